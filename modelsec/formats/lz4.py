"""lz4 frames one after the other, which joblib writes for `compress="lz4"`; read with the `archives` extra.

Source: the LZ4 frame format 1.6; joblib's `compressor.py`.
"""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.formats._compressed import compressed, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGIC = b"\x04\x22\x4d\x18"


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether an lz4 frame begins here."""
    return head.startswith(MAGIC)


def codec(_visit: Visit) -> Codec:
    """Describe the stream.

    Raises:
        Unreadable: lz4 is not installed.
    """
    try:
        from lz4.frame import LZ4FrameDecompressor
    except ImportError:
        message = "lz4 is not installed, so the content cannot be read; install modelsec[archives]"
        raise Unreadable(message, 0) from None
    from modelsec.codec import Codec

    return Codec(LZ4FrameDecompressor, "lz4", (RuntimeError, EOFError), streams((MAGIC,)))


FORMAT = compressed("lz4", matches, codec, MAGIC[:1])
