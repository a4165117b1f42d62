"""The 68 opcodes of pickle protocols 0 to 5, as data.

Rule: how long an instruction is follows from this table alone; a byte that is not in it ends the reading.
Source: the pickle virtual machine as CPython 3.14 documents it in `pickletools`; a test compares the two tables.
"""

from __future__ import annotations

from modelsec.value import value

NOTHING = "nothing"
"""No argument."""
U1, U2, I4, U4, F8 = "u1", "u2", "i4", "u4", "f8"
"""A number of 1, 2, 4, 4 (unsigned) or 8 bytes; all little-endian but F8, which is big-endian."""
COUNTED1, COUNTED4, COUNTED8, SIGNED4 = "counted1", "counted4", "counted8", "signed4"
"""A length of 1, 4, 8 or (signed) 4 bytes, then that many bytes."""
LINE, TWO_LINES = "line", "two lines"
"""Text up to a newline, once or twice."""
FRAME_LENGTH = "frame length"
"""A length of 8 bytes; the bytes that it counts are instructions."""

LENGTH_BYTES = {COUNTED1: 1, COUNTED4: 4, COUNTED8: 8, SIGNED4: 4}
FIXED_BYTES = {NOTHING: 0, U1: 1, U2: 2, I4: 4, U4: 4, F8: 8, FRAME_LENGTH: 8}


@value
class Opcode:
    """One opcode: its byte, argument and stack effect, and what it tells about a loader."""

    name: str
    code: int
    argument: str
    before: str
    """What it takes from the stack, top last; `mark…` is everything down to the last mark."""
    after: str
    protocol: int
    """The first protocol that has it; loaders take every opcode under every protocol."""
    evidence: str = ""


