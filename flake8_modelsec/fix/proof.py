"""The intended change, made on the tree, and the comparison that proves the text.

Rule: nothing here recurses, and two trees are the same only when every node and every value is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.edits import ADD, DROP, DROP_STATEMENT, REPLACE, UNWRAP, WRAP
from flake8_modelsec.names.walking import below

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flake8_modelsec.edits import Edit


def located(tree: ast.AST, edits: Sequence[Edit]) -> dict[Edit, ast.AST]:
    """Return the node that each edit names."""
    wanted = {(edit.line, edit.column, edit.end_line, edit.end_column): edit for edit in edits}
    found: dict[Edit, ast.AST] = {}
    for node in below(tree):
        edit = wanted.get(_place(node))
        if edit is not None and isinstance(node, KINDS[edit.action]) and edit not in found:
            found[edit] = node
    return found


KINDS: dict[str, tuple[type[ast.AST], ...]] = {
    ADD: (ast.Call,),
    DROP: (ast.Call,),
    REPLACE: (ast.expr, ast.stmt),
    DROP_STATEMENT: (ast.stmt, ast.excepthandler),
    WRAP: (ast.stmt,),
    UNWRAP: (ast.stmt,),
}


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    return tuple(getattr(node, name, -1) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"))  # type: ignore[return-value]  # four numbers


def intend(tree: ast.AST, edits: Sequence[Edit]) -> bool:
    """Make the edits on `tree`; say whether each found its node."""
    found = located(tree, edits)
    if len(found) != len(edits):
        return False
    replaced: dict[int, list[ast.AST]] = {}
    for edit, node in found.items():
        if edit.action == ADD and isinstance(node, ast.Call):
            node.keywords.append(ast.keyword(edit.name, _expression(edit.text)))
        elif edit.action == DROP and isinstance(node, ast.Call):
            node.keywords = [keyword for keyword in node.keywords if keyword.arg != edit.name]
        else:
            replaced[id(node)] = _instead(edit, node)
    if replaced:
        _replace(tree, replaced)
    return True


def _instead(edit: Edit, node: ast.AST) -> list[ast.AST]:
    """Return what stands in the place of `node` after the edit."""
    if edit.action == REPLACE:
        return list(ast.parse(edit.text).body) if isinstance(node, ast.stmt) else [_expression(edit.text)]
    if edit.action == WRAP and isinstance(node, ast.stmt):
        return [ast.With([ast.withitem(_expression(edit.text))], [node])]
    if edit.action == UNWRAP:
        return [*getattr(node, "body", ()), *getattr(node, "orelse", ())]
    return []


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


BLOCKS = ("body", "orelse", "finalbody")
"""Where the text of a last statement that goes becomes `pass`."""


def _replace(tree: ast.AST, replaced: dict[int, list[ast.AST]]) -> None:
    for node in list(below(tree)):
        for name, value in list(ast.iter_fields(node)):
            if isinstance(value, ast.AST) and id(value) in replaced:
                setattr(node, name, replaced[id(value)][0])
            elif isinstance(value, list) and any(id(item) in replaced for item in value):
                left = [kept for item in value for kept in replaced.get(id(item), [item])]
                emptied = not left and name in BLOCKS and not isinstance(node, ast.Module)
                setattr(node, name, [ast.Pass()] if emptied else left)


def same(one: ast.AST, other: ast.AST) -> bool:
    """Say whether two trees are equal, places apart."""
    stack: list[tuple[object, object]] = [(one, other)]
    while stack:
        left, right = stack.pop()
        if type(left) is not type(right):
            return False
        if isinstance(left, ast.AST) and isinstance(right, ast.AST):
            stack.extend((getattr(left, name, None), getattr(right, name, None)) for name in left._fields)
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            stack.extend(zip(left, right, strict=True))
        elif left != right:
            return False
    return True
