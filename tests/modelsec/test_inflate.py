from __future__ import annotations

import bz2
import gzip
import random
import tracemalloc
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.codec import Codec
from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.formats import bz2 as bzip2_format
from modelsec.formats import gzip as gzip_format
from modelsec.formats._deflate import RAW, ZLIB, Deflate
from modelsec.inflate import Budget, Inflated
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.streams import everything, opened

if TYPE_CHECKING:
    from modelsec.formats._format import Decompressor

MIB = 1 << 20
BODY = random.Random(1).randbytes(5 * MIB) + bytes(20 * MIB) + random.Random(2).randbytes(5 * MIB)
PACKED = gzip.compress(BODY, 1)
NO_BLOCK = b"\x07"
"""A deflate block of the type that does not exist."""


def deflated(data: bytes, *, limits: Limits = DEFAULT, **claims: int) -> Inflated:
    codec = Codec(lambda: Deflate(ZLIB), "zlib", (zlib.error,), **claims)  # type: ignore[arg-type]  # size and crc
    return Inflated(codec, BytesReader(data), Budget(limits))


def test_reading_forwards_gives_everything() -> None:
    assert everything(opened(gzip_format.codec, PACKED), MIB) == BODY


def test_the_size_is_that_of_the_output() -> None:
    assert opened(gzip_format.codec, PACKED).size == len(BODY)


def test_the_end_in_the_source_is_known() -> None:
    assert opened(gzip_format.codec, PACKED + b"more").consumed == len(PACKED)


@pytest.mark.parametrize("form", ["gzip", "bz2"])
def test_reading_anywhere_gives_what_lies_there(form: str) -> None:
    body = BODY[: 3 * MIB] if form == "bz2" else BODY
    packed, codec = (bz2.compress(body), bzip2_format.codec) if form == "bz2" else (PACKED, gzip_format.codec)
    reader = opened(codec, packed)
    dice = random.Random(3)
    for _ in range(12):
        offset, length = dice.randrange(len(body) + 10), dice.randrange(70_000)
        assert reader.read(offset, length) == body[offset : offset + length]


def test_a_read_longer_than_what_is_kept_is_whole() -> None:
    assert opened(gzip_format.codec, PACKED).read(100, len(BODY)) == BODY[100:]


def test_few_bytes_are_held_while_a_stream_is_read() -> None:
    packed = zlib.compress(bytes(200 * MIB))
    tracemalloc.start()
    try:
        reader = deflated(packed)
        assert reader.size == 200 * MIB
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 24 * MIB


def test_going_back_starts_at_a_checkpoint() -> None:
    limits = Limits(reread_bytes=3 * MIB)
    reader = opened(gzip_format.codec, PACKED, limits)
    assert reader.size == len(BODY)
    assert reader.read(15 * MIB, 10) == BODY[15 * MIB : 15 * MIB + 10]


def test_going_back_is_paid_for() -> None:
    reader = opened(bzip2_format.codec, bz2.compress(bytes(12 * MIB)), Limits(reread_bytes=MIB))
    assert reader.size == 12 * MIB
    with pytest.raises(LimitExceeded, match="limit reread_bytes"):
        reader.read(2 * MIB, 1)


@pytest.mark.parametrize("spare", [0, 1])
def test_the_output_may_have_as_many_bytes_as_the_limit_says(spare: int) -> None:
    assert deflated(zlib.compress(bytes(MIB)), limits=Limits(inflated_bytes=MIB + spare)).size == MIB


def test_more_output_than_the_limit_is_named() -> None:
    with pytest.raises(LimitExceeded, match="limit inflated_bytes"):
        _ = deflated(zlib.compress(bytes(MIB)), limits=Limits(inflated_bytes=MIB - 1)).size


