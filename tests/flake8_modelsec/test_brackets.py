from __future__ import annotations

import pytest

from flake8_modelsec.brackets import callee, closed, is_class, is_item, opened


@pytest.mark.parametrize(
    ("before", "name"),
    [
        (b"x = f", b"f"),
        (b"a.getattr", b"getattr"),
        (b"f(a)", None),
        (b"x = ", None),
        (b"f ", None),
        (b"return", None),
        (b"", None),
        ("é_f".encode(), None),
    ],
)
def test_a_bracket_belongs_to_the_name_before_it(before: bytes, name: bytes | None) -> None:
    assert callee(before) == name


@pytest.mark.parametrize(
    ("before", "answer"), [(b"class A", True), (b"  class \\\n A", True), (b"def f", False), (b"", False)]
)
def test_bases_of_a_class_are_no_arguments(before: bytes, answer: bool) -> None:
    assert is_class(before) is answer


@pytest.mark.parametrize(
    ("before", "answer"),
    [(b"x", True), (b"f()", True), (b"a[0]", True), (b"x = ", False), (b"in", False), (b"", False)],
)
def test_a_square_bracket_behind_a_value_looks_something_up(before: bytes, answer: bool) -> None:
    assert is_item(before) is answer


@pytest.mark.parametrize(
    ("line", "at"),
    [(b"f(a, b", 1), (b"f(a)(g(b), c", 4), (b"[(a, b), c", 0), (b"a, b", None), (b"f('(', a", None), (b"f(\na", None)],
)
def test_the_bracket_that_is_open_at_the_end_of_a_line(line: bytes, at: int | None) -> None:
    assert opened(line) == at


@pytest.mark.parametrize(
    ("line", "at"), [(b"f(a)", 1), (b"f(g(a), b)", 1), (b"f(a)(b)", 4), (b"a)", None), (b"f('a')", None)]
)
def test_the_bracket_that_the_last_one_closes(line: bytes, at: int | None) -> None:
    assert closed(line) == at
