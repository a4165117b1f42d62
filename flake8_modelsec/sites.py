"""The places of a file that rules judge: calls, callees that are handed over as values, and statements.

Rule: a callee that is handed over (to `map`, `submit`, a table, a default, a decorator) counts as a call without
arguments; one that is only compared, described, annotated or given another name does not.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.arguments import Arguments, Mappings
from flake8_modelsec.names.bindings import FUNCTION_SCOPE, IMPORT, ITEM, OTHER, Binding, Scope, Statement
from flake8_modelsec.names.resolver import BUILTINS, Resolver
from flake8_modelsec.names.scopes import parameters
from flake8_modelsec.names.values import Evaluator
from flake8_modelsec.names.walking import below, children, own_expressions, target_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flake8_modelsec.context import Context
    from flake8_modelsec.names.resolver import Target
    from flake8_modelsec.names.scopes import Scopes

DESCRIBES = frozenset(
    f"builtins.{name}"
    for name in (
        "callable",
        "dir",
        "hasattr",
        "hash",
        "help",
        "id",
        "isinstance",
        "issubclass",
        "print",
        "repr",
        "setattr",
        "type",
    )
) | {
    "functools.update_wrapper",
    "functools.wraps",
    "torch.serialization.add_safe_globals",
    "torch.serialization.safe_globals",
    "typing.cast",
    "unittest.mock.create_autospec",
}
"""Callees that ask about a function, or allow it, and do not call it."""
FETCH = {"functools.partial", "builtins.getattr"}
PASS_ON = {*FETCH, "builtins.staticmethod"}
"""Callees whose result is the callee that they are given first."""
DESCRIBING_MODULES = ("inspect.", "typing.", "warnings.")


class File:
    """One file with everything that is known of its names."""

    def __init__(self, text: str, scopes: Scopes, context: Context) -> None:
        """Set up the rooms that answer questions about names."""
        self.text = text
        self.scopes = scopes
        self.context = context
        self.resolver = Resolver(scopes)
        self.evaluator = Evaluator(self.resolver)
        self.mappings = Mappings(self.evaluator)
        self._held: dict[str, bool] = {}
        self._used: frozenset[str] | None = None

    @property
    def used(self) -> frozenset[str]:
        """The names that are read anywhere in the file, attributes included."""
        if self._used is None:
            nodes = list(below(self.scopes.module.node))
            names = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
            modules = {
                name for name, found in self.scopes.module.bindings.items() if any(b.kind == IMPORT for b in found)
            }
            attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute) and _is_own(node, modules)}
            self._used = frozenset(names | attributes)
        return self._used

    def holds(self, word: str) -> bool:
        """Say whether the text holds the word anywhere."""
        if word not in self._held:
            self._held[word] = word in self.text
        return self._held[word]


def _is_own(node: ast.Attribute, modules: set[str]) -> bool:
    """Say whether an attribute may be one of a class of the file: `self.name`, `cls.name`, `Class.name`."""
    return isinstance(node.ctx, ast.Load) and isinstance(node.value, ast.Name) and node.value.id not in modules


class Place:
    """A node, the statement it stands in and the scope it is evaluated in."""

    __slots__ = ("file", "node", "scope", "statement")

    def __init__(self, file: File, node: ast.AST, statement: Statement, scope: Scope) -> None:
        """Keep the four."""
        self.file = file
        self.node = node
        self.statement = statement
        self.scope = scope

    def paths(self, node: ast.AST | None) -> tuple[str, ...]:
        """Return what `node` may stand for."""
        return self.file.resolver.paths(node, self.scope)


class Call(Place):
    """A call, or a callee that is handed over."""

    __slots__ = ("arguments", "call", "target")

    def __init__(self, place: Place, target: Target, call: ast.Call | None, handing: ast.Call | None) -> None:
        """Look at one of the targets that the callee may be; `call` is None where it is handed over."""
        super().__init__(place.file, place.node, place.statement, place.scope)
        self.target = target
        self.call = call
        self.arguments = Arguments(
            self.file.mappings, self.statement, self.scope, call, bound=target.bound, handing=handing
        )

    @property
    def path(self) -> str:
        """The dotted path of the callee."""
        return self.target.path


def calls(file: File, statement: Statement) -> Iterator[Call]:
    """Yield every call in a statement's own expressions whose callee is known, and every callee handed over there."""
    yield from _Visit(file, statement).run()


