"""Explanations of shap: of trees, of lines and by hand, whole and in parts."""

from __future__ import annotations

from functools import partial
from operator import itemgetter, methodcaller
from typing import TYPE_CHECKING, Any

import numpy as np
import shap
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

X = np.random.RandomState(0).rand(30, 3)
PARTS = {
    "whole": lambda explanation: explanation,
    "copy": shap.Explanation,
    "row": itemgetter(0),
    "rows": itemgetter(slice(0, 5)),
    "column": itemgetter((slice(None), 1)),
    "values": lambda explanation: explanation.values,
    "mean": methodcaller("mean", 0),
    "sum": methodcaller("sum", 0),
}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield every part of every explanation."""
    for name, explain in {"hand": _by_hand, "forest": _forest, "line": _line}.items():
        for part, take in PARTS.items():
            yield f"{name}-{part}", partial(_part, explain, take)


def _part(explain: Any, take: Any) -> Any:
    return take(explain())


def _by_hand() -> Any:
    names = {"feature_names": ["a", "b", "c"], "output_names": "y"}
    return shap.Explanation(X, base_values=np.ones(30), data=X, **names)


def _forest() -> Any:
    return shap.TreeExplainer(RandomForestRegressor(n_estimators=2).fit(X, X[:, 0]))(X)


def _line() -> Any:
    return shap.LinearExplainer(LinearRegression().fit(X, X[:, 0]), X)(X)
