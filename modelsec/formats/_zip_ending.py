"""The end record of a zip archive: where its directory lies, as the readers of loaders find it.

Rule: what two readers could understand in two ways is a fault. CPython takes the last end signature of the last
64 KiB and moves every offset by the bytes that stand before the archive; miniz, which torch reads with, moves nothing.
Source: APPNOTE 6.3.10, sections 4.3.14 to 4.3.16; CPython's `zipfile._EndRecData`; miniz's
`mz_zip_reader_locate_header_sig`.
"""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.inflate import Inflated
from modelsec.reader import Slice
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.reader import Reader

LOCAL, ENTRY, END, END64, LOCATOR64 = b"PK\3\4", b"PK\1\2", b"PK\5\6", b"PK\6\6", b"PK\6\7"
LEADS = (LOCAL, END, b"PK\7\x08PK\3\4", b"PK00PK\3\4")
"""How an archive begins: with an entry, empty, or after the two markers that splitting programs leave."""
END_BYTES, LOCATOR_BYTES, END64_BYTES = 22, 20, 56
SUFFIXES = (".keras", ".mar", ".skops", ".zip")
"""Files that loaders open with CPython's `zipfile`, which also takes archives with bytes before and behind them."""
WRAPPERS = (
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x5d\0",
    b"x\x01",
    b"x^",
    b"x\x9c",
    b"x\xda",
    b'\x04"M\x18',
    b"(\xb5/\xfd",
)
"""How compressed streams begin that read all of their content themselves."""
TAIL_BYTES = END_BYTES + 0xFFFF
"""The longest end record with its comment; no reader looks further back."""
SHORT, LONG = 0xFFFF, 0xFFFFFFFF
"""A field with this value stands for the one of the 64-bit record."""


@value
class Ending:
    """What the end record states, and the faults found in it."""

    offset: int
    """Of the end record itself."""
    directory_end: int
    """Where the directory must end: at the 64-bit end record where there is one, else at the end record."""
    count: int
    directory_size: int
    directory_start: int
    """As stated: from the start of the archive, which need not be that of the file."""
    end: int
    """Where the archive ends, its comment included."""
    faults: tuple[tuple[str, int], ...]

    @property
    def begin(self) -> int:
        """Where the directory really begins, counted back from its end."""
        return self.directory_end - self.directory_size


def locate(reader: Reader) -> Ending | None:
    """Find the end record in the last 64 KiB, or None where there is none.

    Trust: every number is the file's claim; only its own place is sure.
    """
    size = reader.size
    if size < END_BYTES:
        return None
    if size > TAIL_BYTES:  # of a smaller file all is read in any case
        data = reader.read(size - END_BYTES, END_BYTES)
        if data.startswith(END) and len(data) == END_BYTES and data.endswith(b"\0\0"):
            return _read_end(reader, size - END_BYTES, data, size)
    start = max(0, size - TAIL_BYTES)
    tail = reader.read(start, TAIL_BYTES)
    at = tail.rfind(END, 0, max(0, len(tail) - END_BYTES + len(END)))
    return _read_end(reader, start + at, tail[at:], size) if at >= 0 else None


def is_archive(head: bytes, reader: Reader, suffix: str) -> bool:
    """Say whether some loader would take the bytes, which begin with `head`, for a zip archive.

    One inside a pickle is read with that.
    """
    if head.startswith(LEADS) or not hidden_archive(reader, head, suffix):
        return head.startswith(LEADS)
    from modelsec.formats._zip_inside import archive_inside

    return archive_inside(reader, head, suffix) is None


ENDLESS: list[Reader | None] = [None]
"""What was looked at last and has no end record: the format that reads it asks once more."""