class _Visit:
    def __init__(self, file: File, statement: Statement) -> None:
        self.file = file
        self.statement = statement
        self.found: list[Call] = []
        self.stack: list[tuple[ast.AST, Scope, bool, ast.Call | None]] = []

    def run(self) -> list[Call]:
        """Walk the statement's own expressions."""
        for node, handed in own_expressions(self.statement.node):
            self.stack.append((node, self.statement.scope, handed, None))
        while self.stack:
            node, scope, handed, parent = self.stack.pop()
            visit = VISITS.get(type(node))
            if visit is None:
                self._descend(node, scope, handed=True)
            else:
                visit(self, node, scope, handed, parent)
        return self.found

    def _descend(self, node: ast.AST, scope: Scope, *, handed: bool) -> None:
        self.stack.extend((child, scope, handed, None) for child in children(node))

    def _emit(self, node: ast.AST, scope: Scope, targets: tuple[Target, ...], **given: ast.Call | None) -> None:
        place = Place(self.file, node, self.statement, scope)
        self.found.extend(
            Call(place, target, given.get("call"), given.get("handing")) for target in self._judged(targets)
        )

    def _judged(self, targets: tuple[Target, ...]) -> list[Target]:
        return [target for target in targets if self.file.context.judges(target.path)]

    def _call(self, node: ast.Call, scope: Scope, handed: bool, parent: ast.Call | None) -> None:
        targets = self.file.resolver.resolve(node.func, scope)
        paths = {target.path for target in targets}
        self._emit(node, scope, targets, call=node)
        if paths & PASS_ON:
            passed = self.file.resolver.resolve(node, scope)
            # What is judged is asked first: where a name is used takes a walk through the whole file to tell.
            if self._judged(passed) and ((handed and paths & FETCH) or self._exports(node)):
                self._emit(node, scope, passed, handing=parent)
        asks = bool(paths & DESCRIBES) or any(path.startswith(DESCRIBING_MODULES) for path in paths)
        self.stack.append((node.func, scope, False, node))
        handing = node
        if parent is not None and parent.func is node:  # `delayed(load)(path, key=value)` gives both to what it wraps
            handing = ast.Call(node.func, node.args, [*node.keywords, *parent.keywords])
        for index, argument in enumerate(node.args):
            own = index == 0 and paths & PASS_ON
            self.stack.append((argument, scope, not asks and not own, handing))
        for keyword in node.keywords:
            self.stack.append((keyword.value, scope, not asks, handing))

    def _exports(self, node: ast.Call) -> bool:
        """Say whether a call's result is given a name that this file does not use, or to a module: others use it."""
        statement = self.statement.node
        if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is not node:
            return False
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        if names:
            return not any(name in self.file.used for name in names)
        owners = [target.value for target in targets if isinstance(target, ast.Attribute)]
        paths = [path for owner in owners for path in self.file.resolver.paths(owner, self.statement.scope)]
        return any(not path.startswith(BUILTINS) for path in paths)

    def _name(self, node: ast.Name, scope: Scope, handed: bool, parent: ast.Call | None) -> None:
        if handed and isinstance(node.ctx, ast.Load):
            self._emit(node, scope, self.file.resolver.resolve(node, scope), handing=parent)

    def _attribute(self, node: ast.Attribute, scope: Scope, handed: bool, parent: ast.Call | None) -> None:
        if handed and isinstance(node.ctx, ast.Load):
            self._emit(node, scope, self.file.resolver.resolve(node, scope), handing=parent)
        self.stack.append((node.value, scope, False, None))

    def _passes_on(self, node: ast.AST, scope: Scope, handed: bool, _: ast.Call | None) -> None:
        self._descend(node, scope, handed=handed)

    def _tuple(self, node: ast.Tuple, scope: Scope, handed: bool, _: ast.Call | None) -> None:
        """Take `(callee, (arguments,))`, as `__reduce__` gives it, for a call that hands the callee its arguments."""
        elements = node.elts
        if len(elements) > 1 and isinstance(elements[1], ast.Tuple):
            reduced = ast.Call(elements[0], [elements[0], *elements[1].elts], [])
            self.stack.append((elements[0], scope, handed, reduced))
            elements = elements[1:]
        self.stack.extend((element, scope, handed, None) for element in elements)

    def _asks(self, node: ast.AST, scope: Scope, _: bool, __: ast.Call | None) -> None:
        self._descend(node, scope, handed=False)

    def _dict(self, node: ast.Dict, scope: Scope, handed: bool, _: ast.Call | None) -> None:
        self.stack.extend((key, scope, False, None) for key in node.keys if key is not None)
        self.stack.extend((value, scope, handed, None) for value in node.values)

    def _choice(self, node: ast.IfExp, scope: Scope, handed: bool, parent: ast.Call | None) -> None:
        self.stack.append((node.test, scope, False, None))
        self.stack.extend((branch, scope, handed, parent) for branch in (node.body, node.orelse))

    def _lambda(self, node: ast.Lambda, scope: Scope, _: bool, __: ast.Call | None) -> None:
        inner = Scope(FUNCTION_SCOPE, node, scope)
        parameters(node.args, inner, scope)
        defaults = [*node.args.defaults, *node.args.kw_defaults]
        self.stack.extend((default, scope, True, None) for default in defaults if default is not None)
        self.stack.append((node.body, inner, True, None))

    def _comprehension(self, node: ast.AST, scope: Scope, _: bool, __: ast.Call | None) -> None:
        generators: list[ast.comprehension] = node.generators  # type: ignore[attr-defined]  # all four kinds have it
        inner = Scope(FUNCTION_SCOPE, node, scope)
        for generator in generators:
            kind, items = (ITEM, generator.iter) if isinstance(generator.target, ast.Name) else (OTHER, None)
            for name in target_names(generator.target):
                inner.bind(name, Binding(kind, items, scope))
        for index, generator in enumerate(generators):
            # The first iterable is evaluated outside: it does not see the comprehension's names.
            self.stack.append((generator.iter, inner if index else scope, True, None))
            self.stack.extend((test, inner, False, None) for test in generator.ifs)
        for name in ("elt", "key", "value"):
            if hasattr(node, name):
                self.stack.append((getattr(node, name), inner, True, None))


VISITS: dict[type[ast.AST], Callable[..., None]] = {
    ast.Call: _Visit._call,
    ast.Name: _Visit._name,
    ast.Attribute: _Visit._attribute,
    ast.Lambda: _Visit._lambda,
    ast.ListComp: _Visit._comprehension,
    ast.SetComp: _Visit._comprehension,
    ast.DictComp: _Visit._comprehension,
    ast.GeneratorExp: _Visit._comprehension,
    ast.Dict: _Visit._dict,
    ast.IfExp: _Visit._choice,
    ast.Compare: _Visit._asks,
    ast.UnaryOp: _Visit._asks,
    ast.Subscript: _Visit._asks,
    ast.FormattedValue: _Visit._asks,
    ast.JoinedStr: _Visit._asks,
    ast.Set: _Visit._asks,  # a set of functions is there to be asked for membership
    ast.NamedExpr: _Visit._asks,  # another name, whose uses are followed
    ast.BoolOp: _Visit._passes_on,
    ast.Tuple: _Visit._tuple,
    ast.List: _Visit._passes_on,
    ast.Starred: _Visit._passes_on,
    ast.Await: _Visit._passes_on,
}
