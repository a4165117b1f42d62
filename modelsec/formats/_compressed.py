"""What the formats that wrap one compressed content have in common.

Rule: the content is read by its own formats first, then the stream is read to its end, so that what is wrong with it
or follows it is told beside what lies inside.
"""

from __future__ import annotations

from modelsec.evidence import Fault
from modelsec.formats._format import STRUCTURE, Format
from modelsec.formats._zip_ending import LEADS, hidden_archive
from modelsec.inflate import Inflated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

HEAD_BYTES = 512
"""What tells a tar archive."""
CONTENT = "content"
"""The name of what is inside, where the wrapper states none that a loader would use."""


def compressed(
    name: str, matches: Callable[[bytes, Reader, str], bool], codec: Callable[[Visit], Codec], first: bytes = b""
) -> Format:
    """Build the format of a compressed stream; `codec` is called when one is read, so that libraries load on use."""

    def read(reader: Reader, visit: Visit) -> int:
        """Read the content, then the stream to its end, which is returned.

        Raises:
            Unreadable: the stream is broken, ends early, or needs a library that is not installed.
        """
        content = visit.inflate(codec(visit), reader)
        visit.member(CONTENT, content, visit.suffix)
        try:
            return consumed(content)
        finally:
            tell_hidden_archive(content, visit)

    return Format(name, STRUCTURE, matches, read, first)


def consumed(content: Reader) -> int:
    """Read the stream behind `content` to its end and return where that is in its source.

    Raises:
        Unreadable: the stream is broken, ends early, or has not the size and CRC that were claimed.
    """
    if isinstance(content, Inflated):
        return content.consumed
    return content.size


def tell_hidden_archive(content: Reader, visit: Visit) -> None:
    """Tell of a zip archive at the end of decompressed content that begins as something else.

    Zip readers look for the directory at the end. In a long stream the end is at hand only after it was read. A model
    that is the last member of a tar archive is one of those that were read already.
    """
    head = content.read(0, HEAD_BYTES)
    if hidden_archive(content, head, visit.suffix) and not head.startswith(LEADS):
        visit.emit(Fault("the decompressed content ends as a zip archive and begins as something else", 0))


def streams(magic: tuple[bytes, ...], zeros: int = 0) -> Callable[[Reader, int], tuple[int, bool]]:
    """Return what finds the next stream after one has ended.

    It begins with one of `magic`, after any run of NULs where `zeros` is 1, or one of whole groups of that many.
    """
    longest = max(len(start) for start in magic)

    def follow(source: Reader, end: int) -> tuple[int, bool]:
        after = end
        if zeros:
            after += _padding(source, end)
            after -= (after - end) % zeros
        return after, source.read(after, longest).startswith(magic)

    return follow


PADDING_BYTES = 1 << 20
"""NULs looked at after a stream; writers pad to a tape record, and a sparse file could go on for a terabyte."""


def _padding(source: Reader, end: int) -> int:
    data = source.read(end, 512)
    if data.strip(b"\0"):
        return len(data) - len(data.lstrip(b"\0"))
    data = source.read(end, PADDING_BYTES)
    return len(data) - len(data.lstrip(b"\0"))
