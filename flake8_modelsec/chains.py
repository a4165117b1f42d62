"""Whether a name such as `load` can be that of a module which a file imports, from the file's bytes alone.

Rule: behind a dot it can when the chain of names before it holds one that an import may give, or when the file
may give the module another name; by itself when it was imported; in quotes when the file looks attributes up by name.
What cannot be told (a chain over several lines, the result of a call) can always be.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from flake8_modelsec.spelling import BLANK, IMPORTING, MODULES, QUOTES, starred

CHAIN = re.compile(rb"(?<![\w.\x80-\xff])[A-Za-z_]\w*\s*(?:\.\s*[A-Za-z_]\w*\s*)*$")
WORD = re.compile(rb"\w+")
ALIAS = re.compile(rb"\bas\s+(\w+)")
BY_NAME = (b"getattr", b"setattr", b"patch")
"""Calls that are given an attribute's name in quotes."""
ELSEWHERE = (*IMPORTING, MODULES)
"""Texts with which a file may get at a module, or at what lies in it, by other names than those of its imports."""
BEFORE_VALUE = b"=,([{:"
WORDS_BEFORE = (b"else", b"return", b"yield", b"lambda")
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
            found |= (words & self._module.parts) | set(ALIAS.findall(line))
        return frozenset(found)

    @cached_property
    def _lines(self) -> list[tuple[set[bytes], bytes]]:
        root = self._module.root
        split = ((set(WORD.findall(line)), line) for line in self._imports if root in line)
        return [(words, line) for words, line in split if root in words]

    def __call__(self, start: int, end: int) -> bool:
        """Say whether the name from `start` to `end` can be one of the module's."""
        data, at = self.data, start - 1
        while at >= 0 and data[at] in BLANK:
            at -= 1
        mark = data[at : at + 1] if at >= 0 else b""
        if mark == b".":
            return self._chain(at)
        if mark and at == start - 1 and mark in QUOTES:
            return data[end : end + 1] == mark and any(text in data for text in BY_NAME)
        return data[start:end] in self.words or starred(data) or _behind_comment(data, at, start)

    def _chain(self, dot: int) -> bool:
        """Say whether the names before a dot lead into the module."""
        line = self.data[max(self.data.rfind(b"\n", 0, dot) + 1, dot - NEAR) : dot]
        match = CHAIN.search(line)
        if match is None:
            return not line.endswith(b"super()")
        return not self.names.isdisjoint(WORD.findall(match[0])) or self.renames

    @cached_property
    def renames(self) -> bool:
        """Whether the file may give the module, or one between it and a callee, another name."""
        if self.data in self._imports or starred(self.data):
            return True  # the whole file may be an import
        return any(text in self.data for text in ELSEWHERE) or self._is_value()

    def _is_value(self) -> bool:
        """Say whether one of the names stands where a value does, with nothing but parts of the module behind it."""
        names, parts = (b"|".join(sorted(each)) for each in (self.names, self._module.parts or {b"\\b\\B"}))
        pattern = rb"\b(?:%s)(?:[\s\\]*\.[\s\\]*(?:%s))*\b\s*(?![\w.(\x80-\xff]|=[^=])" % (names, parts)
        return any(self._stands_as_value(match.start()) for match in re.finditer(pattern, self.data))

    def _stands_as_value(self, start: int) -> bool:
        before = self.data[max(start - NEAR, 0) : start].rstrip(BLANK)
        if before[-1:] in BEFORE_VALUE or before.endswith(WORDS_BEFORE):
            return True
        return _behind_comment(self.data, max(start - NEAR, 0) + len(before) - 1, start)


def _behind_comment(data: bytes, at: int, start: int) -> bool:
    """Say whether a comment stands before the name, with code that is not looked at before that."""
    line = data[data.rfind(b"\n", 0, max(at, 0)) + 1 : at + 1]
    return b"#" in line and (b"\n" in data[at:start] or b"\r" in data[at:start])
