from __future__ import annotations

import codecs
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flake8_modelsec.source import Source, Undecodable, decode, parse


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"x = 1\n", "x = 1\n"),
        (codecs.BOM_UTF8 + b"x = 1\n", "x = 1\n"),
        (b"# coding: latin-1\nx = '\xe9'\n", "# coding: latin-1\nx = 'é'\n"),
        (b"#!/bin/sh\r# coding: latin-1\rx = '\xe9'\r", "#!/bin/sh\r# coding: latin-1\rx = 'é'\r"),
        ("x = 'é'\r\n".encode(), "x = 'é'\r\n"),
    ],
)
def test_bytes_are_decoded_as_python_does(data: bytes, text: str) -> None:
    assert decode(data)[0] == text


@pytest.mark.parametrize("data", [b"# coding: no-such\n", b"x = '\xff'\n", codecs.BOM_UTF8 + b"# coding: latin-1\n"])
def test_bytes_that_python_refuses_are_said(data: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(data)


def test_lines_end_where_python_ends_them() -> None:
    source = Source("a\r\nb\rc\nd\x0c\u2028e\x1cf\n")
    assert [source.line(number) for number in range(1, 7)] == ["a", "b", "c", "d\x0c\u2028e\x1cf", "", ""]


def test_columns_in_bytes_become_characters() -> None:
    source = Source("x = 'é', y\n")
    assert (source.characters(1, 8), source.offset(1, 8)) == (7, 7)


def test_the_words_are_what_ascii_identifiers_may_be_cut_from() -> None:
    assert Source("a_1.b('cé', \uff4coad)\n\ud800x").words == {"a_1", "b", "c", "load", "oad", "x"}


@given(st.text("ab_. é1("), st.text("ab_. é1(", max_size=3))
@example("a b", "a b")
@example("a", "")
def test_a_text_is_held_where_a_search_finds_it(code: str, text: str) -> None:
    assert Source(code).holds(text) == (text in code)


@pytest.mark.parametrize(
    "code", ["x = " + "+".join(["a"] * 5_000), "x = a" + ".b" * 5_000, "if a:\n  b\n" + "elif c:\n  d\n" * 3_000]
)
def test_deep_nesting_is_parsed_where_this_python_can(code: str) -> None:
    if sys.version_info[:3] == (3, 12, 1):
        pytest.skip("the parser of Python 3.12.1 has a limit of its own")
    assert parse(code).body


def test_a_text_that_is_no_python_is_a_syntax_error() -> None:
    with pytest.raises(SyntaxError):
        parse("def\n")
