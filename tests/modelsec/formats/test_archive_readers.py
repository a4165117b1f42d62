"""Changed archives, against CPython's own readers: what they can still read of a trap is never taken for clean."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.inspecting import TAME, TRAP, Told
from tests.support.tars import END, member, record
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3000
ALIVE = TRAP[:-1]
"""What a loader has run by the time it looks for STOP."""
TEXT = b"some words\n" * 9
BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError)
ERRORS = (*BROKEN, OSError, EOFError, ValueError, RuntimeError, LookupError, NotImplementedError, OverflowError)
SIGNATURES = (b"PK\5\6", b"PK\3\4", b"PK\1\2", bytes(22), b"\xff\xff\xff\xff")


def read_slowly(stream: Any) -> bytes:
    """Read in small steps and keep what came before an error, as an unpickler does."""
    data = b""
    try:
        while len(data) < len(TRAP) and (part := stream.read(7)):
            data += part
    except ERRORS:
        return data
    return data


def in_zip(data: bytes) -> bool:
    try:
        source = zipfile.ZipFile(io.BytesIO(data))
    except ERRORS:
        return False
    return any(_member(source, info).startswith(ALIVE) for info in source.infolist())


def _member(source: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    try:
        return read_slowly(source.open(info))
    except ERRORS:
        return b""


def in_tar(data: bytes) -> bool:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as source:
            return any(read_slowly(source.extractfile(info)).startswith(ALIVE) for info in source if info.isfile())
    except ERRORS:
        return False


def in_stream(opened: Callable[[io.BytesIO], Any]) -> Callable[[bytes], bool]:
    return lambda data: read_slowly(opened(io.BytesIO(data))).startswith(ALIVE)


READERS: dict[str, tuple[Callable[[bytes], bool], tuple[bytes, ...]]] = {
    "zip": (
        in_zip,
        (
            archive(Part(b"a.txt", TEXT), Part(b"m.pkl", TRAP)),
            archive(Part(b"a.txt", TEXT), Part(b"m.pkl", TRAP, method=8), wide=True),
            archive(Part(b"m/data.pkl", TAME), Part(b"m/data/0", TRAP), comment=b"words"),
        ),
    ),
    "tar": (
        in_tar,
        (
            member(b"a", TEXT) + member(b"b", TRAP) + END,
            member(b"p", record("path", "x/y"), b"x") + member(b"b", TRAP) + END,
        ),
    ),
    "gzip": (
        in_stream(lambda file: gzip.GzipFile(fileobj=file)),
        (gzip.compress(TRAP, mtime=0), gzip.compress(b"", mtime=0) + gzip.compress(TRAP, 0, mtime=0) + bytes(20)),
    ),
    "bz2": (in_stream(bz2.BZ2File), (bz2.compress(TRAP),)),
    "xz": (in_stream(lzma.LZMAFile), (lzma.compress(TRAP), lzma.compress(b"") + lzma.compress(TRAP))),
}


def changed(data: bytes, chance: random.Random) -> bytes:
    body = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        at, length = chance.randrange(len(body)), chance.randrange(1, 40)
        kind = chance.randrange(5)
        if kind == 0:
            body[at] = chance.randrange(256)
        elif kind == 1:
            body[at] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del body[at : at + length]
        elif kind == 3:
            body[at:at] = body[at // 2 : at // 2 + length]
        else:
            body[at:at] = chance.choice(SIGNATURES)
        body = body or bytearray(b"\0")
    return bytes(body)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", READERS)
def test_a_trap_that_a_reader_still_finds_is_never_clean(name: str) -> None:
    reads, seeds = READERS[name]
    chance = random.Random(name)
    alive = 0
    for _ in range(ROUNDS):
        data = changed(chance.choice(seeds), chance)
        if reads(data):
            alive += 1
            assert not Told(data).clean, data
    assert alive > 5
