from __future__ import annotations

import ast

from flake8_modelsec.names.walking import below, patterns, same_scope, target_names, walrus


def statement(code: str) -> ast.stmt:
    return ast.parse(code).body[0]


def test_below_goes_in_the_order_of_the_source() -> None:
    names = [node.id for node in below(ast.parse("f(a, g(b), c)")) if isinstance(node, ast.Name)]
    assert names == ["f", "a", "g", "b", "c"]


def test_the_same_scope_ends_at_definitions_and_lambdas() -> None:
    names = {node.id for node in same_scope(statement("f(a, lambda: b)")) if isinstance(node, ast.Name)}
    assert names == {"f", "a"}


def test_targets_name_what_is_bound() -> None:
    assert sorted(target_names(ast.parse("(a, [b, *c], d.e, f[0]) = x").body[0].targets[0])) == ["a", "b", "c"]  # type: ignore[attr-defined]


def test_patterns_name_what_they_capture() -> None:
    node = statement("match x:\n    case [a, *b] | {'k': c, **d} | P(e=f): ...")
    assert isinstance(node, ast.Match)
    assert sorted(patterns(node.cases[0].pattern)) == ["a", "b", "c", "d", "f"]


def test_a_walrus_belongs_to_its_statement() -> None:
    assert [name for name, _ in walrus(statement("if (a := x):\n    (b := y)\n"))] == ["a"]
