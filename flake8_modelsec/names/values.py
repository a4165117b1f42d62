"""What an argument is, as far as the file tells: a constant, a mapping that is written out, or unknown.

Rule: a value is a constant only when every way to it is written in the file. A parameter's default is a value of its
own kind, because a caller may give another.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.names.bindings import NOTHING, PARAMETER, VALUE

if TYPE_CHECKING:
    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.names.resolver import Resolver

MISSING, UNKNOWN, CONSTANT, DEFAULT = "missing", "unknown", "constant", "default"
"""Not given; given and not known; a constant; a parameter whose default is this constant."""
MOST_STEPS = 40
"""Names and operators followed one after the other."""
MOST_TERMS = 200
"""Operands of one literal; longer ones are unknown."""


class Value(NamedTuple):
    """What is known of one argument."""

    kind: str
    content: object = None
    """The constant, for `CONSTANT` and `DEFAULT`."""
    node: ast.expr | None = None
    """Where it is written at the call; None where it is not written there (missing, or in a mapping)."""
    keyword: ast.keyword | None = None
    """The keyword of the call that gives it."""
    expression: ast.expr | None = None
    """What is evaluated, and `scope` where: for what is no constant."""
    scope: Scope | None = None

    @property
    def given(self) -> bool:
        """Whether the call has this argument at all, as far as is known."""
        return self.kind != MISSING

    @property
    def is_constant(self) -> bool:
        """Whether the constant is known."""
        return self.kind == CONSTANT

    @property
    def is_obscure(self) -> bool:
        """Whether not even an expression for it is known."""
        return self.kind == UNKNOWN and self.expression is None

    @property
    def falsy(self) -> bool:
        """Whether it is known and counts as false; None is a value here."""
        return self.kind in (CONSTANT, DEFAULT) and not self.content

    @property
    def truthy(self) -> bool:
        """Whether it is a constant that counts as true."""
        return self.kind == CONSTANT and bool(self.content)


ABSENT = Value(MISSING)
OBSCURE = Value(UNKNOWN)
NO = object()
"""No constant: None is one."""


def by_default(value: Value, later: Value) -> Value:
    """Return the value of an item that a mapping of unknown contents may replace: what is off then is so by default."""
    if not later.given:
        return value
    return Value(DEFAULT, value.content) if value.falsy and value.content is not None else later


def either(one: Value, other: Value) -> Value:
    """Return what an item is whichever of two mappings holds it; one that is off counts where the other has none."""
    if one.kind == other.kind and one.content == other.content and not one.is_obscure:
        return one
    for value, beside in ((one, other), (other, one)):
        if value.falsy and value.content is not None and (beside.falsy or not beside.given):
            return value
    return OBSCURE


class Evaluator:
    """Evaluates expressions of one file."""

    def __init__(self, resolver: Resolver) -> None:
        """Follow names with `resolver`."""
        self.resolver = resolver

    def value(self, node: ast.expr | None, scope: Scope) -> Value:
        """Return what is known of `node`."""
        if node is None:
            return ABSENT
        content = self.constant(node, scope)
        if content is not NO:
            return Value(CONSTANT, content, expression=node, scope=scope)
        if isinstance(node, ast.Name):
            binding = self.resolver.single(node.id, scope)
            if binding is not None and binding.kind == PARAMETER and isinstance(binding.node, ast.expr):
                default = self.constant(binding.node, binding.scope)
                if default is not NO:
                    return Value(DEFAULT, default, expression=node, scope=scope)
        return Value(UNKNOWN, expression=node, scope=scope)

    def constant(self, node: ast.AST | None, scope: Scope, steps: int = 0) -> object:
        """Return the constant that `node` is, or `NO`."""
        if steps > MOST_STEPS:
            return NO
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            binding = self.resolver.single(node.id, scope)
            known = binding is not None and binding.kind in (VALUE, NOTHING)
            return self.constant(binding.node, binding.scope, steps + 1) if known and binding else NO
        if isinstance(node, ast.NamedExpr):
            return self.constant(node.value, scope, steps + 1)
        if isinstance(node, (ast.Dict, ast.List, ast.Tuple)) and not _members(node):
            return {ast.Dict: {}, ast.List: [], ast.Tuple: ()}[type(node)]
        return self._operation(node, scope, steps + 1)

    def _operation(self, node: ast.AST | None, scope: Scope, steps: int) -> object:
        if isinstance(node, ast.UnaryOp):
            operand = self.constant(node.operand, scope, steps)
            if isinstance(node.op, ast.Not):
                return NO if operand is NO else not operand
            return -operand if isinstance(node.op, ast.USub) and isinstance(operand, (int, float)) else NO
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            left, right = (self.constant(side, scope, steps) for side in (node.left, node.right))
            for kind in (str, bytes):
                if isinstance(left, kind) and isinstance(right, kind):
                    return left + right  # type: ignore[operator]  # both are of one kind
        if isinstance(node, ast.JoinedStr) and len(node.values) <= MOST_TERMS:
            return self._joined(node, scope, steps)
        return NO

    def _joined(self, node: ast.JoinedStr, scope: Scope, steps: int) -> object:
        parts = []
        for item in node.values:
            plain = not isinstance(item, ast.FormattedValue) or (item.conversion == -1 and item.format_spec is None)
            inner = item.value if isinstance(item, ast.FormattedValue) else item
            part = self.constant(inner, scope, steps) if plain else NO
            if not isinstance(part, (str, int)):
                return NO
            parts.append(str(part))
        return "".join(parts)


def _members(node: ast.Dict | ast.List | ast.Tuple) -> list[ast.expr]:
    return node.values if isinstance(node, ast.Dict) else node.elts
