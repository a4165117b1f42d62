from __future__ import annotations

import gzip
import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import Malformed
from modelsec.formats._deflate import GZIP_HEADER_BYTES, RAW, ZLIB, Deflate, Gzip, header_length

BODY = b"words and words " * 10_000


def fed(decoder: Deflate | Gzip, data: bytes, step: int, room: int) -> bytes:
    """Give `step` bytes whenever they are wanted, taking `room` bytes of output at a time."""
    output, at = b"", 0
    while not decoder.eof:
        given_now = data[at : at + step] if decoder.needs_input else b""
        at += len(given_now)
        output += decoder.decompress(given_now, room)
        if not given_now and decoder.needs_input and at >= len(data):
            break
    return output


@given(st.integers(1, 5000), st.integers(1, 70_000))
def test_the_size_of_the_steps_changes_nothing(step: int, room: int) -> None:
    body = BODY[: room * 50]
    for decoder, packed in ((Deflate(ZLIB), zlib.compress(body)), (Gzip(), gzip.compress(body))):
        assert fed(decoder, packed, step, room) == body


def test_no_more_output_comes_than_was_asked_for() -> None:
    assert len(Deflate(ZLIB).decompress(zlib.compress(bytes(1 << 20)), 1000)) == 1000


@pytest.mark.parametrize("kind", ["zlib", "gzip"])
def test_a_copy_goes_on_from_the_same_place(kind: str) -> None:
    decoder, packed = (Deflate(ZLIB), zlib.compress(BODY)) if kind == "zlib" else (Gzip(), gzip.compress(BODY))
    first = decoder.decompress(packed, 1000)
    twin = decoder.copy()
    assert first + fed(twin, b"", 1, 5000) == BODY
    assert first + fed(decoder, b"", 1, 5000) == BODY


@pytest.mark.parametrize("kind", ["zlib", "gzip"])
def test_what_follows_the_end_is_handed_back(kind: str) -> None:
    decoder, packed = (Deflate(ZLIB), zlib.compress(b"x")) if kind == "zlib" else (Gzip(), gzip.compress(b"x"))
    fed(decoder, packed + b"more", 1000, 1000)
    assert decoder.unused_data == b"more"


def test_a_bare_stream_has_no_header() -> None:
    packer = zlib.compressobj(wbits=RAW)
    assert fed(Deflate(RAW), packer.compress(BODY) + packer.flush(), 100, 1000) == BODY


@pytest.mark.parametrize("at", [-8, -1])
def test_a_wrong_trailer_is_told_after_all_output(at: int) -> None:
    packed = bytearray(gzip.compress(b"words"))
    packed[at] ^= 1
    decoder = Gzip()
    assert decoder.decompress(bytes(packed), 100) == b"words"
    with pytest.raises(Malformed, match="CRC-32 and length"):
        decoder.decompress(b"", 100)


def test_reserved_flags_are_told_after_all_output() -> None:
    packed = bytearray(gzip.compress(b"words"))
    packed[3] |= 0x80
    decoder = Gzip()
    assert decoder.decompress(bytes(packed), 100) == b"words"
    with pytest.raises(Malformed, match="reserved flags"):
        decoder.decompress(b"", 100)


def test_a_header_without_an_end_is_told() -> None:
    decoder = Gzip()
    with pytest.raises(Malformed, match="does not end"):
        decoder.decompress(b"\x1f\x8b\x08\x08" + b"n" * (GZIP_HEADER_BYTES + 10), 100)


def test_the_name_that_cpython_writes_is_stepped_over() -> None:
    file = io.BytesIO()
    with gzip.GzipFile("model.pkl", "wb", fileobj=file) as stream:
        stream.write(b"words")
    assert fed(Gzip(), file.getvalue(), 1, 100) == b"words"


FIXED = b"\x1f\x8b\x08"


@pytest.mark.parametrize(
    ("flags", "rest", "length"),
    [
        (0, b"", 10),
        (2, b"cc", 12),
        (4, b"\3\0abc", 15),
        (8, b"name\0", 15),
        (16, b"comment\0", 18),
        (8 | 16, b"name\0comment\0", 23),
        (2 | 4 | 8 | 16, b"\1\0xn\0c\0cc", 19),
    ],
)
def test_the_length_of_a_header_is_known_once_all_of_it_is_there(flags: int, rest: bytes, length: int) -> None:
    header = FIXED + bytes([flags]) + bytes(6) + rest
    assert [header_length(header[:end]) for end in range(length)] == [None] * length
    assert header_length(header + b"body") == length


def test_another_method_is_no_gzip() -> None:
    with pytest.raises(Malformed, match="another signature or method"):
        header_length(b"\x1f\x8b\x07" + bytes(10))
