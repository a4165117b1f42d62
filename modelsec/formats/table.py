"""Tables: Parquet, Arrow and Feather files. Their readers build columns of plain values, but for pickled types.

Rule: the magic stands at both ends, and the length of the footer before the last one lies inside the file. A type by
one of the names of `PICKLED` is code: pyarrow below 14.0.1 unpickles it as it opens the file.
Layout: an Arrow file has its schema in its first message and in the footer; a Parquet file has it in the footer, in
base64. Neither compresses it.
Source: Apache Parquet, "File Format"; Apache Arrow columnar format, "IPC File Format"; Feather version 1;
CVE-2023-47248; `ArrowPythonObjectType` in ray/air/util/object_extensions/arrow.py.
"""

from __future__ import annotations

from modelsec.evidence import Feature
from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

PARQUET, ARROW = b"PAR1", b"ARROW1"
MAGICS = (PARQUET, ARROW, b"FEA1")
PICKLED = (b"arrow.py_extension_type", b"ray.data.arrow_pickled_object")
FEATURE = "arrow:type:pickle"
MESSAGE, MARK = 8, b"\xff\xff\xff\xff"
"""Where the first message of an Arrow file begins, and the mark before its length, which old files do without."""
UNIT = 3
"""Bytes that base64 spells by four characters, so that a name has as many spellings."""


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes begin and end as a table."""
    for magic in MAGICS:
        if head.startswith(magic):
            tail = reader.read(max(0, reader.size - 4 - len(magic)), 4 + len(magic))
            footer = int.from_bytes(tail[:4], "little")
            return tail[4:] == magic and footer + 4 + 2 * len(magic) <= reader.size
    return False


def read(reader: Reader, visit: Visit) -> int:
    """Tell types that are pickles; the table ends with the magic at the end of the file."""
    magic = next(magic for magic in MAGICS if reader.read(0, len(magic)) == magic)
    end = reader.size - len(magic) - 4
    places = [(end - int.from_bytes(reader.read(end, 4), "little"), end)]
    if magic == ARROW:
        length = reader.read(MESSAGE, 8).removeprefix(MARK)[:4]
        places.append((MESSAGE, min(end, MESSAGE + 8 + int.from_bytes(length, "little"))))
    for start, stop in places:
        for name, offset in _found(reader, start, stop, visit.limits.window_bytes, encoded=magic == PARQUET):
            visit.emit(Feature(FEATURE, offset, name.decode("ascii")))
    return reader.size


def _found(reader: Reader, start: int, stop: int, window: int, *, encoded: bool) -> Iterator[tuple[bytes, int]]:
    """Yield each of the names that stands between `start` and `stop`, once, and where.

    As they are they may stand in any Parquet file, for its footer has the least and the greatest of each column.
    """
    for name in PICKLED:
        spellings = _in_base64(name) if encoded else [name]
        overlap = max(map(len, spellings))
        for offset in range(start, stop, window):
            data = reader.read(offset, min(window + overlap, stop - offset))
            at = max(map(data.find, spellings))
            if at >= 0:
                yield name, offset + at
                break


def _in_base64(name: bytes) -> list[bytes]:
    """Return how base64 spells a name wherever it begins, without the characters that its neighbours change."""
    from binascii import b2a_base64

    spelled = []
    for before in range(UNIT):
        whole = b2a_base64(bytes(before) + name, newline=False)
        spelled.append(whole[before + (before > 0) : 8 * (before + len(name)) // 6])
    return spelled


FORMAT = Format("table", DATA, matches, read, bytes(magic[0] for magic in MAGICS))
