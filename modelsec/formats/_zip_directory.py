"""The directory of a zip archive, entry by entry.

Rule: the directory is kept as bytes and a large one is read twice, so that 200,000 entries cost little memory; every
fault is told and reading goes on, because what a hostile entry holds is worth knowing.
Source: APPNOTE 6.3.10, section 4.3.12 and 4.5.3.
"""

from __future__ import annotations

from struct import Struct

from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.evidence import Fault
from modelsec.formats._zip_ending import ENTRY, LONG, Ending, locate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from modelsec.limits import Limits
    from modelsec.reader import Reader

HEADER = Struct("<4s6H3I5H2I")
"""Signature; versions, flags, method, time, date; CRC, sizes; lengths, disk, inner attributes; outer ones, offset."""
EXTRA_64, EXTRA_PATH = 0x0001, 0x7075
"""Extra fields that change what readers see: 64-bit sizes, and a name that replaces the one in the header."""
UTF8 = 0x800
STORED = 0
"""The method of a member that is kept as it is."""
KEPT_ENTRIES = 2048
"""Entries that are kept from the walk, a megabyte of them; those of larger archives are read again."""
LINK, KIND = 0o120000, 0o170000


class Entry:
    """One entry of the directory; sizes and offsets are in bytes, as the archive states them."""

    __slots__ = (
        "compressed",
        "crc",
        "disk",
        "extra",
        "flags",
        "length",
        "link",
        "method",
        "name",
        "offset",
        "raw_name",
        "size",
    )

    def __init__(self, data: bytes, at: int) -> None:
        """Read the entry at `at` of the directory `data`, which is long enough for it."""
        fields = HEADER.unpack_from(data, at)
        self.flags, self.method = fields[3], fields[4]
        self.crc, self.compressed, self.size = fields[7:10]
        self.disk, self.offset = fields[13], fields[16]
        self.link = fields[15] >> 16 & KIND == LINK
        begin = at + HEADER.size
        self.raw_name = data[begin : begin + fields[10]]
        self.name = decoded(self.raw_name, self.flags)
        begin += fields[10]
        self.extra = data[begin : begin + fields[11]]
        self.length = HEADER.size + sum(fields[10:13])


