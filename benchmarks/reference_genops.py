"""The standard library's way to read opcodes: `pickletools.genops` over one file, its instructions dropped."""

from __future__ import annotations

import pickletools
import sys

with open(sys.argv[1], "rb") as stream:
    for _ in pickletools.genops(stream):
        pass