def test_all_streams_of_a_file_share_the_limit() -> None:
    budget = Budget(Limits(inflated_bytes=MIB))
    codec = Codec(lambda: Deflate(ZLIB), "zlib", (zlib.error,))
    first, second = (Inflated(codec, BytesReader(zlib.compress(bytes(MIB * 3 // 4))), budget) for _ in range(2))
    assert first.size == MIB * 3 // 4
    with pytest.raises(LimitExceeded):
        _ = second.size


def test_what_stands_before_the_end_of_a_cut_stream_is_delivered_first() -> None:
    reader = deflated(zlib.compress(BODY[:MIB], 0)[:-100_000])
    data = everything_before(reader)
    assert data == BODY[: len(data)]
    assert len(data) > MIB - 110_000
    with pytest.raises(Truncated, match="ends before its end marker"):
        _ = reader.consumed


def everything_before(reader: Inflated) -> bytes:
    data = b""
    try:
        while part := reader.read(len(data), 10_000):
            data += part
    except (Malformed, Truncated):
        return data
    raise AssertionError


@pytest.mark.parametrize("length", [1, 1000, 200_000, 3 * MIB])
@pytest.mark.parametrize("level", [0, 6])
def test_what_stands_before_an_error_is_delivered_first(length: int, level: int) -> None:
    packer = zlib.compressobj(level)
    packed = packer.compress(BODY[-length:]) + packer.flush(zlib.Z_FULL_FLUSH)
    assert everything_before(deflated(packed + NO_BLOCK + bytes(5000))) == BODY[-length:]


@pytest.mark.parametrize("form", ["zlib", "bz2"])
def test_all_output_is_delivered_before_a_wrong_checksum_is_told(form: str) -> None:
    body = b"a pickle may have run by now " * 5000
    packed = bytearray(zlib.compress(body) if form == "zlib" else bz2.compress(body))
    packed[-1 if form == "zlib" else 10] ^= 0x55
    reader = deflated(bytes(packed)) if form == "zlib" else opened(bzip2_format.codec, bytes(packed))
    lost = form == "bz2"  # libbz2 compares when it puts out the last byte, and no caller gets that one
    assert everything_before(reader) == body[: len(body) - lost]
    with pytest.raises(Malformed, match="broken"):
        _ = reader.size


def test_an_error_is_told_again_and_what_stands_before_it_stays_readable() -> None:
    packed = bytearray(zlib.compress(b"words " * 20_000))
    packed[-1] ^= 1
    reader = deflated(bytes(packed))
    for _ in range(2):
        with pytest.raises(Malformed):
            reader.read(120_000, 1)
        assert reader.read(0, 12) == b"words words "


@pytest.mark.parametrize(("size", "error"), [(5999, Malformed), (6001, Truncated)])
def test_a_claimed_size_that_is_wrong_is_told_at_the_end(size: int, error: type[Exception]) -> None:
    reader = deflated(zlib.compress(b"words " * 1000), size=size)
    assert reader.size == size
    with pytest.raises(error, match="claimed size"):
        _ = reader.consumed


def test_nothing_beyond_the_claimed_size_is_delivered() -> None:
    reader = deflated(zlib.compress(b"words " * 1000), size=10)
    assert (reader.read(0, 100), reader.read(10, 1), reader.read(99, 1)) == (b"words word", b"", b"")


def test_the_claimed_end_is_known_without_decompressing() -> None:
    budget = Budget(Limits(inflated_bytes=MIB))
    packed = zlib.compress(bytes(3 * MIB))
    reader = Inflated(Codec(lambda: Deflate(ZLIB), size=3 * MIB), BytesReader(packed), budget)
    assert (reader.size, reader.read(3 * MIB, 1), reader.whole, budget.inflated) == (3 * MIB, b"", False, MIB)


def test_a_wrong_claimed_checksum_is_told_at_the_end() -> None:
    reader = deflated(zlib.compress(b"words"), size=5, crc=1)
    assert reader.read(0, 9) == b"words"
    with pytest.raises(Malformed, match="CRC-32"):
        _ = reader.consumed


def test_the_checksum_counts_each_byte_once() -> None:
    reader = deflated(zlib.compress(BODY), size=len(BODY), crc=zlib.crc32(BODY))
    assert reader.read(20 * MIB, 1)
    assert reader.read(0, 5) == BODY[:5]
    assert reader.consumed


def test_as_many_streams_as_the_limit_says_are_read() -> None:
    packed = gzip.compress(b"x") * 5
    assert opened(gzip_format.codec, packed, Limits(codec_streams=5)).size == 5
    with pytest.raises(LimitExceeded, match="limit codec_streams"):
        _ = opened(gzip_format.codec, packed, Limits(codec_streams=4)).size


def test_many_tiny_streams_take_linear_time() -> None:
    assert opened(gzip_format.codec, gzip.compress(b"") * 20_000).size == 0


def test_a_stream_inside_a_stream_fails_where_the_outer_one_does() -> None:
    inner = gzip.compress(BODY[:MIB], 0)
    outer = opened(gzip_format.codec, gzip.compress(inner, 0)[: -MIB // 2])
    reader = Inflated(Codec(lambda: Deflate(31), "gzip", (zlib.error,)), outer, Budget(DEFAULT))
    data = everything_before(reader)
    assert data == BODY[: len(data)]
    assert len(data) > MIB // 2 - 100_000


def test_a_decompressor_that_never_fails_twice_is_not_followed() -> None:
    class Moody:
        """Fails when much is asked of it, and never when little is."""

        eof, needs_input, unused_data = False, False, b""

        def decompress(self, _data: bytes, max_length: int = -1) -> bytes:
            if max_length > 1:
                raise EOFError
            return b"x"

    reader = Inflated(Codec(Moody, "moody", (EOFError,)), BytesReader(b"x"), Budget(DEFAULT))
    with pytest.raises(Malformed, match="cannot be read the same way twice"):
        _ = reader.size


def test_a_memory_limit_of_the_library_is_named() -> None:
    def start() -> Decompressor:
        message = "Memory usage limit exceeded"
        raise EOFError(message)

    class Greedy(Deflate):
        def decompress(self, data: bytes, max_length: int = -1) -> bytes:  # noqa: ARG002 - the seam's signature
            start()
            return b""

    reader = Inflated(Codec(lambda: Greedy(RAW), "greedy", (EOFError,)), BytesReader(b"x"), Budget(DEFAULT))
    with pytest.raises(LimitExceeded, match="limit codec_bytes"):
        _ = reader.size


def test_a_plain_callable_is_a_codec() -> None:
    assert Inflated(bz2.BZ2Decompressor, BytesReader(bz2.compress(b"words")), Budget(DEFAULT)).read(0, 9) == b"words"


@given(st.binary(max_size=3000), st.lists(st.tuples(st.integers(0, 3100), st.integers(0, 3100)), max_size=5))
def test_any_reads_give_what_slices_give(body: bytes, reads: list[tuple[int, int]]) -> None:
    reader = deflated(zlib.compress(body))
    for offset, length in reads:
        assert reader.read(offset, length) == body[offset : offset + length]
    assert reader.consumed == len(zlib.compress(body))
