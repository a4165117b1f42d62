"""A zip archive inside a pickle: bytes of an `.npz` file among its literals, near enough to the end for zip readers.

Rule: every loader takes the file for a pickle, unless its suffix sends it to a zip reader; and CPython's, which finds
an archive behind other bytes, then reads what is judged here as well. What two readers could see in two ways stays a
fault of the whole file: a 64-bit record, whose place is stated by another, or a directory where miniz would look for
it, which does not count the bytes before the archive.
Source: CPython, `zipfile._EndRecData`; miniz, `mz_zip_reader_read_central_dir`; torch/serialization.py, `_is_zipfile`.
"""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.formats._zip_ending import ENTRY, LOCAL, SUFFIXES, hidden_archive, locate
from modelsec.reader import Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.reader import Reader

PROTO = b"\x80"


def archive_inside(reader: Reader, head: bytes, suffix: str) -> Slice | None:
    """Return the archive at the end of a pickle that begins with `head`, or None where there is none, or one doubt."""
    if not head.startswith(PROTO) or suffix.endswith(SUFFIXES) or not hidden_archive(reader, head, suffix):
        return None
    from modelsec.formats import pickle

    try:
        return _archive(reader) if pickle.matches(head, reader, suffix) else None
    except Unreadable:
        return None


def _archive(reader: Reader) -> Slice | None:
    ending = locate(reader)
    if ending is None or ending.faults or ending.directory_end != ending.offset or ending.end == reader.size:
        return None
    start = ending.begin - ending.directory_start
    if start <= 0 or reader.read(start, 4) != LOCAL or reader.read(ending.directory_start, 4) == ENTRY:
        return None
    return Slice(reader, start, ending.end - start)
