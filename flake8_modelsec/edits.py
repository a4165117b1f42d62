"""What a fix intends, as data: which node of the source changes, and how.

Rule: an edit names a node by its place in the tree and says nothing of text, so that it can be proved (the new tree is
the old one with exactly this change) and can cross between processes. `codemod` writes the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import ast

ADD, REPLACE, DROP, DROP_STATEMENT, WRAP, UNWRAP = "add", "replace", "drop", "drop-statement", "wrap", "unwrap"
BY_DEFAULT, SAFE, UNSAFE = "default", "safe", "unsafe"
"""Made without being asked for though it may change behaviour; keeps behaviour; on request only."""


class Edit(NamedTuple):
    """One change; lines from 1, columns in UTF-8 bytes from 0, as `ast` counts them."""

    action: str
    line: int
    column: int
    end_line: int
    end_column: int
    name: str = ""
    """The keyword, for ADD, DROP and for REPLACE of a keyword's value."""
    text: str = ""
    """The new expression, for ADD and REPLACE, and what the `with` of WRAP enters."""


class Fix(NamedTuple):
    """The edits of one diagnostic, made all together or not at all."""

    title: str
    safety: str
    edits: tuple[Edit, ...]


def add(call: ast.Call, name: str, text: str) -> Edit:
    """Add the keyword argument `name=text` behind the others."""
    return _edit(ADD, call, name, text)


def replace(node: ast.expr | ast.stmt, text: str) -> Edit:
    """Put the expression, or the statement, `text` in the place of `node`."""
    return _edit(REPLACE, node, "", text)


def drop(call: ast.Call, name: str) -> Edit:
    """Take the keyword argument `name` out of the call."""
    return _edit(DROP, call, name, "")


def drop_statement(node: ast.stmt | ast.excepthandler) -> Edit:
    """Take the whole statement out."""
    return _edit(DROP_STATEMENT, node, "", "")


def wrap(node: ast.stmt, text: str) -> Edit:
    """Put the statement under `with text:`."""
    return _edit(WRAP, node, "", text)


def unwrap(node: ast.stmt) -> Edit:
    """Put what a `try` statement tries in the place of it."""
    return _edit(UNWRAP, node, "", "")


def _edit(action: str, node: ast.expr | ast.stmt | ast.excepthandler, name: str, text: str) -> Edit:
    end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    return Edit(action, node.lineno, node.col_offset, end_line, end_column, name, text)
