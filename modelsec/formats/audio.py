"""Sounds: WAV, Ogg, FLAC and MP3. No loader of models runs them.

Rule: the first bytes must state the kind without doubt; what lies behind the last page or chunk is read too.
Source: RIFF 1.0; RFC 3533; RFC 9639 section 8; ISO/IEC 11172-3 section 2.4.1.3; ID3v2.4 section 3.1.
"""

from __future__ import annotations

from modelsec.formats._format import DATA, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

LAYER_3_KBITS = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
LAYER_3_HALF_KBITS = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
SAMPLE_RATES = (44100, 48000, 32000)
"""Of MPEG-1, in Hz; MPEG-2 has half of each, MPEG-2.5 a quarter."""


def kind_of(head: bytes, reader: Reader) -> str:
    """Return the name of the function of `_media` that finds the end of the sound, or an empty string."""
    if head[:4] in (b"RIFF", b"RIFX", b"RF64") and head[8:12] == b"WAVE":
        return "riff"
    if head[:5] == b"OggS\x00":
        return "ogg"
    # FLAC begins with its stream information, 34 bytes long.
    if head[:4] == b"fLaC" and head[4:8] in (b"\x00\x00\x00\x22", b"\x80\x00\x00\x22"):
        return "whole"
    start = _after_tag(head)
    if start or head[:1] == b"\xff":
        return "whole" if _are_frames(reader, start) else ""
    return ""


def _after_tag(head: bytes) -> int:
    """Return the end of an ID3v2 tag; its size has 7 bits in each of 4 bytes."""
    if head[:3] != b"ID3" or len(head) < 10 or max(head[6:10]) > 0x7F:
        return 0
    return 10 + sum(part << shift for part, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))


def _are_frames(reader: Reader, offset: int) -> bool:
    """Say whether two MP3 frames, or one and the end, begin at `offset`."""
    for _ in range(2):
        head = reader.read(offset, 4)
        if not head and offset:
            return True
        length = frame_bytes(head)
        if not length:
            return False
        offset += length
    return True


def frame_bytes(head: bytes) -> int:
    """Return the length of the layer 3 frame with this header of 4 bytes, 0 where it is none."""
    bits = int.from_bytes(head, "big")
    version, layer, rate, frequency = bits >> 19 & 3, bits >> 17 & 3, bits >> 12 & 15, bits >> 10 & 3
    if len(head) < 4 or bits >> 21 != 0x7FF or version == 1 or layer != 1 or rate in (0, 15) or frequency == 3:
        return 0
    kbits = (LAYER_3_KBITS if version == 3 else LAYER_3_HALF_KBITS)[rate]
    hertz = SAMPLE_RATES[frequency] >> (0 if version == 3 else 1 if version == 2 else 2)
    return (144 if version == 3 else 72) * kbits * 1000 // hertz + (bits >> 9 & 1)


def matches(head: bytes, reader: Reader, _suffix: str) -> bool:
    """Say whether the bytes begin as a sound."""
    return bool(kind_of(head, reader))


def read(reader: Reader, visit: Visit) -> int:
    """Find the end of the sound."""
    from modelsec.formats import _media

    ends = {"riff": _media.riff, "ogg": _media.ogg, "whole": _media.whole}
    return _media.read_to_end(reader, visit, ends[kind_of(reader.read(0, 64), reader)])


FORMAT = Format("audio", DATA, matches, read, b"IORf\xff")
