"""The seam for raw data between the opcodes of a stream, which one library's own loader reads past.

Rule: the machine knows no library; a format says behind which classes such data lies and how far it reaches.
"""

from __future__ import annotations

from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Argument


@value
class Inline:
    """Raw data between the opcodes of a stream: behind the BUILD of which classes it lies, and how far it reaches."""

    classes: frozenset[tuple[str, str]]
    after: Callable[[Argument, int], tuple[int, int | range | None]]
    """Takes the state and the offset behind BUILD; returns where the stream goes on, and of what lies there: how wild
    an array of objects is (see `tame`), the place of bytes that a contract may read, or None."""
