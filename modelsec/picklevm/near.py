"""The machine's window as a reader: small reads beside the instruction at hand cost no system call.

Rule: what it answers is what its source would answer; the window is only where that is remembered.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.reader import Reader


class Near:
    """A reader that answers from the machine's window where it can: names and arguments lie there."""

    def __init__(self, source: Reader) -> None:
        """Read from `source` outside the window."""
        self.source = source
        self.start = 0
        self.data = b""

    @property
    def size(self) -> int:
        """Return the size of the source."""
        return self.source.size

    def move(self, start: int, length: int) -> bytes:
        """Make the `length` bytes from `start` on the window, and return them."""
        self.start, self.data = start, self.source.read(start, length)
        return self.data

    def read(self, offset: int, length: int) -> bytes:
        """Read from the window, or else from the source."""
        begin = offset - self.start
        end = begin + length
        if begin >= 0 and end <= len(self.data):
            return self.data[begin:end]
        return self.source.read(offset, length)
