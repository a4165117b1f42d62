from __future__ import annotations

import pickle
import zlib

import pytest

from modelsec.formats.zlib import FORMAT
from modelsec.identify import HEAD_BYTES
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recipes import EMPTY_BLOCK
from tests.support.recording import takes


@pytest.mark.parametrize("level", range(10))
def test_every_level_is_read(level: int) -> None:
    told = Told(zlib.compress(TRAP, level))
    assert (told.kind, told.faults, told.imports) == ("zlib", [], {SPRUNG})


def test_a_long_stream_that_begins_as_text_could_is_read() -> None:
    packed = zlib.compress(TRAP + TAME * 3000, 2)
    assert packed.startswith(b"x^")
    assert Told(packed).imports == {SPRUNG}


@pytest.mark.parametrize("block", [bytes.fromhex("000000ffff"), EMPTY_BLOCK], ids=["stored", "in letters"])
def test_blocks_that_yield_nothing_hide_no_pickle_behind_them(block: bytes) -> None:
    packed = b"x^" + block * (2 * HEAD_BYTES // len(block)) + zlib.compress(TRAP)[2:]
    assert zlib.decompress(packed) == TRAP
    assert Told(packed).imports == {SPRUNG}
    assert takes(FORMAT, packed[:HEAD_BYTES]), "the guard of a test run looks at the head alone"


@pytest.mark.parametrize("value", [0, None, True, 1, (), [], {}], ids=repr)
def test_the_smallest_pickles_are_read(value: object) -> None:
    told = Told(zlib.compress(pickle.dumps(value, 4), 3))
    assert (told.kind, told.faults) == ("zlib", [])


@pytest.mark.parametrize(
    "text", [b"x", b"x^2 + y^2 = z^2\n", b"x^", b"x = 1\n", b"x^n is a power\n" * 500, b"x^\x32"], ids=repr
)
def test_text_is_no_zlib(text: bytes) -> None:
    if len(text) > 2:
        assert not takes(FORMAT, text)
    assert Told(text).faults == []


def test_a_preset_dictionary_is_not_taken() -> None:
    packer = zlib.compressobj(zdict=b"words")
    assert not takes(FORMAT, packer.compress(TRAP) + packer.flush())


def test_a_trap_with_a_wrong_checksum_is_read() -> None:
    packed = bytearray(zlib.compress(TRAP))
    packed[-1] ^= 1
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert told.faults


@pytest.mark.parametrize("start", [b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda"])
def test_the_length_of_a_header_is_no_zlib(start: bytes) -> None:
    assert not takes(FORMAT, start + bytes(6) + b'{"weights":' + b" " * 5000)
