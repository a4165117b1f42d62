"""Paths that are written out: constants, joined constants, and names that are bound once to them.

Rule: a path counts as literal only when every part of it stands in the file.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import OTHER, VALUE
from flake8_modelsec.names.values import NO

if TYPE_CHECKING:
    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.names.values import Value
    from flake8_modelsec.sites import Call

MOST_STEPS = 20
PATHS = (
    "pathlib.Path",
    "pathlib.PurePath",
    "pathlib.PosixPath",
    "pathlib.PurePosixPath",
    "os.path.join",
    "posixpath.join",
)
OPENERS = ("builtins.open", "io.open")
UNTOLD = "\0"
"""Stands for a part that is literal and whose text is not made out: no path holds it."""


def literal(call: Call, value: Value) -> str | None:
    """Return the path that an argument is, or None where it is not written out."""
    if value.expression is None:
        return None
    return _literal(value.expression, value.scope or call.scope, call, 0)


def opened(call: Call, value: Value) -> str | None:
    """Return the literal path of an argument that is a path, or a file opened by one: in place or by `with`."""
    node, scope = value.expression, value.scope or call.scope
    binding = call.file.resolver.single(node.id, scope) if isinstance(node, ast.Name) else None
    if binding is not None and binding.kind == OTHER and isinstance(binding.node, ast.expr):
        node, scope = binding.node, binding.scope
    if (
        isinstance(node, ast.Call)
        and node.args
        and any(path in OPENERS for path in call.file.resolver.paths(node.func, scope))
    ):
        return _literal(node.args[0], scope, call, 0)
    return literal(call, value)


def _literal(node: ast.expr, scope: Scope, call: Call, steps: int) -> str | None:
    content = call.file.evaluator.constant(node, scope)
    if isinstance(content, bytes):
        return content.decode(errors="surrogateescape")
    if content is not NO or steps > MOST_STEPS:
        return content if isinstance(content, str) else None
    if isinstance(node, ast.Name):
        binding = call.file.resolver.single(node.id, scope)
        if binding is None or binding.kind != VALUE or not isinstance(binding.node, ast.expr):
            return None
        return _literal(binding.node, binding.scope, call, steps + 1)
    if isinstance(node, ast.JoinedStr):
        fields = [part for part in ast.walk(node) if isinstance(part, ast.FormattedValue)]
        constants = [call.file.evaluator.constant(field.value, scope) for field in fields]
        return None if NO in constants else UNTOLD
    between, nodes = _parts(node, scope, call)
    parts = [_literal(part, scope, call, steps + 1) for part in nodes]
    known = [part for part in parts if part is not None]
    return between.join(known) if parts and len(known) == len(parts) else None


def _parts(node: ast.expr, scope: Scope, call: Call) -> tuple[str, list[ast.expr]]:
    """Return the expressions that have to be literal for `node` to be, and what joins them; none where it cannot be."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Div)):
        return "/" if isinstance(node.op, ast.Div) else "", [node.left, node.right]
    if isinstance(node, ast.Call) and not node.keywords:
        builds = any(path in PATHS for path in call.file.resolver.paths(node.func, scope))
        return "/", list(node.args) if builds else []
    return "", []
