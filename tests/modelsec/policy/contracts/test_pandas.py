from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from tests.support.judged import PROTOCOLS, called, code, made, named, refusals

ROWS = 6
COLUMNS: dict[str, Any] = {
    "integer": range(ROWS),
    "float": np.arange(ROWS) / 2,
    "text": ["a"] * ROWS,
    "flag": [True] * ROWS,
    "day": pd.date_range("2020", periods=ROWS),
    "utc": pd.date_range("2020", periods=ROWS, tz="UTC"),
    "category": pd.Categorical(["x", "y"] * 3),
    "nullable": pd.array([1, None] * 3, dtype="Int64"),
    "boolean": pd.array([True, None] * 3, dtype="boolean"),
    "string": pd.array(["a", None] * 3, dtype="string"),
    "delta": pd.timedelta_range("1D", periods=ROWS),
    "period": pd.period_range("2020", periods=ROWS, freq="D"),
    "interval": pd.interval_range(0, ROWS),
    "sparse": pd.arrays.SparseArray([0, 1] * 3),
    "object": [None, [1]] * 3,
}
FRAME = pd.DataFrame(COLUMNS)
INDEXED = ["integer", "float", "text", "day", "utc", "category", "delta", "period", "interval", "string"]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_frames_pass(protocol: int) -> None:
    assert refusals(FRAME, protocol) == []
    assert refusals(FRAME.set_index(["integer", "text"]), protocol) == []


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize("name", COLUMNS)
def test_series_pass(name: str, protocol: int) -> None:
    assert refusals(FRAME[name], protocol) == []


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize("name", INDEXED)
def test_indexes_pass(name: str, protocol: int) -> None:
    assert refusals(FRAME.set_index(name), protocol) == []


SCALARS: list[Any] = [
    pd.Timestamp("2020", tz="UTC"),
    pd.Timedelta("1D"),
    pd.Period("2020", "D"),
    pd.Interval(0, 1),
    pd.NaT,
    pd.NA,
    pd.CategoricalDtype(["a"]),
    pd.offsets.BDay(),
    pd.offsets.MonthEnd(),
    pd.DateOffset(days=1),
    pd.PeriodDtype("D"),
    pd.StringDtype(),
]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", SCALARS, ids=repr)
def test_scalars_pass(value: object, protocol: int) -> None:
    assert refusals(value, protocol) == []


ANY = made("types.SimpleNamespace")
REFUSED = [
    ("pandas.core.indexes.base._new_Index", (named("argparse.Namespace"), Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", (named("os.system"), Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", (named("pandas.Index"), ANY)),
    ("pandas.core.indexes.base._new_Index", (named("pandas.Index"), Mapping((("data", ANY),)))),
    ("pandas.core.indexes.base._new_Index", (ANY, Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", ()),
    ("pandas._libs.internals._unpickle_block", (ANY, 1, 2)),
    ("pandas.StringDtype", (ANY,)),
]


@pytest.mark.parametrize(("name", "arguments"), REFUSED)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == "MSF103"


def test_names_of_older_versions_pass() -> None:
    assert code(called("pandas.core.frame.DataFrame", Unknown("dict"), use=BUILD)) == ""
    assert (
        code(
            called(
                "pandas.core.indexes.base._new_Index", named("pandas.core.indexes.numeric.Int64Index"), Unknown("dict")
            )
        )
        == ""
    )


def test_a_state_of_another_kind_is_refused() -> None:
    assert code(called("pandas.DataFrame", ANY, use=BUILD)) == "MSF103"
