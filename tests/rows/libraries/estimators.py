"""Clusterings of hdbscan, estimators of mlxtend, and networks of pytorch-tabnet, all fitted."""

from __future__ import annotations

import importlib
import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

ROOMS = "classifier cluster feature_extraction feature_selection preprocessing regressor"
ALGORITHMS = "best boruvka_balltree boruvka_kdtree generic prims_balltree prims_kdtree"
TREES = "condensed_tree_ minimum_spanning_tree_ single_linkage_tree_"
RANDOM = np.random.RandomState(0)
NUMBERS = RANDOM.rand(60, 4)
KINDS = (NUMBERS[:, 0] > 0.5).astype(int)
PARTS: tuple[Any, ...] = (
    (),
    (LogisticRegression(),),
    ([LogisticRegression(), DecisionTreeClassifier()],),
    ([LogisticRegression(), DecisionTreeClassifier()], LogisticRegression()),
)
"""What estimators are made of, where they are made of others."""


def objects() -> Iterator[tuple[str, Make]]:
    """Yield clusterings and their trees, and each estimator that needs no more than others."""
    hdbscan = importlib.import_module("hdbscan")
    for name in ALGORITHMS.split():
        yield name, partial(_clustered, hdbscan, algorithm=name)
        if name != "generic":
            yield f"{name}-prediction", partial(_clustered, hdbscan, algorithm=name, prediction_data=True)
    for name in TREES.split():
        yield name, partial(_tree, hdbscan, name)
    yield "RobustSingleLinkage", partial(_fitted, hdbscan.RobustSingleLinkage)
    for room in ROOMS.split():
        module = importlib.import_module(f"mlxtend.{room}")
        for name, kind in inspect.getmembers(module, inspect.isclass):
            yield name, partial(_fitted, kind)
    tabnet = importlib.import_module("pytorch_tabnet.tab_model")
    yield "TabNetClassifier", partial(_trained, tabnet.TabNetClassifier, KINDS)
    yield "TabNetRegressor", partial(_trained, tabnet.TabNetRegressor, NUMBERS[:, :1])


def _clustered(hdbscan: Any, **options: Any) -> Any:
    return hdbscan.HDBSCAN(min_cluster_size=3, **options).fit(NUMBERS)


def _tree(hdbscan: Any, name: str) -> Any:
    return getattr(_clustered(hdbscan, gen_min_span_tree=True), name)


def _fitted(kind: Any) -> Any:
    for parts in PARTS:
        for data in ((NUMBERS, KINDS), (NUMBERS,)):
            try:
                return kind(*parts).fit(*data)
            except (TypeError, ValueError, AttributeError):
                continue
    raise TypeError(kind)


def _trained(kind: Any, target: Any) -> Any:
    network = kind(verbose=0)
    network.fit(NUMBERS, target, max_epochs=2, batch_size=32)
    return network
