"""pandas: frames, series, every index and extension array, offsets, and what lies beside them."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

TYPES = ("Int8", "Int64", "UInt16", "Float32", "Float64", "boolean", "string", "string[python]", "category", "object")
ARROW = ("int64", "double", "string", "bool", "timestamp[ns]", "timestamp[us, tz=UTC]", "date32[day]", "binary")


def objects() -> Iterator[tuple[str, Make]]:
    """Yield frames, series of every type, indexes of every kind, scalars and every offset."""
    frame = pd.DataFrame(
        {
            "number": [1, 2, 3],
            "float": [0.5, 1.5, float("nan")],
            "text": ["a", "b", None],
            "kind": pd.Categorical(["x", "y", "x"]),
            "ordered": pd.Categorical([1, 2, 1], ordered=True),
            "time": pd.date_range("2024-01-01", periods=3),
            "zoned": pd.date_range("2024-01-01", periods=3, tz="Europe/Berlin"),
            "fixed": pd.date_range("2024-01-01", periods=3, tz="+02:00"),
            "span": pd.to_timedelta([1, 2, 3], unit="h"),
            "month": pd.period_range("2024-01", periods=3, freq="M"),
            "interval": pd.interval_range(0, 3),
            "sparse": pd.arrays.SparseArray([0, 0, 1]),
            "complex": [1j, 2j, 3j],
            "mixed": [1, "a", None],
        }
    )
    yield "frame", frame.copy
    yield "frame-transposed", partial(frame[["number", "float"]].transpose)
    yield "frame-attributes", lambda: _with_attributes(frame)
    yield "frame-multi", partial(frame.set_index, ["text", "number"])
    yield "columns-multi", lambda: pd.DataFrame(np.eye(2), columns=pd.MultiIndex.from_product([["a"], ["b", "c"]]))
    yield "described", partial(frame[["number", "float"]].describe)
    for column in frame:
        yield f"series-{column}", partial(frame[column].copy)
        yield f"index-{column}", partial(frame.set_index, column)
        yield f"array-{column}", partial(list, [frame[column].array, frame[column].dtype])
    for kind in TYPES:
        yield f"type-{kind}", partial(pd.Series, [None, None], dtype=kind)
    for kind in ARROW:
        yield f"arrow-{kind}", partial(pd.Series, [None, None], dtype=f"{kind}[pyarrow]")
    yield "arrow-list", lambda: pd.Series([[1]], dtype=pd.ArrowDtype(__import__("pyarrow").list_(pd.ArrowDtype)))
    yield from MADE.items()
    offsets: list[tuple[str, Any]] = inspect.getmembers(pd.offsets, inspect.isclass)
    for name, offset in offsets:
        yield f"offset-{name}", offset
        yield f"offset-{name}-2", partial(offset, 2)


def _with_attributes(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.copy()
    frame.attrs["source"] = "a"
    return frame.set_flags(allows_duplicate_labels=False)


MADE: dict[str, Make] = {
    "empty": pd.DataFrame,
    "series": lambda: pd.Series([1, 2], name="a"),
    "scalars": lambda: [
        pd.Timestamp("2024"),
        pd.Timedelta(1),
        pd.Period("2024", "M"),
        pd.Interval(0, 1),
        pd.NaT,
        pd.NA,
    ],
    "zoned": lambda: [pd.Timestamp("2024", tz="UTC"), pd.Timestamp("2024", tz="Europe/Berlin")],
    "range": lambda: pd.RangeIndex(3, name="a"),
    "frequency": lambda: pd.tseries.frequencies.to_offset("15min"),
    "holidays": lambda: pd.tseries.offsets.CustomBusinessDay(holidays=["2024-01-01"]),
    "calendar": lambda: pd.tseries.holiday.USFederalHolidayCalendar(),
    "offset": lambda: [pd.DateOffset(months=1), pd.offsets.Week(weekday=1), pd.offsets.BDay(2)],
    "dtypes": lambda: pd.DataFrame({"a": [1], "b": ["x"]}).dtypes,
    "dtype": lambda: [
        pd.CategoricalDtype(["a"]),
        pd.DatetimeTZDtype(tz="UTC"),
        pd.PeriodDtype("M"),
        pd.IntervalDtype(),
    ],
    "nullable": lambda: [pd.Int64Dtype(), pd.BooleanDtype(), pd.Float64Dtype(), pd.StringDtype(), pd.SparseDtype("f4")],
    "grouped": lambda: pd.DataFrame({"a": [1, 1], "b": [2, 3]}).groupby("a").mean(),
    "pivoted": lambda: pd.DataFrame({"a": [1], "b": [2]}).pivot_table(index="a"),
    "sparse": lambda: pd.DataFrame.sparse.from_spmatrix(__import__("scipy.sparse").sparse.eye(3)),
    "dummies": lambda: pd.get_dummies(pd.Series(["a", "b"])),
    "dropped": lambda: pd.DataFrame(np.eye(4)).drop(1).T,
    "classes": lambda: [pd.DataFrame, pd.Series, pd.Timestamp, pd.Index],
    "multi": lambda: pd.MultiIndex.from_tuples([(1, "a"), (2, "b")], names=["x", "y"]),
    "rolling": lambda: pd.Series([1.0, 2.0]).rolling(2).mean(),
    "concatenated": lambda: pd.concat([pd.DataFrame({"a": [1]}), pd.DataFrame({"b": [2]})]),
}
