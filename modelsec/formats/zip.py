"""A zip archive whose members have no common meaning: each is read by its own formats.

Source: APPNOTE 6.3.10. CPython takes archives that begin as something else; so does this format, and tells of it.
"""

from __future__ import annotations

from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats._zip import PLAIN, archive_of, flavour_of, read_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader


def matches(head: bytes, reader: Reader, suffix: str) -> bool:
    """Say whether this is an archive that no flavour knows."""
    return flavour_of(head, reader, suffix) == PLAIN


def read(reader: Reader, visit: Visit) -> int:
    """Read every member; return where the archive ends.

    Raises:
        Unreadable: the directory cannot be read.
    """
    return read_members(archive_of(reader, visit), reader, visit)


FORMAT = Format(PLAIN, STRUCTURE, matches, read, archive=True)
