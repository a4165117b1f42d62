"""Decode one pickle instruction at a time, and the literals that instructions carry.

Rule: nothing here has a stack; a length is compared with what is there before it is used, and a literal longer than
`argument_bytes` is told by its place.
Source: `pickle._Unpickler` of CPython for what each argument is read as.
"""

from __future__ import annotations

import codecs
from struct import unpack, unpack_from

from modelsec.errors import LimitExceeded, Malformed, Truncated, Unfollowed
from modelsec.evidence import Blob
from modelsec.picklevm import opcodes
from modelsec.picklevm.opcodes import BY_CODE, FIXED_BYTES, LENGTH_BYTES, LINE, TWO_LINES
from modelsec.reader import exactly
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from modelsec.limits import Limits
    from modelsec.picklevm.opcodes import Opcode
    from modelsec.reader import Reader

    Literal: TypeAlias = "bool | int | float | str | bytes | Blob"

FIRST_LINE_WINDOW, LINE_WINDOW = 1 << 8, 1 << 16
"""Bytes looked at for a newline: most lines are names and numbers."""
TEXT_OPCODES = frozenset(b"VX\x8c\x8d")
"""Always a str."""
STRING_OPCODES = frozenset(b"STU")
"""A str under the loader's default encoding, ASCII; bytes or another text under an encoding that the loader chose."""


@value
class Instruction:
    """One decoded opcode with its argument; `end` is the offset of the next one."""

    opcode: Opcode
    argument: object
    """A literal, a (module, name) pair, a memo key or a length; None where the opcode has none."""
    offset: int
    end: int


def instructions(reader: Reader, offset: int, limits: Limits) -> Iterator[Instruction]:
    """Yield the instructions of one stream from `offset` up to and with its STOP.

    Raises:
        Malformed, Truncated, LimitExceeded: at the offset of the instruction that cannot be decoded.
    """
    while True:
        opcode, start, end = extent(reader, offset, limits)
        yield Instruction(opcode, _argument(reader, opcode, start, end), offset, end)
        if opcode.name == "STOP":
            return
        offset = end


def extent(reader: Reader, offset: int, limits: Limits) -> tuple[Opcode, int, int]:
    """Return the opcode at `offset`, where its content starts (behind any length), and where it ends."""
    head = reader.read(offset, 9)
    if not head:
        message = "the stream ends before its STOP"
        raise Truncated(message, offset)
    opcode = BY_CODE.get(head[0])
    if opcode is None:
        message = f"byte {head[0]:#04x} is not a pickle opcode"
        raise Malformed(message, offset)
    kind = opcode.argument
    start = offset + 1
    if kind == opcodes.NOTHING:
        return opcode, start, start
    if kind in LENGTH_BYTES:
        width = LENGTH_BYTES[kind]
        length = int.from_bytes(exactly(reader, start, width, f"the length of {opcode.name}"), "little")
        if kind == opcodes.SIGNED4 and length >= 1 << 31:
            message = f"{opcode.name} has a negative length"
            raise Malformed(message, offset)
        start += width
        return opcode, start, _present(reader, start, start + length, opcode)
    if kind in (LINE, TWO_LINES):
        end = line_end(reader, start, limits)
        return opcode, start, end if kind == LINE else line_end(reader, end, limits)
    return opcode, start, _present(reader, start, start + FIXED_BYTES[kind], opcode)


def _present(reader: Reader, start: int, end: int, opcode: Opcode) -> int:
    if end > start and not reader.read(end - 1, 1):
        message = f"the stream ends inside the argument of {opcode.name}"
        raise Truncated(message, start)
    return end


def line_end(reader: Reader, offset: int, limits: Limits) -> int:
    """Return the offset behind the newline that ends the line at `offset`."""
    place, window = offset, FIRST_LINE_WINDOW
    while place - offset <= limits.line_bytes:
        data = reader.read(place, window)
        found = data.find(b"\n")
        if found >= 0:
            return place + found + 1
        if len(data) < window:
            message = "the stream ends inside a text argument"
            raise Truncated(message, offset)
        place += len(data)
        window = LINE_WINDOW
    message = f"a text argument is longer than {limits.line_bytes} bytes (limit line_bytes)"
    raise LimitExceeded(message, offset)


def literal(reader: Reader, offset: int, limits: Limits) -> Literal:
    """Decode the literal whose opcode lies at `offset`; a long one becomes a `Blob`.

    A STRING opcode's text is taken as ASCII, as CPython does by default; where that fails its bytes are returned.
    """
    head = reader.read(offset, SHORT_HEAD)
    short = SHORT.get(head[0]) if len(head) == SHORT_HEAD <= limits.argument_bytes else None
    known = short(head) if short is not None else None
    if known is not None:
        return known
    opcode, start, end = extent(reader, offset, limits)
    if end - start > limits.argument_bytes:
        kind = "bytes" if opcode.code in b"BC\x8e\x96" else "str" if opcode.code in b"STUVX\x8c\x8d" else "int"
        return Blob(kind, start, end - start)
    decoded = _argument(reader, opcode, start, end)
    if not isinstance(decoded, (bool, int, float, str, bytes)):
        message = f"{opcode.name} is no literal"
        raise Malformed(message, offset)
    return decoded


