"""From an expression to the dotted paths that it may stand for.

Rule: a name counts when everything that binds it is an import (two imports: both are possible), or when exactly one
place binds it and that place can be followed. Binding a name to None as well is no binding: that is how optional
dependencies are written. Whatever else binds it makes it unknown, and unknown is the empty answer.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.names.bindings import CLASS, CLASS_SCOPE, IMPORT, NOTHING, STAR, VALUE, first_argument

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flake8_modelsec.names.bindings import Binding, Scope
    from flake8_modelsec.names.scopes import Scopes

MOST_STEPS = 40
"""Names followed one after the other; longer chains are unknown."""
MOST_TARGETS = 16
"""Paths that one expression may stand for; more are cut off in sorted order."""
BUILTINS = "builtins."
INSTANCE = "()"
"""What a call's result is called: `huggingface_hub.HfApi().hf_hub_download` is a method of an instance."""
IMPORTERS = ("importlib.__import__", "importlib.import_module", "pytest.importorskip")


class Bound(NamedTuple):
    """A `partial` call: its first argument is the callee, the others come before those of the later call."""

    call: ast.Call
    scope: Scope


class Target(NamedTuple):
    """One path that an expression may stand for."""

    path: str
    bound: tuple[Bound, ...] = ()
    """The `partial` calls around it, the innermost first."""
    classes: tuple[ast.ClassDef, ...] = ()
    """The classes of this file between the expression and `path`, the most derived first."""
    certain: bool = True
    """False where a base of one of the classes is unknown, so that it may override anything."""


