"""Images: PNG, JPEG, GIF, BMP, TIFF, icons and WebP. No loader of models runs them.

Rule: the first bytes must state the kind without doubt; what lies behind the end of the picture is read too.
Source: the specifications named in `_media`; TIFF 6.0 section 2 and BigTIFF, which end where the file ends.
"""

from __future__ import annotations

from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

MAGICS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "whole"),
    (b"MM\x00*", "whole"),
    (b"II+\x00\x08\x00\x00\x00", "whole"),
    (b"MM\x00+\x00\x08\x00\x00", "whole"),
)
BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)
"""Sizes in bytes of the second header of a BMP, one for each version."""


def kind_of(head: bytes) -> str:
    """Return the name of the function of `_media` that finds the end of the picture, or an empty string."""
    for magic, kind in MAGICS:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "riff"
    if head[:2] == b"BM" and head[6:10] == bytes(4) and int.from_bytes(head[14:18], "little") in BITMAP_HEADERS:
        return "bmp"
    # An icon has no magic to speak of: its first entry must be reserved-free and point behind the directory.
    count = int.from_bytes(head[4:6], "little")
    first = int.from_bytes(head[18:22], "little")
    if head[:4] in (b"\x00\x00\x01\x00", b"\x00\x00\x02\x00") and head[9:10] == b"\x00" and 0 < count <= 256:
        return "ico" if first >= 6 + 16 * count else ""
    return ""


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes begin as an image."""
    return bool(kind_of(head))


def read(reader: Reader, visit: Visit) -> int:
    """Find the end of the picture."""
    from modelsec.formats import _media

    ends = {"png": _media.png, "jpeg": _media.jpeg, "gif": _media.gif, "bmp": _media.bmp, "ico": _media.ico}
    end = {**ends, "riff": _media.riff, "whole": _media.whole}[kind_of(reader.read(0, 64))]
    return _media.read_to_end(reader, visit, end)


FORMAT = Format("image", DATA, matches, read, b"\x00BGIMR\x89\xff")
