"""Places of a compressed stream from which it can be read again, evenly spread over what was read.

Rule: their number is bounded; where there would be too many, every second one goes and the distance doubles.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Decompressor

MARKS, MARK_BYTES = 64, 1 << 20
"""Checkpoints kept (about 40 KiB each for deflate), and the output between two of them to begin with."""


class Checkpoints:
    """Offsets of output, each with the offset of input and what restores the decompressor for it."""

    def __init__(self, start: Callable[[], Decompressor]) -> None:
        """Begin with the start of the stream, from which `start` decompresses."""
        self._start = start
        self._marks: list[tuple[int, int, Callable[[], Decompressor]]] = [(0, 0, start)]
        self._distance = MARK_BYTES

    def before(self, offset: int) -> tuple[int, int, Decompressor]:
        """Return the last place at or before `offset`: its output and input offsets and a decompressor."""
        end, fed, restore = next(mark for mark in reversed(self._marks) if mark[0] <= offset)
        return end, fed, restore()

    def pass_by(self, end: int, fed: int, decoder: Decompressor | None) -> None:
        """Keep this place if it is far enough from the last; a decompressor of None is about to start a stream.

        One that cannot be copied is only kept at the start of a stream.
        """
        if end < self._marks[-1][0] + self._distance:
            return
        restore = self._start
        if decoder is not None:
            copy = getattr(decoder, "copy", None)
            if copy is None:
                return
            restore = copy().copy
        self._marks.append((end, fed, restore))
        if len(self._marks) > MARKS:
            del self._marks[1::2]
            self._distance *= 2
