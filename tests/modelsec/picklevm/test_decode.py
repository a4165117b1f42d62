from __future__ import annotations

import pickle
import pickletools
import struct
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import LimitExceeded, Malformed, Truncated, Unreadable
from modelsec.evidence import Blob
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.decode import LINE_WINDOW, extent, instructions, line_end, literal
from modelsec.reader import BytesReader
from tests.support.values import PROTOCOLS, values

if TYPE_CHECKING:
    from collections.abc import Callable


def decoded(data: bytes) -> list[tuple[str, object, int]]:
    found = instructions(BytesReader(data), 0, DEFAULT)
    return [(step.opcode.name, step.argument, step.offset) for step in found]


READ_ALIKE: dict[str, Callable[[Any], object]] = {"GLOBAL": lambda given: tuple(given.split(" ")), "BYTEARRAY8": bytes}


def expected(data: bytes) -> list[tuple[str, object, int | None]]:
    """Return what `pickletools` reads; it joins a global's module and name by a space."""
    return [
        (opcode.name, READ_ALIKE[opcode.name](argument) if opcode.name in READ_ALIKE else argument, place)
        for opcode, argument, place in pickletools.genops(data)
    ]


@given(values, st.sampled_from(PROTOCOLS))
def test_instructions_are_those_of_pickletools(value: object, protocol: int) -> None:
    data = pickle.dumps(value, protocol)
    assert repr(decoded(data)) == repr(expected(data))


LITERALS = {
    b"I7\n": 7, b"I00\n": False, b"I01\n": True, b"I-3\n": -3, b"I0x10\n": 16, b"J\xff\xff\xff\xff": -1, b"K\xff": 255,
    b"M\xff\xff": 65535,
    b"L12L\n": 12, b"L12\n": 12, b"\x8a\x00": 0, b"\x8a\x01\xff": -1, b"\x8b\x02\x00\x00\x00\x00\x01": 256,
    b"S'a\\n'\n": "a\n", b"S'\xe9'\n": b"\xe9", b"U\x01a": "a", b"T\x01\x00\x00\x00\xff": b"\xff",
    b"C\x01\xff": b"\xff", b"B\x01\x00\x00\x00\xff": b"\xff", b"\x8e\x01" + bytes(7) + b"\xff": b"\xff",
    b"\x96\x01" + bytes(7) + b"\xff": b"\xff", b"V\\u00e9\n": "é", b"V\xe9\n": "é", b"X\x02\x00\x00\x00\xc3\xa9": "é",
    b"\x8c\x03\xed\xa0\x80": "\ud800", b"\x8d\x01" + bytes(7) + b"a": "a", b"F1.5\n": 1.5,
    b"G" + struct.pack(">d", -2.5): -2.5,
}  # fmt: skip


@pytest.mark.parametrize("spelling", list(LITERALS))
def test_a_literal_is_read_as_loaders_read_it(spelling: bytes) -> None:
    shown = literal(BytesReader(spelling), 0, DEFAULT)
    assert (shown, type(shown)) == (LITERALS[spelling], type(LITERALS[spelling]))


BROKEN = [
    b"Ix\n", b"I\n", b"I08\n", b"Lx\n", b"L\n", b"Fx\n", b"F\n", b"S'\\x'\n", b"V\\ud\n",
    b"V\\U00110000\n", b"X\x01\x00\x00\x00\xff",
    b"\x8c\x01\xff", b"I" + b"9" * 4000 + b"_\n",
]  # fmt: skip


@pytest.mark.parametrize("spelling", BROKEN)
def test_a_literal_that_loaders_refuse_is_malformed(spelling: bytes) -> None:
    with pytest.raises(Malformed):
        literal(BytesReader(spelling), 0, DEFAULT)


@pytest.mark.parametrize("spelling", [b"N", b"]", b"cos\nsystem\n", b"h\x00", b"\x80\x04"])
def test_other_opcodes_are_no_literals(spelling: bytes) -> None:
    if spelling[:1] in b"h\x80":
        assert literal(BytesReader(spelling), 0, DEFAULT) in (0, 4)
    else:
        with pytest.raises(Malformed):
            literal(BytesReader(spelling), 0, DEFAULT)


@pytest.mark.parametrize(("opcode", "kind"), [(b"C", "bytes"), (b"\x8c", "str"), (b"U", "str"), (b"\x8a", "int")])
def test_a_long_literal_is_told_by_its_place(opcode: bytes, kind: str) -> None:
    reader = BytesReader(b"junk" + opcode + b"\x0b" + b"a" * 11)
    assert literal(reader, 4, Limits(argument_bytes=10)) == Blob(kind, 6, 11)


@pytest.mark.parametrize(
    "text", ["", "a", "weight", "x" * 34, "x" * 35, "x" * 36, "x" * 38, "x" * 39, "x" * 200, "\u00e9" * 9]
)
@pytest.mark.parametrize("behind", [0, 1, 60])
def test_a_text_is_read_whole_whatever_its_length_and_what_follows(text: str, behind: int) -> None:
    content = text.encode()
    spellings = [b"X" + len(content).to_bytes(4, "little"), b"\x8d" + len(content).to_bytes(8, "little")]
    spellings += [bytes((0x8C, len(content)))] * (len(content) < 256)
    for head in spellings:
        assert literal(BytesReader(head + content + b"." * behind), 0, DEFAULT) == text


@pytest.mark.parametrize("high", [1, 2, 3])
def test_every_byte_of_a_length_counts(high: int) -> None:
    lying = bytearray(b"X" + (4).to_bytes(4, "little") + b"text" + b"." * 60)
    lying[1 + high] = 1
    with pytest.raises(Truncated):
        literal(BytesReader(bytes(lying)), 0, DEFAULT)


def test_no_spelling_of_a_string_warns() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert literal(BytesReader(b"S'\\d'\n"), 0, DEFAULT) == "\\d"


@pytest.mark.parametrize("length", [0, 1, LINE_WINDOW - 1, LINE_WINDOW, LINE_WINDOW + 1, 3 * LINE_WINDOW])
def test_a_line_ends_behind_its_newline(length: int) -> None:
    assert line_end(BytesReader(b"a" * length + b"\nrest"), 0, DEFAULT) == length + 1


@pytest.mark.parametrize("length", [0, 1, LINE_WINDOW, LINE_WINDOW + 1])
def test_a_line_without_newline_is_truncated(length: int) -> None:
    with pytest.raises(Truncated):
        line_end(BytesReader(b"a" * length), 0, DEFAULT)


def test_a_line_has_a_limit() -> None:
    with pytest.raises(LimitExceeded, match="line_bytes"):
        line_end(BytesReader(b"a" * 3 * LINE_WINDOW), 0, Limits(line_bytes=LINE_WINDOW))


def test_an_extent_holds_content_and_end() -> None:
    opcode, start, end = extent(BytesReader(b"..\x8c\x03abc."), 2, DEFAULT)
    assert (opcode.name, start, end) == ("SHORT_BINUNICODE", 4, 7)


def failing_at(data: bytes) -> int | None:
    """Return where `data` cannot be decoded, or None where it ends in STOP."""
    try:
        decoded(data)
    except Unreadable as error:
        return -1 if error.offset is None else error.offset
    return None


@given(st.binary(max_size=60))
def test_any_bytes_end_in_stop_or_in_an_error_with_a_place(data: bytes) -> None:
    assert failing_at(data) in {None, *range(len(data) + 1)}
