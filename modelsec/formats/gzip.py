"""gzip: members one after the other, with NULs allowed between and after them, as CPython and GNU gzip read them.

Source: RFC 1952; CPython's `Lib/gzip.py`; joblib's `compressor.py`, which takes the same signature.
"""

from __future__ import annotations

from modelsec.formats._compressed import compressed, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.codec import Codec
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGIC = b"\x1f\x8b\x08"
"""The signature and the only method, deflate."""


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether a gzip member begins here."""
    return head.startswith(MAGIC)


def codec(_visit: Visit) -> Codec:
    """Describe the stream."""
    import zlib

    from modelsec.codec import Codec
    from modelsec.formats._deflate import Gzip

    return Codec(Gzip, "gzip", (zlib.error,), streams((MAGIC[:2],), zeros=1))


FORMAT = compressed("gzip", matches, codec, MAGIC[:1])
