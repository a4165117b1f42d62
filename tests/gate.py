"""The whole gate in one command: `python -m tests.gate`. Every step runs; any that fails fails the gate."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
PYTEST = ("coverage", "run", "--parallel-mode", "-m", "pytest", "-q")
APART = (
    *("tests/flake8_modelsec", "tests/pytest_modelsec", "tests/test_sample_project.py"),
    *("tests/modelsec/commands", "tests/modelsec/lockfile", "tests/modelsec/policy", "tests/modelsec/test_contract.py"),
)
STEPS = (
    ("lint", (("ruff", "check", "--output-format=concise", "."),)),
    ("format", (("ruff", "format", "--check", "."),)),
    ("types", (("mypy",),)),
    # Two halves of much the same length, side by side.
    ("tests", ((*PYTEST, "tests", *(f"--ignore={folder}" for folder in APART)), (*PYTEST, *APART))),
    ("coverage", (("coverage", "combine", "--quiet"),)),
    ("covered", (("coverage", "report"),)),
)
"""(name, commands that run at once)."""


def run(commands: tuple[tuple[str, ...], ...]) -> bool:
    """Run commands at the same time, show what each printed, and say whether all of them passed."""
    with tempfile.TemporaryDirectory() as folder:
        running = [_start(command, Path(folder, str(number))) for number, command in enumerate(commands)]
        codes = []
        for process, output in running:
            codes.append(process.wait())
            output.seek(0)
            print(output.read(), end="", flush=True)
            output.close()
    return not any(codes)


def _start(command: tuple[str, ...], path: Path) -> tuple[subprocess.Popen[bytes], IO[str]]:
    output = path.open("w+", encoding="utf-8", errors="replace")
    line = [sys.executable, "-m", *command]
    return subprocess.Popen(line, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT), output


def main() -> int:
    failed = []
    for name, commands in STEPS:
        for command in commands:
            print(f"== {name}: {' '.join(command)}", flush=True)
        began = time.monotonic()
        passed = run(commands)
        print(f"== {name}: {'passed' if passed else 'FAILED'} in {time.monotonic() - began:.0f} s", flush=True)
        if not passed:
            failed.append(name)
    print(f"== gate: {'FAILED at ' + ', '.join(failed) if failed else 'passed'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
