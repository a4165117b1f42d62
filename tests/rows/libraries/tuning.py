"""Studies of optuna with each sampler and pruner, and spaces and searches of scikit-optimize."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

SAMPLERS = "GPSampler NSGAIISampler QMCSampler RandomSampler TPESampler"
PRUNERS = "HyperbandPruner MedianPruner NopPruner SuccessiveHalvingPruner"
REGRESSORS = "ExtraTreesRegressor GaussianProcessRegressor GradientBoostingQuantileRegressor RandomForestRegressor"
NUMBERS = np.random.RandomState(0).rand(40, 3)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield studies, their parts, and what scikit-optimize makes."""
    optuna = importlib.import_module("optuna")
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    for name in SAMPLERS.split():
        kind = getattr(optuna.samplers, name)
        yield name, kind
        yield f"study-{name}", partial(_study, optuna, sampler=kind)
    for name in PRUNERS.split():
        kind = getattr(optuna.pruners, name)
        yield name, kind
        yield f"study-{name}", partial(_study, optuna, pruner=kind)
    yield "study", partial(_study, optuna)
    yield "trial", lambda: _study(optuna).best_trial
    yield "trials", lambda: _study(optuna).trials
    yield "trials-frame", lambda: _study(optuna).trials_dataframe()
    skopt = importlib.import_module("skopt")
    yield "space", partial(skopt.Space, [(0.0, 1.0), (1, 5), (1e-3, 1.0, "log-uniform")])
    yield "space-words", partial(skopt.Space, [["a", "b"]])
    yield "optimizer", partial(skopt.Optimizer, [(0.0, 1.0)])
    learning = importlib.import_module("skopt.learning")
    for name in REGRESSORS.split():
        yield name, partial(_fitted, getattr(learning, name))


def _study(optuna: Any, **parts: Any) -> Any:
    study = optuna.create_study(**{name: kind() for name, kind in parts.items()})
    study.optimize(_aim, n_trials=6)
    return study


def _aim(trial: Any) -> float:
    trial.suggest_categorical("word", ["a", "b"])
    trial.report(float(trial.suggest_int("count", 1, 5)), 1)
    return float(trial.suggest_float("share", 0, 1))


def _fitted(kind: Any) -> Any:
    return kind().fit(NUMBERS, NUMBERS[:, 0])
