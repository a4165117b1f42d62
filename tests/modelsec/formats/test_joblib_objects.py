"""Arrays of objects in files that joblib wrote: a plain loader finds other values in the memo than joblib's does."""

from __future__ import annotations

import datetime as dt
import decimal
import fractions
import io
import pathlib
import uuid
from collections import Counter, OrderedDict
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pandas as pd
import pytest
from sklearn.preprocessing import LabelEncoder

from tests.support.three_ways import report

if TYPE_CHECKING:
    from collections.abc import Callable

OBJECTS: dict[str, list[Any]] = {
    "paths": [pathlib.Path("a/b"), pathlib.PurePosixPath("c")],
    "timestamps and text": [pd.Timestamp("2020"), "a"],
    "timestamps of zones": [pd.Timestamp("2020", tz="UTC"), pd.Timestamp("2020", tz="Europe/Berlin")],
    "decimals": [decimal.Decimal("1.5"), decimal.Decimal(2)],
    "types": [str, int],
    "types of numpy": [np.float32, np.int64],
    "dtypes": [np.dtype("f8"), np.dtype("M8[ns]")],
    "dtypes of pandas": [pd.CategoricalDtype(["a"]), pd.Int64Dtype()],
    "fractions": [fractions.Fraction(1, 3), fractions.Fraction(2, 5)],
    "uuids": [uuid.UUID(int=5), uuid.UUID(int=7)],
    "lists": [[1, [2, "x"]], [["a"]]],
    "nothing": [None, None],
    "numbers and text": [1, "a", None, 2.5, True, "a"],
    "dates": [dt.date(2020, 1, 1), dt.datetime(2021, 1, 1, tzinfo=dt.timezone.utc)],
    "times": [dt.time(1, 2), dt.timedelta(3)],
    "tuples": [(1, "a"), (2, "b", None)],
    "frozen sets": [frozenset([1]), frozenset("a")],
    "dictionaries": [{"a": 1}, OrderedDict(a=1)],
    "counters": [Counter("aab"), Counter("b")],
    "arrays": [np.arange(3), np.arange(2.0)],
    "arrays of objects": [np.array(["a", None], object), np.array([1, "x"], object)],
    "numbers of numpy": [np.float32(1.5), np.str_("a"), np.datetime64("2020")],
    "missing": [pd.NaT, None, float("nan"), pd.NA],
    "periods": [pd.Period("2020", "D"), pd.Period("2020-01", "M")],
    "intervals": [pd.Interval(0, 1), pd.Interval(1.5, 2)],
    "offsets": [pd.offsets.BDay(), pd.offsets.MonthEnd(2)],
    "series": [pd.Series([1, 2]), pd.Series(["a"])],
    "frames": [pd.DataFrame({"a": [1]}), None],
    "slices": [slice(1, 2), range(3)],
    "functions": [np.sin, np.add],
    "singletons": [Ellipsis, NotImplemented],
}
HOLDERS = {"counters", "dictionaries", "series", "frames"}
"""What no index has for a label."""


def array_of(items: list[Any]) -> Any:
    array: Any = np.empty(len(items), object)
    for place, item in enumerate(items):
        array[place] = item
    return array


def index_of(items: list[Any]) -> pd.Index:
    return pd.Index(array_of(items), dtype=object)


PLACES: dict[str, Callable[[list[Any]], Any]] = {
    "an array": array_of,
    "rows": lambda items: array_of(items * 2).reshape(2, -1),
    "an array in a dictionary": lambda items: {"version": "1.0", "data": array_of(items)},
    "an array before numbers": lambda items: {"o": array_of(items), "w": np.arange(9.0)},
    "an array behind numbers": lambda items: {"w": np.arange(9.0), "o": array_of(items)},
    "an array twice": lambda items: [array_of(items), array_of(items), "x"],
    "a series": lambda items: pd.Series(array_of(items), dtype=object),
    "a frame and an encoder": lambda items: {
        "model": "m",
        "frame": pd.DataFrame({"n": range(len(items)), "o": pd.Series(array_of(items), dtype=object)}),
        "encoder": LabelEncoder().fit(["a", "b"]),
    },
}
LABELLED: dict[str, Callable[[list[Any]], Any]] = {
    "an index": index_of,
    "columns": lambda items: pd.DataFrame([range(len(items))], columns=index_of(items)),
    "levels": lambda items: pd.Series(
        range(len(items)), index=pd.MultiIndex.from_arrays([index_of(items), range(len(items))])
    ),
}
UNHASHABLE = {"lists", "arrays", "arrays of objects", "slices"}


def found(value: Any, protocol: int | None, compress: int = 0) -> list[str]:
    file = io.BytesIO()
    joblib.dump(value, file, compress=compress, protocol=protocol)
    return [finding.message for finding in report(file.getvalue(), "m.joblib").findings]


@pytest.mark.parametrize("protocol", [None, 2, 3])
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("items", OBJECTS.values(), ids=OBJECTS)
def test_objects_of_all_kinds_pass(items: list[Any], place: Callable[[list[Any]], Any], protocol: int | None) -> None:
    assert found(place(items), protocol) == []


@pytest.mark.parametrize("protocol", [None, 2])
@pytest.mark.parametrize("name", sorted(set(OBJECTS) - HOLDERS - UNHASHABLE))
@pytest.mark.parametrize("place", LABELLED.values(), ids=LABELLED)
def test_objects_of_all_kinds_are_labels(name: str, place: Callable[[list[Any]], Any], protocol: int | None) -> None:
    assert found(place(OBJECTS[name]), protocol) == []


@pytest.mark.parametrize("items", OBJECTS.values(), ids=OBJECTS)
def test_objects_of_all_kinds_pass_in_a_compressed_file(items: list[Any]) -> None:
    assert found({"n": np.arange(3), "o": array_of(items)}, None, 3) == []
