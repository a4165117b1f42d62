"""statsmodels: models and results of every family, as `save` writes them."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

RANDOM = np.random.RandomState(0)
X = np.c_[np.ones(80), RANDOM.rand(80, 2)]
Y = X @ [1.0, 2.0, -1.0] + RANDOM.normal(size=80) / 5
TWO = (np.median(Y) < Y).astype(int)
COUNTS = RANDOM.poisson(3, 80)
THREE: Any = np.arange(80) % 3
GROUPS: Any = np.arange(80) // 8
SERIES = np.cumsum(RANDOM.normal(size=120)) + 50
PAIR = RANDOM.normal(size=(120, 2)).cumsum(axis=0)
DAYS = pd.date_range("2020-01-01", periods=120, freq="D")
FRAME = pd.DataFrame(X[:, 1:], columns=["a", "b"]).assign(y=Y, two=TWO, k=np.array(list("pqr"))[THREE], g=GROUPS)
FAMILIES = ("Gaussian", "Binomial", "Poisson", "Gamma", "InverseGaussian", "NegativeBinomial", "Tweedie")
REGRESSIONS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(("OLS", "WLS", "GLS", "RLM", "QuantReg", "RecursiveLS"), (Y, X)),
    **dict.fromkeys(("Logit", "Probit", "GLM"), (TWO, X)),
    **dict.fromkeys(("Poisson", "NegativeBinomial", "NegativeBinomialP", "GeneralizedPoisson"), (COUNTS, X)),
    **dict.fromkeys(("ZeroInflatedPoisson", "ZeroInflatedNegativeBinomialP"), (COUNTS, X)),
    **dict.fromkeys(("MNLogit",), (THREE, X)),
    **dict.fromkeys(("MixedLM", "GEE"), (Y, X, GROUPS)),
    **dict.fromkeys(("ConditionalLogit",), (TWO, X[:, 1:])),
    **dict.fromkeys(("PHReg",), (np.exp(Y), X[:, 1:])),
    **dict.fromkeys(("Factor", "PCA"), (X[:, 1:],)),
}
SERIES_MODELS: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
    "arima": ("tsa.arima.model.ARIMA", (SERIES,), {"order": (1, 1, 1)}),
    "arima-seasonal": ("tsa.arima.model.ARIMA", (SERIES,), {"order": (1, 0, 0), "seasonal_order": (1, 0, 0, 7)}),
    "sarimax": ("tsa.statespace.sarimax.SARIMAX", (SERIES,), {"order": (1, 0, 1), "seasonal_order": (0, 1, 1, 4)}),
    "sarimax-exog": ("tsa.statespace.sarimax.SARIMAX", (SERIES, PAIR), {"order": (1, 0, 0)}),
    "level": ("tsa.statespace.structural.UnobservedComponents", (SERIES, "local level"), {}),
    "varmax": ("tsa.statespace.varmax.VARMAX", (PAIR,), {"order": (1, 0)}),
    "factors": ("tsa.statespace.dynamic_factor.DynamicFactor", (PAIR,), {"k_factors": 1, "factor_order": 1}),
    "factors-mixed": ("tsa.statespace.dynamic_factor_mq.DynamicFactorMQ", (PAIR,), {}),
    "diffuse": ("tsa.statespace.sarimax.SARIMAX", (SERIES,), {"order": (1, 1, 0), "use_exact_diffuse": True}),
    "gaps": ("tsa.statespace.sarimax.SARIMAX", (np.where(np.arange(120) % 9, SERIES, np.nan),), {"order": (1, 0, 0)}),
    "varying": (
        "tsa.statespace.sarimax.SARIMAX",
        (SERIES, PAIR),
        {"mle_regression": False, "time_varying_regression": True},
    ),
    "autoregression": ("tsa.ar_model.AutoReg", (SERIES, 2), {"seasonal": True, "period": 7}),
    "smoothing": ("tsa.holtwinters.ExponentialSmoothing", (SERIES,), {"trend": "add"}),
    "smoothing-seasonal": (
        "tsa.holtwinters.ExponentialSmoothing",
        (SERIES,),
        {"trend": "add", "seasonal": "add", "seasonal_periods": 7},
    ),
    "smoothing-simple": ("tsa.holtwinters.SimpleExpSmoothing", (SERIES,), {}),
    "smoothing-holt": ("tsa.holtwinters.Holt", (SERIES,), {}),
    "smoothing-states": ("tsa.statespace.exponential_smoothing.ExponentialSmoothing", (SERIES,), {"trend": True}),
    "ets": ("tsa.exponential_smoothing.ets.ETSModel", (SERIES,), {"trend": "add"}),
    "vector": ("tsa.vector_ar.var_model.VAR", (PAIR,), {}),
    "vector-errors": ("tsa.vector_ar.vecm.VECM", (PAIR,), {}),
    "regimes": ("tsa.regime_switching.markov_regression.MarkovRegression", (SERIES,), {"k_regimes": 2}),
    "regimes-ar": (
        "tsa.regime_switching.markov_autoregression.MarkovAutoregression",
        (SERIES,),
        {"k_regimes": 2, "order": 1},
    ),
    "theta": ("tsa.forecasting.theta.ThetaModel", (pd.Series(SERIES, DAYS),), {"period": 7}),
    "ardl": ("tsa.ardl.ARDL", (SERIES, 1, PAIR), {"order": 1}),
}
PLAIN: dict[str, Any] = {
    "seasons": ("tsa.seasonal.STL", (SERIES,), {"period": 7}),
    "density": ("nonparametric.kde.KDEUnivariate", (Y,), {}),
    "smoother": ("gam.api.BSplines", (X[:, 1:],), {"df": [4, 4], "degree": [3, 3]}),
}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield models and results, over arrays, frames and formulas."""
    for name, data in REGRESSIONS.items():
        yield f"{name}-made", partial(_made, f"api.{name}", data)
        yield f"{name}-fitted", partial(_fitted, f"api.{name}", data)
        frames = tuple(_frame(item) for item in data)
        yield f"{name}-frame", partial(_fitted, f"api.{name}", frames)
        yield f"{name}-bare", partial(_bare, f"api.{name}", data)
    for family in FAMILIES:
        yield f"GLM-{family}", partial(_generalized, family)
    for name, (dotted, data, options) in SERIES_MODELS.items():
        yield f"{name}-made", partial(_made, dotted, data, **options)
        yield f"{name}-fitted", partial(_fitted, dotted, data, **options)
        dated = (_dated(data[0]), *(_dated(item) if isinstance(item, np.ndarray) else item for item in data[1:]))
        yield f"{name}-dated", partial(_fitted, dotted, dated, **options)
    for name, (dotted, data, options) in PLAIN.items():
        yield name, partial(_made, dotted, data, **options)
        yield f"{name}-fitted", partial(_fitted, dotted, data, **options)
    yield "seasons-plain", lambda: _called("tsa.seasonal.seasonal_decompose", pd.Series(SERIES, DAYS))
    yield "sparing", lambda: _made("tsa.statespace.sarimax.SARIMAX", (SERIES,)).fit(disp=0, low_memory=True)
    yield "regularized", lambda: _made("api.OLS", (Y, X)).fit_regularized(alpha=0.1)
    yield "robust", lambda: _made("api.OLS", (Y, X)).fit(cov_type="HC3")
    yield "clustered", lambda: _made("api.OLS", (Y, X)).fit(cov_type="cluster", cov_kwds={"groups": GROUPS})
    yield "ordered", lambda: _called("miscmodels.ordinal_model.OrderedModel", THREE, X[:, 1:]).fit(disp=0)
    for formula in ("y ~ a + b", "y ~ C(k)", "y ~ a * b - 1", "y ~ np.log(a)", "two ~ a + k"):
        yield f"formula {formula}", partial(_by_formula, "ols", formula)
    yield "formula glm", partial(_by_formula, "glm", "y ~ a")
    yield "formula logit", partial(_by_formula, "logit", "two ~ a")
    yield "formula mixed", partial(_by_formula, "mixedlm", "y ~ a", groups="g")


