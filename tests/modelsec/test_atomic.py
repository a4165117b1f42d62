from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from modelsec import atomic
from tests.support.command import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_mode_that_the_mask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        atomic.write(str(tmp_path / "new"), b"content")
    finally:
        os.umask(before)
    assert (tmp_path / "new").read_bytes() == b"content"
    assert mode(tmp_path / "new") == 0o640


def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(0o604)
    atomic.write(str(path), b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", 0o604)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there/file")
    atomic.write(str(tmp_path / "link"), b"content")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "file").read_bytes() == b"content"


def test_nothing_half_written_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(KeyboardInterrupt):
        atomic.write(str(path), b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"old"


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    seen: list[bytes] = []
    reader = threading.Thread(target=lambda: seen.append(path.read_bytes()))
    reader.start()
    atomic.write(str(path), b"content")
    reader.join(10)
    assert seen == [b"content"]
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_stream_that_a_shell_has_sent_to_a_file_is_written_to(tmp_path: Path) -> None:
    program = "import os; from modelsec import atomic; os.write(2, b'before '); atomic.write('/dev/stderr', b'here')"
    with (tmp_path / "log").open("wb") as log:
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, stderr=log, check=True)
    assert (tmp_path / "log").read_bytes() == b"before here"


def test_a_name_may_be_as_long_as_the_system_takes(tmp_path: Path) -> None:
    name = "é" * 127
    atomic.write(str(tmp_path / name), b"content")
    assert (tmp_path / name).read_bytes() == b"content"


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic.write(str(tmp_path / "no" / "file"), b"")


def test_one_process_at_a_time_writes_into_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "ATTEMPTS", 2)
    with atomic.alone(str(tmp_path / "one")):
        with pytest.raises(BlockingIOError), atomic.alone(str(tmp_path / "two")):
            pytest.fail("two at a time")
        with atomic.alone(str(tmp_path.parent / "elsewhere")):
            pass
    with atomic.alone(str(tmp_path / "one")):
        pass


def test_a_file_system_without_locks_keeps_no_one_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", fail)
    with atomic.alone(str(tmp_path / "one")), atomic.alone(str(tmp_path / "one")):
        pass


def test_a_process_waits_for_its_turn(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with atomic.alone(str(tmp_path / "one")):
            order.append("second")

    thread = threading.Thread(target=second)
    with atomic.alone(str(tmp_path / "one")):
        thread.start()
        thread.join(3 * atomic.PAUSE_SECONDS)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
