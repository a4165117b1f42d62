from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.escape import encodable, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("model é.pt", "model é.pt"),
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("two\nlines\u2028more", r"two\x0alines\u2028more"),
        ("\u202etxt.exe", r"\u202etxt.exe"),
        ("\udcff.pkl", r"\xff.pkl"),
        ("\ud800\U000e0001", r"\ud800\U000e0001"),
    ],
)
def test_what_has_no_glyph_is_written_as_an_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_everything_shown_is_printable(text: str) -> None:
    assert visible(text).isprintable()


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_everything_in_json_can_be_encoded(text: str) -> None:
    encodable(text).encode("utf-8")


def test_json_names_keep_what_can_be_encoded() -> None:
    assert encodable("a\nb é \udc80") == "a\nb é \\x80"
