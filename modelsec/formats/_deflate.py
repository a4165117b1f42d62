"""zlib's decompressor with the interface of `bz2.BZ2Decompressor`, and gzip on top of it.

Rule: the output comes first and the complaint after it. CPython's gzip hands out the content before it checks the
trailer, so a pickle inside has run by the time the wrong CRC is noticed.
Source: RFC 1950 to 1952; CPython's `Lib/gzip.py`, which ignores the reserved flags and the header's CRC-16.
"""

from __future__ import annotations

import zlib

from modelsec.errors import Malformed

RAW, ZLIB = -15, 15
"""Window bits: a bare deflate stream, one with the two-byte header and the Adler-32 of RFC 1950."""
GZIP_HEADER_BYTES = 1 << 20
"""The name and the comment end with a NUL that need not come; real headers are under 300 bytes."""
HEADER_CRC, EXTRA, NAME, COMMENT, RESERVED = 2, 4, 8, 16, 0xE0


class Deflate:
    """A deflate stream, bare or as zlib wraps it."""

    def __init__(self, window_bits: int) -> None:
        """Start at the beginning of the stream."""
        self._window_bits = window_bits
        self._inner = zlib.decompressobj(window_bits)
        self._left = b""
        self.needs_input = True

    @property
    def eof(self) -> bool:
        """Whether the end marker was read."""
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end marker."""
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Return at most `max_length` bytes of output."""
        output = self._inner.decompress(self._left + data, max(max_length, 0))
        self._left = self._inner.unconsumed_tail
        self.needs_input = not self._left and len(output) < max_length
        return output

    def copy(self) -> Deflate:
        """Return a decompressor at the same place of the stream."""
        twin = Deflate(self._window_bits)
        vars(twin).update(vars(self), _inner=self._inner.copy())
        return twin


class Gzip:
    """One gzip member: header, deflate stream, CRC-32 and length."""

    def __init__(self) -> None:
        """Start at the beginning of the member."""
        self._body: Deflate | None = None
        self._held = b""
        self._crc = self._length = self._flags = 0
        self.eof = False
        self.needs_input = True
        self.unused_data = b""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Return at most `max_length` bytes of output.

        Raises:
            Malformed: the header goes on too long, or, after all output, flags or trailer are not as they should be.
        """
        if self._body is None:
            self._held += data
            if not self._read_header():
                return b""
            data, self._held = self._held, b""
        elif self._body.eof:
            self._read_trailer(data)
            return b""
        return self._inflate(data, max_length)

    def copy(self) -> Gzip:
        """Return a decompressor at the same place of the member."""
        twin = Gzip()
        vars(twin).update(vars(self), _body=self._body and self._body.copy())
        return twin

    def _read_header(self) -> bool:
        length = header_length(self._held)
        if length is None:
            if len(self._held) > GZIP_HEADER_BYTES:
                message = f"the gzip header does not end within {GZIP_HEADER_BYTES} bytes"
                raise Malformed(message, 0)
            return False
        self._flags = self._held[3]
        self._held = self._held[length:]
        self._body = Deflate(RAW)
        return True

    def _inflate(self, data: bytes, max_length: int) -> bytes:
        body = self._body or Deflate(RAW)
        output = body.decompress(data, max_length)
        self._crc = zlib.crc32(output, self._crc)
        self._length = (self._length + len(output)) & 0xFFFFFFFF
        self.needs_input = body.needs_input
        if body.eof:
            self._held = body.unused_data
            self.needs_input = len(self._held) < 8
        return output

    def _read_trailer(self, data: bytes) -> None:
        self._held += data
        self.needs_input = len(self._held) < 8
        if self.needs_input:
            return
        crc, length = int.from_bytes(self._held[:4], "little"), int.from_bytes(self._held[4:8], "little")
        self.unused_data = self._held[8:]
        if (crc, length) != (self._crc, self._length):
            message = "the gzip content does not have the CRC-32 and length that its trailer states"
            raise Malformed(message)
        if self._flags & RESERVED:
            message = "the gzip header sets reserved flags"
            raise Malformed(message)
        self.eof = True


def header_length(data: bytes) -> int | None:
    """Return the length of the gzip header that `data` begins with, or None where more is needed.

    Raises:
        Malformed: it is no gzip header.
    """
    if len(data) < 10:
        return None
    if data[:3] != b"\x1f\x8b\x08":
        message = "a gzip member begins with another signature or method"
        raise Malformed(message)
    flags, end = data[3], 10
    if flags & EXTRA:
        if len(data) < 12:
            return None
        end += 2 + int.from_bytes(data[10:12], "little")
    for flag in (NAME, COMMENT):
        if flags & flag:
            end = data.find(b"\0", end) + 1
            if end == 0:
                return None
    end += 2 if flags & HEADER_CRC else 0
    return end if len(data) >= end else None
