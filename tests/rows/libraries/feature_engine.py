"""feature_engine: its transformers, fitted to a frame of numbers or to one of words."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

ROOMS = "creation datetime discretisation encoding imputation outliers preprocessing selection transformation"
ARGUMENTS: tuple[dict[str, Any], ...] = (
    {},
    {"features_to_drop": ["a"]},
    {"variables": ["a"]},
    {"variables": ["a", "b"]},
)
RANDOM = np.random.RandomState(0)
NUMBERS = pd.DataFrame(RANDOM.rand(60, 3) / 2 + 0.1, columns=list("abc"))
WORDS = pd.DataFrame({"a": ["x", "y", "z"] * 20, "b": ["p", "q"] * 30})
TARGET = pd.Series([0, 1, 1, 0] * 15)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield each transformer that needs no more than the names of columns."""
    for room in ROOMS.split():
        module = importlib.import_module(f"feature_engine.{room}")
        for name in module.__all__:
            yield name, partial(_fitted, getattr(module, name))


def _fitted(kind: Any) -> Any:
    for options in ARGUMENTS:
        for data in (NUMBERS, WORDS):
            try:
                return kind(**options).fit(data, TARGET)
            except (TypeError, ValueError, KeyError):
                continue
    raise TypeError(kind)
