from __future__ import annotations

import pytest

from flake8_modelsec.spelling import as_code, is_no_copy, takes


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"a.load", True),
        (b"'load'", True),
        (b"load", True),
        (b"to load it", False),
        (b"reload", False),
        (b"load_x", False),
        (b".load\xc3\xa9", True),
        (b".load it", False),
        (b".load if", True),
        (b".load.x", False),
        (b"as by a.load.", False),
        (b".load\n.x", True),
        (b".load \xc3\xa9", True),
        (b">>> a.load(p)", False),
        (b'>>> "; a.load(p)', True),
        (b"# '; a.load(p)", True),
    ],
)
def test_a_name_as_code_could_write_it(data: bytes, answer: bool) -> None:
    assert as_code(data, b"load") == answer


def opens(code: str) -> int:
    return code.index("(")


@pytest.mark.parametrize(
    "code",
    ["loads(p.dumps(x))", "loads( dumps(x[1], f(y)) )", "p.loads(\n    p.dumps(x), encoding=e)", "_loads(dumps(x),)"],
)
def test_a_copy_is_no_load(code: str) -> None:
    assert not is_no_copy(code.encode(), 0, opens(code))


@pytest.mark.parametrize(
    "code",
    [
        "loads(x)",
        "loads(dumps(x) + y)",
        "loads(dumps(x) if a else y)",
        "loads(dumps(x)[:3])",
        "loads(dumps(')', x) + y)",
        "loads(dumps",
        "load(dumps(x))",
        "map(loads, dumps(x))",
    ],
)
def test_what_may_be_no_copy_is_a_load(code: str) -> None:
    assert is_no_copy(code.encode(), 0, opens(code))


@pytest.mark.parametrize(
    ("code", "answer"), [("f(a)", False), ("f(a, b)", True), ("f('a,b')", False), ("f(*a)", True), ("f", True)]
)
def test_a_call_that_may_have_more_than_one_argument(code: str, answer: bool) -> None:
    assert takes(code.encode(), 1, 0, 1) == answer
