"""Scopes and bindings of one file, from one iterative pass over its statements.

Rule: every statement that can bind a name is one entry of the table at the end; what binds in a way that is not
followed (a parameter, a loop, `with`, `except`, a pattern) is recorded as `OTHER`, so that a name bound twice is seen
to be. Functions that hold nothing of interest are not entered; `keep` says so, by lines.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import (
    CLASS,
    CLASS_SCOPE,
    FUNCTION,
    FUNCTION_SCOPE,
    IMPORT,
    ITEM,
    MODULE,
    NOTHING,
    OTHER,
    PARAMETER,
    STAR,
    VALUE,
    Attributes,
    Binding,
    Scope,
    Statement,
)
from flake8_modelsec.names.walking import patterns, target_names, walrus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Scopes:
    """The result: the module's scope, every statement in order, and assignments to attributes."""

    def __init__(
        self, tree: ast.Module, *, keep: Callable[[int, int], bool], walruses: Callable[[int, int], bool] | None = None
    ) -> None:
        """Read `tree`; leave out bodies for whose lines `keep` says no; `walruses` tells lines that may hold `:=`."""
        self.module = Scope(MODULE, tree, None)
        self.statements: list[Statement] = []
        self.attributes = Attributes()
        self.functions: dict[ast.AST, Scope] = {}
        """The scope of each function and class that was entered."""
        self.cut = False
        """Whether anything was left out."""
        self._keep = keep
        self._walruses = walruses
        self._stack: list[tuple[Sequence[ast.stmt | ast.excepthandler], Scope, Statement | None, str]] = []
        self._push(tree.body, self.module, None, "body")
        while self._stack:
            self._read(*self._stack.pop())

    def forget(self) -> None:
        """Let go of what refers back to its scope, so that the tree is freed at once and not by a collector."""
        for scope in (self.module, *self.functions.values()):
            scope.statements.clear()
            scope.bindings.clear()
            scope.aliens.clear()
        self.attributes.bindings.clear()

    def _push(
        self, body: Sequence[ast.stmt | ast.excepthandler], scope: Scope, parent: Statement | None, block: str
    ) -> None:
        if body:
            self._stack.append((body, scope, parent, block))

    def _read(
        self,
        body: Sequence[ast.stmt | ast.excepthandler],
        scope: Scope,
        parent: Statement | None,
        block: str,
    ) -> None:
        known, walruses = BINDERS, self._walruses
        for node in body:
            statement = Statement(node, scope, parent, block)
            self.statements.append(statement)
            scope.statements.append(statement)
            binder = known.get(type(node))
            if binder is not None:
                binder(self, node, scope, statement)
            if walruses is not None and walruses(node.lineno, node.end_lineno or node.lineno):
                for name, value in walrus(node):
                    scope.bind(name, Binding(VALUE, value, scope))

    # One method for each kind of statement; `BINDERS` below says which.

    def _import(self, node: ast.Import, scope: Scope, _: Statement) -> None:
        for alias in node.names:
            if alias.asname:
                scope.bind(alias.asname, Binding(IMPORT, node, scope, alias.name))
            else:
                top = alias.name.partition(".")[0]
                scope.bind(top, Binding(IMPORT, node, scope, top))

    def _import_from(self, node: ast.ImportFrom, scope: Scope, _: Statement) -> None:
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            name = alias.asname or alias.name
            path = module if alias.name == STAR else f"{module}.{alias.name}"
            scope.bind(name, Binding(IMPORT, node, scope, path))

    def _assign(self, node: ast.Assign, scope: Scope, _: Statement) -> None:
        for target in node.targets:
            self.target(target, node.value, scope)

    def _annotated(self, node: ast.AnnAssign, scope: Scope, _: Statement) -> None:
        if node.value is not None:
            self.target(node.target, node.value, scope)

    def _augmented(self, node: ast.AugAssign, scope: Scope, _: Statement) -> None:
        if isinstance(node.op, ast.BitOr) and isinstance(node.value, (ast.Dict, ast.Call)):
            return  # `options |= {...}`: an update of the mapping, which `values` reads
        self.target(node.target, None, scope)

    def target(self, target: ast.expr, value: ast.expr | None, scope: Scope) -> None:
        """Bind every name in an assignment's target; `value` is None where what it gets is not followed."""
        if isinstance(target, ast.Name):
            kind = OTHER if value is None else NOTHING if _is_none(value) else VALUE
            scope.bind(target.id, Binding(kind, value, scope))
        elif isinstance(target, ast.Attribute):
            self.attributes.bind(target, Binding(OTHER if value is None else VALUE, value, scope))
        elif isinstance(target, (ast.Tuple, ast.List)) and (values := pairwise(target.elts, value)):
            for item, part in zip(target.elts, values, strict=True):
                self.target(item, part, scope)
        else:
            for name in target_names(target):
                scope.bind(name, Binding(OTHER, None, scope))

    def _loop(self, node: ast.For | ast.AsyncFor, scope: Scope, statement: Statement) -> None:
        if isinstance(node.target, ast.Name):
            scope.bind(node.target.id, Binding(ITEM, node.iter, scope))
        else:
            self.target(node.target, None, scope)
        self._blocks(node, scope, statement)

    def _with(self, node: ast.With | ast.AsyncWith, scope: Scope, statement: Statement) -> None:
        for item in node.items:
            if isinstance(item.optional_vars, ast.Name):
                scope.bind(item.optional_vars.id, Binding(OTHER, item.context_expr, scope))
            elif item.optional_vars is not None:
                self.target(item.optional_vars, None, scope)
        self._blocks(node, scope, statement)

    def _handler(self, node: ast.ExceptHandler, scope: Scope, statement: Statement) -> None:
        if node.name:
            scope.bind(node.name, Binding(OTHER, None, scope))
        self._blocks(node, scope, statement)

    def _blocks(self, node: ast.AST, scope: Scope, statement: Statement) -> None:
        for block in ("finalbody", "orelse", "handlers", "body"):  # the last one pushed is read first
            self._push(getattr(node, block, ()), scope, statement, block)

    def _match(self, node: ast.Match, scope: Scope, statement: Statement) -> None:
        for case in reversed(node.cases):
            for name in patterns(case.pattern):
                scope.bind(name, Binding(OTHER, None, scope))
            self._push(case.body, scope, statement, "cases")

    def _aliens(self, node: ast.Global | ast.Nonlocal, scope: Scope, _: Statement) -> None:
        for name in node.names:
            home = self.module
            if isinstance(node, ast.Nonlocal):
                home = _enclosing(scope, name)
            if home is not scope:
                scope.aliens[name] = home
                home.bindings.setdefault(name, []).extend(scope.bindings.pop(name, ()))

    def _class(self, node: ast.ClassDef, scope: Scope, statement: Statement) -> None:
        scope.bind(node.name, Binding(CLASS, node, scope))
        if self._enters(node) or any(isinstance(one, IMPORTS) for one in node.body):
            inner = self._inner(CLASS_SCOPE, node, self._typed(node, scope))
            self._push(node.body, inner, statement, "body")

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope, statement: Statement) -> None:
        scope.bind(node.name, Binding(FUNCTION, node, scope))
        if self._enters(node):
            inner = self._inner(FUNCTION_SCOPE, node, self._typed(node, scope))
            parameters(node.args, inner, scope)
            self._push(node.body, inner, statement, "body")

    def _enters(self, node: ast.stmt) -> bool:
        kept = self._keep(node.lineno, node.end_lineno or node.lineno)
        self.cut = self.cut or not kept
        return kept

    def _inner(self, kind: int, node: ast.AST, parent: Scope) -> Scope:
        inner = self.functions[node] = Scope(kind, node, parent)
        return inner

    def _typed(self, node: ast.AST, scope: Scope) -> Scope:
        """Give a scope for the names in `def f[T]` and `class C[T]`, where there are any."""
        names: Iterable[str] = [parameter.name for parameter in getattr(node, "type_params", ())]
        if not names:
            return scope
        inner = Scope(FUNCTION_SCOPE, ast.Pass(), scope)
        for name in names:
            inner.bind(name, Binding(OTHER, None, scope))
        return inner

    def _type_alias(self, node: ast.AST, scope: Scope, _: Statement) -> None:
        for name in target_names(node.name):  # type: ignore[attr-defined]  # ast.TypeAlias is new in 3.12
            scope.bind(name, Binding(OTHER, None, scope))


