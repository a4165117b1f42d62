"""A scan opens the file that it is given and nothing else, imports nothing of what it reads, and runs nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.corpus import containers, gadgets, streams
from tests.support.seeds import seeds

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = """
import json, os, sys
from modelsec.pipeline import Options, scan_file
from modelsec.policy import load

policy, events, watching = load(), [], False
OUTSIDE = ("import", "exec", "compile", "open", "socket", "subprocess", "os.", "ctypes", "marshal", "pickle", "urllib")

def hook(event, arguments):
    if watching and event.startswith(OUTSIDE):
        events.append([event, *map(repr, arguments[:2])])

def scan(path):
    return scan_file(path, policy, Options())

for path in sys.argv[1:]:  # what is imported on first use is imported now
    scan(path)
sys.addaudithook(hook)
told, modules = {}, set(sys.modules)
for path in sys.argv[1:]:
    events.clear()
    watching = True
    verdict = scan(path).verdict
    watching = False
    told[path] = [verdict, list(events)]
print(json.dumps([told, sorted(set(sys.modules) - modules)]))
"""
FIRST = """
import json, sys
imported, watching = set(), False
def hook(event, arguments):
    if watching and event == "import":
        imported.add(arguments[0])
from modelsec.pipeline import Options, scan_file
from modelsec.policy import load
sys.addaudithook(hook)
watching = True
for path in sys.argv[1:]:
    scan_file(path, load(), Options())
watching = False
print(json.dumps([sorted(imported), sorted(sys.stdlib_module_names)]))
"""
OPTIONAL = {"lz4", "zstandard", "compression"}
"""The extra's packages, imported where a file is compressed by them, and what stands for one since Python 3.14."""
HARMLESS = {"os.fstat", "os.listdir"}


def run(program: str, paths: Iterable[Path]) -> list[object]:
    command = [sys.executable, "-c", program, *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    answer: list[object] = json.loads(done.stdout)
    return answer


@pytest.fixture(name="files", scope="module")
def _files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("files")
    hostile = {
        f"{place}-{probe.file}": probe.data for place, probe in enumerate([*streams(), *containers(), *gadgets()[::9]])
    }
    paths = []
    for name, data in {**seeds(), **hostile}.items():
        path = folder / name.replace("/", "_")
        path.write_bytes(data)
        paths.append(path)
    return paths


def test_a_scan_opens_the_file_alone_and_runs_nothing(files: list[Path]) -> None:
    told, modules = run(PROGRAM, files)
    assert isinstance(told, dict)
    surprising = {
        path: extra
        for path, (_, events) in told.items()
        if (extra := [event for event in events if event[:2] != ["open", repr(path)] and event[0] not in HARMLESS])
    }
    assert surprising == {}
    assert all(sum(event[0] == "open" for event in events) == 1 for _, events in told.values())
    assert {verdict for verdict, _ in told.values()} >= {"pass", "refused", "unreadable"}
    assert modules == []


def test_what_a_scan_imports_for_itself_is_its_own_or_the_standard_library_s(files: list[Path]) -> None:
    imported, standard = run(FIRST, files)
    assert isinstance(imported, list)
    assert isinstance(standard, list)
    assert {name.partition(".")[0] for name in imported} - set(standard) <= {"modelsec", *OPTIONAL}


def test_no_file_was_changed(files: list[Path]) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in files}
    listed = sorted(files[0].parent.iterdir())
    run(PROGRAM, files)
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in files} == before
    assert sorted(files[0].parent.iterdir()) == listed