TABLE = tuple(
    Opcode(name, ord(code), argument, before, after, protocol, evidence)
    for name, code, argument, before, after, protocol, evidence in (
        ("INT", "I", LINE, "", "int or bool", 0, ""),
        ("BININT", "J", I4, "", "int", 1, ""),
        ("BININT1", "K", U1, "", "int", 1, ""),
        ("BININT2", "M", U2, "", "int", 1, ""),
        ("LONG", "L", LINE, "", "int", 0, ""),
        ("LONG1", "\x8a", COUNTED1, "", "int", 2, ""),
        ("LONG4", "\x8b", SIGNED4, "", "int", 2, ""),
        ("STRING", "S", LINE, "", "bytes or str", 0, ""),
        ("BINSTRING", "T", SIGNED4, "", "bytes or str", 1, ""),
        ("SHORT_BINSTRING", "U", COUNTED1, "", "bytes or str", 1, ""),
        ("BINBYTES", "B", COUNTED4, "", "bytes", 3, ""),
        ("SHORT_BINBYTES", "C", COUNTED1, "", "bytes", 3, ""),
        ("BINBYTES8", "\x8e", COUNTED8, "", "bytes", 4, ""),
        ("BYTEARRAY8", "\x96", COUNTED8, "", "bytearray", 5, ""),
        ("NEXT_BUFFER", "\x97", NOTHING, "", "buffer", 5, ""),
        ("READONLY_BUFFER", "\x98", NOTHING, "buffer", "buffer", 5, ""),
        ("NONE", "N", NOTHING, "", "None", 0, ""),
        ("NEWTRUE", "\x88", NOTHING, "", "bool", 2, ""),
        ("NEWFALSE", "\x89", NOTHING, "", "bool", 2, ""),
        ("UNICODE", "V", LINE, "", "str", 0, ""),
        ("SHORT_BINUNICODE", "\x8c", COUNTED1, "", "str", 4, ""),
        ("BINUNICODE", "X", COUNTED4, "", "str", 1, ""),
        ("BINUNICODE8", "\x8d", COUNTED8, "", "str", 4, ""),
        ("FLOAT", "F", LINE, "", "float", 0, ""),
        ("BINFLOAT", "G", F8, "", "float", 1, ""),
        ("EMPTY_LIST", "]", NOTHING, "", "list", 1, ""),
        ("APPEND", "a", NOTHING, "list any", "list", 0, "call of append on an instance"),
        ("APPENDS", "e", NOTHING, "list mark…", "list", 1, "call of extend or append on an instance"),
        ("LIST", "l", NOTHING, "mark…", "list", 0, ""),
        ("EMPTY_TUPLE", ")", NOTHING, "", "tuple", 1, ""),
        ("TUPLE", "t", NOTHING, "mark…", "tuple", 0, ""),
        ("TUPLE1", "\x85", NOTHING, "any", "tuple", 2, ""),
        ("TUPLE2", "\x86", NOTHING, "any any", "tuple", 2, ""),
        ("TUPLE3", "\x87", NOTHING, "any any any", "tuple", 2, ""),
        ("EMPTY_DICT", "}", NOTHING, "", "dict", 1, ""),
        ("DICT", "d", NOTHING, "mark…", "dict", 0, ""),
        ("SETITEM", "s", NOTHING, "dict any any", "dict", 0, "call of __setitem__ on an instance"),
        ("SETITEMS", "u", NOTHING, "dict mark…", "dict", 1, "call of __setitem__ on an instance"),
        ("EMPTY_SET", "\x8f", NOTHING, "", "set", 4, ""),
        ("ADDITEMS", "\x90", NOTHING, "set mark…", "set", 4, "call of update or add on an instance"),
        ("FROZENSET", "\x91", NOTHING, "mark…", "frozenset", 4, ""),
        ("POP", "0", NOTHING, "any", "", 0, ""),
        ("DUP", "2", NOTHING, "any", "any any", 0, ""),
        ("MARK", "(", NOTHING, "", "mark", 0, ""),
        ("POP_MARK", "1", NOTHING, "mark…", "", 1, ""),
        ("GET", "g", LINE, "", "any", 0, ""),
        ("BINGET", "h", U1, "", "any", 1, ""),
        ("LONG_BINGET", "j", U4, "", "any", 1, ""),
        ("PUT", "p", LINE, "any", "any", 0, ""),
        ("BINPUT", "q", U1, "any", "any", 1, ""),
        ("LONG_BINPUT", "r", U4, "any", "any", 1, ""),
        ("MEMOIZE", "\x94", NOTHING, "any", "any", 4, ""),
        ("EXT1", "\x82", U1, "", "any", 2, "extension code"),
        ("EXT2", "\x83", U2, "", "any", 2, "extension code"),
        ("EXT4", "\x84", I4, "", "any", 2, "extension code"),
        ("GLOBAL", "c", TWO_LINES, "", "any", 0, "import"),
        ("STACK_GLOBAL", "\x93", NOTHING, "str str", "any", 4, "import"),
        ("REDUCE", "R", NOTHING, "any tuple", "any", 0, "call"),
        ("BUILD", "b", NOTHING, "any any", "any", 0, "call of __setstate__, or attributes set"),
        ("INST", "i", TWO_LINES, "mark…", "any", 0, "import and call"),
        ("OBJ", "o", NOTHING, "mark any…", "any", 1, "call"),
        ("NEWOBJ", "\x81", NOTHING, "any tuple", "any", 2, "call of __new__"),
        ("NEWOBJ_EX", "\x92", NOTHING, "any tuple dict", "any", 4, "call of __new__"),
        ("PROTO", "\x80", U1, "", "", 2, ""),
        ("STOP", ".", NOTHING, "any", "", 0, ""),
        ("FRAME", "\x95", FRAME_LENGTH, "", "", 4, ""),
        ("PERSID", "P", LINE, "", "any", 0, "persistent id"),
        ("BINPERSID", "Q", NOTHING, "any", "any", 1, "persistent id"),
    )
)
BY_CODE = {opcode.code: opcode for opcode in TABLE}
BARE = frozenset(opcode.code for opcode in TABLE if opcode.argument == NOTHING)
HIGHEST_PROTOCOL = 5