def _argument(reader: Reader, opcode: Opcode, start: int, end: int) -> object:
    if opcode.argument == opcodes.NOTHING:
        return None
    raw = reader.read(start, end - start)
    try:
        return DECODERS.get(opcode.name, _by_kind(opcode.argument))(raw)
    except (ValueError, OverflowError) as error:
        message = f"the argument of {opcode.name} cannot be read: {error}"
        raise (Unfollowed if ends_at_zero(raw) else Malformed)(message, start - 1) from None


def ends_at_zero(line: bytes) -> bool:
    """Say whether a number stands before a zero byte, where the C unpickler ends the text of a number."""
    number, zero, _ = line.partition(b"\x00")
    try:
        return bool(zero and (number[-1:] == b"L" or float(number) is not None))
    except ValueError:
        return number[:2].lower() == b"0x"


def _by_kind(kind: str) -> Callable[[bytes], object]:
    return NUMBERS.get(kind, bytes)


def _integer(line: bytes) -> int | bool:
    text = line[:-1]
    if text in (b"00", b"01"):
        return text == b"01"
    try:
        return int(text, 0)
    except ValueError:
        return int(text, 8) if text.lstrip(b" +-").startswith(b"0") else int(text)  # as C's strtol reads it


def _long(line: bytes) -> int:
    text = line[:-1]
    return int(text[:-1] if text.endswith(b"L") else text, 0)


def _string(line: bytes) -> str | bytes:
    text = line[:-1]
    if len(text) < 2 or text[:1] not in (b"'", b'"') or text[:1] != text[-1:]:
        message = "the string is not quoted"
        raise ValueError(message)
    if b"\\" not in text:
        return _ascii(text[1:-1])
    import warnings

    with warnings.catch_warnings():  # an unknown escape is no news to the user, and may not become an exception
        warnings.simplefilter("ignore")
        return _ascii(codecs.escape_decode(text[1:-1])[0])  # as pickle itself reads it


def _ascii(raw: bytes) -> str | bytes:
    return raw.decode("ascii") if raw.isascii() else raw


def _pair(lines: bytes) -> tuple[str, str]:
    module, name = lines[:-1].split(b"\n")
    return module.decode("utf-8"), name.decode("utf-8")


def _unicode(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogatepass")


NUMBERS: dict[str, Callable[[bytes], object]] = {
    opcodes.U1: lambda raw: raw[0],
    opcodes.U2: lambda raw: int.from_bytes(raw, "little"),
    opcodes.U4: lambda raw: int.from_bytes(raw, "little"),
    opcodes.I4: lambda raw: int.from_bytes(raw, "little", signed=True),
    opcodes.FRAME_LENGTH: lambda raw: int.from_bytes(raw, "little"),
    opcodes.F8: lambda raw: unpack(">d", raw)[0],
    opcodes.TWO_LINES: _pair,
}
SHORT_HEAD = 40
"""Bytes in which most literals lie whole."""


def _short_text(head: bytes) -> str | None:
    text = head[2 : 2 + head[1]]
    return text.decode() if head[1] <= SHORT_HEAD - 2 and text.isascii() else None


def _text(head: bytes) -> str | None:
    text = head[5 : 5 + head[1]]
    short = head[1] <= SHORT_HEAD - 5 and head[2:5] == b"\0\0\0"
    return text.decode() if short and text.isascii() else None


SHORT: dict[int, Callable[[bytes], int | float | str | bytes | None]] = {
    0x4B: lambda head: head[1],
    0x4D: lambda head: head[1] | head[2] << 8,
    0x4A: lambda head: int.from_bytes(head[1:5], "little", signed=True),
    0x47: lambda head: float(unpack_from(">d", head, 1)[0]),
    0x43: lambda head: head[2 : 2 + head[1]] if head[1] <= SHORT_HEAD - 2 else None,
    0x8C: _short_text,
    0x58: _text,
}
"""What most arguments are: BININT1, BININT2, BININT, BINFLOAT, SHORT_BINBYTES and both common texts, each from its
opcode and what follows; None where it is longer than that, or not plain."""
DECODERS: dict[str, Callable[[bytes], object]] = {
    "INT": _integer,
    "LONG": _long,
    "LONG1": lambda raw: int.from_bytes(raw, "little", signed=True),
    "LONG4": lambda raw: int.from_bytes(raw, "little", signed=True),
    "STRING": _string,
    "BINSTRING": _ascii,
    "SHORT_BINSTRING": _ascii,
    "UNICODE": lambda line: line[:-1].decode("raw-unicode-escape"),
    "BINUNICODE": _unicode,
    "SHORT_BINUNICODE": _unicode,
    "BINUNICODE8": _unicode,
    "FLOAT": lambda line: float(line[:-1]),
    "GET": lambda line: int(line[:-1]),
    "PUT": lambda line: int(line[:-1]),
    "PERSID": lambda line: line[:-1].decode("ascii"),
}
