from __future__ import annotations

import lzma

import pytest

from modelsec.formats.lzma_alone import FORMAT
from modelsec.limits import Limits
from tests.support.compressing import alone
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import takes


@pytest.mark.parametrize("preset", [0, 3, 9])
def test_every_preset_is_read(preset: int) -> None:
    told = Told(lzma.compress(TRAP, format=lzma.FORMAT_ALONE, preset=preset))
    assert (told.kind, told.faults, told.imports) == ("lzma", [], {SPRUNG})


def test_a_stated_size_takes_the_place_of_the_end_marker() -> None:
    packed = alone(TRAP)
    assert Told(packed[:5] + len(TRAP).to_bytes(8, "little") + packed[13:]).imports == {SPRUNG}


def test_an_odd_dictionary_size_is_taken_as_joblib_takes_it() -> None:
    packed = alone(TRAP)
    assert Told(packed[:1] + b"\x00\x01\x02\x03" + packed[5:]).imports == {SPRUNG}


@pytest.mark.parametrize("size", [1 << 40, 0x1900 << 40, (1 << 64) - 2])
def test_a_size_that_no_file_has_is_taken_as_joblib_takes_it(size: int) -> None:
    packed = alone(TRAP + TAME)
    told = Told(packed[:5] + size.to_bytes(8, "little") + packed[13:])
    assert told.imports == {SPRUNG}
    assert told.faults


def test_other_properties_are_taken_by_the_suffix_as_pandas_does() -> None:
    chain = [{"id": lzma.FILTER_LZMA1, "preset": 6, "lc": 2}]
    packed = lzma.compress(TRAP, format=lzma.FORMAT_ALONE, filters=chain)
    assert not takes(FORMAT, packed)
    assert takes(FORMAT, packed, ".xz")
    assert Told(packed, ".xz").imports == {SPRUNG}


@pytest.mark.parametrize("data", [b"]", b"] and so on, in words", b"\x5d\x00" + b"\x7f" * 30])
def test_other_bytes_are_not_taken(data: bytes) -> None:
    assert not takes(FORMAT, data)


def test_a_dictionary_over_the_limit_is_named() -> None:
    packed = alone(TAME)
    told = Told(packed[:1] + b"\x00\xff\xff\xff" + packed[5:], limits=Limits(codec_bytes=8 << 20))
    assert any("(limit codec_bytes)" in fault for fault in told.faults)
