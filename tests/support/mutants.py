"""Mutants: copies of a module's source with one comparison, operator, constant, call or statement changed."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Change = Callable[[], str]

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Function:
    """A function that lies in no other."""

    name: str
    first_line: int
    last_line: int


@dataclass(frozen=True)
class Mutant:
    """One change of one module."""

    path: str
    line: int
    what: str
    source: str
    function: Function | None
    """The function that is changed; None where it is the module or a class."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def mutants(path: str, source: str) -> Iterator[Mutant]:
    """Yield every mutant of the source of the module at `path`."""
    functions = list(outermost(ast.parse(source)))
    for at in range(sum(1 for _ in places(ast.parse(source)))):
        tree = ast.parse(source)
        node, change = list(places(tree))[at]
        line = getattr(node, "lineno", 0)
        before = ast.unparse(node)
        what = f"{shortened(before)} -> {shortened(change())}"
        function = next((found for found in functions if found.first_line <= line <= found.last_line), None)
        yield Mutant(path, line, what, ast.unparse(ast.fix_missing_locations(tree)), function)


def outermost(tree: ast.AST, of: str = "") -> Iterator[Function]:
    """Yield each function that lies in no other, with its decorators."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = min(part.lineno for part in (node, *node.decorator_list))
            yield Function(of + node.name, first, node.end_lineno or first)
        else:
            yield from outermost(node, f"{of}{node.name}." if isinstance(node, ast.ClassDef) else of)


def shortened(text: str) -> str:
    return " ".join(text.split())[:90]


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, Change]]:
    """Yield each node that can be changed, with what changes it and tells the new text."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from changes(node)


def changes(node: ast.AST) -> Iterator[tuple[ast.AST, Change]]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        yield node, lambda: put(node, "ops", [COMPARISONS[type(node.ops[0])](), *node.ops[1:]])
    elif isinstance(node, ast.BoolOp):
        yield node, lambda: put(node, "op", ast.And() if isinstance(node.op, ast.Or) else ast.Or())
        for at in range(len(node.values)):
            yield node, partial(put, node, "values", [*node.values[:at], *node.values[at + 1 :]])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, lambda: put(node, "op", ast.UAdd()) and "without not"
    elif isinstance(node, ast.IfExp):
        yield node, lambda: put(node, "test", ast.Constant(value=True))
        yield node, lambda: put(node, "test", ast.Constant(value=False))
    elif isinstance(node, (ast.If, ast.While)):
        yield node.test, lambda: put(node, "test", ast.Constant(value=False)) and "False"
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield node, lambda: put(node, "value", ast.Constant(value=None))
    elif isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
        yield node, lambda: put(node, "value", node.value + 1)  # type: ignore[operator]  # an integer, as was asked


def put(node: ast.AST, field: str, content: object) -> str:
    setattr(node, field, content)
    return ast.unparse(ast.fix_missing_locations(node))
