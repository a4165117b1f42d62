"""How a torch legacy file begins: with a pickled number, under any protocol."""

from __future__ import annotations

MAGIC = 0x1950A86A20F9469CFC6C
"""Source: `torch/serialization.py`, MAGIC_NUMBER."""
WITHIN = 64
"""Bytes in which every protocol writes it: at most PROTO, FRAME, LONG1 and the number, or L and its 25 digits."""
SPELLINGS = (b"\x8a\x0a" + MAGIC.to_bytes(10, "little") + b".", b"L%dL\n." % MAGIC, b"L%d\n." % MAGIC)


def is_legacy(head: bytes) -> bool:
    """Say whether the first stream is torch's magic number and nothing else: torch reads a legacy file behind it."""
    start = 0
    if head[:1] == b"\x80":
        start = 11 if head[2:3] == b"\x95" else 2
    return head[start : start + WITHIN].startswith(SPELLINGS)
