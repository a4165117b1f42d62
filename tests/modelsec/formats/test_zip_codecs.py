from __future__ import annotations

import io
import lzma
import random
import struct
import sys
import zipfile
import zlib
from dataclasses import replace

import pytest

from modelsec.formats._zip_codecs import Lzma
from modelsec.limits import DEFAULT, Limits
from tests.support.compressing import checked
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.zips import Part, archive

BODY = TRAP + b"words and words " * 1000 + random.Random(1).randbytes(90_000)
METHODS = {"stored": 0, "deflate": 8, "bzip2": 12, "lzma": 14}


def written(method: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as target:
        target.writestr("model.pkl", TRAP)
        target.writestr("notes.txt", "some words\n" * 1000)
    return file.getvalue()


@pytest.mark.parametrize("method", METHODS)
def test_every_method_of_cpython_is_read(method: str) -> None:
    told = Told(written(METHODS[method]))
    assert (told.kind, told.faults, told.imports) == ("zip", [], {SPRUNG})


def test_zstandard_is_read() -> None:
    packed = checked(TRAP)
    sizes = {"compressed": len(packed)}
    part = replace(Part(b"model.pkl", TRAP, method=93), local=sizes, central=sizes)
    data = archive(part).replace(TRAP, packed)
    offset = len(part.written()) - len(TRAP) + len(packed)
    data = data[:-22] + archive(count=1, size=len(part.listed(0)), start=offset)
    told = Told(data)
    assert (told.faults, told.imports) == ([], {SPRUNG})


def lzma_member(*, marker: bool) -> bytes:
    """What CPython writes, with or without saying that the end marker is there."""
    data = bytearray(written(14))
    for signature, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = data.find(signature)
        while start >= 0:
            flags = struct.unpack_from("<H", data, start + at)[0]
            struct.pack_into("<H", data, start + at, flags | 2 if marker else flags & ~2)
            start = data.find(signature, start + 4)
    return bytes(data)


@pytest.mark.parametrize("marker", [True, False])
def test_an_lzma_member_may_have_an_end_marker(*, marker: bool) -> None:
    told = Told(lzma_member(marker=marker))
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize(("at", "byte"), [(2, 4), (4, 225), (8, 0xFF)], ids=["length", "properties", "dictionary"])
def test_lzma_properties_out_of_range_are_told(at: int, byte: int) -> None:
    data = bytearray(written(14))
    data[data.index(b"model.pkl") + 9 + at] = byte
    assert any("LZMA properties" in fault for fault in Told(bytes(data)).faults)


@pytest.mark.parametrize("method", ["deflate", "bzip2", "lzma"])
def test_the_limit_of_the_output_is_kept(method: str) -> None:
    told = Told(written(METHODS[method]), limits=Limits(inflated_bytes=5000))
    assert any("(limit inflated_bytes)" in fault for fault in told.faults)


def bare_lzma(cut: int) -> bytes:
    """An archive with an LZMA member whose stream lacks its last bytes, the end marker among them."""
    chain = {"id": lzma.FILTER_LZMA1, "preset": 6}
    packed = b"\x09\x04\x05\x00\x5d" + (8 << 20).to_bytes(4, "little")
    packed += lzma.compress(BODY, lzma.FORMAT_RAW, filters=[chain])[:-cut]
    sizes = {"compressed": len(packed), "size": len(BODY), "crc": zlib.crc32(BODY), "method": 14}
    return archive(Part(b"model.pkl", packed, local=sizes, central=sizes))


def test_an_lzma_member_without_an_end_marker_ends_at_its_size() -> None:
    told = Told(bare_lzma(1))
    assert told.imports == {SPRUNG}
    assert not any("end marker" in fault for fault in told.faults)


def test_an_lzma_member_that_ends_before_its_size_is_told() -> None:
    told = Told(bare_lzma(5000))
    assert told.imports == {SPRUNG}
    assert told.faults


def test_the_properties_may_come_in_pieces() -> None:
    data = written(14)
    at = data.index(b"model.pkl") + len(b"model.pkl")
    decoder = Lzma(DEFAULT.codec_bytes)
    assert [decoder.decompress(data[at + n : at + n + 1]) for n in range(9)] == [b""] * 9
    assert decoder.needs_input
    assert decoder.decompress(data[at + 9 :], 10) == TRAP[:10]


def test_a_method_whose_library_is_missing_is_told_and_reading_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    told = Told(archive(Part(b"a.pkl", b"x", method=93), Part(b"model.pkl", TRAP)))
    assert any("install modelsec[archives]" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}
