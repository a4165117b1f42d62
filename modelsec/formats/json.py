"""JSON texts: configurations, tokenizers, notebooks, indices of shards.

Rule: this is text with a better name. What a configuration asks for is not read here.
Source: RFC 8259.
"""

from __future__ import annotations

from modelsec.formats._characters import is_text
from modelsec.formats._format import DATA, Format
from modelsec.limits import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MARK = b"\xef\xbb\xbf"
CLOSERS = {b"{": b"}", b"[": b"]"}
OPENINGS = {
    b"{": (b'"', b"}"),
    b"[": (b'"', b"{", b"[", b"]", b"true", b"false", b"null", b"-", *(b"%d" % d for d in range(10))),
}
"""What may stand behind the first bracket; a section of an ini file begins with a bracket too."""
TAIL_BYTES = 64


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes are text that begins and ends as JSON does; several texts, one a line, are taken too."""
    start = head.removeprefix(MARK).lstrip()
    opener = start[:1]
    if opener not in OPENINGS or not start[1:].lstrip().startswith(OPENINGS[opener]):
        return False
    tail = reader.read(max(0, reader.size - TAIL_BYTES), TAIL_BYTES).rstrip()
    return tail.endswith(CLOSERS[opener]) and is_text(head, reader, DEFAULT)


def read(reader: Reader, _visit: Visit) -> int:
    """Tell nothing: `matches` has seen every byte."""
    return reader.size


FORMAT = Format("json", DATA, matches, read, MARK[:1] + b"{[ \t\n\r\v\f")
