"""Random access to a compressed stream, in windows, under a budget.

Rule: a few MiB of output are held, whatever the stream claims; going back costs a named budget. What was decompressed
before an error is delivered first and the error is raised by the read that meets it, because a loader that reads in
smaller steps has run those bytes by then.
"""

from __future__ import annotations

from modelsec.checkpoints import Checkpoints
from modelsec.codec import Codec
from modelsec.errors import LimitExceeded, Malformed, Truncated, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Decompressor
    from modelsec.limits import Limits
    from modelsec.reader import Reader

KEPT_BYTES = 4 << 20
"""Output that can be read again for nothing; twice as much is held at most, beside what one read asks for."""
STEP_BYTES = 64 << 10
"""Output asked of the decompressor at a time."""
FIRST_FEED_BYTES, FEED_BYTES = 4 << 10, 64 << 10
"""Input given at a time; small where a stream begins, so that a million tiny ones do not copy it a million times."""


class Budget:
    """What all decompressors of one file may still put out, in bytes."""

    def __init__(self, limits: Limits) -> None:
        """Start with the whole allowance of `limits`."""
        self.limits = limits
        self.inflated = limits.inflated_bytes
        self.reread = limits.reread_bytes

    def draw(self, fresh: int, again: int, offset: int) -> None:
        """Pay for bytes put out for the first time, and for bytes put out again, up to `offset`.

        Raises:
            LimitExceeded: nothing is left of either allowance.
        """
        self.inflated -= fresh
        self.reread -= again
        if self.inflated < 0:
            message = f"the file decompresses to more than {self.limits.inflated_bytes} bytes (limit inflated_bytes)"
            raise LimitExceeded(message, offset)
        if self.reread < 0:
            message = f"more than {self.limits.reread_bytes} bytes would be decompressed again (limit reread_bytes)"
            raise LimitExceeded(message, offset)


