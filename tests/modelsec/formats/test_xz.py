from __future__ import annotations

import lzma

import pytest

from modelsec.formats.xz import FORMAT
from modelsec.limits import Limits
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import takes


def test_another_signature_is_no_xz() -> None:
    assert not takes(FORMAT, b"\xfd7zXY\x00" + bytes(20))


@pytest.mark.parametrize("preset", [0, 6, 9])
def test_every_preset_is_read(preset: int) -> None:
    assert Told(lzma.compress(TRAP, preset=preset)).faults == []


@pytest.mark.parametrize("check", [lzma.CHECK_NONE, lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256])
def test_every_check_is_read(check: int) -> None:
    assert Told(lzma.compress(TRAP, check=check)).faults == []


def test_padding_in_groups_of_four_is_accepted_and_read_over() -> None:
    told = Told(lzma.compress(TAME) + bytes(8) + lzma.compress(TRAP) + bytes(4))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_other_padding_is_told() -> None:
    assert Told(lzma.compress(TAME) + bytes(3)).faults


def test_a_trap_with_a_wrong_checksum_is_read() -> None:
    packed = bytearray(lzma.compress(TRAP))
    packed[-40] ^= 1
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert told.faults


def test_a_dictionary_over_the_limit_is_named() -> None:
    told = Told(lzma.compress(TAME, preset=9), limits=Limits(codec_bytes=8 << 20))
    assert any("(limit codec_bytes)" in fault for fault in told.faults)
