"""Turns a listing, one opcode with its argument a line, into the bytes of a pickle stream.

Rule: it writes exactly what it is told, however wrong; nothing is checked but the listing's own spelling.
Lines: `NAME` · `NAME argument` (a Python literal) · `GLOBAL module name` · `BYTES hex` for bytes as they are ·
`BINBYTES $steps` for a file that recipes make. A line that begins with # is a remark.
"""

from __future__ import annotations

import ast
import pickletools
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CODES = {opcode.name: opcode.code.encode("latin-1") for opcode in pickletools.opcodes}
KINDS = {opcode.name: opcode.arg.name for opcode in pickletools.opcodes if opcode.arg is not None}
FIXED = {"uint1": "<B", "uint2": "<H", "uint4": "<I", "int4": "<i", "uint8": "<Q", "float8": ">d"}
COUNTED = {"1": "<B", "4": "<I", "8": "<Q"}
AS_LINE = ("GLOBAL", "INST")
"""Two lines: the module and the name."""


def assemble(listing: str, made: Callable[[str], bytes] | None = None) -> bytes:
    """Return the stream; `made` gives the bytes that `$steps` stands for."""
    lines = (line.strip() for line in listing.splitlines())
    return b"".join(_line(line, made) for line in lines if line and not line.startswith("#"))


def _line(line: str, made: Callable[[str], bytes] | None) -> bytes:
    name, _, rest = line.partition(" ")
    if name == "BYTES":
        return bytes.fromhex(rest)
    if name in AS_LINE:
        return CODES[name] + rest.replace(" ", "\n", 1).encode() + b"\n"
    if name not in KINDS:
        return CODES[name]
    argument = made(rest[1:]) if made and rest.startswith("$") else ast.literal_eval(rest)
    return CODES[name] + packed(KINDS[name], argument)


def packed(kind: str, argument: Any) -> bytes:
    """Encode an argument in the way that pickletools calls `kind`."""
    if kind in FIXED:
        return struct.pack(FIXED[kind], argument)
    content = argument if isinstance(argument, bytes) else str(argument).encode("utf-8", "surrogatepass")
    if kind[-1] in COUNTED:
        if isinstance(argument, int):
            content = argument.to_bytes(argument.bit_length() // 8 + 1, "little", signed=True)
        return struct.pack(COUNTED[kind[-1]], len(content)) + content
    return content + b"\n"


def call(module: str, name: str, arguments: tuple[Any, ...], *, by: str = "STACK_GLOBAL") -> bytes:
    """Return a stream that imports one name in the way `by` and calls it with literal arguments."""
    pushed = "\n".join(_pushed(item, text=by == "INST") for item in arguments)
    if by == "INST":
        return assemble(f"MARK\n{pushed}\nINST {module} {name}\nSTOP")
    if by == "GLOBAL":
        return assemble(f"PROTO 2\nGLOBAL {module} {name}\nMARK\n{pushed}\nTUPLE\nREDUCE\nSTOP")
    named = f"SHORT_BINUNICODE {module!r}\nSHORT_BINUNICODE {name!r}\nSTACK_GLOBAL"
    return assemble(f"PROTO 4\n{named}\nMARK\n{pushed}\nTUPLE\nREDUCE\nSTOP")


def _pushed(item: Any, *, text: bool) -> str:
    if isinstance(item, (list, dict)):
        parts = item if isinstance(item, list) else [part for pair in item.items() for part in pair]
        return "\n".join(["MARK", *(_pushed(part, text=text) for part in parts), type(item).__name__.upper()])
    if item is None:
        return "NONE"
    if isinstance(item, int):
        return f"INT '0{item:d}'" if isinstance(item, bool) else f"INT {item}"
    opcode = "BINBYTES" if isinstance(item, bytes) else "UNICODE" if text else "BINUNICODE"
    return f"{opcode} {item!r}"
