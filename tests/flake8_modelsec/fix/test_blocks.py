from __future__ import annotations

import ast

import pytest

from flake8_modelsec import edits
from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.splice import applied, written
from flake8_modelsec.source import Source


def dropped(code: str, index: int = 0) -> str:
    tree = ast.parse(code)
    statement = [node for node in ast.walk(tree) if isinstance(node, ast.Expr)][index]
    return applied(code, written(Source(code), tree, [edits.drop_statement(statement)]))


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


@pytest.mark.parametrize(
    ("code", "new"),
    [
        ("a()", "with c:\n    a()"),
        ("# why\na()  # b\nx\n", "# why\nwith c:\n    a()  # b\nx\n"),
        ("if x:\n\ta(\n\n\t\t1)\n", "if x:\n\twith c:\n\t\ta(\n\n\t\t\t1)\n"),
        ("a(\r\n1)\r\n", "with c:\r\n    a(\r\n    1)\r\n"),
        ("a(1)\r", "with c:\r    a(1)\r"),
    ],
)
def test_a_statement_goes_under_a_with(code: str, new: str) -> None:
    tree = ast.parse(code)
    call = next(node for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
    assert applied(code, written(Source(code), tree, [edits.wrap(call, "c")])) == new


@pytest.mark.parametrize(
    ("code", "new"),
    [
        ("try:\n    a\nexcept E:\n    b\n", "a\n"),
        (
            "try:\n    # one\n    a  # two\n\n    if b:\n        c\nexcept E:\n    b",
            "# one\na  # two\n\nif b:\n    c\n",
        ),
        ("if x:\n  try:\n    a\n  except E:\n    b\n  else:\n    c\n", "if x:\n  a\n  c\n"),
        ("try:\r\n\ta\r\nexcept E: b\r\nc\r\n", "a\r\nc\r\n"),
    ],
)
def test_what_a_try_tries_takes_its_place(code: str, new: str) -> None:
    tree = ast.parse(code)
    attempt = next(node for node in ast.walk(tree) if isinstance(node, ast.Try))
    assert applied(code, written(Source(code), tree, [edits.unwrap(attempt)])) == new


def test_a_try_on_one_line_stays() -> None:
    code = "try: a\nexcept E: b\n"
    tree = ast.parse(code)
    with pytest.raises(NotPossible):
        written(Source(code), tree, [edits.unwrap(tree.body[0])])
