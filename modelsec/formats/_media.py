"""Where images, sounds and films end: their chunks, pages and boxes, stepped over one by one.

Rule: nothing is decoded. A picture is data, but bytes behind the part that makes sense are no part of it: they are
read as a member of their own. One that is cut short passes: viewers show what is there, and nothing is behind it.
Each function takes a reader and the limits, and returns the offset where the sense ends.
Sources: PNG 3rd edition 5.3; GIF89a appendix B; ITU-T T.81 annex B; RIFF 1.0; RFC 3533; ISO/IEC 14496-12 section 4.2.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Truncated
from modelsec.reader import Slice, exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from modelsec.formats._format import Visit
    from modelsec.limits import Limits
    from modelsec.reader import Reader

TAIL = "tail"
PADDING_BYTES = 4096
"""Zeros behind the end up to here are a block that was filled up."""
MARKER, START_OF_SCAN, END_OF_IMAGE = 0xFF, 0xDA, 0xD9
STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
"""JPEG markers without a length: TEM and the restarts."""
STREAMED = 0xFFFFFFFF
"""The size that a writer states who cannot go back to fill it in."""
GIF_TRAILER, GIF_IMAGE, GIF_EXTENSION = b"\x3b", b"\x2c", b"\x21"


def read_to_end(reader: Reader, visit: Visit, end_of: Callable[[Reader, Limits], int]) -> int:
    """Find the end with `end_of` and hand over what lies behind it; return the end of all."""
    try:
        end = end_of(reader, visit.limits)
    except Truncated:
        return reader.size
    tail = reader.size - end
    if tail > 0 and reader.read(end, min(tail, PADDING_BYTES)).strip(b"\x00") + reader.read(end + PADDING_BYTES, 1):
        visit.member(TAIL, Slice(reader, end, tail))
    return reader.size


def steps(limits: Limits) -> Iterator[None]:
    """Count the pieces of one file: take one `next` for each.

    Raises:
        LimitExceeded: there are more than `chunks`.
    """
    yield from (None for _ in range(limits.chunks))
    message = f"the file has more than {limits.chunks} pieces (limit chunks)"
    raise LimitExceeded(message)


def whole(reader: Reader, _limits: Limits) -> int:
    """Take all there is: the format has no end that can be seen without decoding."""
    return reader.size


def within(reader: Reader, end: int, what: str) -> int:
    """Return `end` unless it lies behind the end of the bytes."""
    if end > reader.size:
        message = f"the {what} claims to end at byte {end}, the file ends at {reader.size}"
        raise Truncated(message, reader.size)
    return end


def png(reader: Reader, limits: Limits) -> int:
    """Step over the chunks of a PNG to IEND: u32be length, type, data, u32be CRC."""
    pieces = steps(limits)
    offset, kind = 8, b""
    while kind != b"IEND":
        next(pieces)
        head = exactly(reader, offset, 8, "a chunk of the image")
        offset = within(reader, offset + 12 + int.from_bytes(head[:4], "big"), "image's chunk")
        kind = head[4:]
    return offset


def gif(reader: Reader, limits: Limits) -> int:
    """Step over the blocks of a GIF to its trailer."""
    pieces = steps(limits)
    offset = 13 + _colours(exactly(reader, 10, 1, "the image")[0])
    while True:
        kind = exactly(reader, offset, 1, "the image")
        if kind == GIF_IMAGE:
            start = offset + 11 + _colours(exactly(reader, offset + 9, 1, "the image")[0])
        elif kind == GIF_EXTENSION:
            start = offset + 2
        else:
            return offset + (kind == GIF_TRAILER)
        offset = _sub_blocks(reader, start, pieces)


def _colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _sub_blocks(reader: Reader, offset: int, pieces: Iterator[None]) -> int:
    length = 1
    while length:
        next(pieces)
        length = exactly(reader, offset, 1, "a block of the image")[0]
        offset += 1 + length
    return offset


def jpeg(reader: Reader, limits: Limits) -> int:
    """Step over the segments of a JPEG to its end marker, and over further images behind it, as cameras append them."""
    pieces = steps(limits)
    offset = _one_jpeg(reader, 0, limits, pieces)
    while reader.read(offset, 3) == b"\xff\xd8\xff":
        offset = _one_jpeg(reader, offset, limits, pieces)
    return offset


def _one_jpeg(reader: Reader, offset: int, limits: Limits, pieces: Iterator[None]) -> int:
    offset += 2
    while (marker := exactly(reader, offset, 2, "a segment of the image"))[0] == MARKER:
        next(pieces)
        if marker[1] == END_OF_IMAGE:
            return offset + 2
        offset = _after_segment(reader, offset, marker[1], limits)
    return offset


def _after_segment(reader: Reader, offset: int, marker: int, limits: Limits) -> int:
    if marker == MARKER:
        return offset + 1  # any number of fill bytes may stand before a marker
    if marker in STANDALONE:
        return offset + 2
    length = int.from_bytes(exactly(reader, offset + 2, 2, "a segment of the image"), "big")
    end = offset + 2 + max(length, 2)
    return _after_scan(reader, end, limits) if marker == START_OF_SCAN else end


def _after_scan(reader: Reader, offset: int, limits: Limits) -> int:
    """Find the marker behind compressed data, in which FF stands only before 00 and the restart markers."""
    from re import DOTALL
    from re import compile as compiled

    marker = compiled(rb"\xff[^\x00\xd0-\xd7]", DOTALL)
    while len(window := reader.read(offset, limits.window_bytes)) > 1:
        if found := marker.search(window):
            return offset + found.start()
        offset += len(window) - 1  # the last byte may be the first half of a marker
    message = "the image ends inside its compressed data"
    raise Truncated(message, offset)


def bmp(reader: Reader, _limits: Limits) -> int:
    """Read the size that a BMP states."""
    return within(reader, int.from_bytes(reader.read(2, 4), "little"), "image")


def ico(reader: Reader, limits: Limits) -> int:
    """Find the end of the last picture in the directory of an icon."""
    count = int.from_bytes(reader.read(4, 2), "little")
    end = 6 + 16 * count
    for index in range(min(count, limits.chunks)):
        entry = exactly(reader, 6 + 16 * index, 16, "the directory of the icon")
        end = max(end, int.from_bytes(entry[8:12], "little") + int.from_bytes(entry[12:], "little"))
    return within(reader, end, "icon")


def riff(reader: Reader, _limits: Limits) -> int:
    """Read the size that a RIFF file states; a last pad byte is not always written."""
    head = exactly(reader, 0, 8, "the RIFF header")
    length = int.from_bytes(head[4:], "big" if head[:4] == b"RIFX" else "little")
    if length == STREAMED:
        return reader.size
    end = 8 + length
    return within(reader, min(end + length % 2, max(end, reader.size)), "RIFF chunk")


def ogg(reader: Reader, limits: Limits) -> int:
    """Step over Ogg pages: a header of 27 bytes, a table of segment lengths, the segments."""
    pieces = steps(limits)
    offset = 0
    while (head := reader.read(offset, 27 + 255))[:4] == b"OggS":
        next(pieces)
        if len(head) < 27 or len(head) < 27 + head[26]:
            message = "the file ends inside the header of a page"
            raise Truncated(message, offset)
        offset = within(reader, offset + 27 + head[26] + sum(head[27 : 27 + head[26]]), "page")
    return offset


def boxes(reader: Reader, limits: Limits) -> int:
    """Step over the boxes of an ISO base media file: u32be size, type, for size 1 an u64be size, 0 to the end.

    Any eight bytes could be a box that claims more than there is. Only media data are believed to be cut short.
    """
    pieces = steps(limits)
    offset = 0
    while head := reader.read(offset, 16):
        next(pieces)
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if kind == b"mdat" and (size == 0 or offset + size > reader.size):
            return reader.size
        if size < 8 or offset + size > reader.size:
            break
        offset += size
    return offset
