"""How a file can write a dotted path with the names that it has.

Rule: only names that a use at the call would see; nothing is imported for it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import IMPORT
from flake8_modelsec.names.resolver import BUILTINS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.sites import Call


def expression(call: Call, path: str) -> str | None:
    """Return an expression for `path` in the scope of `call`, the shortest of those that the file's imports give."""
    plain = path.removeprefix(BUILTINS)
    if path.startswith(BUILTINS) and call.file.resolver.paths(ast.Name(plain, ast.Load()), call.scope) == (path,):
        return plain
    found = [f"{name}{path[len(prefix) :]}" for name, prefix in _imported(call) if _leads(prefix, path)]
    return min(found, key=lambda text: (len(text), text), default=None)


def _imported(call: Call) -> Iterator[tuple[str, str]]:
    """Yield what stands for an import in the call's scope, and the path that it stands for."""
    scope: Scope | None = call.scope
    while scope is not None:
        for name, bindings in scope.bindings.items():
            paths = call.file.resolver.paths(ast.Name(name, ast.Load()), call.scope)
            if len(paths) != 1 or any(binding.kind != IMPORT for binding in bindings):
                continue
            yield name, paths[0]
            for binding in bindings:
                modules = binding.node.names if isinstance(binding.node, ast.Import) else []
                yield from ((one.name, one.name) for one in modules if one.asname is None)
        scope = scope.parent


def _leads(prefix: str, path: str) -> bool:
    """Say whether `path` is `prefix` or an attribute below that exists once `prefix` is imported.

    Submodules may not have been: what stands between has to look like a class. `torch.serialization` is always there.
    """
    if path == prefix:
        return True
    between = path[len(prefix) + 1 :].split(".")[:-1]
    there = path.startswith("torch.serialization.") or all(part[:1].isupper() for part in between)
    return path.startswith(f"{prefix}.") and there
