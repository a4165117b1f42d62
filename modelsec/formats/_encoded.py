"""Bytes that a stream spells as text, as protocols 0 to 2 do: `_codecs.encode(text, "latin1")`.

Rule: the text is turned back step by step, like a compressed stream and under the same budget, so that a file among a
stream's literals is read however it is spelled. Which codecs may be named is the policy's question; all but this one
are refused.
"""

from __future__ import annotations

import codecs

from modelsec.codec import Codec
from modelsec.errors import Malformed
from modelsec.evidence import Blob, Made
from modelsec.reader import BytesReader, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

ENCODE = ("_codecs", "encode")
STATED = ((b"X", 4), (b"\x8d", 8))
"""Opcodes of UTF-8 text, each with the bytes of the length between it and the text."""
LINE = b"V"
"""The opcode of text on a line; `STRING`, which has lines and lengths too, spells other text."""
LINE_BYTES = 1 << 30
"""More than a line may have. The last byte of a stated length can be a V too, where it states more than this."""


class Latin1:
    """A decompressor whose output is the Latin-1 bytes of text in `encoding`, of which `length` bytes come in."""

    def __init__(self, encoding: str, length: int) -> None:
        """Start at the beginning of the text."""
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._left = length
        self._waiting = b""
        self.unused_data = b""

    @property
    def needs_input(self) -> bool:
        """Whether all output was taken."""
        return not self._waiting

    @property
    def eof(self) -> bool:
        """Whether the text was read to its end and all output taken."""
        return self._left == 0 and not self._waiting

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Return at most `max_length` bytes.

        Raises:
            UnicodeError: the text is broken, or no Latin-1.
        """
        self._left -= len(data)
        waiting = self._waiting + self._decoder.decode(data, final=self._left == 0).encode("latin-1")
        end = len(waiting) if max_length < 0 else max_length
        self._waiting = waiting[end:]
        return waiting[:end]

    def copy(self) -> Latin1:
        """Return a decompressor that goes on from here."""
        other = Latin1(self._encoding, self._left)
        other._decoder.setstate(self._decoder.getstate())
        other._waiting = self._waiting
        return other


def content_of(given: Argument, reader: Reader, visit: Visit) -> Reader | None:
    """Return a reader over the bytes that `given` is, an argument in the stream of `reader`; None where it is none.

    Raises:
        Malformed: text is encoded that cannot be turned back; a loader may follow it all the same.
    """
    if isinstance(given, Made):
        if (given.source.module, given.source.name) != ENCODE or not isinstance(given.arguments, tuple):
            return None
        return _encoded(given.arguments[0] if given.arguments else None, reader, visit)
    if isinstance(given, bytes):
        return BytesReader(given)
    if isinstance(given, Blob) and given.kind == "bytes":
        return Slice(reader, given.offset, given.length)
    return None


def _encoded(text: Argument, reader: Reader, visit: Visit) -> Reader:
    if isinstance(text, str) and max(text, default="") <= "\xff":
        return BytesReader(text.encode("latin-1"))
    encoding, length = _spelling(text, reader) if isinstance(text, Blob) and text.kind == "str" else ("", 0)
    if not encoding or not isinstance(text, Blob):
        message = "a file is spelled as text that is no Latin-1"
        raise Malformed(message, text.offset if isinstance(text, Blob) else None)
    codec = Codec(lambda: Latin1(encoding, length), "encoded", (UnicodeError,))
    return visit.inflate(codec, Slice(reader, text.offset, length))


def _spelling(text: Blob, reader: Reader) -> tuple[str, int]:
    """Return how the text at `text` is encoded in the stream and in how many bytes; nothing for a Python 2 string."""
    if text.length < LINE_BYTES and reader.read(text.offset - 1, 1) == LINE:
        return "raw-unicode-escape", text.length - 1
    for opcode, width in STATED:
        if reader.read(text.offset - 1 - width, 1 + width) == opcode + text.length.to_bytes(width, "little"):
            return "utf-8", text.length
    return "", 0
