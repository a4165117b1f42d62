"""Old frames pass where each block lies in the frame, and are refused where one might lie anywhere."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from modelsec.evidence import BUILD, Made, Mapping, Unknown
from modelsec.policy.contracts._pandas_frame import is_frame
from tests.support.judged import POLICY, PROTOCOLS, called, code, findings, listed, made, named
from tests.support.old_frames import added, dumps, frame

if TYPE_CHECKING:
    from collections.abc import Callable

FRAMES: dict[str, pd.DataFrame | pd.Series] = {
    "columns of each kind": frame({"a": [1, 2, 3], "b": [1.5, 2, 3], "c": ["x", "y", "z"], "d": [True, False, True]}),
    "one block": frame({"a": [0.5, 1.5], "b": [2.5, 3.5], "c": [4.5, 5.5]}),
    "numbered": pd.DataFrame(np.zeros((4, 3))),
    "named by numbers": pd.DataFrame(np.zeros((2, 3)), columns=[3, 5, 9]),
    "categories and times": frame({"a": pd.Categorical([1, 2]), "b": pd.date_range("2020", periods=2)}),
    "places out of order": frame({"a": [1, 2], "b": [0.5, 1], "c": [3, 4], "d": [5, 6], "e": [7.5, 8]}),
    "two levels": pd.DataFrame(np.zeros((2, 4)), columns=pd.MultiIndex.from_product([[7, 8], [1, 2]])),
    "many blocks": added(90),
    "empty": pd.DataFrame(np.zeros((0, 2))),
    "series": pd.Series([1, 2, 3]),
}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("name", FRAMES)
def test_old_frames_pass(name: str, protocol: int) -> None:
    data = dumps(FRAMES[name], protocol)
    assert pickle.loads(data).equals(FRAMES[name])
    assert findings(data) == []


ELSEWHERE: dict[str, Callable[[Any], Any]] = {
    "a slice behind the end": lambda _: slice(0, 5, 1),
    "a slice before the beginning": lambda _: slice(-9, 2, 1),
    "a slice that goes down": lambda _: slice(2, 0, -1),
    "a slice without an end": lambda _: slice(0, None, 1),
    "numbers behind the end": lambda _: np.array([0, 4]),
    "numbers before the beginning": lambda _: np.array([0, -1]),
    "numbers of another width": lambda _: np.array([0, 1], dtype="int32"),
    "numbers in two dimensions": lambda _: np.array([[0, 1]]),
    "a number behind the end": lambda _: 1 << 40,
    "a list": lambda _: [0, 1],
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("where", ELSEWHERE)
def test_a_block_that_may_lie_elsewhere_is_refused(where: str, protocol: int) -> None:
    thing = frame({"a": [1, 2], "b": [0.5, 1], "c": [3, 4], "d": ["x", "y"]})
    assert [found.id for found in findings(dumps(thing, protocol, ELSEWHERE[where]))] == ["MSF103"]


MANAGER = "pandas.core.internals.managers.BlockManager"
INDEX = made(
    "pandas.core.indexes.base._new_Index",
    made("pandas.Index").source,
    Mapping((("start", 0), ("stop", 2), ("step", 1))),
)


def block(place: Any, **more: Any) -> Mapping:
    return Mapping((("values", made("numpy.array")), ("mgr_locs", place), *more.items()))


def state(axes: Any, blocks: Any) -> tuple[Any, ...]:
    return (
        Unknown("list"),
        Unknown("list"),
        Unknown("list"),
        Mapping((("0.14.1", Mapping((("axes", axes), ("blocks", blocks)))),)),
    )


STATES: list[tuple[Any, Any, str]] = [
    (listed(INDEX), listed(block(1)), ""),
    (listed(INDEX), listed(block(made("builtins.slice", 0, 2, 1))), ""),
    (listed(INDEX), listed(), ""),
    (listed(INDEX), listed(block(2)), "MSF103"),
    (listed(INDEX), listed(block(0), block(2)), "MSF103"),
    (listed(INDEX), listed(block(0, more=1)), "MSF103"),
    (listed(INDEX), listed(Unknown("dict")), "MSF103"),
    (listed(INDEX), Unknown("list"), "MSF103"),
    (listed(INDEX), Unknown("list", 1, lambda: None), "MSF103"),
    (Unknown("list"), listed(block(0)), "MSF103"),
    (listed(), listed(block(0)), "MSF103"),
    (listed(made("pandas.Index")), listed(block(0)), "MSF103"),
]


@pytest.mark.parametrize(("axes", "blocks", "found"), STATES)
def test_axes_and_blocks_are_known(axes: Any, blocks: Any, found: str) -> None:
    assert code(called(MANAGER, state(axes, blocks), use=BUILD, receiver=made(MANAGER))) == found


INTEGERS = made("numpy.dtype", "i8", False, True, state=(3, "<", None, None, None, -1, -1, 0))
BIG = made("numpy.dtype", "i8", False, True, state=(3, ">", None, None, None, -1, -1, 0))
WITHOUT_ORDER = made("numpy.dtype", "i8", False, True, state=(3, "|", None, None, None, -1, -1, 0))
PLACED = "pandas._libs.internals.BlockPlacement"


def array(*shape: Any, content: Any = b"", kind: Any = INTEGERS) -> Made:
    """Give an array of integers."""
    arguments = (named("numpy.ndarray"), (0,), b"b")
    return made("numpy._core.multiarray._reconstruct", *arguments, state=(1, shape, kind, False, content))


def index(keywords: Any, name: str = "base._new_Index") -> Made:
    return made(f"pandas.core.indexes.{name}", named("pandas.Index"), keywords)


ONE, BIG_ONE, TOO_FAR = (1).to_bytes(8, "little"), (1).to_bytes(8, "big"), (2).to_bytes(8, "little")
PLACES: list[tuple[Any, bool]] = [
    *((place, True) for place in (0, 1, array(1, content=ONE), array(1, content=BIG_ONE, kind=BIG), array(0))),
    *((place, True) for place in (made(PLACED, 1), made(PLACED, array(2, content=ONE * 2)))),
    *((made("builtins.slice", *ends), True) for ends in ((1, 2, 1), (0, 0, 1), (1, 2, 9))),
    *((made("builtins.slice", *ends), False) for ends in ((0, 3, 1), (0, 2), (0, 2, 0), (0, 2, 1, 1), (0, True, 1))),
    *((made("builtins.slice", *ends), False) for ends in ((0, 4, 3), (-1, 0, 1), (None, 1, 1))),
    *((place, False) for place in (-1, 2, True, "1", made(PLACED), made(PLACED, 1, 1), made("argparse.Namespace", 1))),
    (Made(named(PLACED), Unknown("arguments")), False),
    (Made(named("builtins.slice"), Unknown("arguments")), False),
    (array(1, content=TOO_FAR), False),
    (array(1, content=BIG_ONE), False),
    (array(1, content=ONE, kind=BIG), False),
    (array(1, content=ONE, kind=WITHOUT_ORDER), False),
    (array(1, content=ONE, kind=made("numpy.dtype", "u8", state=INTEGERS.state)), False),
    (array(1, content=ONE, kind=made("numpy.dtype", "i8")), False),
    (array(1, content=ONE, kind=made("numpy.dtype", "i8", state=())), False),
    (array(1, content=ONE, kind=made("numpy.dtype", "i8", state=(3,))), False),
    (array(1, content=ONE, kind=None), False),
    (array(2, content=ONE), False),
    (array(1, 1, content=ONE), False),
    (array("1", content=ONE), False),
    (array(1, content=Unknown("buffer")), False),
]


@pytest.mark.parametrize(("place", "known"), PLACES)
def test_a_block_lies_where_it_is_known_to_lie(place: Any, known: bool) -> None:
    found = code(called(MANAGER, state(listed(INDEX), listed(block(place))), use=BUILD, receiver=made(MANAGER)))
    assert found == ("" if known else "MSF103")


@pytest.mark.parametrize("key", ["values", "mgr_locs"])
def test_a_block_has_its_values_and_its_places(key: str) -> None:
    blocks = listed(Mapping(tuple(item for item in block(1).items if item[0] != key)))
    assert code(called(MANAGER, state(listed(INDEX), blocks), use=BUILD, receiver=made(MANAGER))) == "MSF103"


def keywords(**given: Any) -> Mapping:
    return Mapping(tuple(given.items()))


TWO = array(2, content=ONE * 2)
AXES: list[tuple[Any, bool]] = [
    (index(keywords(data=TWO, name=None)), True),
    (index(keywords(data=TWO), "datetimes._new_DatetimeIndex"), True),
    (index(keywords(codes=listed(TWO, TWO))), True),
    (index(keywords(labels=listed(TWO))), True),
    (index(keywords(start=0, stop=2, step=1)), True),
    (index(keywords(start=0, stop=1, step=1)), False),
    (index(keywords(start=0, stop=2)), False),
    (index(keywords(codes=listed(TWO), labels=listed(TWO))), False),
    (index(keywords(codes=listed())), False),
    (index(keywords(codes=Unknown("list"))), False),
    (index(keywords(codes=listed(array(1)))), False),
    (index(keywords(data=array(1, content=ONE))), False),
    (index(keywords(data=array(2, 1, content=ONE * 2))), False),
    (index(keywords(data=array("2"))), False),
    (index(keywords(data="ab")), False),
    (index(Unknown("dict")), False),
    (made("pandas.core.indexes.base._new_Index", named("pandas.Index")), False),
    (Made(named("pandas.core.indexes.base._new_Index"), Unknown("arguments")), False),
    (made("argparse.Namespace", named("pandas.Index"), keywords(data=TWO)), False),
]


@pytest.mark.parametrize(("axis", "known"), AXES)
def test_an_axis_is_as_long_as_its_index(axis: Any, known: bool) -> None:
    assert is_frame(keywords(axes=listed(axis), blocks=listed(block(1))), POLICY) is known
