from __future__ import annotations

import pytest

from modelsec.picklevm.opcodes import TABLE, Opcode
from modelsec.picklevm.rare import HANDLERS
from tests.support.pickles import Walked

IN_THE_LOOP = {
    *("SHORT_BINUNICODE", "MEMOIZE", "NEWOBJ", "NEWTRUE", "NEWFALSE", "TUPLE1", "TUPLE2", "TUPLE3", "FRAME", "BINGET"),
    *(
        "BINPUT",
        "LONG_BINPUT",
        "SETITEMS",
        "BUILD",
        "TUPLE",
        "SETITEM",
        "LONG_BINGET",
        "APPENDS",
        "APPEND",
        "EMPTY_DICT",
    ),
    *("BININT1", "MARK", "BINFLOAT", "BININT", "BININT2", "BINUNICODE", "NONE", "REDUCE", "EMPTY_TUPLE", "EMPTY_LIST"),
    "STOP",
}


@pytest.mark.parametrize("opcode", TABLE, ids=lambda opcode: opcode.name)
def test_every_opcode_has_a_handler_or_a_branch(opcode: Opcode) -> None:
    assert (opcode.code in HANDLERS) is not (opcode.name in IN_THE_LOOP)


def test_no_handler_is_for_an_unknown_opcode() -> None:
    assert set(HANDLERS) <= {opcode.code for opcode in TABLE}


@pytest.mark.parametrize("literal", [b"Ix\n", b"Lx\n", b"Fx\n", b"Sx\n", b"I0x\n"])
def test_a_text_literal_is_checked_where_it_is_rare(literal: bytes) -> None:
    assert Walked(literal + b".").failure == "Malformed"


@pytest.mark.parametrize("literal", [b"I-1\n", b"I0x1f\n", b"L-5L\n", b"L5\n", b"Fnan\n", b"F-inf\n", b"S''\n", b"V\n"])
def test_a_text_literal_as_loaders_take_it(literal: bytes) -> None:
    assert Walked(literal + b".").failure == ""


def test_a_buffer_is_made_read_only() -> None:
    assert Walked(b"\x97\x98.").failure == ""
    assert Walked(b"N(\x98.").failure == "Malformed"
