"""Tables: Parquet, Arrow and Feather files. Their readers build columns of plain values.

Rule: the magic stands at both ends, and the length of the footer before the last one lies inside the file.
Source: Apache Parquet, "File Format"; Apache Arrow columnar format, "IPC File Format"; Feather version 1.
"""

from __future__ import annotations

from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGICS = (b"PAR1", b"ARROW1", b"FEA1")


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes begin and end as a table."""
    for magic in MAGICS:
        if head.startswith(magic):
            tail = reader.read(max(0, reader.size - 4 - len(magic)), 4 + len(magic))
            footer = int.from_bytes(tail[:4], "little")
            return tail[4:] == magic and footer + 4 + 2 * len(magic) <= reader.size
    return False


def read(reader: Reader, _visit: Visit) -> int:
    """Tell nothing: the table ends with the magic at the end of the file."""
    return reader.size


FORMAT = Format("table", DATA, matches, read, bytes(magic[0] for magic in MAGICS))