def parameters(arguments: ast.arguments, inner: Scope, outer: Scope) -> None:
    """Bind a function's parameters; a default is evaluated in the `outer` scope."""
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    pairs = [*zip(plain, defaults, strict=True), *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    for argument, default in pairs:
        inner.bind(argument.arg, Binding(PARAMETER, default, outer))
    for star in (arguments.vararg, arguments.kwarg):
        if star is not None:
            inner.bind(star.arg, Binding(PARAMETER, None, outer))


def _enclosing(scope: Scope, name: str) -> Scope:
    outer = scope.parent
    while outer is not None and outer.parent is not None:
        if outer.kind == FUNCTION_SCOPE and name in outer.bindings:
            return outer
        outer = outer.parent
    return scope


def pairwise(parts: Sequence[ast.expr], value: ast.expr | None) -> list[ast.expr]:
    """Give the values of `a, b = x, y` one by one, or nothing where they cannot be told apart."""
    if not isinstance(value, (ast.Tuple, ast.List)) or len(value.elts) != len(parts):
        return []
    starred = any(isinstance(item, ast.Starred) for item in (*parts, *value.elts))
    return [] if starred else value.elts


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


IMPORTS = (ast.Import, ast.ImportFrom)
BINDERS: dict[type[ast.AST], Callable[..., None]] = {
    ast.Import: Scopes._import,
    ast.ImportFrom: Scopes._import_from,
    ast.Assign: Scopes._assign,
    ast.AnnAssign: Scopes._annotated,
    ast.AugAssign: Scopes._augmented,
    ast.For: Scopes._loop,
    ast.AsyncFor: Scopes._loop,
    ast.While: Scopes._blocks,
    ast.If: Scopes._blocks,
    ast.With: Scopes._with,
    ast.AsyncWith: Scopes._with,
    ast.Try: Scopes._blocks,
    ast.ExceptHandler: Scopes._handler,
    ast.Match: Scopes._match,
    ast.Global: Scopes._aliens,
    ast.Nonlocal: Scopes._aliens,
    ast.ClassDef: Scopes._class,
    ast.FunctionDef: Scopes._function,
    ast.AsyncFunctionDef: Scopes._function,
}
if hasattr(ast, "TryStar"):
    BINDERS[ast.TryStar] = Scopes._blocks
if hasattr(ast, "TypeAlias"):
    BINDERS[ast.TypeAlias] = Scopes._type_alias
