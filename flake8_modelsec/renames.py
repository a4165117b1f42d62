"""Whether a file may give a module another name, from its bytes: what stands as a value may be assigned.

Rule: a value that is only handed to a call, looked up, or named in prose gives nothing a name; every other one may.
The calls whose result is what they are given are told by name, and none is told where one of them has another name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from flake8_modelsec.brackets import callee, is_class, is_item, opened
from flake8_modelsec.spelling import BLANK, GETTER, IMPORTING, OTHERWISE

CHAIN = re.compile(rb"(?<![\w.\x80-\xff])[A-Za-z_]\w*\s*(?:\.\s*[A-Za-z_]\w*\s*)*$")
"""Names with dots between them, at the end of a line."""
FOLLOWS = rb"(?=[ \t\f]*(?:[,)\];#\r\n\\]|\.[ \t\f]*#|$|if\b|else\b))"
"""What stands behind a value that is assigned, chosen, or one of several."""
KEEPER = b"staticmethod"
FETCHERS = frozenset((GETTER, KEEPER, *IMPORTING))
"""Calls whose result may be a module: one that they are given, that lies in what they are given, or that they name."""
KEPT = re.compile(rb"(?<!@)\bstaticmethod\b(?!\()")
"""A `staticmethod` that is neither a decorator nor called."""
IMPORTS = (b"import ", b"from ")


@lru_cache(maxsize=1)
def renames_fetchers(data: bytes) -> bool:
    """Say whether a file may call `getattr` or `staticmethod` by another name."""
    if GETTER in data and OTHERWISE.search(data) is not None:
        return True
    return KEEPER in data and KEPT.search(data) is not None


class Values:
    """Where a module, or one in it, stands as a value in one file."""

    def __init__(self, data: bytes, names: frozenset[bytes], parts: frozenset[bytes]) -> None:
        """Look for `names` of the module, alone or with `parts` of it behind dots."""
        self._data = data
        self._parts = parts
        within = b"|".join(sorted(parts)) or rb"(?!)"
        chain = rb"\b(?:%s)(?:[\s\\]*\.[\s\\]*(?:%s))*\b" % (b"|".join(sorted(names)), within)
        self._pattern = re.compile(chain + FOLLOWS)

    def may_be_kept(self) -> bool:
        """Say whether one of them may be given a name."""
        return any(self._is_kept(match.start()) for match in self._pattern.finditer(self._data))

    def _is_kept(self, start: int) -> bool:
        data = self._data
        end = _end_before(data, start)
        if data[max(end - 1, 0) : end] == b".":
            owner = CHAIN.search(data[line_start(data, end) : end - 1])
            if owner is None:
                return True
            start = end = line_start(data, end) + owner.start()
            end = _end_before(data, end)
        if behind_comment(data, end - 1, start):
            return True
        mark, line = data[max(end - 1, 0) : end], data[line_start(data, end) : max(end - 1, 0)]
        if mark == b"(":
            return self._is_kept_argument(line, first=True)
        if mark == b",":
            return self._is_kept_item(line)
        is_assigned = mark == b"=" and line[-1:] not in (b"=", b"!", b"<", b">")
        is_listed = mark == b"[" and not is_item(line)
        return is_assigned or is_listed or data[max(end - 4, 0) : end] == b"else"

    def _is_kept_argument(self, head: bytes, *, first: bool) -> bool:
        """Say whether the call that a bracket behind `head` opens may give its argument back, or what lies in it."""
        name = callee(head)
        if name is None or is_class(head) or name == KEEPER or renames_fetchers(self._data):
            return True
        return name == GETTER and (not first or self._names_parts())

    def _is_kept_item(self, line: bytes) -> bool:
        if line.lstrip().startswith(IMPORTS) and b";" not in line:
            return False  # the names that imports give are known
        at = opened(line)
        if at is None:
            return True
        if line[at : at + 1] == b"(":
            return self._is_kept_argument(line[:at], first=False)
        return line[at : at + 1] != b"[" or not is_item(line[:at])

    def _names_parts(self) -> bool:
        """Say whether a part of the module stands in quotes, as `getattr` would be given it."""
        return any(quote + part + quote in self._data for part in self._parts for quote in (b"'", b'"'))


def line_start(data: bytes, at: int) -> int:
    """Return where the line begins that ends at `at`."""
    return data.rfind(b"\n", 0, at) + 1


def _end_before(data: bytes, start: int) -> int:
    """Return where what stands before `start` ends, blanks apart."""
    while start and data[start - 1] in BLANK:
        start -= 1
    return start


def behind_comment(data: bytes, at: int, start: int) -> bool:
    """Say whether a comment ends at `at`, with code before it that is not looked at, or may end there."""
    return b"\n" in data[at:start] and b"#" in data[line_start(data, max(at, 0)) : at + 1]
