"""The intended change, made on the tree, and the comparison that proves the text.

Rule: nothing here recurses, and two trees are the same only when every node and every value is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.edits import ADD, DROP, DROP_STATEMENT, REPLACE
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
}


def _place(node: ast.AST) -> tuple[int, int, int, int]:
    return tuple(getattr(node, name, -1) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"))  # type: ignore[return-value]  # four numbers


def intend(tree: ast.AST, edits: Sequence[Edit]) -> bool:
    """Make the edits on `tree`; say whether each found its node."""
    found = located(tree, edits)
    if len(found) != len(edits):
        return False
    replaced: dict[int, ast.AST | None] = {}
    for edit, node in found.items():
        if edit.action == ADD and isinstance(node, ast.Call):
            node.keywords.append(ast.keyword(edit.name, _expression(edit.text)))
        elif edit.action == DROP and isinstance(node, ast.Call):
            node.keywords = [keyword for keyword in node.keywords if keyword.arg != edit.name]
        elif edit.action == REPLACE:
            replaced[id(node)] = ast.parse(edit.text).body[0] if isinstance(node, ast.stmt) else _expression(edit.text)
        else:
            replaced[id(node)] = None
    if replaced:
        _replace(tree, replaced)
    return True


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _replace(tree: ast.AST, replaced: dict[int, ast.AST | None]) -> None:
    for node in list(below(tree)):
        for name, value in list(ast.iter_fields(node)):
            if isinstance(value, ast.AST) and id(value) in replaced:
                setattr(node, name, replaced[id(value)])
            elif isinstance(value, list) and any(id(item) in replaced for item in value):
                kept = [replaced.get(id(item), item) for item in value]
                left = [item for item in kept if item is not None]
                setattr(
                    node, name, left or ([ast.Pass()] if name == "body" and not isinstance(node, ast.Module) else [])
                )


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
