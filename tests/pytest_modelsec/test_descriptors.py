"""Opens relative to an open folder are known by their whole path."""

from __future__ import annotations

import inspect
import os
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import descriptors
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.pytest_projects import Project

WAYS = {
    "os.open": "open(os.open('evil.pkl', os.O_RDONLY, dir_fd=FOLDER), 'rb')",
    "by keywords": "open(os.open(path='evil.pkl', flags=os.O_RDONLY, dir_fd=FOLDER), 'rb')",
    "bytes": "open(os.open(b'evil.pkl', os.O_RDONLY, 0o777, dir_fd=FOLDER), 'rb')",
    "posix.open": "open(posix.open('evil.pkl', os.O_RDONLY, dir_fd=FOLDER), 'rb')",
    "an alias": "open(taken('evil.pkl', os.O_RDONLY, dir_fd=FOLDER), 'rb')",
    "an opener": "open('evil.pkl', 'rb', opener=lambda *it: os.open(*it, dir_fd=FOLDER))",
    "a part below": "open(os.open('far/evil.pkl', os.O_RDONLY, dir_fd=os.open(ROOT, os.O_RDONLY)), 'rb')",
    "a whole path": "open(os.open(ROOT / 'far/evil.pkl', os.O_RDONLY, dir_fd=FOLDER), 'rb')",
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_model_that_is_opened_so_is_seen(project: Project, way: str) -> None:
    project.write("far/evil.pkl", PAYLOAD)
    project.test(
        "import os, posix\nfrom os import open as taken\nFOLDER = os.open(ROOT / 'far', os.O_RDONLY)\n"
        f"def test_it():\n    with {way} as it: pickle.load(it)\n"
    )
    project.run("-W", "ignore").assert_outcomes(passed=1)
    assert project.ran()
    result = project.scan("-W", "ignore", "-k", "test_it")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF101 far/evil.pkl is refused*", "  at       test_it.py:15"])
    assert not project.ran()


def test_a_file_of_the_same_name_in_the_working_directory_is_not_meant(project: Project) -> None:
    project.write("model.pkl", PAYLOAD)
    project.pinned("far/model.pkl", {"a": 1})
    project.test(
        "import os\ndef test_it():\n    far = os.open(ROOT / 'far', os.O_RDONLY)\n"
        "    with open(os.open('model.pkl', os.O_RDONLY, dir_fd=far), 'rb') as it:\n"
        "        assert pickle.load(it) == {'a': 1}\n"
    )
    result = project.scan("-k", "test_it", "-W", "ignore")
    result.assert_outcomes(passed=1, deselected=2)
    assert "model.pkl is refused" not in text_of(result)


def test_what_a_run_writes_so_is_made_by_it(project: Project) -> None:
    project.test(
        "import os\ndef test_it(tmp_path):\n    folder = os.open(tmp_path, os.O_RDONLY)\n"
        "    with open(os.open('m.pkl', os.O_WRONLY | os.O_CREAT, dir_fd=folder), 'wb') as it: pickle.dump({}, it)\n"
        "    with open(os.open('m.pkl', os.O_RDONLY, dir_fd=folder), 'rb') as it: assert pickle.load(it) == {}\n"
        "    os.close(folder)\n"
    )
    project.scan("-k", "test_it").assert_outcomes(passed=1, deselected=1)


def test_a_watched_child_sees_it_too(project: Project) -> None:
    project.write("far/evil.pkl", PAYLOAD)
    program = "import os; os.open('evil.pkl', os.O_RDONLY, dir_fd=os.open('far', os.O_RDONLY))"
    project.test(
        f"import subprocess, sys\ndef test_it(): subprocess.run([sys.executable, '-c', {program!r}], cwd=ROOT)"
    )
    result = project.apart("-k", "test_it", "-o", "model_scan_subprocess=true")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF101 far/evil.pkl is refused*"])


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[int]:
    descriptor = os.open(tmp_path, os.O_RDONLY)
    yield descriptor
    os.close(descriptor)


def test_the_call_is_what_it_was(tmp_path: Path, folder: int) -> None:
    original = os.open
    told: list[tuple[object, ...]] = []
    undone = descriptors.watch(told.append)
    try:
        os.close(os.open("new.txt", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=folder))
        os.close(os.open(tmp_path / "new.txt", os.O_RDONLY))
        with pytest.raises(FileNotFoundError):
            os.open("nothing", os.O_RDONLY, dir_fd=folder)
        with pytest.raises(TypeError):
            os.open("new.txt", dir_fd=folder)  # type: ignore[call-arg]  # what a mistake gives
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.open("new.txt", os.O_RDONLY, dir_fd=9_999)
        assert os.open in os.supports_dir_fd
        assert inspect.signature(os.open) == inspect.signature(original)
    finally:
        for undo in undone:
            undo()
    assert told == [
        (str(tmp_path / "new.txt"), None, os.O_WRONLY | os.O_CREAT),
        (str(tmp_path / "nothing"), None, os.O_RDONLY),
    ]
    assert (tmp_path / "new.txt").stat().st_mode & 0o777 == 0o600
    assert os.open is original


def test_a_descriptor_without_a_path_leaves_the_call_as_it_is() -> None:
    assert descriptors.path_of(9_999) == ""
