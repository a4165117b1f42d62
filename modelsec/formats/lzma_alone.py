"""The older LZMA format, a 13-byte header without a signature, which joblib writes for `compress="lzma"`.

Source: `lzma-file-format.txt` of xz; joblib's `compressor.py` takes every file that begins with 5D 00; CPython's
`lzma` takes other properties too, where pandas chooses it by the suffix.
"""

from __future__ import annotations

from modelsec.formats._compressed import compressed, streams
from modelsec.limits import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

USUAL = b"\x5d\x00"
"""lc=3, lp=0, pb=2, and a dictionary of a whole number of 256 bytes."""
SUFFIXES = (".lzma", ".xz")
SIZE_BYTES, ENDLESS = 1 << 40, 0xFFFFFFFFFFFFFFFF
"""A stated size over a terabyte is doubted until something decompresses; all ones mean that an end marker follows."""


def matches(head: bytes, _reader: Reader, suffix: str) -> bool:
    """Say whether the header could be one: two fixed bytes, or by the suffix, and a size or content that can be.

    The coder's first byte, behind the header, is always zero.
    """
    if len(head) < 18 or head[13] or not (head.startswith(USUAL) or (suffix in SUFFIXES and head[0] < 225)):
        return False
    size = int.from_bytes(head[5:13], "little")
    return size < SIZE_BYTES or size == ENDLESS or _decompresses(head)


def _decompresses(head: bytes) -> bool:
    """Say whether anything comes out: joblib's library takes sizes that no file has."""
    import lzma

    try:
        return bool(lzma.LZMADecompressor(lzma.FORMAT_ALONE, memlimit=DEFAULT.codec_bytes).decompress(head, 64))
    except lzma.LZMAError as error:
        return "memory" in str(error).lower()


def codec(visit: Visit) -> Codec:
    """Describe the stream; its decompressor allocates no more than `Limits.codec_bytes`."""
    import lzma

    from modelsec.codec import Codec

    limit = visit.limits.codec_bytes
    return Codec(
        lambda: lzma.LZMADecompressor(lzma.FORMAT_ALONE, memlimit=limit),
        "LZMA",
        (lzma.LZMAError, EOFError),
        streams((USUAL,)),
    )


FORMAT = compressed("lzma", matches, codec)
