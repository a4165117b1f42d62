from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from modelsec.regular import NotRegular, open_regular, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_no_more_than_the_limit_is_read(tree: Path) -> None:
    (tree / "file").write_bytes(b"four")
    assert (read("file", 3), read("file", 5)) == (b"fou", b"four")


@pytest.mark.parametrize("name", ["pipe", "link"])
def test_a_pipe_is_never_read(tree: Path, name: str) -> None:
    os.mkfifo("pipe")
    (tree / "link").symlink_to("pipe")
    with pytest.raises(NotRegular, match="it is a pipe, not a file, and was not opened"):
        read(name, 1)


def test_a_device_is_never_read() -> None:
    with pytest.raises(NotRegular, match="a device"):
        read("/dev/zero", 1)


def test_a_folder_is_not_opened_as_a_file(tree: Path) -> None:
    with pytest.raises(NotRegular, match="a folder"):
        open_regular(str(tree))


@pytest.fixture
def as_nobody() -> Iterator[None]:
    """Root may read everything; a test of permissions needs someone who may not."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)


def test_a_file_without_permission_is_an_os_error(tree: Path, request: pytest.FixtureRequest) -> None:
    (tree / "file").touch(mode=0)
    request.getfixturevalue("as_nobody")
    with pytest.raises(PermissionError):
        open_regular("file")


def test_a_file_that_becomes_a_pipe_in_between_is_not_read(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo("pipe")
    (tree / "file").touch()
    regular = os.stat("file")
    monkeypatch.setattr("modelsec.regular.os.stat", lambda _: regular)
    with pytest.raises(NotRegular, match="a pipe"):
        open_regular("pipe")


def test_a_regular_file_is_opened_through_a_link(tree: Path) -> None:
    (tree / "file").write_bytes(b"x")
    (tree / "link").symlink_to("file")
    descriptor, status = open_regular("link")
    assert stat.S_ISREG(status.st_mode)
    assert status == os.stat("file")
    assert os.read(descriptor, 2) == b"x"
    os.close(descriptor)
