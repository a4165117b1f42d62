"""The heap of small structures: tuples, dictionaries and calls whose parts contracts look at.

Rule: one flat list of 64-bit numbers, an array where it is long. It grows in proportion to the stream, and never beyond
a named limit.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded
from modelsec.picklevm.codes import BITS, MISSING, index_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array

    from modelsec.limits import Limits

SLACK, A_BYTE = 1 << 20, 4
"""Values on the heap, and for each byte of the stream: a call takes 4 and is written in 5 bytes at least."""
MARK_BITS, MARKS = 2, 3
ROOM = 8
"""Values that a structure which may grow has room for at least; it doubles, and moves, as it grows item by item."""


class Heap:
    """Records: four times the number of values, plus how wild they are (see `tame`); then the values."""

    def __init__(self, start: int, limits: Limits) -> None:
        """Begin empty, for a stream that starts at `start`."""
        self.slack = SLACK - A_BYTE * start
        self.most = limits.heap_items
        self.values: list[int] | array[int] = []
        """Packed by the machine once they are many; see `codes.packed`."""

    def record(self, kind: int, items: list[int], offset: int, room: int = 0) -> int:
        """Record `items`, with `room` for more, and return the number of the structure."""
        values, count = self.values, len(items)
        place = len(values)
        end = place + count + room
        if end >= self.slack + A_BYTE * offset or end >= self.most:
            message = f"tuples and calls hold more than {self.most} values (limit heap_items)"
            raise LimitExceeded(message, offset)
        values.append(count << MARK_BITS)
        values.extend(items)
        if room:
            values.extend([MISSING] * room)
        return ~(place << BITS | kind)

    def extend(self, number: int, items: list[int]) -> bool:
        """Record more values where there is room for them; say whether there was."""
        place, count = index_of(number), self.count(number)
        if count + len(items) > capacity(count):
            return False
        self.values[place] += len(items) << MARK_BITS
        for there, item in enumerate(items, place + 1 + count):
            self.values[there] = item
        return True

    def items(self, number: int) -> list[int]:
        """Return the values of a TUPLE, KEPT_DICT or MADE number."""
        place = index_of(number)
        return [*self.values[place + 1 : place + 1 + (self.values[place] >> MARK_BITS)]]

    def item(self, number: int, index: int) -> int:
        """Return one of them."""
        return self.values[index_of(number) + 1 + index]

    def count(self, number: int) -> int:
        """Return how many they are."""
        return self.values[index_of(number)] >> MARK_BITS

    def replace(self, number: int, index: int, item: int) -> None:
        """Write another value at `index`."""
        self.values[index_of(number) + 1 + index] = item

    def raise_mark(self, number: int, mark: int) -> None:
        """Note how wild the values are, if they are wilder than was noted."""
        place = index_of(number)
        self.values[place] += max(mark - (self.values[place] & MARKS), 0)

    def mark(self, number: int) -> int:
        """Return what was noted."""
        return self.values[index_of(number)] & MARKS


def capacity(count: int) -> int:
    """Return how many values a structure of `count` that may grow has room for."""
    return max(ROOM, 1 << (count - 1).bit_length())
