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


def own_expressions(node: ast.AST) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the expressions of a statement that are not in a block below it, and whether a callee there is handed over.

    Annotations are left out: they name types and call nothing.
    """
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        defaults = (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults)
        yield from ((item, True) for item in defaults if item is not None)
    elif isinstance(node, ast.ClassDef):
        yield from ((item, True) for item in node.decorator_list)
        yield from ((item, False) for item in node.bases)
        yield from ((keyword.value, True) for keyword in node.keywords)
    elif isinstance(node, (ast.Assign, ast.AnnAssign)):
        yield from _assigned(node)
    elif isinstance(node, ast.Match):
        yield node.subject, False
        yield from ((case.guard, False) for case in node.cases if case.guard is not None)
    else:
        handed = not isinstance(node, (ast.Expr, ast.If, ast.While, ast.Assert, ast.ExceptHandler, ast.Delete))
        yield from ((item, handed) for item in children(node) if not isinstance(item, (ast.stmt, ast.excepthandler)))


def _assigned(node: ast.Assign | ast.AnnAssign) -> Iterator[tuple[ast.AST, bool]]:
    """A callee that is given another name is not handed over: the uses of that name are followed instead."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    yield from ((target, False) for target in targets)
    if node.value is None:
        return
    renames = all(isinstance(target, (ast.Name, ast.Attribute)) for target in targets)
    pairs = all(isinstance(target, (ast.Tuple, ast.List)) for target in targets)
    if renames or not (pairs and isinstance(node.value, (ast.Tuple, ast.List))):
        yield node.value, not (renames and isinstance(node.value, (ast.Name, ast.Attribute, ast.Call)))
    else:
        yield from ((item, not isinstance(item, (ast.Name, ast.Attribute, ast.Call))) for item in node.value.elts)
