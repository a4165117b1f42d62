from __future__ import annotations

import ast

import pytest

from flake8_modelsec import edits
from flake8_modelsec.fix.proof import intend, located, same


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("f(a)", "f( a )", True),
        ("f(a)", "f(b)", False),
        ("f(a)", "f(a, b)", False),
        ("f(1)", "f(True)", False),
        ("f('a')", "f(b'a')", False),
    ],
)
def test_trees_are_compared_without_places(one: str, other: str, answer: bool) -> None:
    assert same(ast.parse(one), ast.parse(other)) == answer


def test_deep_trees_are_compared() -> None:
    code = "x = " + "+".join(["a"] * 900)
    assert same(ast.parse(code), ast.parse(code))


def test_each_kind_of_edit_is_made_on_the_tree() -> None:
    tree = ast.parse("f(a, k=1)\nimport os\nif x:\n    y\n")
    call, _, branch = tree.body
    changes = (
        edits.add(call.value, "m", "True"),  # type: ignore[attr-defined]
        edits.drop(call.value, "k"),  # type: ignore[attr-defined]
        edits.drop_statement(branch.body[0]),  # type: ignore[attr-defined]
    )
    assert intend(tree, changes[1:])
    assert ast.unparse(tree) == "f(a)\nimport os\nif x:\n    pass"
    assert intend(tree, changes[:1])
    assert ast.unparse(tree).startswith("f(a, m=True)")


def test_statements_are_wrapped_and_unwrapped_on_the_tree() -> None:
    tree = ast.parse("if x:\n    try:\n        a\n    except E:\n        b\n    else:\n        c\n")
    assert intend(tree, [edits.unwrap(tree.body[0].body[0])])  # type: ignore[attr-defined]
    assert ast.unparse(tree) == "if x:\n    a\n    c"
    tree = ast.parse("f(False)\n")
    call = tree.body[0].value  # type: ignore[attr-defined]
    assert intend(tree, [edits.wrap(tree.body[0], "c"), edits.replace(call.args[0], "True")])
    assert same(tree, ast.parse("with c:\n    f(True)\n"))


def test_an_edit_without_its_node_is_not_intended() -> None:
    elsewhere = edits.Edit(edits.ADD, 9, 0, 9, 5, "k", "1")
    assert located(ast.parse("f(a)"), [elsewhere]) == {}
    assert not intend(ast.parse("f(a)"), [elsewhere])
