"""What the rules about `torch.load` share: its names, its arguments, the handler of a failed load, its replacement."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.names.bindings import OTHER
from flake8_modelsec.names.scopes import pairwise
from flake8_modelsec.names.values import CONSTANT, MISSING
from flake8_modelsec.names.walking import below, own_expressions
from flake8_modelsec.sites import calls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_modelsec.names.bindings import Statement
    from flake8_modelsec.sites import Call, Place

LOADS = ("torch.load", "torch.serialization.load")
KEYWORD = "weights_only"
PICKLE_MODULE = ("pickle_module", 2)
FIRST_WITH_ARGUMENT = (1, 13)
"""torch 1.13 added `weights_only`."""
FIRST_DEFAULT = (2, 6)
"""torch 2.6 made True the default."""


def is_missing(call: Call) -> bool:
    """Say whether the call does not set `weights_only`; None is the default written out."""
    value = call.arguments.get(KEYWORD)
    return value.kind == MISSING or (value.kind == CONSTANT and value.content is None)


def is_off(call: Call) -> bool:
    """Say whether the call asks for full unpickling, or hands over a text, which counts as true whatever it says."""
    value = call.arguments.get(KEYWORD)
    if value.kind == CONSTANT and isinstance(value.content, str):
        return True
    return value.falsy and value.content is not None


def retries(call: Call) -> Statement | None:
    """Return the handler that the call stands in, of a `try` whose body loads with `weights_only=True`."""
    statement: Statement | None = call.statement
    while statement is not None and statement.scope is call.statement.scope:
        parent = statement.parent
        if isinstance(statement.node, ast.ExceptHandler) and parent is not None and _guards(call, parent):
            return statement
        statement = parent
    return None


def _guards(call: Call, attempt: Statement) -> bool:
    """Say whether the `try` loads with `weights_only=True`, or hands a load over that does."""
    return any(
        one.path in LOADS and one.arguments.get(KEYWORD).truthy
        for statement in attempt.scope.statements
        if _is_tried(statement, attempt)
        for one in calls(call.file, statement)
    )


def _is_tried(statement: Statement, attempt: Statement) -> bool:
    """Say whether a statement stands in the body of a `try`, at whatever depth."""
    inner = statement
    while inner.parent is not None and inner.parent is not attempt:
        inner = inner.parent
    return inner.parent is attempt and inner.block == "body"


class Replacement(NamedTuple):
    """An expression that is put in the place of `torch.load`, and the call or statement that puts it there."""

    value: ast.expr
    by: ast.AST


def replacements(place: Place) -> Iterator[Replacement]:
    """Yield what a statement puts in the place of `torch.load`."""
    node = place.statement.node
    for target, value in _assigned(node):
        if _is_load(place, target):
            yield Replacement(value, node)
    if place.file.holds("setattr") or place.file.holds("patch"):
        for expression, _ in own_expressions(node):
            for inner in below(expression):
                replacement = _set(place, inner) if isinstance(inner, ast.Call) else None
                if replacement is not None:
                    yield Replacement(replacement, inner)


def _assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield each target of an assignment with its value; items of tuples one by one."""
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            parts = target.elts if isinstance(target, (ast.Tuple, ast.List)) else []
            values = pairwise(parts, node.value)
            yield from zip(parts, values, strict=True) if values else ((target, node.value),)


def _is_load(place: Place, target: ast.expr) -> bool:
    if not isinstance(target, ast.Attribute):
        return False
    return any(f"{path}.{target.attr}" in LOADS for path in place.paths(target.value))


SETTERS = ("setattr", "object", "patch")
"""`setattr`, `monkeypatch.setattr`, `mock.patch.object`, `mock.patch`: told by name, since fixtures are parameters."""


def _set(place: Place, call: ast.Call) -> ast.expr | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in SETTERS or not call.args:
        return None
    arguments = list(call.args)
    first = arguments.pop(0)
    if isinstance(first, ast.Constant):
        named = first.value in LOADS
    else:
        attribute = arguments.pop(0) if arguments else None
        text = attribute.value if isinstance(attribute, ast.Constant) else None
        named = isinstance(text, str) and any(f"{path}.{text}" in LOADS for path in place.paths(first))
    given = [
        *arguments,
        *(keyword.value for keyword in call.keywords if keyword.arg in ("new", "value", "side_effect")),
    ]
    return given[0] if named and given else None


def forces_off(place: Place, replacement: ast.expr) -> bool:
    """Say whether what replaces `torch.load` passes a false `weights_only` on."""
    body: ast.AST = replacement
    scope = place.scope
    if isinstance(replacement, ast.Name):
        binding = place.file.resolver.single(replacement.id, place.scope)
        if binding is None or binding.node is None or binding.kind == OTHER:
            return False
        body, scope = binding.node, place.file.scopes.functions.get(binding.node, binding.scope)
    return any(_sets_off(place, node, scope) for node in below(body))


def _sets_off(place: Place, node: ast.AST, scope: object) -> bool:
    pairs: list[tuple[object, ast.expr | None]] = []
    if isinstance(node, ast.Call):
        pairs = [(keyword.arg, keyword.value) for keyword in node.keywords]
        if isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault" and len(node.args) == 2:
            pairs.append((getattr(node.args[0], "value", None), node.args[1]))
    elif isinstance(node, ast.Dict):
        pairs = [(getattr(key, "value", None), value) for key, value in zip(node.keys, node.values, strict=True)]
    elif isinstance(node, ast.Assign):
        keys = (target.slice for target in node.targets if isinstance(target, ast.Subscript))
        pairs = [(getattr(key, "value", None), node.value) for key in keys]
    evaluator = place.file.evaluator
    for name, value in pairs:
        if name == KEYWORD and value is not None:
            found = evaluator.value(value, scope)  # type: ignore[arg-type]  # a scope of this file
            if found.falsy and found.content is not None:
                return True
    return False


def replaces(place: Place) -> ast.AST | None:
    """Return what puts something in the place of `torch.load` that switches the guard off."""
    return next((one.by for one in replacements(place) if forces_off(place, one.value)), None)
