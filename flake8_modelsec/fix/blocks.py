"""The text of whole statements: taken out, put under a `with`, or taken out of a `try`.

Rule: a statement is moved only where nothing else stands on its lines. Lines inside strings are moved like all others:
the proof refuses what that would change.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.fix.proof import BLOCKS

if TYPE_CHECKING:
    from flake8_modelsec.source import Source


class NotPossible(Exception):
    """The text cannot be changed as it is intended; the message says why."""


class Change(NamedTuple):
    """Characters of the text and what takes their place."""

    start: int
    end: int
    text: str


def dropped(source: Source, tree: ast.AST, node: ast.AST, start: int, end: int) -> list[Change]:
    """Take a statement out with its lines; an only statement becomes `pass`.

    Raises:
        NotPossible: other code stands on its lines.
    """
    first, last = _lines(source, start, end)
    return [Change(start, end, "pass") if _is_only(tree, node) else Change(first, last, "")]


def wrapped(source: Source, start: int, end: int, context: str) -> list[Change]:
    """Put a statement under `with context:`, one step further in, comments apart that stand above it.

    Raises:
        NotPossible: other code stands on its lines.
    """
    first, _ = _lines(source, start, end)
    indent = source.text[first:start]
    step = "\t" if indent.endswith("\t") else " " * 4
    line = source.line_of(start)
    changes = [Change(first, first, f"{indent}with {context}:{_line_end(source, line)}{step}")]
    for number in range(line + 1, source.line_of(max(end - 1, start)) + 1):
        if source.line(number).strip():
            at = source.starts[number - 1]
            changes.append(Change(at, at, step))
    return changes


def unwrapped(source: Source, node: ast.AST, start: int, end: int) -> list[Change]:
    """Put what a `try` tries, and what its `else` does, in the place of it, with its own indent.

    Raises:
        NotPossible: other code stands on its lines.
    """
    first, last = _lines(source, start, end)
    indent = source.text[first:start]
    kept = [_block(source, getattr(node, name), indent) for name in ("body", "orelse") if getattr(node, name)]
    return [Change(first, last, "".join(kept))]


def _block(source: Source, block: list[ast.stmt], indent: str) -> str:
    """Return the lines of a block as they read with another indent."""
    head, tail = block[0], block[-1]
    start, end = (
        source.offset(head.lineno, head.col_offset),
        source.offset(tail.end_lineno or 0, tail.end_col_offset or 0),
    )
    first, last = _lines(source, start, end)
    deeper = source.text[first:start]
    line = source.line_of(first)
    while source.line(line - 1).startswith(f"{deeper}#"):
        line -= 1  # a comment above the first statement
    numbers = range(line, source.line_of(max(last - 1, first)) + 1)
    ends = [*source.starts[1:], len(source.text)]
    lines = [source.text[source.starts[number - 1] : ends[number - 1]] for number in numbers]
    return "".join(indent + line.removeprefix(deeper) if line.startswith(deeper) else line for line in lines)


def _lines(source: Source, start: int, end: int) -> tuple[int, int]:
    """Return where the lines of a statement begin and end; only a comment may stand behind it."""
    text = source.text
    first = source.starts[source.line_of(start) - 1]
    number = source.line_of(max(end - 1, 0))
    last = source.starts[number] if number < len(source.starts) else len(text)
    if text[first:start].strip() or text[end:last].split("#", 1)[0].strip():
        message = "other code stands on its line"
        raise NotPossible(message)
    return first, last


def _line_end(source: Source, number: int) -> str:
    """Return how a line ends; one at the end of the file as the first one does."""
    for line in (number, 1):
        if line < len(source.starts):
            text = source.text[source.starts[line - 1] : source.starts[line]]
            return text[len(text.rstrip("\r\n")) :]
    return "\n"


def _is_only(tree: ast.AST, node: ast.AST) -> bool:
    for parent in ast.walk(tree):
        for name in BLOCKS:
            block = getattr(parent, name, None)
            if isinstance(block, list) and any(item is node for item in block):
                return len(block) == 1 and not isinstance(parent, ast.Module)
    return False
