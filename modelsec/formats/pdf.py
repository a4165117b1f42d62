"""PDF documents. No loader of models runs them.

Rule: the version stands at the very start and the end mark near the end, as ISO 32000-1 section 7.5 asks.
"""

from __future__ import annotations

from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

TAIL_BYTES = 1024
"""Viewers look for the end mark this far from the end."""


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes are a document from start to end."""
    if head[:5] != b"%PDF-" or not head[5:6].isdigit() or head[6:7] != b".":
        return False
    return b"%%EOF" in reader.read(max(0, reader.size - TAIL_BYTES), TAIL_BYTES)


def read(reader: Reader, _visit: Visit) -> int:
    """Tell nothing: a document ends where the file ends."""
    return reader.size


FORMAT = Format("pdf", DATA, matches, read, b"%")
