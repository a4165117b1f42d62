"""Changes one thing at a time in a module and asks whether its tests notice: `python -m tests.mutation MODULE.py...`

Each mutant is written to a copy of the tree in a temporary folder, and tests run in a fork of a process that knows the
libraries already: those that call the changed function, the quickest first; all where it is no function.
One that no test notices is printed, and is either a hole in the tests or explained in `SURVIVORS`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tests.support import forking
from tests.support.mutants import Function, Mutant, mutants

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("modelsec", "flake8_modelsec", "pytest_modelsec", "tests")
COPIED = (*PACKAGES, "pyproject.toml", "CHANGELOG.md")
LONGEST_SECONDS = 300.0
"""Of a run of all tests of a module."""
SURVIVORS = Path(__file__).with_name("survivors.txt")
"""Mutants that change nothing anybody could see, one a line with the reason."""
CONTRACTS = "modelsec/policy/contracts"
OF_CONTRACTS = f"tests/{CONTRACTS}"
MORE_TESTS = {
    "modelsec/lockfile/tables.py": ("tests/modelsec/lockfile/test_reading.py",),
    CONTRACTS: (f"{OF_CONTRACTS}/test_any_evidence.py::test_no_contract_takes_what_a_foreign_name_made",),
}
"""What else asks for a module, or for those of a room."""


def tests_of(path: str) -> list[str]:
    """Return the test file of a module, that whose name begins its name, or else its room; and `MORE_TESTS`."""
    module = Path(path)
    folder = ROOT / "tests" / module.parent
    words = module.stem.strip("_").split("_")
    names = ["init"] if module.stem == "__init__" else ["_".join(words[:count]) for count in range(len(words), 0, -1)]
    found = next((mirror for name in names if (mirror := folder / f"test_{name}.py").exists()), folder)
    more = (*MORE_TESTS.get(path, ()), *MORE_TESTS.get(str(module.parent), ()))
    return [str(found.relative_to(ROOT)), *more]


class Tests:
    """The tests of a module, collected, and what is known of them where nothing is changed."""

    def __init__(self, path: str, tests: list[str]) -> None:
        self.paths = tests
        module = str(Path(path).resolve())
        self.session = forking.Session(tests, module)
        forking.preload(self._told("list_modules"))
        self.session.close()
        began = time.monotonic()
        self.session = forking.Session(tests, module)
        told = self._told("record")
        self.total_seconds = time.monotonic() - began
        self.seconds: dict[str, float] = told["seconds"]
        self.called: dict[str, list[int]] = told["called"]
        self.starting: list[str] = told["starting"]
        self.first: dict[Function, list[str] | None] = {}

    def _told(self, request: str) -> Any:
        told = self.session.ask(LONGEST_SECONDS, request)
        if not told:
            message = f"without a mutant, these fail: {' '.join(self.paths)}"
            raise SystemExit(message)
        return told

    def notice(self, mutant: Mutant) -> bool:
        """Say whether a test fails that calls the changed function; or any, where those are not known."""
        names = self._calling(mutant.function) if mutant.function is not None else None
        if mutant.function is not None and names is not None:
            failed = self._run(names, mutant.function.name, mutant.source)
            if failed:
                names.insert(0, names.pop(names.index(failed)))  # likely to notice the next change, too
            if failed is not None:
                return bool(failed)
        return not forking.passes(self.paths, _patience(self.total_seconds))

    def _calling(self, function: Function) -> list[str] | None:
        """Return the tests that may call a function, the quickest first; None where they are not known.

        Those that start a process may call it there. They must pass by themselves, and what is called to collect tests
        may change all of them.
        """
        if function not in self.first:
            found = sorted({*self.starting, *self._callers(function)}, key=lambda name: self.seconds.get(name, 0))
            known = "" not in found and self._run(found, "", "") == ""
            self.first[function] = found if known else None
        return self.first[function]

    def _callers(self, function: Function) -> list[str]:
        lines = range(function.first_line, function.last_line + 1)
        return [name for name, called in self.called.items() if any(line in lines for line in called)]

    def _run(self, names: list[str], changed: str, source: str) -> str | None:
        """Return the first test that fails, or an empty text; None where that is not known or takes too long."""
        seconds = _patience(sum(self.seconds[name] for name in names))
        answer: str | None = self.session.ask(seconds, "run", names, changed, source)
        return answer


def _patience(seconds: float) -> float:
    return 10 + 5 * seconds


class Room:
    """A copy of the tree, in which one process of a run works."""

    def __init__(self) -> None:
        self.tests: dict[tuple[str, ...], Tests] = {}
        self.written = 0

    def is_noticed(self, mutant: Mutant, paths: list[str]) -> bool:
        """Say whether the tests fail on the tree with the mutant."""
        key = (mutant.path, *paths)
        if key not in self.tests:
            for tests in self.tests.values():
                tests.session.close()
            self.tests = {key: Tests(mutant.path, paths)}
        module = Path(mutant.path)
        original = module.read_text()
        self._write(module, mutant.source)
        try:
            return self.tests[key].notice(mutant)
        finally:
            self._write(module, original)

    def _write(self, module: Path, source: str) -> None:
        """Write a module under a time of its own, so that what was compiled of another is not taken for it."""
        module.write_text(source)
        self.written += 1
        os.utime(module, (self.written, self.written))


ROOM = Room()


def settle(folder: str) -> None:
    """Make a copy of the tree for this process and enter it."""
    tree = Path(tempfile.mkdtemp(dir=folder), "tree").resolve()
    tree.mkdir()
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tree / name)
    forking.enter(tree, PACKAGES)


def is_noticed(mutant: Mutant, tests: list[str]) -> bool:
    return ROOM.is_noticed(mutant, tests)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="+", metavar="MODULE.py")
    parser.add_argument("--tests", nargs="+", metavar="PATH", help="what to run (default: each module's own tests)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    explained = {line.partition("  # ")[0] for line in SURVIVORS.read_text().splitlines()}
    unexplained = 0
    context = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory(prefix="mutants-") as folder,
        ProcessPoolExecutor(options.jobs, context, settle, (folder,)) as executor,
    ):
        for path in options.modules:
            made = list(mutants(path, (ROOT / path).read_text()))
            noticed = executor.map(is_noticed, made, [options.tests or tests_of(path)] * len(made))
            survivors = [mutant for mutant, seen in zip(made, noticed, strict=True) if not seen]
            unknown = [mutant for mutant in survivors if f"{mutant.path}: {mutant.what}" not in explained]
            print(*unknown, sep="\n", end="\n" if unknown else "")
            counts = f"{len(survivors)} survive, {len(unknown)} without an explanation"
            print(f"{path}: {len(made)} mutants, {counts}", flush=True)
            unexplained += len(unknown)
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
