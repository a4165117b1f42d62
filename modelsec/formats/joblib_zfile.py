"""What joblib wrote for `compress=True` before release 0.10: a signature, the length in hex, one zlib stream.

Source: `joblib/numpy_pickle_compat.py`, `read_zfile`: the length has 19 characters, and may be followed by a blank.
`joblib.load` still takes it.
"""

from __future__ import annotations

from modelsec.errors import Malformed
from modelsec.formats._compressed import CONTENT, consumed, tell_hidden_archive
from modelsec.formats._format import STRUCTURE, Format
from modelsec.reader import Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGIC = b"ZF"
LENGTH_BYTES = 19


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether the signature and a length begin here."""
    return head.startswith(MAGIC) and _length(head) is not None


def read(reader: Reader, visit: Visit) -> int:
    """Read the content and compare its size with the stated one; return where the stream ends.

    Raises:
        Unreadable: the stream is broken or ends early, or its size is another.
    """
    from modelsec.formats.zlib import codec

    begin = len(MAGIC) + LENGTH_BYTES
    head = reader.read(0, begin + 1)
    begin += head.endswith(b" ")
    content = visit.inflate(codec(visit), Slice(reader, begin, reader.size - begin))
    visit.member(CONTENT, content, visit.suffix)
    end = begin + consumed(content)
    tell_hidden_archive(content, visit)
    if content.size != _length(head):
        message = "the content does not have the size that stands before it"
        raise Malformed(message, len(MAGIC))
    return end


def _length(head: bytes) -> int | None:
    """Read the length in all spellings that `int(..., 16)` takes, as joblib reads it."""
    field = head[len(MAGIC) : len(MAGIC) + LENGTH_BYTES]
    try:
        return int(field, 16) if len(field) == LENGTH_BYTES else None
    except ValueError:
        return None


FORMAT = Format("joblib-zfile", STRUCTURE, matches, read, MAGIC[:1])
