from __future__ import annotations

import gzip

import pytest

from modelsec.formats.gzip import FORMAT
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import takes


def test_text_is_no_gzip() -> None:
    assert not takes(FORMAT, b"\x1f plain words")


def test_padding_behind_the_last_member_is_accepted() -> None:
    assert Told(gzip.compress(TAME) + bytes(1000)).clean


def test_a_member_behind_padding_is_read() -> None:
    told = Told(gzip.compress(TAME) + bytes(1000) + gzip.compress(TRAP))
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize("at", [-8, -1])
def test_a_trap_with_a_wrong_trailer_is_read(at: int) -> None:
    packed = bytearray(gzip.compress(TRAP))
    packed[at] ^= 1
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert any("CRC-32 and length" in fault for fault in told.faults)


def test_a_trap_before_broken_data_is_read() -> None:
    body = TRAP + bytes(range(256)) * 400
    packed = bytearray(gzip.compress(body, 0))
    packed[70_000:] = b"\xff" * 100
    assert Told(bytes(packed)).imports == {SPRUNG}
