"""SentencePiece models: the pieces of a tokenizer and how it was trained, as protocol buffers.

Rule: each piece is exactly a text, a score and perhaps a type, and nothing else than five known fields stands at the
top. A graph of another library, which has the same encoding and can run code, breaks this at its first node.
Source: `sentencepiece_model.proto`, ModelProto; protocol buffers, "Encoding".
"""

from __future__ import annotations

from modelsec.errors import Malformed, Truncated
from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

SPECIFICATIONS = frozenset((0x12, 0x1A, 0x22, 0x2A))
"""Tags of the trainer's, normalizer's and denormalizer's specification and of the self test: each a message."""
SCORE, TYPE = 0x15, 0x18
TYPES = frozenset(range(1, 7))
LENGTH_BYTES = 5
"""Of a varint below 4 GiB."""
FOREIGN_SUFFIXES = frozenset((".onnx", ".ort", ".pb"))
"""Names under which loaders of graphs look for their own messages, whose top fields have the same tags."""


def matches(head: bytes, _reader: Reader, suffix: str) -> bool:
    """Say whether the bytes begin with a piece."""
    return suffix not in FOREIGN_SUFFIXES and _piece(head, 0) > 0


def read(reader: Reader, visit: Visit) -> int:
    """Step over the pieces and specifications to the end.

    Raises:
        Malformed: a field that no such model has.
        Truncated: a field is cut short.
    """
    offset = 0
    while block := reader.read(offset, visit.limits.window_bytes):
        used = _pieces(block)
        offset += used or _specification(reader, offset, block)
    return offset


def _pieces(block: bytes) -> int:
    """Return how many bytes of `block` are whole pieces."""
    at = 0
    while end := _piece(block, at):
        at = end
    return at


def _piece(block: bytes, at: int) -> int:
    """Return the end of the piece at `at`, 0 where no whole one is."""
    if block[at : at + 1] != b"\x0a":
        return 0
    start, length = _length(block, at + 1)
    end = start + length
    if end > len(block) or block[start : start + 1] != b"\x0a":
        return 0
    start, length = _length(block, start + 1)
    rest = block[start + length : end]
    if len(rest) == 7 and rest[5] == TYPE and rest[6] in TYPES:
        rest = rest[:5]
    return end if len(rest) == 5 and rest[0] == SCORE else 0


def _length(block: bytes, at: int) -> tuple[int, int]:
    """Return where the varint at `at` ends and what it is; past the block where it is none."""
    number = 0
    for index, byte in enumerate(block[at : at + LENGTH_BYTES]):
        number |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return at + index + 1, number
    return len(block) + 1, 0


def _specification(reader: Reader, offset: int, block: bytes) -> int:
    """Return the size of the field at `offset`, which is no whole piece."""
    if block[0] not in SPECIFICATIONS:
        message = "a field is neither a piece nor a specification of a SentencePiece model"
        raise Malformed(message, offset)
    start, length = _length(block, 1)
    if start > len(block) and len(block) > LENGTH_BYTES:
        message = "the length of a specification has no end"
        raise Malformed(message, offset)
    if offset + start + length > reader.size:
        message = f"a specification claims {length} bytes, {reader.size - offset} are there"
        raise Truncated(message, offset)
    return start + length


FORMAT = Format("sentencepiece", DATA, matches, read, b"\x0a")
