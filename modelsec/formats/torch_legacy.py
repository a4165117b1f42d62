"""torch-legacy: what `torch.save` wrote before torch 1.6; it begins with a pickled number, under any protocol.

Rule: every pickle is asked whether it is one, so that how one is read is a module of its own.
Source: `torch/serialization.py`, _legacy_load.
"""

from __future__ import annotations

from modelsec.formats._format import STRUCTURE, Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

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


def matches(head: bytes, _reader: Reader, _suffix: str) -> bool:
    """Say whether torch would read the bytes as a legacy file."""
    return is_legacy(head)


def read(reader: Reader, visit: Visit) -> int:
    """Walk the pickles, step over the storages, and return where the last one ends."""
    from modelsec.formats import _torch_legacy

    return _torch_legacy.read(reader, visit)


FORMAT = Format("torch-legacy", STRUCTURE, matches, read, b"\x80\x8aL")
