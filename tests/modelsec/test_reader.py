from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import Changed, Truncated
from modelsec.reader import WHOLE_BYTES, BytesReader, FileReader, Slice, ends_at, exactly

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from modelsec.reader import Reader

CONTENT = b"0123456789"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "file"
    file.write_bytes(CONTENT)
    return file


@pytest.fixture
def descriptor(path: Path) -> Iterator[int]:
    opened = os.open(path, os.O_RDONLY)
    yield opened
    os.close(opened)


@pytest.fixture(params=["bytes", "file", "slice"])
def any_reader(request: pytest.FixtureRequest, descriptor: int) -> Reader:
    readers: dict[str, Reader] = {
        "bytes": BytesReader(CONTENT),
        "file": FileReader(descriptor),
        "slice": Slice(BytesReader(b"xx" + CONTENT + b"yy"), 2, len(CONTENT)),
    }
    return readers[request.param]


@pytest.mark.parametrize("offset", [0, 3, 9, 10, 11, 1 << 70])
@pytest.mark.parametrize("length", [0, 1, 5, 10, 100])
def test_every_reader_gives_a_slice(any_reader: Reader, offset: int, length: int) -> None:
    assert any_reader.read(offset, length) == CONTENT[offset : offset + length]
    assert any_reader.size == len(CONTENT)


def test_the_end_is_seen(any_reader: Reader) -> None:
    assert not ends_at(any_reader, 9)
    assert ends_at(any_reader, 10)
    assert exactly(any_reader, 8, 2, "a pair") == b"89"


def test_what_is_cut_short_says_where(any_reader: Reader) -> None:
    with pytest.raises(Truncated) as caught:
        exactly(any_reader, 8, 3, "a header")
    assert str(caught.value) == "the file ends inside a header: 3 bytes are needed, 2 are there (at byte 8)"


def test_short_reads_of_the_system_are_completed(descriptor: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.pread
    monkeypatch.setattr("modelsec.reader.os.pread", lambda fd, length, offset: whole(fd, min(length, 3), offset))
    assert FileReader(descriptor).read(1, 8) == CONTENT[1:9]


@pytest.mark.parametrize(("size", "asked"), [(WHOLE_BYTES, 1), (WHOLE_BYTES + 1, 3)])
def test_a_small_file_is_asked_for_once(path: Path, monkeypatch: pytest.MonkeyPatch, size: int, asked: int) -> None:
    content = os.urandom(size)
    path.write_bytes(content)
    calls = []
    whole = os.pread

    def counted(descriptor: int, length: int, offset: int) -> bytes:
        calls.append(offset)
        return whole(descriptor, length, offset)

    monkeypatch.setattr("modelsec.reader.os.pread", counted)
    with path.open("rb") as stream:
        reader = FileReader(stream.fileno())
        assert [reader.read(offset, 9) for offset in (5, size - 3, 0)] == [content[5:14], content[-3:], content[:9]]
    assert len(calls) == asked


def test_a_file_that_shrinks_is_an_error(path: Path, descriptor: int) -> None:
    opened = FileReader(descriptor)
    path.write_bytes(b"012")
    with pytest.raises(Changed, match="became shorter"):
        opened.read(0, 10)


def test_a_file_that_grows_keeps_its_size(path: Path, descriptor: int) -> None:
    opened = FileReader(descriptor)
    path.write_bytes(CONTENT + b"more")
    assert opened.read(0, 100) == CONTENT


def test_a_file_that_stays_is_unchanged(descriptor: int) -> None:
    FileReader(descriptor).check_unchanged()


def test_a_set_back_clock_hides_no_change(path: Path, descriptor: int) -> None:
    opened = FileReader(descriptor)
    before = path.stat()
    path.write_bytes(CONTENT[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(Changed, match="changed while it was read"):
        opened.check_unchanged()
