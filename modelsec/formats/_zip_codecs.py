"""How the members of a zip archive are decompressed, by method number.

Source: APPNOTE 6.3.10, sections 4.4.5 and 5.8 (LZMA); CPython's `zipfile` reads these, miniz the first two.
"""

from __future__ import annotations

from modelsec.codec import Codec
from modelsec.errors import Malformed
from modelsec.formats._deflate import RAW, Deflate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.formats._format import Decompressor, Visit
    from modelsec.formats._zip_directory import Entry

DEFLATED, BZIP2, LZMA, ZSTANDARD = 8, 12, 14, 93
END_MARKER = 2
"""Flag bit of an LZMA member: the stream has an end marker."""


def _deflate(entry: Entry, _visit: Visit) -> Codec:
    import zlib

    return Codec(lambda: Deflate(RAW), "deflate", (zlib.error,), size=entry.size, crc=entry.crc)


def _bzip2(entry: Entry, _visit: Visit) -> Codec:
    import bz2

    return Codec(bz2.BZ2Decompressor, "bzip2", (OSError, EOFError), size=entry.size, crc=entry.crc)


def _lzma(entry: Entry, visit: Visit) -> Codec:
    import lzma

    limit, endless = visit.limits.codec_bytes, not entry.flags & END_MARKER
    errors = (lzma.LZMAError, EOFError)
    return Codec(lambda: Lzma(limit), "LZMA", errors, size=entry.size, crc=entry.crc, endless=endless)


def _zstandard(entry: Entry, visit: Visit) -> Codec:
    from modelsec.formats.zstd import codec

    made = codec(visit)
    return Codec(made.make, made.name, made.errors, made.follow, size=entry.size, crc=entry.crc)


CODECS: dict[int, Callable[[Entry, Visit], Codec]] = {
    DEFLATED: _deflate,
    BZIP2: _bzip2,
    LZMA: _lzma,
    ZSTANDARD: _zstandard,
}


class Lzma:
    """An LZMA member: two bytes of version, two of length, five of properties, then the bare stream."""

    def __init__(self, limit: int) -> None:
        """Allocate no dictionary over `limit` bytes."""
        self._limit = limit
        self._held = b""
        self._inner: Decompressor | None = None

    @property
    def eof(self) -> bool:
        """Whether the end marker was read."""
        return self._inner is not None and self._inner.eof

    @property
    def needs_input(self) -> bool:
        """Whether more input must come before more output."""
        return self._inner is None or self._inner.needs_input

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end marker."""
        return self._inner.unused_data if self._inner else b""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Return at most `max_length` bytes of output.

        Raises:
            Malformed: the properties are not those of an LZMA stream, or ask for too large a dictionary.
        """
        if self._inner is not None:
            return self._inner.decompress(data, max_length)
        self._held += data
        if len(self._held) < 9:
            return b""
        self._inner = self._start(self._held[:9])
        return self._inner.decompress(self._held[9:], max_length)

    def _start(self, header: bytes) -> Decompressor:
        import lzma

        properties, dictionary = header[4], int.from_bytes(header[5:9], "little")
        if header[2:4] != b"\5\0" or properties >= 225 or dictionary > self._limit:
            message = "the LZMA properties are out of range or ask for a dictionary over the limit codec_bytes"
            raise Malformed(message, 0)
        chain = {
            "id": lzma.FILTER_LZMA1,
            "dict_size": max(dictionary, 4096),
            "lc": properties % 9,
            "lp": properties // 9 % 5,
            "pb": properties // 45,
        }
        return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[chain])
