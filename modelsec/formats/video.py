"""Films and what shares their containers: MP4, MOV, HEIC, AVIF, AVI, Matroska and WebM. No loader of models runs them.

Rule: the first bytes must state the kind without doubt; what lies behind the last box is read too.
Source: ISO/IEC 14496-12 section 4.3; RIFF 1.0; RFC 8794 section 11.2 for Matroska, which ends where the file ends.
"""

from __future__ import annotations

from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

DOCTYPE = b"\x42\x82"
"""The id of the EBML element that names the kind of document."""


def kind_of(head: bytes) -> str:
    """Return the name of the function of `_media` that finds the end of the film, or an empty string."""
    if head[4:8] == b"ftyp" and head[:2] == bytes(2):
        return "boxes"
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "riff"
    names = (DOCTYPE + b"\x84webm", DOCTYPE + b"\x88matroska")
    if head[:4] == b"\x1a\x45\xdf\xa3" and any(name in head[:64] for name in names):
        return "whole"
    return ""


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes begin as a film."""
    return bool(kind_of(head))


def read(reader: Reader, visit: Visit) -> int:
    """Find the end of the film."""
    from modelsec.formats import _media

    ends = {"boxes": _media.boxes, "riff": _media.riff, "whole": _media.whole}
    return _media.read_to_end(reader, visit, ends[kind_of(reader.read(0, 64))])


FORMAT = Format("video", DATA, matches, read, b"\x00R\x1a")
