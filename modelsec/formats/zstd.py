"""Zstandard frames one after the other, which pandas writes as `.zst`; read with the `archives` extra.

Rule: the frame's blocks are stepped through here and given to the library one at a time, because it bounds no output:
a block yields 128 KiB at most, four bytes of input are enough for that.
Source: RFC 8878, sections 3.1.1 and 3.1.2.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unreadable
from modelsec.formats._compressed import compressed, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGIC = b"\x28\xb5\x2f\xfd"
SKIPPABLE = tuple(bytes([low]) + b"\x2a\x4d\x18" for low in range(0x50, 0x60))
"""Frames whose content a decoder leaves out: bytes that no format would account for."""
RLE, RESERVED = 1, 3
CHECKSUM = 4


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether a frame begins here, of either kind."""
    return head.startswith((MAGIC, *SKIPPABLE))


class Zstd:
    """One frame, block by block."""

    def __init__(self, start: Callable[[], Any]) -> None:
        """`start` makes a decompressor of the library for one frame."""
        self._inner = start()
        self._held = b""
        self._next = self._header
        self._checksum = False
        self.eof = False
        self.needs_input = True
        self.unused_data = b""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:  # noqa: ARG002 - a block bounds the output
        """Return the output of the next part of the frame, at most 128 KiB.

        Raises:
            Malformed: the frame is skippable or its structure is not that of a frame.
        """
        self._held += data
        length = self._next()
        self.needs_input = length is None or len(self._held) < length
        if length is None or len(self._held) < length:
            return b""
        part, self._held = self._held[:length], self._held[length:]
        self._next = self._after(part)
        output: bytes = self._inner.decompress(part)
        self.needs_input = False
        if self._next == self._nothing:
            self.eof, self.unused_data = True, self._held
        return output

    def _header(self) -> int | None:
        """Measure the frame header; None where more bytes are needed to tell."""
        if len(self._held) < 5:
            return None
        if self._held.startswith(SKIPPABLE):
            message = "a skippable zstd frame holds bytes that no reader accounts for"
            raise Malformed(message, 0)
        descriptor = self._held[4]
        single = bool(descriptor & 0x20)
        content = (1 if single else 0, 2, 4, 8)[descriptor >> 6]
        self._checksum = bool(descriptor & CHECKSUM)
        return 5 + (not single) + (0, 1, 2, 4)[descriptor & 3] + content

    def _block(self) -> int | None:
        """Measure the block that comes next, with its header."""
        if len(self._held) < 3:
            return None
        kind, size = self._held[0] >> 1 & 3, int.from_bytes(self._held[:3], "little") >> 3
        if kind == RESERVED or size > 128 << 10:
            message = "a zstd block has the reserved type or is larger than 128 KiB"
            raise Malformed(message)
        return 3 + (1 if kind == RLE else size)

    def _trailer(self) -> int:
        return 4

    def _nothing(self) -> int:
        return 0

    def _after(self, part: bytes) -> Callable[[], int | None]:
        """Choose what comes after `part`."""
        if self._next == self._trailer:
            return self._nothing
        if self._next == self._header or not part[0] & 1:
            return self._block
        return self._trailer if self._checksum else self._nothing


def codec(visit: Visit) -> Codec:
    """Describe the stream; its decompressor allocates no more than `Limits.codec_bytes`.

    Raises:
        Unreadable: zstandard is not installed.
    """
    try:
        import zstandard
    except ImportError:
        message = "zstandard is not installed, so the content cannot be read; install modelsec[archives]"
        raise Unreadable(message, 0) from None
    from modelsec.codec import Codec

    limit = visit.limits.codec_bytes

    def start() -> Zstd:
        return Zstd(lambda: zstandard.ZstdDecompressor(max_window_size=limit).decompressobj())

    return Codec(start, "zstd", (zstandard.ZstdError,), streams((MAGIC, *SKIPPABLE)))


FORMAT = compressed("zstd", matches, codec, bytes(start[0] for start in (MAGIC, *SKIPPABLE)))
