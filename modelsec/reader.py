"""Bounded random access to bytes: a file, a part of one, or memory.

Rule: every reader answers `read(offset, length)` with fewer bytes only at its end, and holds no more than it was asked
for. A file is read with `pread`, never mapped: a file that is cut short while it is mapped would kill the process.
"""

from __future__ import annotations

import os

from modelsec.errors import Changed, Truncated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Reader(Protocol):
        """What every format reads from. Offsets and lengths are in bytes."""

        @property
        def size(self) -> int:
            """The length of the whole; for a compressed stream this reads it to its end."""

        def read(self, offset: int, length: int) -> bytes:
            """Return `length` bytes from `offset` on, fewer only at the end."""


WHOLE_BYTES = 1 << 16
"""A file of up to this size is kept while it is judged."""


class BytesReader:
    """A reader over bytes in memory."""

    def __init__(self, data: bytes) -> None:
        """Keep `data`; no copy is made."""
        self.data = data
        self.size = len(data)

    def read(self, offset: int, length: int) -> bytes:
        """Return a slice."""
        return self.data[offset : offset + length]


class FileReader:
    """A reader over an open, regular file.

    The size is that of the moment it was opened; a file that then changes is an error, not another answer.
    """

    def __init__(self, descriptor: int, status: os.stat_result | None = None) -> None:
        """Read from `descriptor`, which stays the caller's to close; `status` is what it was opened with."""
        self.descriptor = descriptor
        self.stamp = _stamp(os.fstat(descriptor) if status is None else status)
        self.size = self.stamp[0]
        self._whole: bytes | None = None

    def read(self, offset: int, length: int) -> bytes:
        """Read at `offset`; a small file is read once, since a dozen formats look at its beginning and end."""
        if self._whole is None:
            wanted = min(length, self.size - offset)
            if wanted <= 0:
                return b""
            if self.size > WHOLE_BYTES:
                return self._pread(offset, wanted)
            self._whole = self._pread(0, self.size)
        return self._whole[offset : offset + length]

    def _pread(self, offset: int, wanted: int) -> bytes:
        """Ask the system as often as it gives less than asked."""
        data = os.pread(self.descriptor, wanted, offset)
        while len(data) < wanted:
            more = os.pread(self.descriptor, wanted - len(data), offset + len(data))
            if not more:
                raise became_shorter(offset + len(data))
            data += more
        return data

    def check_unchanged(self) -> None:
        """Raise `Changed` unless the file is still the one that was opened.

        The change time is among what is compared: a writer can set the modification time back, not that one.
        """
        if _stamp(os.fstat(self.descriptor)) != self.stamp:
            message = "the file changed while it was read; scan it again when nothing writes to it"
            raise Changed(message)


def became_shorter(offset: int) -> Changed:
    """Return the error for a file that ends at `offset`, before the size that it had when it was opened."""
    return Changed("the file became shorter while it was read; scan it again when nothing writes to it", offset)


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


class Slice:
    """A part of another reader: a stored member, a literal that is itself a file."""

    def __init__(self, source: Reader, start: int, length: int) -> None:
        """Cover `length` bytes from `start` on; the caller has checked that they are there."""
        self.source = source
        self.start = start
        self.size = length

    def read(self, offset: int, length: int) -> bytes:
        """Read inside the part only."""
        wanted = min(length, self.size - offset)
        return self.source.read(self.start + offset, wanted) if wanted > 0 else b""


def exactly(reader: Reader, offset: int, length: int, what: str) -> bytes:
    """Read `length` bytes of `what` at `offset`.

    Raises:
        Truncated: the end comes first.
    """
    data = reader.read(offset, length)
    if len(data) < length:
        message = f"the file ends inside {what}: {length} bytes are needed, {len(data)} are there"
        raise Truncated(message, offset)
    return data


def ends_at(reader: Reader, offset: int) -> bool:
    """Say whether `reader` has nothing at or after `offset`, without asking for its size."""
    return not reader.read(offset, 1)
