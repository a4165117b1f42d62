from __future__ import annotations

import random
import sys
from typing import Any

import pytest
import zstandard

from modelsec.formats.zstd import FORMAT, codec
from modelsec.limits import Limits
from tests.support.compressing import checked
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import takes
from tests.support.streams import Quiet, everything, opened

NOISE = random.Random(1).randbytes(300_000)
BODY = b"words and words " * 50_000 + bytes(500_000) + NOISE
SKIPPABLE = b"\x50\x2a\x4d\x18\x04\0\0\0abcd"


@pytest.mark.parametrize("level", [1, 3, 19])
@pytest.mark.parametrize("options", [{}, {"write_checksum": True}, {"write_content_size": False}])
def test_every_kind_of_frame_is_read(level: int, options: dict[str, Any]) -> None:
    packed = zstandard.ZstdCompressor(level=level, **options).compress(BODY)
    reader = opened(codec, packed + b"more")
    assert everything(reader) == BODY
    assert reader.consumed == len(packed)


def test_a_frame_written_in_pieces_is_read() -> None:
    packer = zstandard.ZstdCompressor().compressobj()
    packed = packer.compress(TRAP) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK) + packer.flush()
    assert Told(packed).imports == {SPRUNG}


def test_an_empty_frame_has_an_end() -> None:
    packed = checked(b"")
    assert opened(codec, packed).consumed == len(packed)


def test_no_more_than_a_block_is_put_out_at_a_time() -> None:
    packed = zstandard.compress(bytes(50 << 20))
    decoder = codec(Quiet())()
    assert max(len(decoder.decompress(packed[at : at + 1])) for at in range(len(packed))) <= 128 << 10


@pytest.mark.parametrize("data", [SKIPPABLE, SKIPPABLE + checked(TAME), checked(TAME) + SKIPPABLE])
def test_a_skippable_frame_is_told(data: bytes) -> None:
    assert takes(FORMAT, data)
    assert any("a skippable zstd frame" in fault for fault in Told(data).faults)


def test_a_reserved_block_type_is_told() -> None:
    told = Told(b"\x28\xb5\x2f\xfd\x00\x58\x07\x00\x00" + bytes(10))
    assert any("reserved type" in fault for fault in told.faults)


def test_a_trap_with_a_wrong_checksum_is_read() -> None:
    packed = bytearray(checked(TRAP))
    packed[-1] ^= 1
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert told.faults


def test_a_window_over_the_limit_is_named() -> None:
    packed = zstandard.ZstdCompressor(level=19).compressobj()
    data = packed.compress(BODY) + packed.flush()
    told = Told(data, limits=Limits(codec_bytes=1 << 20))
    assert any("(limit codec_bytes)" in fault for fault in told.faults)


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    told = Told(checked(TAME))
    assert told.faults == [
        "not a whole zstd: zstandard is not installed, so the content cannot be read; install modelsec[archives]"
    ]
