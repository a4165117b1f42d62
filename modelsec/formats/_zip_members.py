"""The members of a zip archive: each local header against the directory, every byte accounted for, contents read.

Rule: members tile the file from its first byte to the directory. A reader that goes by the directory and one that goes
by local headers then see the same members, or a fault is told; either way the content is read where it can be.
Source: APPNOTE 6.3.10, sections 4.3.7 to 4.3.9; CVE-2025-1944, -1945 and -10156 are what differing readers allow.
"""

from __future__ import annotations

from struct import Struct

from modelsec.errors import Changed, Unreadable
from modelsec.evidence import Fault
from modelsec.formats._compressed import tell_hidden_archive
from modelsec.formats._npy import MAGIC
from modelsec.formats._zip_directory import EXTRA_64, STORED, extra_fields
from modelsec.formats._zip_ending import LOCAL, LONG
from modelsec.inflate import Inflated
from modelsec.reader import Slice
from modelsec.suffixes import lent_to_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Visit
    from modelsec.formats._zip_directory import Archive, Entry
    from modelsec.reader import Reader

HEADER = Struct("<4s5H3I2H")
"""Signature; version, flags, method, time, date; CRC, sizes; lengths."""
END_BYTES = 22
"""Of the end record before its comment."""
DESCRIPTOR = b"PK\7\x08"
ENCRYPTED, DESCRIBED = 0x2041, 0x8
"""Flag bits: encrypted in one of three ways; sizes and CRC follow the data."""
OVERLAPPED_BYTES = 1 << 20
"""An overlapping member larger than this is told and not read: 200,000 of them may share one megabyte."""
FIELDS = (
    ("name", False),
    ("flags", False),
    ("method", False),
    ("CRC-32", True),
    ("compressed size", True),
    ("size", True),
)
"""What a local header repeats, and whether zeros may stand there for what a descriptor states."""
STOP = b"."
"""The last opcode of every pickle stream."""
NEAR_BYTES, FAR_BYTES = 512, 64 << 10
"""Read at a time: little where members are large, much where they follow each other closely."""


