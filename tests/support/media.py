"""Small images, sounds and films, built by hand."""

from __future__ import annotations

import io
import struct
import wave
import zlib


def png() -> bytes:
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    ]
    packed = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def gif() -> bytes:
    header = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\x00\x00\x00\xff\xff\xff"
    extension = b"\x21\xf9\x04\x00\x00\x00\x00\x00"
    image = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0x80) + bytes(6) + b"\x02\x02\x44\x01\x00"
    return header + extension + image + b"\x3b"


def jpeg() -> bytes:
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12\xff\x00\x34\xff\xd0\x56"
    return head + scan + b"\xff\xd9"


def bmp() -> bytes:
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 58, 0, 54, 40, 1, 1, 1, 24, 0, 4, 0, 0, 0, 0) + bytes(4)


def tiff(order: str = "<") -> bytes:
    return (b"II*\x00" if order == "<" else b"MM\x00*") + struct.pack(order + "IHI", 8, 0, 0)


def ico() -> bytes:
    picture = png()
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 1, 1, 0, 0, 1, 32, len(picture), 22) + picture


def webp() -> bytes:
    return b"RIFF" + struct.pack("<I", 16) + b"WEBPVP8L" + struct.pack("<I", 4) + b"\x2f\x00\x00\x00"


def wav() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(range(64)))
    return file.getvalue()


def ogg() -> bytes:
    pages = [
        b"OggS\x00" + bytes(21) + bytes([len(table)]) + table + bytes(sum(table)) for table in (b"\x1e", b"\xff\x05")
    ]
    return b"".join(pages)


def flac() -> bytes:
    return b"fLaC\x80\x00\x00\x22" + bytes(34) + b"\xff\xf8" + bytes(16)


def mp3(frames: int = 3) -> bytes:
    return (b"\xff\xfb\x90\x00" + bytes(413)) * frames


def mp4() -> bytes:
    return struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 512, b"isom") + struct.pack(">I4s", 12, b"mdat") + b"data"


def avi() -> bytes:
    return b"RIFF" + struct.pack("<I", 4) + b"AVI "


def webm() -> bytes:
    return b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm" + bytes(8)


def pdf() -> bytes:
    return b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n"
