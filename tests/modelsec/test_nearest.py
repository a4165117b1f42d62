from __future__ import annotations

from modelsec.nearest import meant


def test_the_nearest_word_is_asked_for() -> None:
    assert meant("exlude", ("include", "exclude", "lock")) == "; did you mean exclude?"


def test_a_word_that_is_near_none_is_asked_for_nothing() -> None:
    assert meant("zzz", ("include", "exclude")) == ""
