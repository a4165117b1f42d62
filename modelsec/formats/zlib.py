"""A bare zlib stream, which joblib writes for `compress=True`.

Source: RFC 1950; joblib's `compressor.py` takes every file whose first byte is 78, of which zlib reads those below.
"""

from __future__ import annotations

from modelsec.formats._compressed import compressed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

HEADERS = (b"\x78\x01", b"\x78\x9c", b"\x78\xda", b"\x78\x5e")
"""32 KiB window, check bits that divide by 31, no preset dictionary. The last one is also the text `x^`."""
TEXT = b"x^"
LEAST = 6
"""No shorter pickle calls something, `(im\\nf\\n` does; short text may decompress to a few bytes and end there."""
LONG = 1024
"""Of 175,000 pieces of text this long behind `x^`, six decompress without an error, to a thousand bytes each."""
FIRST = 8
"""In the length of a safetensors header of 376 bytes, 78 01 is followed by six zeros: no block of any kind."""


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether a zlib stream begins here: text that begins with `x^` and other bytes do not decompress.

    Threat: blocks that yield nothing, in letters alone, fill the head, and the pickle stands behind them. So a head of
    some length without an error is no text, whatever came out, nor is a stream that ends as it should.
    """
    if not head.startswith(HEADERS):
        return False
    import zlib

    text = head.startswith(TEXT)
    stream = zlib.decompressobj()
    try:
        output = stream.decompress(head if text else head[:FIRST], 1 << 20)
    except zlib.error:
        return False  # joblib decompresses 8 KiB at a time, so nothing of it would reach a loader either
    return not text or len(output) >= LEAST or stream.eof or len(head) >= LONG


def codec(_visit: Visit) -> Codec:
    """Describe the stream; none follows it, joblib reads one."""
    import zlib

    from modelsec.codec import Codec
    from modelsec.formats._deflate import ZLIB, Deflate

    return Codec(lambda: Deflate(ZLIB), "zlib", (zlib.error,))


FORMAT = compressed("zlib", matches, codec, TEXT[:1])