class Members:
    """A walk over the members in the order of their place."""

    def __init__(
        self, archive: Archive, reader: Reader, visit: Visit, storage: Callable[[str], bool], *, torchs: bool = False
    ) -> None:
        """Prepare to read; `storage` says which names are raw weights, where only a whole pickle is looked for.

        `torchs` says that torch wrote the archive, which can be told to leave all checksums at zero.
        """
        self._archive = archive
        self._reader = reader
        self._visit = visit
        self._storage = storage
        self._covered = 0
        self._near = _Near(reader)
        self._unchecked = None if torchs else False
        """Whether no member has a checksum; None until the first one differs."""

    def read(self) -> int:
        """Read all members, then check what lies between them and the directory; return where the archive ends."""
        self._archive.names.clear()  # they have been told apart, and 200,000 of them are 20 MB
        for fault in self._archive.faults:
            self._visit.emit(fault)
        for entry in self._archive.entries():
            try:
                self._read_entry(entry)
            except Changed:
                raise
            except Unreadable as error:
                self._tell(entry, f"cannot be read: {error.message}", error.offset)
        begin = self._archive.ending.begin
        if begin != self._covered:
            self._visit.emit(Fault(_gap("the zip directory", begin, self._covered), min(begin, self._covered)))
        comment = self._archive.ending.offset + END_BYTES
        self._read_aside("(comment)", comment, self._archive.ending.end - comment)
        return self._archive.ending.end

    def _read_aside(self, name: str, start: int, length: int) -> None:
        """Read bytes that archivers keep beside the members where they hide a pickle; else they are theirs alone."""
        if length > 0 and hides_pickle(Slice(self._reader, start, length), self._visit):
            self._visit.member(name, Slice(self._reader, start, length))

    def _tell(self, entry: Entry, message: str, offset: int | None) -> None:
        self._visit.emit(Fault(f"the zip entry {entry.name!r} {message}", offset))

    def _read_entry(self, entry: Entry) -> None:
        at = entry.offset + self._archive.shift
        overlaps = at < self._covered
        if at != self._covered:
            self._tell(entry, _gap("starts at the wrong place:", at, self._covered), at)
        header = self._near.read(at, HEADER.size) if at >= 0 else b""
        if len(header) < HEADER.size or not header.startswith(LOCAL):
            self._tell(entry, "has no local header", at)
            return
        *fields, name_length, extra_length = HEADER.unpack(header)
        rest = self._near.read(at + HEADER.size, name_length + extra_length)
        data = at + HEADER.size + name_length + extra_length
        end = data + entry.compressed
        if end > self._archive.ending.begin or len(rest) < name_length + extra_length:
            self._tell(entry, "reaches into the zip directory", at)
            end = max(data, min(end, self._archive.ending.begin))
        extra = rest[name_length:]
        for difference in differences(entry, fields[2:4] + fields[6:9], rest[:name_length], extra):
            self._tell(entry, f"has another {difference} in its local header than in the directory", at)
        place = data - extra_length + 4
        for _, content in extra_fields(extra)[0] if STOP in extra else ():
            if content.endswith(STOP):
                self._read_aside(f"{entry.name} (extra field)", place, len(content))
            place += 4 + len(content)
        if entry.flags & ENCRYPTED:
            self._tell(entry, "is marked as encrypted", at)
        self._covered = max(self._covered, end + self._descriptor(entry, end))
        if not overlaps or entry.size <= OVERLAPPED_BYTES:
            self._read_content(entry, Slice(self._reader, data, end - data))

    def _descriptor(self, entry: Entry, end: int) -> int:
        """Measure the data descriptor at `end`, and check what it states."""
        if not entry.flags & DESCRIBED:
            return 0
        data = self._near.read(end, 24)
        signed = data.startswith(DESCRIPTOR)
        for width in (4, 8):
            length = 4 * signed + 4 + 2 * width
            sizes = entry.compressed.to_bytes(8, "little")[:width] + entry.size.to_bytes(8, "little")[:width]
            if data[4 * signed : length] == entry.crc.to_bytes(4, "little") + sizes and self._ends(end + length):
                return length
        self._tell(entry, "has no data descriptor with the CRC and sizes of the directory", end)
        return 0

    def _ends(self, offset: int) -> bool:
        """Say whether the next structure begins at `offset`."""
        return offset == self._archive.ending.begin or self._near.read(offset, 4) == LOCAL

    def _read_content(self, entry: Entry, source: Slice) -> None:
        if entry.name.endswith("/") and entry.size:
            self._tell(entry, "is named as a folder and has content", source.start)
        if not source.size and not entry.size:
            return
        content = self._open(entry, source)
        if content is None:
            return
        if self._storage(entry.name):
            if entry.size and self._is_no_storage(entry, content, source):
                self._visit.member(entry.name, content)
            return
        if entry.size:
            self._visit.member(entry.name, content, lent_to_members(self._visit.suffix))
        if isinstance(content, Inflated):
            self._check_stream(entry, content, source)
        elif isinstance(content, Counted) and content.delivered >= content.size:
            self._check_crc(entry, content)

    def _is_no_storage(self, entry: Entry, content: Reader, source: Slice) -> bool:
        """Say whether numpy would take the member for an array, whatever its name, or whether it hides a pickle."""
        if entry.method != STORED:
            return content.read(0, len(MAGIC)) == MAGIC or hides_pickle(content, self._visit)
        if self._near.read(source.start, len(MAGIC)) == MAGIC:
            return True
        last = self._near.read(source.start + content.size - 1, 1)  # and the next local header, which lies behind it
        return last == STOP and hides_pickle(content, self._visit)

    def _open(self, entry: Entry, source: Slice) -> Reader | None:
        if entry.method == STORED:
            if entry.size != entry.compressed:
                self._tell(entry, "is stored and states two different sizes", source.start)
            return Counted(source.source, source.start, min(source.size, entry.size))
        from modelsec.formats._zip_codecs import CODECS

        if entry.method not in CODECS:
            self._tell(entry, f"is compressed by method {entry.method}, which no loader reads", source.start)
            return None
        return self._visit.inflate(CODECS[entry.method](entry, self._visit), source)

    def _check_stream(self, entry: Entry, content: Inflated, source: Slice) -> None:
        if not content.whole:
            return
        tell_hidden_archive(content, self._visit)
        try:
            if content.consumed != source.size:
                self._tell(entry, "has bytes after the end of its compressed stream", source.start + content.consumed)
        except Changed:
            raise
        except Unreadable as error:
            self._tell(entry, f"is not what it states: {error.message}", source.start)

    def _check_crc(self, entry: Entry, content: Counted) -> None:
        from zlib import crc32

        crc, window = 0, self._visit.limits.window_bytes
        for offset in range(0, content.size, window):
            crc = crc32(content.read(offset, window), crc)
        if crc != entry.crc and not self._is_unchecked():
            self._tell(entry, "does not have the CRC-32 that the archive states for it", content.start)

    def _is_unchecked(self) -> bool:
        """Say whether no member has a checksum, as after `torch.serialization.set_crc32_options(False)`.

        No reader sees other bytes for that: one that checks them stops, and torch's own does not.
        """
        if self._unchecked is None:
            self._unchecked = not any(entry.crc or entry.method != STORED for entry in self._archive.entries())
        return self._unchecked


