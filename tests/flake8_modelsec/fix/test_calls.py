from __future__ import annotations

import pytest

from flake8_modelsec.fix.calls import NotEditable, added, dropped


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("f()", "f(k=1)"),
        ("f( )", "f( k=1)"),
        ("f(a)", "f(a, k=1)"),
        ("f( a )", "f( a, k=1 )"),
        ("f(a,)", "f(a, k=1,)"),
        ("f(a , b)", "f(a , b, k=1)"),
        ("f(*a, **b)", "f(*a, **b, k=1)"),
        ("f(x for x in y)", "f((x for x in y), k=1)"),
        ("f((x for x in y))", "f((x for x in y), k=1)"),
        ("f(\n    a,\n    b,\n)", "f(\n    a,\n    b,\n    k=1,\n)"),
        ("f(\n    a,\n    b\n)", "f(\n    a,\n    b,\n    k=1\n)"),
        ("f(\n\ta,\n)", "f(\n\ta,\n\tk=1,\n)"),
        ("f(a,\n  b)", "f(a,\n  b,\n  k=1)"),
        ("f(a, b\n)", "f(a, b, k=1\n)"),
        ("f(a, b,\n)", "f(a, b, k=1,\n)"),
        ("f(\n    a,  # why\n)", "f(\n    a,  # why\n    k=1,\n)"),
        ("f(\n    a  # why\n)", "f(\n    a,  # why\n    k=1\n)"),
        ("f(\n    a,\n    # later\n)", "f(\n    a,\n    k=1,\n    # later\n)"),
        ("f(\n    a, b\n)", "f(\n    a, b,\n    k=1\n)"),
        ("f(g(\n    a\n))", "f(g(\n    a\n), k=1)"),
        ("f('''a\nb''')", "f('''a\nb''', k=1)"),
        ("f(\r\n    a,\r\n)", "f(\r\n    a,\r\n    k=1,\r\n)"),
        ("f(\r    a,\r)", "f(\r    a,\r    k=1,\r)"),
        ("f(\r\n  a,\n  b\r\n)", "f(\r\n  a,\n  b,\n  k=1\r\n)"),
        ("f(a,\x0c b)", "f(a,\x0c b, k=1)"),
        ("f(\\\n a)", "f(\\\n a, k=1)"),
        ("(f)(a)", "(f)(a, k=1)"),
        ("f(a)(b)", "f(a)(b, k=1)"),
        ("f('é', 'ü')", "f('é', 'ü', k=1)"),
    ],
)
def test_an_argument_is_added_as_the_others_are_laid_out(old: str, new: str) -> None:
    assert added(old, "k", "1") == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("f(k=1)", "f()"),
        ("f(a, k=1)", "f(a)"),
        ("f(a, k=1,)", "f(a,)"),
        ("f(k=1, a=2)", "f(a=2)"),
        ("f(a, k=1, b=2)", "f(a, b=2)"),
        ("f(\n    a,\n    k=1,\n)", "f(\n    a,\n)"),
        ("f(\n    a,\n    k=1\n)", "f(\n    a\n)"),
        ("f(\r\n    a,\r\n    k=1,\r\n)", "f(\r\n    a,\r\n)"),
    ],
)
def test_an_argument_is_taken_out(old: str, new: str) -> None:
    assert dropped(old, "k") == new


@pytest.mark.parametrize("text", ["f(a", "f", "a + b", "f(a)\n"])
def test_what_is_no_call_is_refused(text: str) -> None:
    with pytest.raises(NotEditable):
        added(text, "k", "1")


def test_an_argument_that_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(NotEditable):
        dropped("f(a)", "k")
