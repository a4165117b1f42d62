"""What a scope, a binding and a statement are, and what names they are found under.

Rule: a use of a name sees what Python's scoping lets it see: class scopes are not seen from their methods.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

IMPORT, VALUE, PARAMETER, CLASS, FUNCTION, NOTHING, ITEM, OTHER = range(8)
"""What binds a name: an imported path, an expression, a parameter, a definition, None, a loop, or another way (with
the expression, for `with`)."""
MODULE, FUNCTION_SCOPE, CLASS_SCOPE = range(3)
STAR = "*"


class Binding:
    """One place that binds a name: `path` for imports, `node` for all else."""

    __slots__ = ("kind", "node", "path", "scope")

    def __init__(self, kind: int, node: ast.AST | None, scope: Scope, path: str = "") -> None:
        """Keep the scope in which `node` is evaluated, which is not always the one that is bound into."""
        self.kind = kind
        self.node = node
        self.scope = scope
        self.path = path


class Scope:
    """A module, class, function, lambda or comprehension and the names that it binds."""

    __slots__ = ("aliens", "bindings", "kind", "node", "parent", "statements")

    def __init__(self, kind: int, node: ast.AST, parent: Scope | None) -> None:
        """Start without names."""
        self.kind = kind
        self.node = node
        self.parent = parent
        self.bindings: dict[str, list[Binding]] = {}
        self.aliens: dict[str, Scope] = {}
        """Names declared `global` or `nonlocal`, with the scope that they belong to."""
        self.statements: list[Statement] = []

    def bind(self, name: str, binding: Binding) -> None:
        """Record a binding where Python would make it."""
        home = self.aliens.get(name, self)
        home.bindings.setdefault(name, []).append(binding)

    def find(self, name: str) -> Sequence[Binding]:
        """Return the bindings that a use of `name` in this scope sees: class scopes are not seen from within."""
        scope: Scope | None = self
        while scope is not None:
            home = scope.aliens.get(name)
            if home is not None:
                return home.bindings.get(name, ())
            if name in scope.bindings and (scope.kind != CLASS_SCOPE or scope is self):
                return scope.bindings[name]
            scope = scope.parent
        return ()


class Statement:
    """A statement, the scope it runs in, and the compound statement it stands in."""

    __slots__ = ("block", "node", "parent", "scope")

    def __init__(self, node: ast.stmt | ast.excepthandler, scope: Scope, parent: Statement | None, block: str) -> None:
        """Keep the field of the parent that holds the statement in `block`: body, orelse, handlers."""
        self.node = node
        self.scope = scope
        self.parent = parent
        self.block = block


class Attributes:
    """What is assigned to attributes of names."""

    def __init__(self) -> None:
        """Start empty."""
        self.bindings: dict[tuple[ast.AST, str, str], list[Binding]] = {}

    def bind(self, target: ast.Attribute, binding: Binding) -> None:
        """Record an assignment to `name.attribute`; longer chains are not followed."""
        if isinstance(target.value, ast.Name):
            key = (*owner(binding.scope, target.value.id), target.attr)
            self.bindings.setdefault(key, []).append(binding)

    def find(self, scope: Scope, name: str, attribute: str) -> Sequence[Binding]:
        """Return every assignment to `name.attribute` for the `name` that `scope` sees."""
        return self.bindings.get((*owner(scope, name), attribute), ())


def owner(scope: Scope, name: str) -> tuple[ast.AST, str]:
    """Say whose attributes `name.x` are: those of the class for a method's first argument, else those of the name."""
    current: Scope | None = scope
    while current is not None:
        parent = current.parent
        if parent is not None and parent.kind == CLASS_SCOPE and name == first_argument(current.node):
            return parent.node, ""
        if name in current.bindings and name not in current.aliens:
            return current.node, name
        if parent is None:
            return current.node, name
        current = parent
    return scope.node, name


def first_argument(node: ast.AST) -> str | None:
    """Return the name of a function's first positional argument."""
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    arguments = [*node.args.posonlyargs, *node.args.args]
    return arguments[0].arg if arguments else None