class Archive:
    """The directory of one archive, with what was wrong with it."""

    def __init__(self, reader: Reader, ending: Ending, limits: Limits) -> None:
        """Read the directory and walk it once.

        Raises:
            Malformed: the directory would lie outside the file.
            LimitExceeded: it is larger than `directory_bytes`, or has more entries than `members`.
        """
        self.ending = ending
        self.shift = ending.begin - ending.directory_start
        """How far offsets must be moved: the bytes that stand before the archive."""
        self.faults = [Fault(message, offset) for message, offset in ending.faults]
        self.names: set[str] = set()
        self._kept: dict[int, Entry] = {}
        self._limits = limits
        if ending.begin < 0:
            message = "the zip directory is longer than what stands before the end record"
            raise Malformed(message, ending.offset)
        if ending.directory_size > limits.directory_bytes:
            message = f"the zip directory has {ending.directory_size} bytes (limit directory_bytes)"
            raise LimitExceeded(message, ending.offset)
        self._data = reader.read(ending.begin, ending.directory_size)
        if self.shift:
            self._tell(
                "the zip directory is not where the end record states it, so bytes stand before the archive",
                ending.offset,
            )
        self._order = self._walk()

    def entries(self) -> Iterator[Entry]:
        """Yield the entries in the order of their place in the file."""
        for at in self._order:
            yield self._kept.get(at) or self._entry(at)

    def _tell(self, message: str, offset: int) -> None:
        if len(self.faults) < self._limits.findings:
            self.faults.append(Fault(message, offset))

    def _walk(self) -> Sequence[int]:
        """Check the entries and return their places in the directory, by the offsets of what they describe."""
        data, at, last, ordered = self._data, 0, -1, True
        places: list[int] = []
        while at + HEADER.size <= len(data) and data.startswith(ENTRY, at):
            entry = Entry(data, at)
            self._widen(entry, at, tell=True)
            self._check_name(entry, at)
            if entry.name in self.names:
                self._tell(f"two zip entries are named {entry.name!r}", self.ending.begin + at)
            self.names.add(entry.name)
            places.append(at)
            if len(self._kept) < KEPT_ENTRIES:
                self._kept[at] = entry
            ordered, last = ordered and entry.offset >= last, entry.offset
            at += entry.length
            if len(places) > self._limits.members:
                message = f"the zip archive has more than {self._limits.members} entries (limit members)"
                raise LimitExceeded(message, self.ending.begin + at)
        if at != len(data) or len(places) != self.ending.count:
            self._tell(
                f"the zip directory holds {len(places)} entries in {at} bytes, its end record states "
                f"{self.ending.count} in {len(data)}",
                self.ending.begin + min(at, len(data)),
            )
        return places if ordered else sorted(places, key=self._offset)

    def _offset(self, at: int) -> int:
        offset: int = self._entry(at).offset
        return offset

    def _entry(self, at: int) -> Entry:
        entry = Entry(self._data, at)
        self._widen(entry, at)
        return entry

    def _widen(self, entry: Entry, at: int, *, tell: bool = False) -> None:
        """Take sizes and offset from the 64-bit field where the entry says so."""
        saturated = LONG in (entry.size, entry.compressed, entry.offset)
        if not entry.extra and not saturated:
            return
        fields, faults = extra_fields(entry.extra)
        wide = [content for kind, content in fields if kind == EXTRA_64]
        if len(wide) > 1 or (saturated and not wide):
            faults.append("has no 64-bit sizes, or has them twice")
        if saturated and wide:
            values = [int.from_bytes(wide[-1][n : n + 8], "little") for n in range(0, len(wide[-1]) - 7, 8)]
            for field in ("size", "compressed", "offset"):
                if getattr(entry, field) == LONG and values:
                    setattr(entry, field, values.pop(0))
                elif getattr(entry, field) == LONG:
                    faults.append("lacks one of its 64-bit sizes")
        paths = [content[5:] for kind, content in fields if kind == EXTRA_PATH]
        if any(path != entry.raw_name for path in paths):
            faults.append("has a second name in an extra field")
        for fault in faults if tell else ():
            self._tell(f"the zip entry {entry.name!r} {fault}", self.ending.begin + at)

    def _check_name(self, entry: Entry, at: int) -> None:
        fault = name_fault(entry.name)
        if fault:
            self._tell(f"the zip entry {entry.name!r} {fault}", self.ending.begin + at)
        if entry.link:
            self._tell(f"the zip entry {entry.name!r} is a symbolic link", self.ending.begin + at)
        if entry.disk:
            self._tell(f"the zip entry {entry.name!r} lies in another volume", self.ending.begin + at)


def open_archive(reader: Reader, limits: Limits) -> Archive:
    """Find and walk the directory of the archive.

    Raises:
        Truncated: there is no end record.
        Malformed, LimitExceeded: the directory cannot be read.
    """
    ending = locate(reader)
    if ending is None:
        message = "the zip archive ends before its end record"
        raise Truncated(message, reader.size)
    return Archive(reader, ending, limits)


def decoded(name: bytes, flags: int) -> str:
    """Decode an entry's name as its flags say; bytes that are no UTF-8 are kept as surrogates."""
    if name.isascii():
        return name.decode("ascii")  # as both would, without the table of cp437
    return name.decode("utf-8", "surrogateescape") if flags & UTF8 else name.decode("cp437")


def name_fault(name: str) -> str:
    """Say what is wrong with a member's name, if it is one that readers or extractors take in different ways."""
    if not name:
        return "has an empty name"
    if "\0" in name or "\\" in name:
        return "has a NUL or a backslash in its name"
    if name.startswith("/") or name[1:2] == ":":
        return "has an absolute name"
    if ".." in name.split("/"):
        return "has a name that leads out of the archive"
    if not name.isascii() and any("\ud800" <= letter <= "\udfff" for letter in name):
        return "has a name that is not the UTF-8 that it claims to be"
    return ""


def extra_fields(data: bytes) -> tuple[list[tuple[int, bytes]], list[str]]:
    """Split extra data into (kind, content) pairs, and say what is wrong with it."""
    fields, at = [], 0
    while at + 4 <= len(data):
        kind, length = int.from_bytes(data[at : at + 2], "little"), int.from_bytes(data[at + 2 : at + 4], "little")
        fields.append((kind, data[at + 4 : at + 4 + length]))
        at += 4 + length
    return fields, [] if at == len(data) else ["has extra data of a wrong length"]
