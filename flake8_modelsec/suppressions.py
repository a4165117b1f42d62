"""Comments that allow what a rule reports: `# noqa: MSC101`, and `# modelsec: allow MSC102 -- reason`.

Rule: a comment holds for the whole statement that it stands in or behind. One that names a code
without need can be listed. `# modelsec: allow` without a reason allows nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable, Iterator

    from flake8_modelsec.rule import Diagnostic
    from flake8_modelsec.source import Source

NOQA = re.compile(r"#\s*noqa(?![A-Za-z])(?::\s?(?P<codes>[A-Z]{1,7}[0-9]*(?:[,\s]+[A-Z]{1,7}[0-9]+)*))?", re.IGNORECASE)
FILE_NOQA = re.compile(r"\s*#\s*(?:flake8|ruff)[:=]\s*noqa(?P<codes>:\s?[A-Z0-9,\s]+)?\s*$", re.IGNORECASE)
ALLOW = re.compile(r"#\s*modelsec:\s*allow\s+(?P<codes>MSC[0-9]{3}(?:\s*,\s*MSC[0-9]{3})*)\s*--\s*(?P<reason>\S.*)")
WORDS = ("noqa", "NOQA", "NoQA", "NoQa", "Noqa", "modelsec:")
"""What such a comment holds, in the ways that people write it: much faster to look for than any spelling."""


class Comment(NamedTuple):
    """One comment that allows something."""

    line: int
    codes: tuple[str, ...]
    """Empty for every code."""
    reason: str
    cell: int = 0
    """The notebook's cell, from 1; 0 in a file."""

    def covers(self, code: str) -> bool:
        """Say whether it names the code, or a beginning of it."""
        return not self.codes or any(code.startswith(named) for named in self.codes)


class Suppressions:
    """The comments of one file and the statements that they hold for."""

    def __init__(self, source: Source, tree: ast.Module, *, noqa: bool = True) -> None:
        """Read the comments; without `noqa` those alone that are modelsec's own. A text without any costs a search."""
        self.comments: list[Comment] = []
        self.whole: tuple[Comment, ...] = ()
        self.used: set[tuple[Comment, str]] = set()
        """With the code that was allowed."""
        self._noqa = noqa
        self._tree = tree
        self._starts: list[int] = []
        self._ends: dict[int, int] = {}
        if any(word in source.text for word in WORDS):
            self._read(source)

    def allows(self, diagnostic: Diagnostic) -> Comment | None:
        """Return the comment that allows a diagnostic, if there is one."""
        if not self.comments and not self.whole:
            return None
        first, last = self._statement(diagnostic.line)
        for comment in (*self.comments, *self.whole):
            near = comment in self.whole or first <= comment.line <= last
            if near and comment.covers(diagnostic.code):
                self.used.add((comment, diagnostic.code))
                return comment
        return None

    def unused(self, on: Iterable[str] = (), off: Iterable[str] = ()) -> list[Comment]:
        """Return the comments that name codes of ours in vain, each with those alone.

        Of rules that are `off` and not `on` nothing is known, so that nothing is said.
        """
        on, off = tuple(on), tuple(off)

        def in_vain(comment: Comment, named: str) -> bool:
            unknown = not _any(off, named) or _any(on, named)
            allowed = (code for one, code in self.used if one == comment)
            return named.startswith("MSC") and unknown and not _any(allowed, named)

        found = []
        for comment in self.comments:
            codes = tuple(named for named in comment.codes if in_vain(comment, named))
            if codes:
                found.append(comment._replace(codes=codes))
        return found

    def _statement(self, line: int) -> tuple[int, int]:
        if not self._ends:
            self._join(self._tree)
        index = bisect_right(self._starts, line) - 1
        first = self._starts[index] if index >= 0 else line
        return (first, self._ends[first]) if first <= line <= self._ends.get(first, 0) else (line, line)

    def _read(self, source: Source) -> None:
        whole = []
        for number in sorted({source.line_of(at) for word in WORDS for at in places(source.text, word)}):
            line = source.line(number)
            self.comments.extend(comments(number, line, noqa=self._noqa))
            match = FILE_NOQA.match(line) if self._noqa else None
            if match:
                whole.append(Comment(1, _codes(match["codes"]), ""))
        self.whole = tuple(whole)

    def _join(self, tree: ast.Module) -> None:
        """Find the lines of each statement, without the blocks below it: what flake8 calls a logical line."""
        stack: list[ast.AST] = list(tree.body)
        spans: dict[int, int] = {}
        while stack:
            node = stack.pop()
            blocks = [item for name in BLOCKS for item in getattr(node, name, ())]
            stack.extend(blocks)
            first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0) or 0
            if blocks:
                last = max(min(getattr(item, "lineno", last) for item in blocks) - 1, first)
            spans[first] = max(last, spans.get(first, 0))
        self._starts = sorted(spans)
        self._ends = spans


def _any(codes: Iterable[str], beginning: str) -> bool:
    return any(code.startswith(beginning) for code in codes)


BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


def places(text: str, word: str) -> Iterator[int]:
    """Yield every place of a word in a text."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def comments(number: int, line: str, *, noqa: bool = True) -> list[Comment]:
    """Return what the comments of one line allow."""
    found = [Comment(number, _codes(match["codes"]), match["reason"].strip()) for match in ALLOW.finditer(line)]
    if noqa:
        found += [Comment(number, _codes(match["codes"]), "") for match in NOQA.finditer(line)]
    return found


def _codes(text: str | None) -> tuple[str, ...]:
    return tuple(re.findall(r"[A-Z]+[0-9]*", text.upper())) if text else ()
