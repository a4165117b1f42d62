"""Text: source, markup, tables, word lists, licences. No loader of models runs it.

Rule: it is the fallback. A text that is also a pickle of protocol 0, or a pointer, was taken before.
"""

from __future__ import annotations

from modelsec.formats._characters import is_text
from modelsec.formats._format import DATA, Format
from modelsec.limits import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes are text to their end."""
    return is_text(head, reader, DEFAULT)


def read(reader: Reader, _visit: Visit) -> int:
    """Tell nothing: `matches` has seen every byte."""
    return reader.size


FORMAT = Format("text", DATA, matches, read)
