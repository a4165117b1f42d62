"""bzip2: streams one after the other, as CPython's `bz2` reads them.

Source: bzip2's `decompress.c`; joblib's `compressor.py` takes `BZ`, of which the library reads only what is below.
"""

from __future__ import annotations

from modelsec.formats._compressed import compressed, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

BLOCK, END = bytes.fromhex("314159265359"), bytes.fromhex("177245385090")
"""The first block's signature, or that of the end of an empty stream; both digits of pi and its root."""


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether a bzip2 stream begins here; `BZ` alone also begins text."""
    return head.startswith(b"BZh") and head[3:4] in b"123456789" and head[4:10] in (BLOCK, END)


def codec(_visit: Visit) -> Codec:
    """Describe the stream."""
    import bz2

    from modelsec.codec import Codec

    return Codec(bz2.BZ2Decompressor, "bzip2", (OSError, EOFError), streams((b"BZh",)))


FORMAT = compressed("bz2", matches, codec, b"B")
