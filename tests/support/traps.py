"""Booby-trapped pickles. They are written and read, never loaded; what they would run prints a word."""

from __future__ import annotations

SYSTEM = b"cposix\nsystem\n(S'echo trapped'\ntR."
"""Protocol 0: posix.system is called with one string."""
EVAL = b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x10print('trapped')\x85R."
"""Protocol 4: builtins.eval is called with one string."""
