from __future__ import annotations

import ast

import pytest

from flake8_modelsec import edits
from flake8_modelsec.fix.splice import Change, NotPossible, applied, written
from flake8_modelsec.source import Source


def dropped(code: str, index: int = 0) -> str:
    tree = ast.parse(code)
    statement = [node for node in ast.walk(tree) if isinstance(node, ast.Expr)][index]
    return applied(code, written(Source(code), tree, [edits.drop_statement(statement)]))


def test_changes_are_made_from_the_end_on() -> None:
    assert applied("abcd", [Change(0, 1, "xx"), Change(2, 3, "")]) == "xxbd"


@pytest.mark.parametrize(
    ("code", "new"),
    [
        ("a()\nx = 1\n", "x = 1\n"),
        ("x = 1\na()  # why\n", "x = 1\n"),
        ("x = 1\na(\n  1\n)\n", "x = 1\n"),
        ("if x:\n    a()\n", "if x:\n    pass\n"),
        ("x = 1\na()", "x = 1\n"),
        ("x = 1\r\na()\r\n", "x = 1\r\n"),
    ],
)
def test_a_statement_goes_with_its_lines(code: str, new: str) -> None:
    assert dropped(code) == new


@pytest.mark.parametrize("code", ["x = 1; a()\n", "a(); x = 1\n", "if x: a()\n"])
def test_a_statement_beside_other_code_stays(code: str) -> None:
    with pytest.raises(NotPossible):
        dropped(code)


def test_an_edit_whose_place_is_wrong_is_not_made() -> None:
    with pytest.raises(NotPossible):
        written(Source("f(a)"), ast.parse("f(a)"), [edits.Edit(edits.ADD, 1, 1, 1, 3, "k", "1")])