def hidden_archive(reader: Reader, head: bytes = b"", suffix: str = "") -> bool:
    """Say whether bytes that begin as something else, with `head`, end as an archive with entries.

    The end of a stream that is decompressed on the way is looked at only when it is at hand: going there and back
    again would decompress everything twice. An archive as the last content of a tar file or of an incompressible
    stream is read as that, not from the outside, unless the suffix sends the file to a reader that would.
    """
    if ENDLESS[0] is reader or not _at_hand(reader):
        return False
    try:
        ending = locate(reader)
        if ending is None:
            ENDLESS[0] = reader
            return False
        if ending.count == 0 or ending.begin < 0 or reader.read(ending.begin, 4) != ENTRY:
            return False  # a directory that would begin before the file is none: the signature is by chance
        return ending.end == reader.size or suffix.endswith(SUFFIXES) or not _wraps(head)
    except Unreadable:
        return False  # what is wrong with the stream is told by the format that reads it


def _wraps(head: bytes) -> bool:
    from modelsec.formats.tar import is_header

    return head.startswith(WRAPPERS) or is_header(head)


def _at_hand(reader: Reader) -> bool:
    begin, end = 0, None
    while isinstance(reader, Slice):
        begin, end = begin + reader.start, reader.start + (reader.size if end is None else end)
        reader = reader.source
    return not isinstance(reader, Inflated) or reader.holds(begin, end, TAIL_BYTES)


def _read_end(reader: Reader, offset: int, data: bytes, size: int) -> Ending:
    disks = data[4:8]
    here, count = int.from_bytes(data[8:10], "little"), int.from_bytes(data[10:12], "little")
    length, start = int.from_bytes(data[12:16], "little"), int.from_bytes(data[16:20], "little")
    end = offset + END_BYTES + int.from_bytes(data[20:22], "little")
    faults = []
    if end > size:
        faults.append(("the zip comment is longer than the file", offset))
    if END in data[4:]:
        faults.append(("a second zip end record lies inside the first one or its comment", offset))
    elif any(signature in data[END_BYTES:] for signature in (LOCAL, ENTRY, END64, LOCATOR64)):
        faults.append(("the zip comment holds the signature of a zip record", offset))
    wide = _read_end64(reader, offset, faults)
    narrow = (here, count, length, start)
    if wide is None:
        if disks.strip(b"\0") or here != count:
            faults.append(("the zip archive says that it is one of several volumes", offset))
        return Ending(offset, offset, count, length, start, min(end, size), tuple(faults))
    directory_end, values = wide
    limits = (SHORT, SHORT, LONG, LONG)
    if any(low not in (high, limit) for low, high, limit in zip(narrow, values, limits, strict=True)):
        faults.append(("the two end records of the zip archive disagree", offset))
    return Ending(offset, directory_end, *values[1:], min(end, size), tuple(faults))


def _read_end64(
    reader: Reader, offset: int, faults: list[tuple[str, int]]
) -> tuple[int, tuple[int, int, int, int]] | None:
    """Read the 64-bit end record before the end record at `offset`: its place and (here, count, size, start)."""
    locator = reader.read(offset - LOCATOR_BYTES, LOCATOR_BYTES) if offset >= LOCATOR_BYTES else b""
    if not locator.startswith(LOCATOR64):
        return None
    at = offset - LOCATOR_BYTES - END64_BYTES
    record = reader.read(at, END64_BYTES) if at >= 0 else b""
    if not record.startswith(END64):
        faults.append(("the 64-bit zip end record is not where the end record expects it", offset))
        at = int.from_bytes(locator[8:16], "little")
        record = reader.read(at, END64_BYTES)
        if not record.startswith(END64) or len(record) < END64_BYTES:
            return None
    elif int.from_bytes(locator[8:16], "little") != at:
        faults.append(("the 64-bit zip end record is not where its locator points", offset))
    if int.from_bytes(record[4:12], "little") != END64_BYTES - 12:
        faults.append(("the 64-bit zip end record has another length than its fields", at))
    if record[16:24].strip(b"\0") or locator[4:8].strip(b"\0"):
        faults.append(("the zip archive says that it is one of several volumes", at))
    here, count, length, start = (int.from_bytes(record[n : n + 8], "little") for n in (24, 32, 40, 48))
    return at, (here, count, length, start)
