"""The arguments of a call, through `partial`, `**mapping` and what is done to a mapping before it is spread.

Rule: a mapping whose contents are not written in the file makes every argument that it could give unknown, never
missing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.names.bindings import PARAMETER, VALUE, Scope
from flake8_modelsec.names.values import ABSENT, CONSTANT, MISSING, NO, OBSCURE, Value, by_default, either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flake8_modelsec.names.bindings import Binding, Statement
    from flake8_modelsec.names.resolver import Bound
    from flake8_modelsec.names.values import Evaluator

MOST_MAPPINGS = 20
"""Mappings spread into one another; deeper ones are unknown."""
MAPPING_ARGUMENTS = ("kwargs", "kwds")
"""How `Thread`, `apply_async` and their like take the keywords of the function that they are handed."""


class Change(NamedTuple):
    """A statement that sets, removes or merges items of the mapping called `name`."""

    name: str
    statement: Statement
    key: ast.expr | None
    """The one key that is set or removed; None for a merge."""
    value: ast.expr | None
    """What it is set to, or the mapping that is merged; None for a removal."""
    keywords: Sequence[ast.keyword] = ()
    """Items given to `update` as keywords."""


class Mappings:
    """Looks items up in mappings of one file."""

    def __init__(self, evaluator: Evaluator) -> None:
        """Evaluate keys and values with `evaluator`."""
        self.evaluator = evaluator
        self._changes: dict[Scope, dict[str, list[Change]]] = {}
        self._depth = 0

    def item(self, node: ast.expr, key: str, scope: Scope, at: Statement) -> Value:
        """Return what the mapping `node` holds under `key` when the statement `at` runs."""
        if self._depth >= MOST_MAPPINGS:
            return OBSCURE
        self._depth += 1
        try:
            return self._item(node, key, scope, at)
        finally:
            self._depth -= 1

    def _item(self, node: ast.expr, key: str, scope: Scope, at: Statement) -> Value:
        if isinstance(node, ast.Dict):
            return self._display(node, key, scope, at)
        if isinstance(node, ast.Call) and self._is_dict(node, scope):
            found = self.keyword(node.keywords, key, scope, at)
            return self.item(node.args[0], key, scope, at) if node.args and not found.given else found
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            right = self.item(node.right, key, scope, at)
            return right if right.given else self.item(node.left, key, scope, at)
        if isinstance(node, ast.IfExp):
            return either(self.item(node.body, key, scope, at), self.item(node.orelse, key, scope, at))
        if isinstance(node, ast.Name):
            return self._named(node.id, key, scope, at)
        return OBSCURE

    def keyword(self, keywords: Sequence[ast.keyword], key: str, scope: Scope, at: Statement) -> Value:
        """Return the argument `key` among the keywords of a call, mappings included."""
        for keyword in keywords:
            if keyword.arg == key:
                return self.evaluator.value(keyword.value, scope)._replace(node=keyword.value, keyword=keyword)
        found = ABSENT
        for keyword in keywords:
            if keyword.arg is None:
                item = self.item(keyword.value, key, scope, at)
                if item.given:
                    found = item._replace(node=None, keyword=None)
        return found

    def _is_dict(self, node: ast.Call, scope: Scope) -> bool:
        return "builtins.dict" in self.evaluator.resolver.paths(node.func, scope) and len(node.args) <= 1

    def _display(self, node: ast.Dict, key: str, scope: Scope, at: Statement) -> Value:
        last = ABSENT
        for name, value in zip(reversed(node.keys), reversed(node.values), strict=True):
            if name is None:
                found = self.item(value, key, scope, at)
                if found.given and not found.is_obscure:
                    return by_default(found, last)
                last = last if last.given else found
            else:
                constant = self.evaluator.constant(name, scope)
                if constant is NO:
                    return OBSCURE
                if constant == key:
                    return by_default(self.evaluator.value(value, scope), last)
        return last

    def _named(self, name: str, key: str, scope: Scope, at: Statement) -> Value:
        home = home_of(name, scope)
        binding, since = self.evaluator.resolver.single(name, scope), 0
        if binding is None:
            binding, since = _anew(name, home, at)
        if binding is None or binding.kind not in (VALUE, PARAMETER):
            return OBSCURE
        certain = True
        for change in reversed(self._before(name, home, scope, at, since)):
            found = self._changed(change, key, home, at)
            if not found.given:
                continue
            if found.kind != CONSTANT or not found.content or (certain and _always(change.statement, at)):
                return found
            certain = False  # a true value on one way; another way may have set a false one before
        if binding.kind == PARAMETER or not isinstance(binding.node, ast.expr):
            return OBSCURE
        original = self.item(binding.node, key, binding.scope, at)
        return OBSCURE if not certain and not original.given else original

    def _changed(self, change: Change, key: str, scope: Scope, at: Statement) -> Value:
        if change.key is not None:
            constant = self.evaluator.constant(change.key, scope)
            if constant is NO:
                return OBSCURE
            if constant != key:
                return ABSENT
            return OBSCURE if change.value is None else self.evaluator.value(change.value, scope)
        found = self.keyword(change.keywords, key, scope, at)
        if found.given or change.value is None:
            return found
        return self.item(change.value, key, scope, at)

    def _before(self, name: str, home: Scope, scope: Scope, at: Statement, since: int) -> list[Change]:
        if home not in self._changes:
            gathered = self._changes[home] = {}
            for statement in home.statements:
                for change in changes(statement):
                    gathered.setdefault(change.name, []).append(change)
        found = self._changes[home].get(name, [])
        same = home is scope or home is at.scope
        if same:
            found = [change for change in found if since < change.statement.node.lineno <= at.node.lineno]
        return sorted(found, key=lambda change: change.statement.node.lineno)


def changes(statement: Statement) -> Iterator[Change]:
    """Yield how a statement changes mappings that have a name."""
    node = statement.node
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                yield Change(target.value.id, statement, target.slice, node.value)
    elif isinstance(node, ast.Delete):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                yield Change(target.value.id, statement, target.slice, None)
    elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        yield Change(node.target.id, statement, None, node.value)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield from _called(statement, node.value)


def _called(statement: Statement, call: ast.Call) -> Iterator[Change]:
    if not isinstance(call.func, ast.Attribute) or not isinstance(call.func.value, ast.Name):
        return
    name, method = call.func.value.id, call.func.attr
    if method == "setdefault" and len(call.args) == 2:
        yield Change(name, statement, call.args[0], call.args[1])
    elif method == "update":
        yield Change(name, statement, None, call.args[0] if call.args else None, call.keywords)
    elif method == "pop" and call.args:
        yield Change(name, statement, call.args[0], None)


def _anew(name: str, home: Scope, at: Statement) -> tuple[Binding | None, int]:
    """Return the mapping that a parameter is given anew before `at`, and where: `kwargs = {**kwargs, "key": value}`."""
    bindings = list(home.bindings.get(name, ()))
    if [binding.kind for binding in bindings] != [PARAMETER, VALUE] or at.scope is not home:
        return None, 0
    for statement in home.statements:
        node = statement.node
        if isinstance(node, ast.Assign) and node.value is bindings[1].node:
            since = node.end_lineno or node.lineno
            return (bindings[1], since) if since < at.node.lineno and _always(statement, at) else (None, 0)
    return None, 0


def home_of(name: str, scope: Scope) -> Scope:
    """Return the scope that a use of `name` in `scope` sees it in."""
    current: Scope | None = scope
    while current is not None:
        if name in current.bindings:
            return current.aliens.get(name, current)
        current = current.parent
    return scope


def _always(change: Statement, at: Statement) -> bool:
    """Say whether the statement `at` runs only after `change` ran: it stands in a block that `change` stands in."""
    outer: Statement | None = at
    while outer is not None:
        if outer.parent is change.parent and outer.block == change.block:
            return True
        outer = outer.parent
    return False


class Arguments:
    """What a call is given, the arguments of `partial` calls around its callee included."""

    def __init__(
        self,
        mappings: Mappings,
        at: Statement,
        scope: Scope,
        call: ast.Call | None,
        *,
        bound: tuple[Bound, ...] = (),
        handing: ast.Call | None = None,
    ) -> None:
        """Read `call`; where the callee is only handed over, read what the `handing` call passes on by name."""
        self.mappings = mappings
        self.at = at
        self.call = call
        self.handing = handing
        self.scope = scope
        self.bound = bound
        self.positional: list[tuple[ast.expr, Scope]] = [
            (node, one.scope) for one in bound for node in one.call.args[1:]
        ]
        if call is not None:
            self.positional += [(node, scope) for node in call.args]

    def get(self, name: str, position: int | None = None) -> Value:
        """Return the argument `name`, which may also be given at `position`."""
        placed = ABSENT if position is None else self._placed(position)
        if placed.node is not None:
            return placed  # a mapping that is spread cannot give it as well
        found = self._keyword(name)
        return found if found.given else placed

    def _placed(self, position: int) -> Value:
        for index, (node, scope) in enumerate(self.positional[: position + 1]):
            if isinstance(node, ast.Starred):
                return OBSCURE
            if index == position:
                return self.mappings.evaluator.value(node, scope)._replace(node=node)
        return ABSENT

    @property
    def spreads(self) -> bool:
        """Whether a mapping whose contents are not known is spread into the call."""
        return self._keyword("\0").kind != MISSING

    def _keyword(self, name: str) -> Value:
        if self.call is not None:
            found = self.mappings.keyword(self.call.keywords, name, self.scope, self.at)
            if found.given:
                return found
        if self.handing is not None:
            found = self._handed(self.handing, name)
            if found.given:
                return found
        for one in reversed(self.bound):
            found = self.mappings.keyword(one.call.keywords, name, one.scope, self.at)
            if found.given:
                return found._replace(node=None, keyword=None)
        return ABSENT

    def _handed(self, call: ast.Call, name: str) -> Value:
        found = self.mappings.keyword(call.keywords, name, self.scope, self.at)
        mappings = [keyword.value for keyword in call.keywords if keyword.arg in MAPPING_ARGUMENTS]
        mappings += [node for node in call.args if isinstance(node, ast.Dict)]
        for mapping in mappings:
            if not found.given:
                found = self.mappings.item(mapping, name, self.scope, self.at)
        return found._replace(node=None, keyword=None)
