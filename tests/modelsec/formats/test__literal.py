from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import LimitExceeded, Malformed
from modelsec.formats._literal import parse

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LITERALS = st.recursive(
    st.one_of(st.booleans(), st.integers(0, 10**18), TEXTS),
    lambda parts: st.one_of(
        st.lists(parts, max_size=4), st.lists(parts, max_size=4).map(tuple), st.dictionaries(TEXTS, parts, max_size=4)
    ),
    max_leaves=12,
)


@given(LITERALS)
def test_what_repr_writes_is_read_back(literal: Any) -> None:
    assert parse(repr(literal), 32) == literal


@given(st.text(alphabet="{}[](),:'\"\\xu0123abTrueFalsL \n", max_size=24))
def test_what_is_read_is_what_python_reads(text: str) -> None:
    try:
        ours = parse(text, 32)
    except (Malformed, LimitExceeded):
        return
    if "L" not in text:
        assert ast.literal_eval(text.strip()) == ours


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "None", "-1", "1.0", "0x10", "1_0", "007", "1" * 21, "1+1", "# 1", "Truer", "f()", "b'a'", "r'a'"),
        *("'a' 'b'", "'''a'''", "'a", "'\\N{DASH}'", "'\\0'", "'\\x1'", "'\\U00110000'", "'\\", "'a\nb'", "'a\x00'"),
        *("(1", "(1 2)", "{1: 2}", "{'a'}", "[1]]", "{'a': 1, 'a': 1}", "[,]", "(,)"),
    ],
)
def test_other_spellings_are_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        parse(text, 32)


def test_white_space_may_stand_anywhere_between() -> None:
    assert parse(" { 'a' :\t[ 1 ,\n( ) , ( 2 , ) ] , } \n", 32) == {"a": [1, (), (2,)]}


@pytest.mark.parametrize(("opener", "closer"), [("[", "]"), ("(", ",)"), ("{'a':", "}")])
def test_depth_is_limited_at_its_number(opener: str, closer: str) -> None:
    inner = "1"
    parse(opener * 4 + inner + closer * 4, 4)
    with pytest.raises(LimitExceeded, match="limit literal_depth"):
        parse(opener * 5 + inner + closer * 5, 4)


def test_siblings_do_not_add_depth() -> None:
    assert parse("[[], [], {}, (), [[]]]", 3) == [[], [], {}, (), [[]]]


def test_a_string_of_escapes_is_read_in_one_pass() -> None:
    assert parse("'" + "\\\\" * 400_000 + "'", 1) == "\\" * 400_000
