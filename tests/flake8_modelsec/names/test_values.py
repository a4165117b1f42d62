from __future__ import annotations

import ast

import pytest

from flake8_modelsec.names.resolver import Resolver
from flake8_modelsec.names.values import CONSTANT, DEFAULT, UNKNOWN, Evaluator, Value
from tests.support.linting import scopes_of


def value(code: str) -> Value:
    """Evaluate the argument of the call in the last statement."""
    scopes = scopes_of(code)
    statement = max(scopes.statements, key=lambda one: one.node.lineno)
    call = next(node for node in ast.walk(statement.node) if isinstance(node, ast.Call))
    return Evaluator(Resolver(scopes)).value(call.args[0], statement.scope)


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("f(1)", 1),
        ("f(not 1)", False),
        ("f(-1)", -1),
        ("f('a' 'b')", "ab"),
        ("f('a' + 'b')", "ab"),
        ("f(b'a' + b'b')", b"ab"),
        ("f(f'a')", "a"),
        ("f(f'a{1}')", "a1"),
        ("x = 'a'\nf(f'{x}b')", "ab"),
        ("x = 0\nf(x)", 0),
        ("x = None\nf(x)", None),
        ("x = y = 3\nf(x)", 3),
        ("f([])", []),
        ("f({})", {}),
        ("f(())", ()),
        ("f(x := 2)", 2),
    ],
)
def test_a_constant_is_known(code: str, content: object) -> None:
    found = value(code)
    assert (found.kind, found.content) == (CONSTANT, content)


@pytest.mark.parametrize(
    "code",
    ["f(x)", "x = 1\nx = 2\nf(x)", "f(g())", "f(f'{x}')", "f(f'{1:>3}')", "f([1])", "f(1 + 'a')", "f(-'a')", "f(x.y)"],
)
def test_what_is_not_written_out_is_unknown(code: str) -> None:
    assert value(code).kind == UNKNOWN


def test_a_default_is_a_value_of_its_own_kind() -> None:
    found = value("def g(x=False):\n    f(x)")
    assert (found.kind, found.falsy, found.truthy) == (DEFAULT, True, False)


def test_a_long_sum_is_unknown() -> None:
    assert value("f(" + "+".join(["'a'"] * 100) + ")").kind == UNKNOWN
