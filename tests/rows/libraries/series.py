"""Models of survival of lifelines, of time series of pmdarima, and estimators of series of tslearn, all fitted."""

from __future__ import annotations

import importlib
import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

UNIVARIATE = (
    "BreslowFlemingHarringtonFitter ExponentialFitter GeneralizedGammaFitter KaplanMeierFitter LogLogisticFitter "
    "LogNormalFitter NelsonAalenFitter WeibullFitter"
)
REGRESSIONS = "AalenAdditiveFitter CoxPHFitter LogLogisticAFTFitter LogNormalAFTFitter WeibullAFTFitter"
TESTS = "ADFTest CHTest KPSSTest OCSBTest PPTest"
ROOMS = "clustering early_classification neighbors piecewise preprocessing svm"
RANDOM = np.random.RandomState(0)
WALK = np.cumsum(RANDOM.rand(60)) + 1
MANY = RANDOM.rand(12, 10, 1)
KINDS = np.array([0, 1] * 6)
LIVES = pd.DataFrame(
    {"a": RANDOM.rand(60), "b": RANDOM.rand(60), "week": RANDOM.rand(60) * 9 + 1, "end": [0, 1, 1] * 20}
)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield the models of each library."""
    lifelines = importlib.import_module("lifelines")
    for name in UNIVARIATE.split():
        yield name, partial(_fitted, getattr(lifelines, name), LIVES.week, LIVES.end)
    for name in REGRESSIONS.split():
        yield name, partial(_fitted, getattr(lifelines, name), LIVES, "week", "end")
    pmdarima = importlib.import_module("pmdarima")
    for name in TESTS.split():
        yield name, getattr(pmdarima.arima, name)
    yield "arima", partial(_fitted, partial(pmdarima.ARIMA, (1, 1, 1)), WALK)
    yield "arima-seasonal", partial(_fitted, partial(pmdarima.ARIMA, (1, 0, 0), (1, 0, 0, 4)), WALK)
    yield "arima-auto", partial(pmdarima.auto_arima, WALK, max_p=2, max_q=2)
    yield "arima-unfitted", pmdarima.AutoARIMA
    for room in ROOMS.split():
        module = importlib.import_module(f"tslearn.{room}")
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if hasattr(kind, "fit"):
                yield name, partial(_fitted, kind, MANY, KINDS)


def _fitted(kind: Any, *data: Any) -> Any:
    return kind().fit(*data)
