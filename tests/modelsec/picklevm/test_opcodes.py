from __future__ import annotations

import json
import re
import subprocess

import pytest

from modelsec.picklevm.opcodes import (
    BY_CODE,
    COUNTED1,
    COUNTED4,
    COUNTED8,
    FIXED_BYTES,
    HIGHEST_PROTOCOL,
    LINE,
    SIGNED4,
    TABLE,
    TWO_LINES,
    Opcode,
)
from tests.fuzz.compare import pythons

DUMP = """
import json, pickle, pickletools
def stack(items):
    return [{"mark": "mark", "stackslice": "rest"}.get(item.name, "value") for item in items]
print(json.dumps([pickle.HIGHEST_PROTOCOL, [
    [o.name, ord(o.code), o.proto, o.arg and o.arg.n, o.arg and o.arg.name, stack(o.stack_before), stack(o.stack_after)]
    for o in pickletools.opcodes
]]))
"""
COUNTED = {-2: COUNTED1, -3: SIGNED4, -4: COUNTED4, -5: COUNTED8}
"""`ArgumentDescriptor.n` of a counted argument: TAKEN_FROM_ARGUMENT1, 4, 4U and 8U."""


TOP_READ_UNSAID = {"PUT", "BINPUT", "LONG_BINPUT"}
"""`pickletools` leaves out that these read the top of the stack; MEMOIZE, which does the same, says it."""


def read(name: str) -> list[str]:
    return ["value"] if name in TOP_READ_UNSAID else []


def argument_kind(opcode: Opcode) -> int | str | None:
    """Say how long an argument is: a number of bytes, or the table's word for it."""
    return FIXED_BYTES.get(opcode.argument, opcode.argument)


def expected_kind(length: int | None, name: str | None) -> int | str | None:
    if length is None:
        return 0
    if length == -1:
        return TWO_LINES if name == "stringnl_noescape_pair" else LINE
    return COUNTED.get(length, length)


def stack(words: str) -> list[str]:
    """Read a stack effect of the table; what follows `or` is another type of the same value."""
    plain = re.sub(r" or \w+", "", words).replace("any…", "any …")
    kinds = {"mark": "mark", "…": "rest", "mark…": "mark rest"}
    return " ".join(kinds.get(word, "value") for word in plain.split()).split()


@pytest.mark.parametrize("python", pythons())
def test_the_table_is_that_of_pickletools(python: str) -> None:
    done = subprocess.run([python, "-I", "-c", DUMP], capture_output=True, check=True)
    protocol, rows = json.loads(done.stdout)
    expected = [
        (name, code, proto, expected_kind(length, kind), before or read(name), after or read(name))
        for name, code, proto, length, kind, before, after in rows
    ]
    ours = [(o.name, o.code, o.protocol, argument_kind(o), stack(o.before), stack(o.after)) for o in TABLE]
    assert sorted(ours) == sorted(expected)
    assert protocol == HIGHEST_PROTOCOL


def test_each_byte_has_one_opcode() -> None:
    assert len(TABLE) == len(BY_CODE) == len({opcode.name for opcode in TABLE}) == 68


def test_what_asks_the_loader_for_something_says_so() -> None:
    telling = {opcode.name for opcode in TABLE if opcode.evidence}
    assert telling == {
        *("GLOBAL", "STACK_GLOBAL", "INST", "EXT1", "EXT2", "EXT4", "PERSID", "BINPERSID"),
        *("REDUCE", "OBJ", "NEWOBJ", "NEWOBJ_EX", "BUILD"),
        *("APPEND", "APPENDS", "SETITEM", "SETITEMS", "ADDITEMS"),
    }
