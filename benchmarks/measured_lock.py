"""Read a lock, check its text, and render it: what `modelsec lock` does with one that is up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from modelsec.lockfile import Lockfile

text = Path(sys.argv[1]).read_text(encoding="utf-8")
if Lockfile.parse(text).render() != text:
    sys.exit("the lock is not canonical")
