from __future__ import annotations

import bz2

import pytest

from modelsec.formats.bz2 import FORMAT
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.recording import takes


@pytest.mark.parametrize("text", [b"BZ", b"BZh", b"BZh9", b"BZhang et al., 2019\n", b"BZh91AX&SY and so on\n"])
def test_text_is_no_bzip2(text: bytes) -> None:
    assert not takes(FORMAT, text)
    assert Told(text).clean


def test_an_empty_stream_is_one() -> None:
    assert takes(FORMAT, bz2.compress(b""))


@pytest.mark.parametrize("level", range(1, 10))
def test_every_block_size_is_taken(level: int) -> None:
    assert Told(bz2.compress(TRAP, level)).imports == {SPRUNG}


@pytest.mark.parametrize("at", [10, -5])
def test_a_trap_with_a_wrong_checksum_is_read(at: int) -> None:
    packed = bytearray(bz2.compress(TRAP))
    packed[at] ^= 0x10
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert told.faults
