"""Random access to a compressed stream, in windows, under a budget.

Rule: no more than a few windows of output are held, whatever the stream claims; going back costs a named budget.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Decompressor
    from modelsec.limits import Limits
    from modelsec.reader import Reader


class Budget:
    """What all decompressors of one file may still put out, in bytes."""

    def __init__(self, limits: Limits) -> None:
        """Start with the whole allowance of `limits`."""
        self.limits = limits
        self.inflated = limits.inflated_bytes
        self.reread = limits.reread_bytes


class Inflated:
    """A reader over the output of a compressed stream (to be completed by the archive formats)."""

    def __init__(self, codec: Callable[[], Decompressor], source: Reader, budget: Budget) -> None:
        """Decompress `source` with decompressors that `codec` makes."""
        raise NotImplementedError
