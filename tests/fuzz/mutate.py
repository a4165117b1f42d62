"""Judge mutations of real files: any bytes get a verdict, and what passes asks real unpicklers for nothing unknown.

`python -m tests.fuzz.mutate COUNT SEED NAME < FILE` prints one line for each failure, then the number of each verdict.
Whole runs go through `failures`, which starts such children and gives them a limit on their memory.
"""

from __future__ import annotations

import collections
import random
import resource
import subprocess
import sys
import traceback
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from modelsec.evidence import Global
from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader
from tests.fuzz.generate import mutated
from tests.fuzz.oracle import asked

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY_BYTES = 512 << 20
VERDICTS = {"pass", "refused", "unreadable", "unrecognised"}
POLICY = load()
OPTIONS = Options(digest=False)
PROCESSES = 2
"""As many as the gate has cores."""


def complaint(data: bytes, name: str, counts: collections.Counter[str]) -> str:
    """Judge one file; return what is wrong with the verdict, or an empty text."""
    try:
        report = scan_reader(BytesReader(data), name, POLICY, OPTIONS)
    except Exception:  # noqa: BLE001 - any exception is the failure that is looked for
        return traceback.format_exc()
    counts[report.verdict] += 1
    if report.verdict not in VERDICTS:
        return f"the verdict is {report.verdict!r}"
    if report.verdict != "pass":
        return ""
    names = {(module, what) for _, module, what in asked(data) if module}  # nothing is imported without a name
    unknown = sorted(pair for pair in names if POLICY.find(Global(*pair)) is None)
    return f"passes, and a loader asks for {unknown}" if unknown else ""


def main() -> int:
    """Judge mutations of the file on standard input."""
    count, seed, name = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    original = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    warnings.simplefilter("ignore")
    chance = random.Random(seed)
    counts: collections.Counter[str] = collections.Counter()
    failed = False
    for _ in range(count):
        data = mutated(original, chance)
        wrong = complaint(data, name, counts)
        if wrong:
            failed = True
            print(f"FAILURE {name}: {data!r}: {wrong}")
    print(dict(counts))
    return int(failed)


def _run(name: str, data: bytes, count: int, seed: str) -> str:
    command = [sys.executable, "-m", "tests.fuzz.mutate", str(count), seed, name]
    done = subprocess.run(command, input=data, cwd=ROOT, capture_output=True, check=False)
    told = (done.stdout + done.stderr).decode(errors="backslashreplace")
    return told if done.returncode else ""


def failures(files: dict[str, bytes], count: int, seed: str = "gate") -> dict[str, str]:
    """Judge `count` mutations of each file, in several processes; return what went wrong, by name."""
    with ThreadPoolExecutor(PROCESSES) as pool:
        results = pool.map(lambda name: _run(name, files[name], count, seed), files)
        return {name: told for name, told in zip(files, results, strict=True) if told}


if __name__ == "__main__":
    sys.exit(main())
