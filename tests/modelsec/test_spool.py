from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import Changed, LimitExceeded, UsageError
from modelsec.limits import DEFAULT, Limits
from modelsec.spool import stdin_reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def piped() -> Iterator[int]:
    """The end of a pipe that brought three bytes."""
    descriptor, writer = os.pipe()
    os.write(writer, b"abc")
    os.close(writer)
    yield descriptor
    os.close(descriptor)


def test_a_file_is_read_in_place(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcdef")
    with path.open("rb") as stream, stdin_reader(stream.fileno(), DEFAULT) as reader:
        assert reader.read(0, 10) == b"abcdef"


def test_only_what_is_left_of_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcdef")
    with path.open("rb", buffering=0) as stream:
        stream.seek(4)
        with stdin_reader(stream.fileno(), DEFAULT) as reader:
            assert (reader.size, reader.read(0, 10)) == (2, b"ef")


def test_a_file_that_changes_meanwhile_has_no_verdict(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcdef")
    with path.open("rb") as stream, pytest.raises(Changed), stdin_reader(stream.fileno(), DEFAULT):
        path.write_bytes(b"xyz!")


def test_a_pipe_is_kept_whole(piped: int) -> None:
    with stdin_reader(piped, DEFAULT) as reader:
        assert (reader.size, reader.read(0, 10)) == (3, b"abc")


@pytest.mark.parametrize("limit", [3, 4])
def test_a_pipe_within_the_limit_is_kept(piped: int, limit: int) -> None:
    with stdin_reader(piped, Limits(stdin_bytes=limit)) as reader:
        assert reader.size == 3


def test_a_pipe_over_the_limit_is_not_kept(piped: int) -> None:
    with pytest.raises(LimitExceeded, match="stdin_bytes"), stdin_reader(piped, Limits(stdin_bytes=2)):
        pass


def test_a_folder_or_device_is_refused(tmp_path: Path) -> None:
    for path in (str(tmp_path), os.devnull):
        descriptor = os.open(path, os.O_RDONLY)
        with pytest.raises(UsageError, match="neither a file nor a pipe"), stdin_reader(descriptor, DEFAULT):
            pass
        os.close(descriptor)


def test_a_full_disk_is_said(piped: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int, _piece: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("modelsec.spool.os.write", full)
    with pytest.raises(UsageError, match="No space left"), stdin_reader(piped, DEFAULT):
        pass
