from __future__ import annotations

import ast

import pytest

from flake8_modelsec.names.arguments import Arguments, Mappings
from flake8_modelsec.names.resolver import Resolver
from flake8_modelsec.names.values import CONSTANT, MISSING, UNKNOWN, Evaluator, Value
from tests.support.linting import scopes_of


def argument(code: str, name: str = "k", position: int | None = None) -> Value:
    """Return an argument of the last call to `f` in the last statement."""
    scopes = scopes_of(code)
    statement = max(scopes.statements, key=lambda one: one.node.lineno)
    resolver = Resolver(scopes)
    call = next(node for node in ast.walk(statement.node) if isinstance(node, ast.Call))
    targets = resolver.resolve(call.func, statement.scope)
    bound = targets[0].bound if targets else ()
    return Arguments(Mappings(Evaluator(resolver)), statement, statement.scope, call, bound=bound).get(name, position)


@pytest.mark.parametrize(
    "code",
    [
        "f(k=1)",
        "f(**{'k': 1})",
        "f(**dict(k=1))",
        "f(**{**{'k': 1}})",
        "f(**{'k': 2} | {'k': 1})",
        "o = {'k': 1}\nf(**o)",
        "o = {}\no['k'] = 1\nf(**o)",
        "o = {'k': 2}\no.update(k=1)\nf(**o)",
        "o = {}\no.update({'k': 1})\nf(**o)",
        "o = {}\no |= {'k': 1}\nf(**o)",
        "def g(**o):\n    o['k'] = 1\n    f(**o)",
        "def g(**o):\n    o.setdefault('k', 1)\n    f(**o)",
        "from functools import partial\nh = partial(f, k=1)\nh()",
        "from functools import partial\nh = partial(f, k=2)\nh(k=1)",
    ],
)
def test_an_argument_is_found(code: str) -> None:
    found = argument(code)
    assert (found.kind, found.content) == (CONSTANT, 1)


@pytest.mark.parametrize(
    "code", ["f(1)", "f(**{'x': 1})", "o = {'x': 1}\nf(**o)", "f(*a)", "o = {}\nf(**o)\no['k'] = 1\nf(x)"]
)
def test_an_argument_is_missing(code: str) -> None:
    assert argument(code).kind == MISSING


@pytest.mark.parametrize(
    "code",
    [
        "f(**o)",
        "f(**g())",
        "def g(**o): f(**o)",
        "o = {}\no = {}\nf(**o)",
        "o = {x: 1}\nf(**o)",
        "o = {}\no[x] = 1\nf(**o)",
        "o = {'k': 1}\ndel o['k']\nf(**o)",
        "o = {'k': 1}\no.pop('k')\nf(**o)",
        "o = {}\no.update(x)\nf(**o)",
    ],
)
def test_an_argument_is_unknown(code: str) -> None:
    assert argument(code).kind == UNKNOWN


@pytest.mark.parametrize(
    ("code", "kind"),
    [("f(0, 1)", CONSTANT), ("f(0)", MISSING), ("f(*a)", UNKNOWN), ("f(0, *a)", UNKNOWN), ("f(0, 1, *a)", CONSTANT)],
)
def test_an_argument_by_position(code: str, kind: str) -> None:
    assert argument(code, "k", 1).kind == kind


def test_partial_shifts_positions() -> None:
    assert argument("from functools import partial\nh = partial(f, 0)\nh(1)", "k", 1).content == 1


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("def g(c, **o):\n    if c:\n        o['k'] = 0\n    f(**o)", 0),
        ("def g(c, **o):\n    if c:\n        o['k'] = 0\n    else:\n        o['k'] = 1\n    f(**o)", 0),
        ("def g(c, **o):\n    o['k'] = 0\n    o['k'] = 1\n    f(**o)", 1),
    ],
)
def test_a_false_value_on_one_way_counts_until_all_ways_set_another(code: str, content: int) -> None:
    assert argument(code).content == content


def test_mappings_spread_into_each_other_end() -> None:
    assert argument("o = {**o}\nf(**o)").kind == UNKNOWN
