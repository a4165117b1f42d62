"""Hold the machine against the oracles: what they ask for is in its evidence, or it says unreadable."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from modelsec.errors import Unreadable
from modelsec.evidence import Call, Evidence, Import
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import walk
from modelsec.reader import BytesReader, ends_at
from tests.fuzz.generate import streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BATCH = 2000
ORACLE = Path(__file__).resolve().with_name("oracle.py")
ROOT = ORACLE.parent.parent.parent
SECONDS = 300
"""For one batch in one child; a batch takes a second or two."""


@dataclass
class Result:
    """What a run has seen so far."""

    streams: int = 0
    readable: int = 0
    asking: int = 0
    """Readable streams that an oracle asked something for."""
    died: int = 0
    """Streams that ended an oracle's process (memory or time)."""
    failures: list[str] = field(default_factory=list)


def told(data: bytes) -> set[tuple[str, str, str]] | None:
    """Return what the machine tells of all streams in `data`; None where it says unreadable."""
    seen: set[tuple[str, str, str]] = set()

    def emit(evidence: Evidence) -> bool:
        if isinstance(evidence, (Import, Call)) and evidence.target is not None:
            what = "import" if isinstance(evidence, Import) else "call"
            target = evidence.target
            seen.update({(what, target.module, target.name), (what, *(target.mapped or (target.module, target.name)))})
        return False

    reader, offset = BytesReader(data), 0
    try:
        while not ends_at(reader, offset):
            offset = walk(reader, offset, emit, DEFAULT)
    except Unreadable:
        return None
    return seen


def pythons() -> list[str]:
    """Return the interpreters to ask: those of MODELSEC_FUZZ_PYTHONS, else every python3.10 to 3.13 on the path."""
    named = os.environ.get("MODELSEC_FUZZ_PYTHONS", "").split(os.pathsep)
    found = [entry for entry in named if entry] or [f"python3.{minor}" for minor in range(10, 14)]
    return [entry for entry in found if _answers(entry)] or [sys.executable]


def _answers(python: str) -> bool:
    with contextlib.suppress(OSError):
        return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
    return False


def answers(command: Sequence[str], batch: Sequence[bytes]) -> Iterator[set[tuple[str, str, str]] | None]:
    """Yield what the oracle asks for each stream; None where the stream ended its process."""
    start = 0
    while start < len(batch):
        feed = b"".join(len(data).to_bytes(4, "little") + data for data in batch[start:])
        try:
            done = subprocess.run(command, input=feed, cwd=ROOT, capture_output=True, timeout=SECONDS, check=False)
            lines = done.stdout.splitlines()
        except subprocess.TimeoutExpired as late:
            lines = (late.stdout or b"").splitlines()
        for line in lines:
            yield {tuple(entry) for entry in json.loads(line)}
        start += len(lines)
        if start < len(batch):
            yield None
            start += 1


def compare(python: str, seed: int, count: int, result: Result) -> None:
    """Generate `count` streams and hold the machine against the oracles of one Python."""
    batch = list(streams(seed, count))
    for data, wanted in zip(batch, answers([python, "-I", str(ORACLE)], batch), strict=True):
        result.streams += 1
        if wanted is None:
            result.died += 1
            continue
        known = told(data)
        result.readable += known is not None
        result.asking += bool(wanted) and known is not None
        if known is not None and not wanted <= known:
            result.failures.append(f"{python} seed {seed}: {data!r} asks for {sorted(wanted - known)}")


def run(count: int, first_seed: int) -> Result:
    """Run batch after batch, each on the next Python, until `count` streams are done."""
    result = Result()
    interpreters = pythons()
    for number in range((count + BATCH - 1) // BATCH):
        compare(
            interpreters[number % len(interpreters)], first_seed + number, min(BATCH, count - result.streams), result
        )
    return result
