from __future__ import annotations

import ast

from flake8_modelsec.names.bindings import Scope, first_argument, owner
from tests.support.linting import scopes_of


def scope_named(code: str, name: str) -> Scope:
    return next(scope for node, scope in scopes_of(code).functions.items() if getattr(node, "name", "") == name)


def test_the_first_argument_of_a_method_owns_the_attributes_of_its_class() -> None:
    method = scope_named("class C:\n    def f(this):\n        this.a = 1\n", "f")
    node, name = owner(method, "this")
    assert (getattr(node, "name", ""), name) == ("C", "")


def test_other_names_own_their_attributes_where_they_are_bound() -> None:
    inner = scope_named("ns = object()\ndef f():\n    ns.a = 1\n", "f")
    node, name = owner(inner, "ns")
    assert (type(node), name) == (ast.Module, "ns")


def test_lambdas_have_no_first_argument_that_owns_anything() -> None:
    assert first_argument(ast.parse("lambda self: 0").body[0]) is None


def test_a_name_declared_global_is_found_in_the_module() -> None:
    inner = scope_named("a = 1\ndef f():\n    global a\n    a = 2\n", "f")
    assert len(inner.find("a")) == 2
