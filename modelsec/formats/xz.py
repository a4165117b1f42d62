"""xz: streams one after the other, with padding in groups of four NULs between and after them.

Source: the .xz file format 1.2; CPython's `lzma` stops at the padding, xz reads on: here what either reads is read.
"""

from __future__ import annotations

from modelsec.formats._compressed import compressed, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGIC = b"\xfd7zXZ\x00"


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether an xz stream begins here."""
    return head.startswith(MAGIC)


def codec(visit: Visit) -> Codec:
    """Describe the stream; its decompressor allocates no more than `Limits.codec_bytes`."""
    import lzma

    from modelsec.codec import Codec

    limit = visit.limits.codec_bytes
    return Codec(
        lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=limit),
        "xz",
        (lzma.LZMAError, EOFError),
        streams((MAGIC,), zeros=4),
    )


FORMAT = compressed("xz", matches, codec, MAGIC[:1])
