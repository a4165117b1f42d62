"""What the rules about `torch.load` share: its names, its arguments, the handler of a failed load, its replacement."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.arguments import Arguments
from flake8_modelsec.names.values import CONSTANT, MISSING
from flake8_modelsec.names.walking import below, same_scope

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


def retries(call: Call) -> bool:
    """Say whether the call stands in the handler of a `try` whose body loads with `weights_only=True`."""
    statement: Statement | None = call.statement
    while statement is not None and statement.scope is call.statement.scope:
        parent = statement.parent
        if isinstance(statement.node, ast.ExceptHandler) and parent is not None and _guards(call, parent):
            return True
        statement = parent
    return False


def _guards(call: Call, attempt: Statement) -> bool:
    body = getattr(attempt.node, "body", [])
    return any(_is_guarded(call, attempt, node) for part in body for node in (part, *same_scope(part)))


def _is_guarded(call: Call, attempt: Statement, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    for target in call.file.resolver.resolve(node.func, attempt.scope):
        if target.path in LOADS:
            arguments = Arguments(call.file.mappings, attempt, attempt.scope, node, bound=target.bound)
            if arguments.get(KEYWORD).truthy:
                return True
    return False


def replacements(place: Place) -> Iterator[ast.expr]:
    """Yield each expression of a statement that is put in the place of `torch.load`."""
    node = place.statement.node
    if isinstance(node, ast.Assign) and any(_is_load(place, target) for target in node.targets):
        yield node.value
    for inner in _calls(node) if place.file.holds("setattr") or place.file.holds("patch") else ():
        replacement = _set(place, inner)
        if replacement is not None:
            yield replacement


def _is_load(place: Place, target: ast.expr) -> bool:
    return isinstance(target, ast.Attribute) and any(path in LOADS for path in place.paths(target))


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of a statement's own line: those of a block below it are in statements of their own."""
    if isinstance(node, (ast.Expr, ast.Assign)):
        roots = [node.value]
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        roots = [item.context_expr for item in node.items]
    else:
        roots = list(getattr(node, "decorator_list", ()))
    for root in roots:
        yield from (inner for inner in (root, *same_scope(root)) if isinstance(inner, ast.Call))


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
        if binding is None or binding.node is None:
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


def replaces(place: Place) -> bool:
    """Say whether the statement puts something in the place of `torch.load` that switches the guard off."""
    return any(forces_off(place, replacement) for replacement in replacements(place))
