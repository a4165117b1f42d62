"""Old frames pass where each block lies in the frame, and are refused where one might lie anywhere."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import PROTOCOLS, called, code, findings, listed, made
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
