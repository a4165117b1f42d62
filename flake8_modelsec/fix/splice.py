"""Edits written into text: each changes the bytes of its own node and no others.

Rule: an edit whose node's text does not parse to that node again (as in f-strings of older Pythons, whose places are
wrong) is not made.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.edits import ADD, DROP, DROP_STATEMENT, UNWRAP, WRAP
from flake8_modelsec.fix.blocks import Change, NotPossible, dropped, unwrapped, wrapped
from flake8_modelsec.fix.proof import located, same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_modelsec.edits import Edit
    from flake8_modelsec.source import Source


def written(source: Source, tree: ast.AST, edits: Sequence[Edit]) -> list[Change]:
    """Return the changes of text that make the edits.

    Raises:
        NotPossible: one of them cannot be made.
    """
    nodes = located(tree, edits)
    if len(nodes) != len(edits):
        message = "its place in the source is not known"
        raise NotPossible(message)
    return [change for edit in edits for change in _changes(source, tree, edit, nodes[edit])]


def applied(text: str, changes: Sequence[Change]) -> str:
    """Return the text with the changes, which do not overlap, made from its end on."""
    for change in sorted(changes, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _changes(source: Source, tree: ast.AST, edit: Edit, node: ast.AST) -> list[Change]:
    start, end = source.offset(edit.line, edit.column), source.offset(edit.end_line, edit.end_column)
    if edit.action == DROP_STATEMENT:
        return dropped(source, tree, node, start, end)
    if edit.action == WRAP:
        return wrapped(source, start, end, edit.text)
    if edit.action == UNWRAP:
        return unwrapped(source, node, start, end)
    text = source.text[start:end]
    if isinstance(node, ast.expr) and not _is(text, node):
        message = "this Python does not tell its place"
        raise NotPossible(message)
    if edit.action in (ADD, DROP):
        return [Change(start, end, _edited(text, edit))]
    return [Change(start, end, edit.text)]


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
