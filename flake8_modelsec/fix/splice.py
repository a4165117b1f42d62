"""Edits written into text: each changes the bytes of its own node and no others.

Rule: an edit whose node's text does not parse to that node again (as in f-strings of older Pythons, whose places are
wrong) is not made.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.edits import ADD, DROP, DROP_STATEMENT
from flake8_modelsec.fix.proof import located, same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_modelsec.edits import Edit
    from flake8_modelsec.source import Source


class NotPossible(Exception):
    """The text cannot be changed as it is intended; the message says why."""


class Change(NamedTuple):
    """Characters of the text and what takes their place."""

    start: int
    end: int
    text: str


def written(source: Source, tree: ast.AST, edits: Sequence[Edit]) -> list[Change]:
    """Return the changes of text that make the edits.

    Raises:
        NotPossible: one of them cannot be made.
    """
    nodes = located(tree, edits)
    if len(nodes) != len(edits):
        message = "its place in the source is not known"
        raise NotPossible(message)
    return [_change(source, tree, edit, nodes[edit]) for edit in edits]


def applied(text: str, changes: Sequence[Change]) -> str:
    """Return the text with the changes, which do not overlap, made from its end on."""
    for change in sorted(changes, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _change(source: Source, tree: ast.AST, edit: Edit, node: ast.AST) -> Change:
    start, end = source.offset(edit.line, edit.column), source.offset(edit.end_line, edit.end_column)
    if edit.action == DROP_STATEMENT:
        return _without(source, tree, node, start, end)
    text = source.text[start:end]
    if isinstance(node, ast.expr) and not _is(text, node):
        message = "this Python does not tell its place"
        raise NotPossible(message)
    if edit.action in (ADD, DROP):
        return Change(start, end, _edited(text, edit))
    return Change(start, end, edit.text)


def _edited(text: str, edit: Edit) -> str:
    try:
        from flake8_modelsec.fix import calls
    except ImportError as error:
        message = "libcst is not installed; install modelsec[fix]"
        raise NotPossible(message) from error
    try:
        return calls.added(text, edit.name, edit.text) if edit.action == ADD else calls.dropped(text, edit.name)
    except calls.NotEditable as error:
        raise NotPossible(str(error)) from error


def _is(text: str, node: ast.expr) -> bool:
    try:
        # Parentheses let the text of several lines be read on its own.
        return same(ast.parse(f"({text}\n)", mode="eval").body, node)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def _without(source: Source, tree: ast.AST, node: ast.AST, start: int, end: int) -> Change:
    """Take a statement out with its lines, where nothing else stands on them; an only statement becomes `pass`."""
    text = source.text
    line_start = source.starts[source.line_of(start) - 1]
    line = source.line_of(max(end - 1, 0))
    line_end = source.starts[line] if line < len(source.starts) else len(text)
    if text[line_start:start].strip() or text[end:line_end].split("#", 1)[0].strip():
        message = "other code stands on its line"
        raise NotPossible(message)
    if _is_only(tree, node):
        return Change(start, end, "pass")
    return Change(line_start, line_end, "")


def _is_only(tree: ast.AST, node: ast.AST) -> bool:
    for parent in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(parent, name, None)
            if isinstance(block, list) and any(item is node for item in block):
                return len(block) == 1 and not isinstance(parent, ast.Module)
    return False
