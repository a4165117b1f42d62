"""Builds tar headers field by field, so that each field can lie."""

from __future__ import annotations


def header(name: bytes, size: int = 0, kind: bytes = b"0", magic: bytes = b"ustar\x0000", **fields: bytes) -> bytes:
    """One header block; `fields` may give `size_field`, `prefix`, `link` and `checksum` as raw bytes."""
    size_field = fields.get("size_field", b"%011o\0" % size)
    block = name.ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + size_field + b"00000000000\0" + b" " * 8 + kind
    block += fields.get("link", b"").ljust(100, b"\0") + magic.ljust(8, b"\0") + bytes(80)
    block = (block + fields.get("prefix", b"").ljust(155, b"\0")).ljust(512, b"\0")
    checksum = fields.get("checksum", b"%06o\0 " % sum(block))
    return block[:148] + checksum + block[156:]


def padded(data: bytes, filler: bytes = b"\0") -> bytes:
    return data + filler * (-len(data) % 512)


def member(name: bytes, data: bytes = b"", kind: bytes = b"0", **fields: bytes) -> bytes:
    return header(name, len(data), kind, **fields) + padded(data)


def record(key: str, text: str) -> bytes:
    """One pax record, whose length counts its own digits."""
    body = f" {key}={text}\n".encode()
    length = len(body)
    while len(str(length)) + len(body) != length:
        length = len(str(length)) + len(body)
    return str(length).encode() + body


END = bytes(1024)
