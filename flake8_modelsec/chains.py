"""Whether a name such as `load` can be that of a module which a file imports, from the file's bytes alone.

Rule: behind a dot it can when the chain of names before it holds one that an import may give, or when the file
may give the module another name; by itself when it was imported; in quotes when the file looks attributes up by name.
What cannot be told (a chain over several lines, the result of a call) can always be.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from flake8_modelsec.brackets import callee, closed
from flake8_modelsec.imports import is_by_name
from flake8_modelsec.renames import CHAIN, FETCHERS, Values, behind_comment, line_start, renames_fetchers
from flake8_modelsec.spelling import BLANK, MODULES, QUOTES, STAR, starred

WORD = re.compile(rb"\w+")
ALIAS = re.compile(rb"\bas(?:[\s\\]|#[^\n]*\n)+(\w+)")
BY_NAME = (b"getattr", b"setattr", b"patch")
"""Calls that are given an attribute's name in quotes."""
RESULT = re.compile(rb"[)\]}\"'][ \t\f]*(?:\.\s*\w+\s*)*$")
"""What is called, looked up or written out, and attributes of it, at the end of a line."""
CONTINUED = re.compile(rb"\.\s*(?:#|$)")
"""A dot, at the end of a line or before a comment."""
LONE_STRING = re.compile(rb"[\[({,]\s*[A-Za-z]{0,2}([\"'])[^\"'\\\n]*\1\s*,$")
"""A string that is an item by itself, and the comma behind it."""
NEAR = 200
"""Bytes before a name in which its chain begins; a longer one leads everywhere."""


class Module(NamedTuple):
    """A judged module, and the names that stand between it and its callees: `serialization`, `hub`."""

    root: bytes
    parts: frozenset[bytes]


class Leads:
    """What leads into one module in one file."""

    def __init__(self, data: bytes, imports: list[bytes], module: Module) -> None:
        """Keep the file's import statements; they are looked at when a name turns up."""
        self.data = data
        self._imports = imports
        self._module = module

    @cached_property
    def words(self) -> frozenset[bytes]:
        """What is written in the imports of the module."""
        found: set[bytes] = set()
        for words, _ in self._lines:
            found |= words
        return frozenset(found)

    @cached_property
    def names(self) -> frozenset[bytes]:
        """Names that the imports may give to the module, or to one between it and a callee."""
        found = {self._module.root}
        for words, line in self._lines:
            parts = self._module.parts
            found |= (parts if STAR.search(line) else words & parts) | set(ALIAS.findall(line))
        return frozenset(found)

    @cached_property
    def _lines(self) -> list[tuple[set[bytes], bytes]]:
        root = re.compile(rb"(?<![\w.])%b(?!\w)" % self._module.root)  # behind a dot it is another one's
        return [(set(WORD.findall(line)), line) for line in self._imports if root.search(line)]

    def __call__(self, start: int, end: int) -> bool:
        """Say whether the name from `start` to `end` can be one of the module's."""
        data, at = self.data, start - 1
        while at >= 0 and data[at] in BLANK:
            at -= 1
        mark = data[at : at + 1] if at >= 0 else b""
        if mark == b".":
            return self._chain(at)
        if mark and at == start - 1 and mark in QUOTES:
            return data[end : end + 1] == mark and any(text in data for text in BY_NAME) and _is_argument(data, at)
        return data[start:end] in self.words or starred(data) or behind_comment(data, at, start)

    def _chain(self, dot: int) -> bool:
        """Say whether the names before a dot lead into the module."""
        begin = max(line_start(self.data, dot), dot - NEAR)
        line = self.data[begin:dot]
        match = CHAIN.search(line)
        if match is None:
            return self._result(line)
        head = line[: match.start()].strip(BLANK)
        if head.endswith(b"."):
            return True
        if not head and (begin == dot - NEAR or _continues(self.data, begin)):
            return True
        *before, last = WORD.findall(match[0])
        if last in self.names or (last in self._module.parts and not self.names.isdisjoint(before)):
            return True
        names = (*before, last) if last in self._module.parts else (last,)
        return self.renames and any(self._may_be_given(name) for name in names)

    def _result(self, line: bytes) -> bool:
        """Say whether what a line ends in, no chain of names, can be the module."""
        match = RESULT.search(line)
        if match is None or self._by_name or renames_fetchers(self.data):
            return not line.endswith(b"super()")
        if match[0][:1] == b"]":
            return b"modules" in self.data
        if match[0][:1] != b")":
            return False
        at = closed(line[: match.start() + 1])
        name = None if at is None else callee(line[:at])
        return name is None or name in FETCHERS

    def _may_be_given(self, word: bytes) -> bool:
        """Say whether a name stands where code may give it a value: where all that it does is lead on, nothing does."""
        bound = rb"\bclass[\s\\]+%b\b|\b%b\b(?:[ \t\f]*[#\\]|\s*(?:=(?!=)|[:,)\]]))" % (word, word)
        return re.search(bound, self.data) is not None

    @cached_property
    def renames(self) -> bool:
        """Whether the file may give the module, or one between it and a callee, another name."""
        return self._by_name or Values(self.data, self.names, self._module.parts).may_be_kept()

    @cached_property
    def _by_name(self) -> bool:
        """Whether the file may import the module by its name; the whole file may be such an import."""
        by_name = any(is_by_name(line) or MODULES in line for _, line in self._lines)
        return by_name or self.data in self._imports


def _continues(data: bytes, begin: int) -> bool:
    """Say whether a dot ends what stands before the line that begins at `begin`, comments apart."""
    while begin:
        before = line_start(data, begin - 1)
        line, begin = data[before:begin].strip(BLANK), before
        if line and not line.startswith(b"#"):
            return CONTINUED.search(line) is not None
    return False


def _is_argument(data: bytes, quote: int) -> bool:
    """Say whether a string that begins at `quote` may be an argument behind others, as an attribute's name is."""
    at = quote
    while at and data[at - 1] in LETTERS:
        at -= 1
    start = at
    while at and data[at - 1] in BLANK:
        at -= 1
    if behind_comment(data, at - 1, start):
        return True
    mark = data[max(at - 1, 0) : at]
    if mark == b"(":
        return callee(data[max(at - 1 - NEAR, 0) : at - 1]) is None
    return mark == b"," and LONE_STRING.search(data[max(at - NEAR, 0) : at]) is None


LETTERS = b"bBfFrRuU"
"""What may stand before a string."""