class Counted(Slice):
    """A stored member that knows how much of it was read: bulk that nobody reads needs no checksum."""

    delivered = 0

    def read(self, offset: int, length: int) -> bytes:
        """Read and count."""
        data = super().read(offset, length)
        self.delivered += len(data)
        return data


class _Near:
    """Small reads that lie close to each other, taken from one larger read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._start, self._data = 0, b""
        self._step = NEAR_BYTES

    def read(self, offset: int, length: int) -> bytes:
        first = offset - self._start
        if first < 0 or first + length > len(self._data):
            near = 0 <= first <= len(self._data) + NEAR_BYTES
            self._step = min(self._step * 2, FAR_BYTES) if near else NEAR_BYTES
            self._start, self._data = offset, self._reader.read(offset, max(length, self._step))
            first = 0
        return self._data[first : first + length]


def hides_pickle(storage: Reader, visit: Visit) -> bool:
    """Say whether raw weights are, from the first byte to the last, pickle streams that import something.

    A whole stream ends with STOP, so that of stored weights one byte decides for 255 of 256.
    """
    if not isinstance(storage, Inflated) and storage.read(storage.size - 1, 1) != STOP:
        return False
    from modelsec.formats._pickles import hold_imports

    return hold_imports(storage, visit.limits)


def differences(entry: Entry, local: list[int], name: bytes, extra: bytes) -> list[str]:
    """Name the fields that the local header states differently: `local` is flags, method, CRC, both sizes.

    Where a descriptor follows, zeros are no statement. 64-bit sizes come from the extra field, both or none.
    """
    flags, method, crc, compressed, size = local
    if LONG in (compressed, size):
        wide = [content for kind, content in extra_fields(extra)[0] if kind == EXTRA_64]
        values = [int.from_bytes(wide[0][n : n + 8], "little") for n in (0, 8)] if wide and len(wide[0]) >= 16 else []
        size, compressed = values if values and LONG == compressed == size else (size, compressed)
    here = (name, flags, method, crc, compressed, size)
    there = (entry.raw_name, entry.flags, entry.method, entry.crc, entry.compressed, entry.size)
    if here == there:
        return []
    described = bool(flags & DESCRIBED)
    stated = zip(FIELDS, here, there, strict=True)
    return [what for (what, late), one, other in stated if one != other and not (late and described and not one)]


def _gap(what: str, at: int, covered: int) -> str:
    if at < covered:
        return f"{what} {covered - at} bytes of it are part of another member"
    return f"{what} {at - covered} bytes before it belong to no member"
