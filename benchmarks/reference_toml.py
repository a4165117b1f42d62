"""The limit for a lock: the same text through the TOML parser and the TOML writer, and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import tomli_w
import tomllib

tomli_w.dumps(tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
