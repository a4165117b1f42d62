"""Builds zip archives field by field, so that each field can lie.

A part is a local entry; what its directory entry states differently is given in `central`.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
END64 = struct.Struct("<4sQ2H2I4Q")
LOCATOR64 = struct.Struct("<4sIQI")


@dataclass
class Part:
    """One member; `local` and `central` override fields of the two headers by name."""

    name: bytes
    data: bytes = b""
    method: int = 0
    before: bytes = b""
    after: bytes = b""
    local: dict[str, Any] = field(default_factory=dict)
    central: dict[str, Any] = field(default_factory=dict)

    def packed(self) -> bytes:
        if self.method != 8:
            return self.data
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(self.data) + packer.flush()

    def fields(self, overrides: dict[str, Any]) -> dict[str, Any]:
        stated = {
            "name": self.name,
            "flags": 0,
            "method": self.method,
            "crc": zlib.crc32(self.data),
            "compressed": len(self.packed()),
            "size": len(self.data),
            "extra": b"",
        }
        return {**stated, **overrides}

    def written(self) -> bytes:
        f = self.fields(self.local)
        head = LOCAL.pack(
            b"PK\3\4",
            20,
            f["flags"],
            f["method"],
            0,
            0x21,
            f["crc"],
            f["compressed"],
            f["size"],
            len(f["name"]),
            len(f["extra"]),
        )
        return head + f["name"] + f["extra"] + self.packed() + self.after

    def listed(self, offset: int) -> bytes:
        f = {"offset": offset, "disk": 0, "mode": 0, **self.fields(self.central)}
        numbers = (
            f["flags"],
            f["method"],
            0,
            0x21,
            f["crc"],
            f["compressed"],
            f["size"],
            len(f["name"]),
            len(f["extra"]),
        )
        head = CENTRAL.pack(b"PK\1\2", 20, 20, *numbers, 0, f["disk"], 0, f["mode"] << 16, f["offset"])
        return head + f["name"] + f["extra"]


def archive(  # each field may lie
    *parts: Part,
    lead: bytes = b"",
    gap: bytes = b"",
    comment: bytes = b"",
    wide: bool = False,
    **end: Any,
) -> bytes:
    """Put parts, directory and end record together; `end` overrides count, size, start and comment_length."""
    body, directory = lead, b""
    for part in parts:
        body += part.before
        directory += part.listed(len(body))
        body += part.written()
    body += gap
    stated = {
        "disk": 0,
        "count": len(parts),
        "size": len(directory),
        "start": len(body),
        "comment_length": len(comment),
        **end,
    }
    tail = b""
    if wide:
        count, size, start = len(parts), len(directory), len(body)
        tail = END64.pack(b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
        tail += LOCATOR64.pack(b"PK\6\7", 0, len(body) + len(directory), 1)
    numbers = (stated["disk"], stated["disk"], stated["count"], stated["count"], stated["size"], stated["start"])
    return body + directory + tail + END.pack(b"PK\5\6", *numbers, stated["comment_length"]) + comment
