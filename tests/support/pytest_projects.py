"""Small projects with models, a lock and tests, and pytest run in them as their developers run it."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from modelsec import policy
from modelsec.lockfile import LockedFile, Lockfile
from modelsec.lockfile.values import make_entry
from modelsec.pipeline import Options, scan_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

    from modelsec.lockfile import Entry, Review

MARKER = "it-ran"
"""The file that every payload makes: a control run proves that it would."""
QUIET = ("-p", "pytest_modelsec.plugin", "-p", "no:cacheprovider", "-W", "error")
"""No other plugin than ours: `project` switches those off that are found by themselves."""


class Payload:
    """Pickles to a call that makes the marker file; it is loaded only in control runs, and only makes that file."""

    def __reduce__(self) -> tuple[Any, ...]:
        return exec, (f"open({MARKER!r}, 'w').close()",)


PAYLOAD = pickle.dumps(Payload())


def locked(path: Path, name: str = "") -> LockedFile:
    report = scan_file(str(path), policy.load(), Options())
    told = (report.format, report.loads, report.imports, report.calls, report.features)
    return LockedFile(name or path.name, report.size or 0, report.sha256 or "", *told)


class Project:
    """One project in a temporary folder."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester
        self.root = pytester.path
        self.entries: list[Entry] = []

    def write(self, name: str, data: bytes | str | Mapping[str, Any] | list[Any]) -> Path:
        """Write a file: bytes and text as they are, anything else as a pickle."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, str):
            path.write_text(data)
        else:
            path.write_bytes(data if isinstance(data, bytes) else pickle.dumps(data))
        return path

    def pin(self, name: str, *files: str, source: str = "", revision: str = "", review: Review | None = None) -> None:
        """Pin `files`, which lie below the folder of `source` where that ends in a slash."""
        top = source.removeprefix("file:") if source.startswith("file:") and source.endswith("/") else ""
        pins = [locked(self.root / top / file, file if top else os.path.basename(file)) for file in files]
        self.entries.append(make_entry(name, source or f"file:{files[0]}", pins, revision, review))
        Lockfile().with_entries(self.entries).write(self.root / "models.lock")

    def pinned(self, name: str, data: bytes | Mapping[str, Any] | list[Any]) -> Path:
        """Write a model and pin it under its stem."""
        path = self.write(name, data)
        self.pin(Path(name).stem, name)
        return path

    def test(self, text: str, name: str = "test_it.py") -> None:
        """Write a test module; `load(name)` in it unpickles a file of the project."""
        self.write(name, f"{HEAD}\n{text}")

    def run(self, *arguments: str) -> pytest.RunResult:
        """Run pytest in this process, without the scan."""
        return self.pytester.runpytest_inprocess(*QUIET, *arguments)

    def scan(self, *arguments: str) -> pytest.RunResult:
        """Run pytest in this process, with the scan."""
        return self.run("--model-scan", *arguments)

    def apart(self, *arguments: str) -> pytest.RunResult:
        """Run pytest in a process of its own, with the scan: what its guard sees is its own."""
        return self.pytester.runpytest_subprocess(*QUIET, "--model-scan", *arguments, timeout=120)

    def ran(self) -> bool:
        """Say whether a payload ran; asking makes it forgotten."""
        marker = self.root / MARKER
        there = marker.exists()
        marker.unlink(missing_ok=True)
        return there


HEAD = """
import pathlib, pickle, threading
import pytest

ROOT = pathlib.Path(__file__).resolve().parent

def load(name):
    with open(ROOT / name, "rb") as stream:
        return pickle.load(stream)
"""


def text_of(result: pytest.RunResult) -> str:
    """Return everything that a run printed."""
    return result.stdout.str() + result.stderr.str()
