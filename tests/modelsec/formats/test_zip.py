from __future__ import annotations

import io
import shutil
import subprocess
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.formats._zip import Seen
from modelsec.limits import Limits
from modelsec.reader import BytesReader
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from pathlib import Path

WORDS = b"some words\n" * 30
PLAIN = archive(Part(b"notes.txt", WORDS), Part(b"model.pkl", TRAP, method=8))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "sub" / "deep").mkdir(parents=True)
    (root / "notes.txt").write_bytes(WORDS)
    (root / "sub" / "größe.txt").write_bytes(WORDS)
    (root / "sub" / "deep" / "model.pkl").write_bytes(TRAP)
    (root / "empty").write_bytes(b"")
    return root


def test_what_shutil_writes_is_read(folder: Path, tmp_path: Path) -> None:
    told = Told((tmp_path / shutil.make_archive(str(tmp_path / "made"), "zip", folder)).read_bytes())
    assert (told.kind, told.faults, told.chains) == ("zip", [], {("sub/deep/model.pkl",)})


@pytest.mark.skipif(not shutil.which("zip"), reason="Info-ZIP is not installed")
@pytest.mark.parametrize("options", ["-r", "-r0", "-rD", "-rfz", "-rX"])
def test_what_info_zip_writes_is_read(options: str, folder: Path, tmp_path: Path) -> None:
    subprocess.run(["zip", "-q", options, str(tmp_path / "made.zip"), "."], cwd=folder, check=True)
    told = Told((tmp_path / "made.zip").read_bytes())
    assert (told.kind, told.faults, told.imports) == ("zip", [], {SPRUNG})


@pytest.mark.skipif(not shutil.which("zip"), reason="Info-ZIP is not installed")
def test_what_info_zip_streams_is_read(folder: Path) -> None:
    piped = subprocess.run("zip -q -r - . | cat", shell=True, cwd=folder, check=True, capture_output=True)
    told = Told(piped.stdout)
    assert (told.faults, told.imports) == ([], {SPRUNG})


class Pipe(io.RawIOBase):
    """A stream that cannot be sought."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        self.data += bytes(data)  # type: ignore[call-overload]  # a buffer
        return len(bytes(data))  # type: ignore[call-overload]  # a buffer


@pytest.mark.parametrize("method", [0, 8, 12, 14])
@pytest.mark.parametrize("wide", [True, False])
def test_what_cpython_streams_is_read(method: int, *, wide: bool) -> None:
    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", method) as target:
        for name, data in (("notes.txt", WORDS), ("model.pkl", TRAP)):
            with target.open(name, "w", force_zip64=wide) as member:
                member.write(data)
    told = Told(pipe.data)
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_every_prefix_is_told() -> None:
    assert [length for length in range(4, len(PLAIN)) if Told(PLAIN[:length]).whole] == []


@given(st.binary(min_size=1, max_size=50))
def test_trailing_bytes_never_make_it_clean(more: bytes) -> None:
    told = Told(PLAIN + more)
    assert SPRUNG in told.imports
    assert told.faults


@given(st.data())
def test_changed_bytes_never_raise_anything_else(data: st.DataObject) -> None:
    body = bytearray(archive(Part(b"a.txt", WORDS), Part(b"m.pkl", TRAP, method=8), wide=True))
    for _ in range(data.draw(st.integers(1, 5))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(Told(bytes(body)).kind, str)


def nested(depth: int) -> bytes:
    data = TRAP
    for _ in range(depth):
        data = archive(Part(b"inner", data, method=8))
    return data


def test_archives_in_archives_are_read_up_to_the_limit() -> None:
    assert Told(nested(5), limits=Limits(nesting=5)).imports == {SPRUNG}
    told = Told(nested(6), limits=Limits(nesting=5))
    assert told.imports == set()
    assert any("limit nesting" in fault for fault in told.faults)


def test_a_bomb_ends_at_the_limit_of_the_output() -> None:
    body = b"\x80\x04B\0\0\x10\0" + bytes(1 << 20)
    bomb = archive(*(Part(b"%d.pkl" % n, body, method=8) for n in range(20)))
    told = Told(bomb, limits=Limits(inflated_bytes=4 << 20))
    assert any("(limit inflated_bytes)" in fault for fault in told.faults)


class Counting(BytesReader):
    reads = 0

    def read(self, offset: int, length: int) -> bytes:
        self.reads += 1
        return super().read(offset, length)


def flavour(seen: Seen, data: bytes) -> str:
    return seen.flavour(data, BytesReader(data), "")


def test_the_names_of_an_archive_are_read_once() -> None:
    seen, reader = Seen(), Counting(PLAIN)
    assert seen.flavour(PLAIN, reader, "") == "zip"
    reads = reader.reads
    assert seen.flavour(PLAIN, reader, "") == "zip"
    assert reader.reads == reads


def test_another_reader_is_another_archive() -> None:
    seen = Seen()
    assert flavour(seen, PLAIN) == "zip"
    assert flavour(seen, archive(Part(b"x.npy"))) == "npz"
    assert flavour(seen, archive(Part(b"m/data.pkl"))) == "torch-zip"


def test_a_directory_that_cannot_be_read_has_no_flavour() -> None:
    assert flavour(Seen(), archive(Part(b"x.npy"))[:-1]) == "zip"


def test_an_archive_of_many_members_takes_little_memory() -> None:
    data = archive(*(Part(b"m/data/%d" % n, b"weights") for n in range(20_000)), Part(b"m/data.pkl", TAME))
    tracemalloc.start()
    try:
        assert Told(data).clean
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20
