"""What an open bracket belongs to, from the bytes before it: a call, a subscript, or nothing that is told.

Rule: only what is written on one line without quotes and comments is told; of all else nothing is known.
"""

from __future__ import annotations

import keyword
import re

CALLEE = re.compile(rb"(?<![\w\x80-\xff])[A-Za-z_]\w*\Z")
ITEM = re.compile(rb"[\w)\]]\Z")
KEYWORDS = frozenset(word.encode() for word in keyword.kwlist)
UNTOLD = b"'\"#;\\\r\n"
"""What may make a bracket something else than it looks: the end of a string, a comment, another line."""


def callee(before: bytes) -> bytes | None:
    """Return the last name of what is called by a bracket that opens behind `before`, or None where that is no name."""
    match = CALLEE.search(before)
    return None if match is None or match[0] in KEYWORDS else match[0]


def is_class(before: bytes) -> bool:
    """Say whether the bracket behind `before` holds the bases of a class."""
    match = CALLEE.search(before)
    return match is not None and before[: match.start()].rstrip(b" \t\f\\\r\n").endswith(b"class")


def is_item(before: bytes) -> bool:
    """Say whether a square bracket behind `before` looks something up."""
    return ITEM.search(before) is not None and (before[-1:] in b")]" or callee(before) is not None)


def opened(line: bytes) -> int | None:
    """Return where the bracket stands that is still open at the end of `line`, or None where that cannot be told."""
    return _opening(line, -1)


def closed(line: bytes) -> int | None:
    """Return where the bracket stands that the last character closes, or None where that cannot be told."""
    return _opening(line, 0)


def _opening(line: bytes, depth: int) -> int | None:
    for at in range(len(line) - 1, -1, -1):
        byte = line[at]
        if byte in UNTOLD:
            return None
        depth += (byte in b"([{") - (byte in b")]}")
        if depth == 0:
            return at
    return None