class Inflated:
    """A reader over the output of a compressed stream, or of several one after the other.

    Offsets are in bytes of output. A decompressor with a `copy` method is checkpointed while it runs.
    """

    def __init__(self, codec: Callable[[], Decompressor], source: Reader, budget: Budget) -> None:
        """Decompress `source` with decompressors that `codec` makes; a plain callable is a codec without a name."""
        self._codec = codec if isinstance(codec, Codec) else Codec(codec)
        self._source = source
        self._budget = budget
        self._checkpoints = Checkpoints(self._codec)
        self._furthest = 0
        self._crc = 0
        self._streams = 0
        self._consumed: int | None = None
        self._failure: Unreadable | None = None
        self._failed_at = self._careful_from = 0
        self._go_to(0)

    @property
    def size(self) -> int:
        """The claimed size of the output, or else its real one, for which the stream is read to its end."""
        if self._codec.size is not None:
            return self._codec.size
        self._run_out()
        if self._failure:
            raise self._failure
        return self._furthest

    @property
    def consumed(self) -> int:
        """The offset in the source where the stream and its padding end.

        Raises:
            Unreadable: what is wrong with the stream, the claimed size and the claimed CRC among it.
        """
        self._run_out()
        if self._failure:
            raise type(self._failure)(self._failure.message, self._fed)
        return self._consumed or 0

    @property
    def whole(self) -> bool:
        """Whether the output was decompressed up to its end, its claimed size or an error."""
        claim = self._codec.size
        return (
            self._consumed is not None or self._failure is not None or (claim is not None and self._furthest >= claim)
        )

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset` on, fewer only before the end or before what cannot be read."""
        wanted = length if self._codec.size is None else min(length, self._codec.size - offset)
        if wanted <= 0:
            return b""
        if offset < self._start:
            self._go_to(offset)
        while self._end < offset + wanted and self._advance(offset):
            pass
        if self._failure and offset >= self._end:
            raise self._failure
        first = offset - self._start
        return bytes(memoryview(self._output)[first : first + wanted])

    def holds(self, begin: int, end: int | None, length: int) -> bool:
        """Say whether the last `length` bytes of what lies from `begin` to `end` are at hand; None is the end of all.

        A step is decompressed for it at most, where the stream has just begun.
        """
        if self._furthest < STEP_BYTES and self._failure is None:
            self.read(0, STEP_BYTES)
        if not self.whole or self._failure:
            claim = None
        else:
            claim = self._furthest if self._codec.size is None else self._codec.size
        last = claim if end is None else end
        return last is not None and self._start <= max(begin, last - length) and last <= self._end

    def _run_out(self) -> None:
        while self._consumed is None and self._failure is None and self._advance(self._end):
            pass

    def _go_to(self, offset: int) -> None:
        """Continue from the last checkpoint at or before `offset`."""
        self._end, self._fed, self._decoder = self._checkpoints.before(offset)
        self._start = self._end
        self._output = bytearray()
        self._feed = FIRST_FEED_BYTES
        self._ended = False
        self._salvage_from: int | None = None

    def _advance(self, wanted: int) -> bool:
        """Decompress one step, keeping what lies at `wanted` and after; say whether there may be more."""
        if self._ended or (self._failure and self._end >= self._failed_at):
            return False
        try:
            self._take(self._decompress(), wanted)
        except self._codec.errors as error:
            self._salvage(error, wanted)
        except Unreadable as error:
            self._fail(error)
        return True

    def _decompress(self) -> bytes:
        data = b""
        if self._decoder.needs_input:
            if self._salvage_from is not None:
                self._feed = max(1, min(FEED_BYTES, self._careful_from - self._fed))
            data = self._source.read(self._fed, self._feed)
            if not data:
                return self._source_ends()
            self._fed += len(data)
            self._feed = min(self._feed * 2, FEED_BYTES)
        return self._decoder.decompress(data, self._step())

    def _step(self) -> int:
        if self._salvage_from is None:
            return STEP_BYTES
        return max(1, min(STEP_BYTES, self._salvage_from - self._end))

    def _source_ends(self) -> bytes:
        if self._codec.endless and self._end == self._codec.size:
            self._finish(self._fed)
            return b""
        message = f"the {self._codec.name} stream ends before its end marker"
        raise Truncated(message, self._end)

    def _take(self, output: bytes, wanted: int) -> None:
        begin = self._end
        self._output += output
        self._end += len(output)
        spare = min(len(self._output) - KEPT_BYTES, wanted - self._start)
        if spare > KEPT_BYTES:
            del self._output[:spare]
            self._start += spare
        self._draw(begin, output)
        if self._salvage_from is not None and self._end > self._salvage_from + STEP_BYTES:
            message = f"the {self._codec.name} stream cannot be read the same way twice"
            raise Malformed(message, self._end)
        if self._decoder.eof and not self._ended:
            self._end_stream()
        else:
            self._checkpoints.pass_by(self._end, self._fed, self._decoder)

    def _draw(self, begin: int, output: bytes) -> None:
        """Pay for `output`, which starts at `begin`, from the file's budget."""
        fresh = max(0, self._end - max(begin, self._furthest))
        if fresh and self._codec.crc is not None:
            from zlib import crc32

            self._crc = crc32(output[len(output) - fresh :], self._crc)
        self._furthest = max(self._furthest, self._end)
        self._budget.draw(fresh, len(output) - fresh, self._end)
        if self._codec.size is not None and self._end > self._codec.size:
            message = f"more is decompressed than the claimed size of {self._codec.size} bytes"
            raise Malformed(message, self._codec.size)

    def _end_stream(self) -> None:
        unused = self._decoder.unused_data or b""  # lz4 says None where there is nothing
        end, more = self._fed - len(unused), False
        self._streams += 1
        if self._codec.follow:
            end, more = self._codec.follow(self._source, end)
        if not more:
            self._finish(end)
            return
        if self._streams >= self._budget.limits.codec_streams:
            message = f"more than {self._budget.limits.codec_streams} streams follow each other (limit codec_streams)"
            raise LimitExceeded(message, self._end)
        self._decoder, self._fed, self._feed = self._codec(), end, FIRST_FEED_BYTES
        self._checkpoints.pass_by(self._end, end, None)

    def _finish(self, end: int) -> None:
        self._ended = True
        self._fed = self._consumed = end
        if self._codec.size is not None and self._end < self._codec.size:
            message = f"the {self._codec.name} stream ends before its claimed size of {self._codec.size} bytes"
            raise Truncated(message, self._end)
        if self._codec.crc is not None and self._crc != self._codec.crc:
            message = "the content does not have the CRC-32 that the archive states for it"
            raise Malformed(message, self._end)

    def _salvage(self, error: Exception, wanted: int) -> None:
        """Read up to a codec's error again, byte by byte: the call that failed has lost its output."""
        if self._salvage_from is not None:
            self._fail(self._codec.meaning(error, self._budget.limits, self._end))
            return
        target, self._careful_from = self._end, self._fed - FEED_BYTES
        self._go_to(min(wanted, target))
        self._salvage_from = target

    def _fail(self, error: Unreadable) -> None:
        self._failure, self._failed_at = error, self._end