def _called(dotted: str, *arguments: Any, **options: Any) -> Any:
    module, _, name = f"statsmodels.{dotted}".rpartition(".")
    return getattr(importlib.import_module(module), name)(*arguments, **options)


def _made(dotted: str, data: tuple[Any, ...], **options: Any) -> Any:
    return _called(dotted, *data, **options)


def _fitted(dotted: str, data: tuple[Any, ...], **options: Any) -> Any:
    model = _made(dotted, data, **options)
    try:
        return model.fit(disp=0)
    except TypeError:
        return model.fit()


def _bare(dotted: str, data: tuple[Any, ...]) -> Any:
    results = _fitted(dotted, data)
    results.remove_data()
    return results


def _frame(data: Any) -> Any:
    return pd.DataFrame(data).add_prefix("x") if data.ndim == 2 else pd.Series(data, name="y")


def _dated(data: Any) -> Any:
    return pd.DataFrame(data, DAYS).add_prefix("x") if data.ndim == 2 else pd.Series(data, DAYS, name="y")


def _generalized(family: str) -> Any:
    families = importlib.import_module("statsmodels.api").families
    target = TWO if family == "Binomial" else np.abs(Y) + 0.1
    return _called("api.GLM", target, X, family=getattr(families, family)()).fit()


def _by_formula(name: str, formula: str, **options: Any) -> Any:
    model = _called(f"formula.api.{name}", formula, FRAME, **options)
    return model.fit() if name in ("ols", "glm", "mixedlm") else model.fit(disp=0)
