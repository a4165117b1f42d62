"""What is known about one kind of compressed stream, from which `inflate` reads it."""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.errors import Unreadable
    from modelsec.formats._format import Decompressor
    from modelsec.limits import Limits
    from modelsec.reader import Reader


@value
class Codec:
    """How one kind of compressed stream is read; calling it starts a decompressor."""

    make: Callable[[], Decompressor]
    name: str = "compressed"
    errors: tuple[type[Exception], ...] = ()
    """What its decompressor raises on broken input."""
    follow: Callable[[Reader, int], tuple[int, bool]] | None = None
    """(source, end of a stream) -> (where the next one starts or the padding ends, whether there is a next one)."""
    size: int | None = None
    """The claimed size of the output; nothing beyond it is delivered, as a loader of archive members does."""
    crc: int | None = None
    """The claimed CRC-32 of the output."""
    endless: bool = False
    """The stream may lack an end marker; its claimed size ends it."""

    def __call__(self) -> Decompressor:
        """Start at the beginning of a stream."""
        return self.make()

    def meaning(self, error: Exception, limits: Limits, offset: int) -> Unreadable:
        """Say what the decompressor's own error is about; each library names its memory limit in other words."""
        if "memory" in str(error).lower():
            message = f"the {self.name} stream needs more than {limits.codec_bytes} bytes (limit codec_bytes)"
            return LimitExceeded(message, offset)
        return Malformed(f"the {self.name} stream is broken: {error}", offset)
