"""Boosted trees: xgboost, lightgbm and catboost, fitted, and what they are made of."""

from __future__ import annotations

import importlib
import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

X = np.random.RandomState(0).rand(60, 3)
Y = (X[:, 0] > 0.5).astype(int)
CLASSES: Any = np.arange(60) % 3
LIBRARIES = {"xgboost": "XGB", "lightgbm": "LGBM", "catboost": "CatBoost"}
FEW = {"xgboost": {"n_estimators": 2}, "lightgbm": {"n_estimators": 2, "verbose": -1}, "catboost": {"iterations": 2}}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield the models of every library that is installed, fitted on classes, numbers and names."""
    for library, begin in LIBRARIES.items():
        try:
            module = importlib.import_module(library)
        except ImportError:
            continue
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if name.startswith(begin):
                yield f"{name}-made", kind
                for data, target in {"two": Y, "three": CLASSES, "numbers": X[:, 0]}.items():
                    yield f"{name}-{data}", partial(_fitted, library, kind, target)
    yield "booster", _booster
    yield "lightgbm-booster", _lightgbm_booster


def _fitted(library: str, kind: Any, target: Any) -> Any:
    more = {"verbose": False} if library == "catboost" else {}
    return kind(**FEW[library]).fit(X, target, **more)


def _booster() -> Any:
    xgboost = importlib.import_module("xgboost")
    return xgboost.train({"max_depth": 2}, xgboost.DMatrix(X, Y), 2)


def _lightgbm_booster() -> Any:
    lightgbm = importlib.import_module("lightgbm")
    return lightgbm.train({"verbose": -1}, lightgbm.Dataset(X, Y), 2)
