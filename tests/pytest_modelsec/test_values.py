"""The walk over values."""

from __future__ import annotations

import collections
import io
import pathlib
import tempfile
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_modelsec.values import Spent, may_be_path, texts


class Touchy:
    """An object that notices every look at its attributes."""

    def __getattribute__(self, name: str) -> object:
        raise AssertionError(name)


class Proxy:
    """An object that would load what it stands for when asked for its class."""

    @property  # type: ignore[misc]  # as lazy objects do
    def __class__(self) -> type:
        raise AssertionError


def test_foreign_objects_are_not_looked_into() -> None:
    assert list(texts([Touchy(), {1: Proxy()}, mock.MagicMock(), object(), len, int])) == []


@pytest.mark.parametrize(
    "text", ["", "a\0b", "a\nb", "http://host/m.pkl", "//host/share/m.pkl", "\\\\host\\m.pkl", "x" * 5_000]
)
def test_what_is_no_path_is_passed_over(text: str) -> None:
    assert not may_be_path(text)


def test_containers_of_the_standard_library() -> None:
    value = [
        collections.deque(["a"]),
        collections.defaultdict(list, b=["c"]),
        collections.UserDict({"d": "e"}),
        collections.UserList(["f"]),
        collections.ChainMap({"g": 1}, {"h": 2}),
        {"i": 1}.keys(),
        {1: "j"}.values(),
        frozenset(["k"]),
        pathlib.PurePosixPath("l"),
        b"m",
        collections.OrderedDict(n=1),
    ]
    assert sorted(texts(value)) == ["./l", *"abcdefghijkmn"]


def test_open_files_are_known_by_name() -> None:
    with tempfile.NamedTemporaryFile() as kept, open(kept.name, "rb") as raw, open(kept.name) as text:
        assert list(texts([raw, text])) == [kept.name] * 2
    assert list(texts([io.BytesIO(b"x"), io.StringIO("x")])) == []


def test_subclasses_are_read_by_their_bases_methods() -> None:
    class Sly(list[Any]):
        def __iter__(self) -> Any:
            raise AssertionError

    class Word(str):
        __slots__ = ()

        def __str__(self) -> str:
            raise AssertionError

    assert list(texts(Sly([Word("a")]))) == ["a"]


def test_depth_is_no_limit() -> None:
    value: object = "deep"
    for _ in range(10_000):
        value = [value]
    assert list(texts(value)) == ["deep"]


@pytest.mark.parametrize(("nodes", "spent"), [(4, True), (5, False)])
def test_the_budget_is_told_when_it_is_spent(nodes: int, spent: bool) -> None:
    value: list[object] = ["a", [], [], []]
    if spent:
        with pytest.raises(Spent):
            list(texts(value, nodes))
    else:
        assert list(texts(value, nodes)) == ["a"]


LEAVES = st.text(st.characters(categories=["L"]), min_size=1, max_size=5)
VALUES = st.recursive(
    LEAVES | st.integers() | st.none(),
    lambda inner: st.lists(inner) | st.dictionaries(LEAVES, inner) | st.tuples(inner, inner),
    max_leaves=20,
)


def all_texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for pair in value.items() for text in all_texts(pair)]
    return [text for item in value for text in all_texts(item)] if isinstance(value, (list, tuple)) else []


@given(VALUES)
def test_every_text_of_a_value_is_found(value: Any) -> None:
    assert set(texts(value)) == set(all_texts(value))


def test_what_holds_itself_comes_to_an_end() -> None:
    value: list[Any] = ["a"]
    value += [value, {"b": value, "c": [value] * 200}]
    assert set(texts(value)) == {"a", "b", "c"}
