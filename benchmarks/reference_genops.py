"""The standard library's way to read opcodes: `pickletools.genops` over one file, every instruction looked at and dropped."""

from __future__ import annotations

import pickletools
import sys

with open(sys.argv[1], "rb") as stream:
    for _ in pickletools.genops(stream):
        pass