class Resolver:
    """Follows names in one file."""

    def __init__(self, scopes: Scopes) -> None:
        """Follow the bindings of `scopes`."""
        self.scopes = scopes
        self._known: dict[Binding, tuple[Target, ...]] = {}
        self._steps = 0

    def resolve(self, node: ast.AST | None, scope: Scope) -> tuple[Target, ...]:
        """Return what `node` may stand for when it is evaluated in `scope`, sorted; nothing where it is unknown."""
        follow = FOLLOWED.get(type(node)) if node is not None else None
        if follow is None or self._steps >= MOST_STEPS:
            return ()
        self._steps += 1
        try:
            return follow(self, node, scope)
        finally:
            self._steps -= 1

    def paths(self, node: ast.AST | None, scope: Scope) -> tuple[str, ...]:
        """Return the paths alone."""
        return tuple(target.path for target in self.resolve(node, scope))

    def single(self, name: str, scope: Scope) -> Binding | None:
        """Return the one binding that `name` has, or None where it has none or several."""
        bindings = scope.find(name)
        return bindings[0] if len(bindings) == 1 else None

    def _name(self, node: ast.Name, scope: Scope) -> tuple[Target, ...]:
        bindings = scope.find(node.id)
        if not bindings:
            stars = self.scopes.module.bindings.get(STAR, ())
            return _sorted(Target(f"{path}.{node.id}") for path in (*(star.path for star in stars), BUILTINS[:-1]))
        if scope.kind == CLASS_SCOPE and scope.parent is not None and bindings[0].node is node:
            return self._name(node, scope.parent)  # `torch = torch` in a class reads the one outside
        return self._bound([binding for binding in bindings if binding.kind != NOTHING])

    def _bound(self, bindings: Sequence[Binding]) -> tuple[Target, ...]:
        found: list[Target] = []
        for binding in bindings:
            targets = self._binding(binding)
            if not targets or (len(bindings) > 1 and not _is_import(binding, targets)):
                return ()
            found.extend(targets)
        return _sorted(found)

    def _binding(self, binding: Binding) -> tuple[Target, ...]:
        if binding.kind == IMPORT:
            return (Target(binding.path),)
        if binding not in self._known:
            self._known[binding] = ()  # what leads back to itself is unknown
            self._known[binding] = self._followed(binding)
        return self._known[binding]

    def _followed(self, binding: Binding) -> tuple[Target, ...]:
        if binding.kind == VALUE and not isinstance(binding.node, ast.IfExp):
            return self.resolve(binding.node, binding.scope)
        if binding.kind == CLASS and isinstance(binding.node, ast.ClassDef):
            return self._derived(binding.node, binding.scope)
        return ()

    def _derived(self, node: ast.ClassDef, scope: Scope) -> tuple[Target, ...]:
        bases = [self.resolve(base, scope) for base in node.bases]
        certain = all(bases)
        return _sorted(
            Target(target.path, (), (node, *target.classes), certain and target.certain)
            for base in bases
            for target in base
            if target.path != "builtins.object"
        )

    def _attribute(self, node: ast.Attribute, scope: Scope) -> tuple[Target, ...]:
        found = [
            Target(f"{target.path}.{node.attr}", (), target.classes, target.certain)
            for target in self.resolve(node.value, scope) or self._chosen(node.value, scope)
            if not target.bound and not any(defines(one, node.attr) for one in target.classes)
        ]
        imported = any(not target.path.startswith(BUILTINS) for target in found)
        return _sorted(found) if imported else self._assigned(node, scope) or _sorted(found)

    def _chosen(self, node: ast.expr, scope: Scope) -> tuple[Target, ...]:
        """Follow a name to the modules or classes of `a if x else b`; a callee is told where it is chosen."""
        bindings: Sequence[Binding] = ()
        if isinstance(node, ast.Name):
            bindings = scope.find(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            bindings = self.scopes.attributes.find(scope, node.value.id, node.attr)
        if len(bindings) != 1 or bindings[0].kind != VALUE or not isinstance(bindings[0].node, ast.IfExp):
            return ()
        return self.resolve(bindings[0].node, bindings[0].scope)

    def _assigned(self, node: ast.Attribute, scope: Scope) -> tuple[Target, ...]:
        """Follow `name.attribute` where exactly one place in the file assigns to it."""
        if not isinstance(node.value, ast.Name):
            return ()
        bindings = [*self.scopes.attributes.find(scope, node.value.id, node.attr)]
        within = self._class_of(node.value.id, scope)
        inherited = list(within.bindings.get(node.attr, ())) if within is not None else []
        if len(bindings) + len(inherited) != 1:
            return ()
        if bindings:
            return self._binding(bindings[0])
        found = self._binding(inherited[0])
        if self._is_class(node.value, scope):
            return found
        # A function in a class becomes a method of an instance, which is then its first argument.
        return tuple(target for target in found if _stays(inherited[0], target))

    def _is_class(self, node: ast.Name, scope: Scope) -> bool:
        binding = self.single(node.id, scope)
        return binding is not None and binding.kind == CLASS

    def _class_of(self, name: str, scope: Scope) -> Scope | None:
        current: Scope | None = scope
        while current is not None and current.parent is not None:
            if current.parent.kind == CLASS_SCOPE and first_argument(current.node) == name:
                return current.parent
            if name in current.bindings:
                break
            current = current.parent
        binding = self.single(name, scope)
        return self.scopes.functions.get(binding.node) if binding is not None and binding.node is not None else None

    def _call(self, node: ast.Call, scope: Scope) -> tuple[Target, ...]:
        found: list[Target] = []
        for target in self.resolve(node.func, scope):
            found.extend(self._result(target, node, scope))
        return _sorted(found)

    def _result(self, target: Target, node: ast.Call, scope: Scope) -> Iterator[Target]:
        first = node.args[0] if node.args and not isinstance(node.args[0], ast.Starred) else None
        if target.path == "functools.partial":
            for callee in self.resolve(first, scope):
                yield callee._replace(bound=(*callee.bound, Bound(node, scope)))
        elif target.path == "builtins.getattr":
            yield from self._fetched(node, scope)
        elif target.path in ("builtins.__import__", *IMPORTERS):
            yield from _imported(target.path, node)
        elif target.path == "builtins.staticmethod":
            yield from self.resolve(first, scope)
        elif not target.bound:
            yield target._replace(path=target.path + INSTANCE)

    def _fetched(self, node: ast.Call, scope: Scope) -> Iterator[Target]:
        """Follow `getattr(x, "name")`; a default is possible as well."""
        if len(node.args) >= 2 and (name := text(node.args[1])) is not None:
            fetched = ast.Attribute(node.args[0], name, ast.Load())
            yield from self.resolve(fetched, scope)
            for default in node.args[2:3]:
                yield from self.resolve(default, scope)

    def _named(self, node: ast.NamedExpr, scope: Scope) -> tuple[Target, ...]:
        return self.resolve(node.value, scope)

    def _choice(self, node: ast.IfExp, scope: Scope) -> tuple[Target, ...]:
        return _sorted([*self.resolve(node.body, scope), *self.resolve(node.orelse, scope)])

    def _item(self, node: ast.Subscript, scope: Scope) -> tuple[Target, ...]:
        """Follow `sys.modules["name"]`."""
        name = text(node.slice)
        return (Target(name),) if name and "sys.modules" in self.paths(node.value, scope) else ()


FOLLOWED: dict[type[ast.AST], Callable[..., tuple[Target, ...]]] = {
    ast.Name: Resolver._name,
    ast.Attribute: Resolver._attribute,
    ast.Call: Resolver._call,
    ast.NamedExpr: Resolver._named,
    ast.IfExp: Resolver._choice,
    ast.Subscript: Resolver._item,
}


def text(node: ast.AST) -> str | None:
    """Return the text of a string constant."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def defines(node: ast.ClassDef, name: str) -> bool:
    """Say whether the class's own body defines the attribute `name`."""
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and statement.name == name:
            return True
        targets = (
            statement.targets
            if isinstance(statement, ast.Assign)
            else [statement.target]
            if isinstance(statement, ast.AnnAssign)
            else []
        )
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return True
    return False


def _imported(path: str, node: ast.Call) -> Iterator[Target]:
    given = node.args[:1] or [keyword.value for keyword in node.keywords if keyword.arg == "name"]
    name = text(given[0]) if given else None
    if name and not name.startswith("."):
        # `__import__("a.b")` gives `a`; with names to import it gives `a.b`.
        names_given = len(node.args) > 3 or any(keyword.arg == "fromlist" for keyword in node.keywords)
        whole = path != "builtins.__import__" or names_given
        yield Target(name if whole else name.partition(".")[0])


def _is_import(binding: Binding, targets: tuple[Target, ...]) -> bool:
    """Say whether a binding imports, in a statement or by a call that gives a module."""
    if binding.kind == IMPORT:
        return True
    return isinstance(binding.node, ast.Call) and not any(INSTANCE in target.path for target in targets)


def _stays(binding: Binding, target: Target) -> bool:
    wrapped = isinstance(binding.node, ast.Call)
    return wrapped or target.path.rpartition(".")[2][:1].isupper() or "." not in target.path


def _sorted(targets: Sequence[Target] | Iterator[Target]) -> tuple[Target, ...]:
    unique = {(target.path, target.bound): target for target in targets}
    return tuple(sorted(unique.values(), key=lambda target: target.path)[:MOST_TARGETS])
