"""Walks over expressions, targets and patterns that never recurse: a file may nest as deep as its author likes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SILENT = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)
"""Nodes without a place and without anything below them."""
SCOPED = (ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def children(node: ast.AST) -> list[ast.AST]:
    """Return the nodes directly below `node`, in the order of the source."""
    found: list[ast.AST] = []
    for value in node.__dict__.values():  # a node's own dictionary holds its fields in their order
        if isinstance(value, ast.AST):
            if not isinstance(value, SILENT):
                found.append(value)
        elif isinstance(value, list) and value and isinstance(value[0], (ast.AST, type(None))):
            found.extend([item for item in value if item is not None])
    return found


def below(node: ast.AST) -> Iterator[ast.AST]:
    """Yield `node` and everything below it, depth first, in the order of the source."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(children(current)))


def same_scope(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what lies below `node` and runs in the same scope: bodies of definitions and lambdas are left out."""
    stack = children(node)
    while stack:
        current = stack.pop()
        yield current
        if not isinstance(current, SCOPED):
            stack.extend(children(current))


def target_names(target: ast.AST) -> Iterator[str]:
    """Yield the names that an assignment's target binds: not those of attributes or items."""
    stack = [target]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, (ast.Tuple, ast.List)):
            stack.extend(node.elts)
        elif isinstance(node, ast.Starred):
            stack.append(node.value)


def patterns(pattern: ast.pattern) -> Iterator[str]:
    """Yield the names that a `case` pattern captures."""
    for node in below(pattern):
        if isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
            yield node.name
        elif isinstance(node, ast.MatchMapping) and node.rest:
            yield node.rest


def walrus(statement: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield each `name := value` that a statement's own expressions bind; blocks below it are statements themselves."""
    stack: list[ast.AST] = [node for node in children(statement) if not isinstance(node, (ast.stmt, ast.excepthandler))]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.NamedExpr):
            yield node.target.id, node.value
        if not isinstance(node, (*SCOPED, ast.stmt, ast.excepthandler)):
            stack.extend(children(node))
