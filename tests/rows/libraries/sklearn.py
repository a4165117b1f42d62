"""Every estimator of scikit-learn, fitted in the ways that it can be; scorers, metrics, kernels, splitters, losses."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy.sparse
from sklearn import gaussian_process, metrics, model_selection, pipeline, preprocessing
from sklearn.base import clone
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.gaussian_process import kernels
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.neighbors import BallTree, KDTree

from tests.support.estimators import estimators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

RANDOM = np.random.RandomState(0)
X = np.abs(RANDOM.rand(40, 4))
Y = (X[:, 0] > 0.5).astype(int)
CLASSES = RANDOM.randint(0, 3, 40)
NAMES = np.array(["a", "b", "c"], dtype=object)
DATA: dict[str, tuple[Any, ...]] = {
    "numbers": (X, Y),
    "floats": (X, X[:, 0] + 1.0),
    "classes": (X, NAMES[CLASSES]),
    "outputs": (X, np.c_[Y, 1 - Y]),
    "sparse": (scipy.sparse.csr_matrix(X), Y),
    "words": (X[:, :1].astype("U3"), Y),
    "texts": (["one two three", "two three four", "five six"] * 5, [0, 1, 0] * 5),
    "records": ([{"a": 1.0, "b": "x"}, {"a": 2.0}] * 10, [0, 1] * 10),
    "alone": (Y,),
    "multilabel": ([("a", "b"), ("a",)],),
}
FEW = {"n_estimators": 2, "max_iter": 3, "n_init": 1, "n_components": 2, "cv": 2, "perplexity": 3, "n_jobs": 1}


def objects() -> Iterator[tuple[str, Make]]:
    """Yield estimators, as made and as fitted, and what is kept beside them."""
    import pandas as pd

    frame = pd.DataFrame(X, columns=list("abcd")).assign(k=pd.Categorical(NAMES[CLASSES]))
    frames = {"frame": (frame, pd.Series(Y)), "numbers-by-name": (frame[list("abcd")], pd.Series(Y))}
    for name, kind in estimators().items():
        for number, made in enumerate(_made(kind)):
            yield f"{name}-{number}-made", partial(clone, made)
            for data, arguments in {**DATA, **frames}.items():
                yield f"{name}-{number}-{data}", partial(_fitted, made, arguments)
    yield from _helpers()


def _made(kind: Any) -> list[Any]:
    """Return instances of one class: scikit-learn's own examples, or one by default."""
    try:
        from sklearn.utils._test_common.instance_generator import _construct_instances

        made = list(_construct_instances(kind))
    except Exception:  # noqa: BLE001 - private to scikit-learn, and some classes have no example
        try:
            made = [kind()]
        except TypeError:
            return []
    for one in made:
        given = one.get_params(deep=False)
        one.set_params(**{name: few for name, few in FEW.items() if isinstance(given.get(name), int)})
    return made


def _fitted(made: Any, arguments: tuple[Any, ...]) -> Any:
    return clone(made).fit(*arguments)


def _helpers() -> Iterator[tuple[str, Make]]:
    for name in metrics.get_scorer_names():
        yield f"scorer-{name}", partial(metrics.get_scorer, name)
    for module in (metrics, metrics.cluster, preprocessing):
        for name, found in inspect.getmembers(module, inspect.isfunction):
            if name in module.__all__:
                yield f"function-{name}", partial(list, [found])
                yield f"scorer-of-{name}", partial(metrics.make_scorer, found)
    for name, kind in inspect.getmembers(model_selection, inspect.isclass):
        yield f"splitter-{name}", kind
    for kernel in KERNELS:
        yield f"kernel-{kernel}", partial(clone, kernel)
        yield f"process-{kernel}", partial(gaussian_process.GaussianProcessRegressor(kernel, alpha=9.0).fit, X, Y)
    for metric in METRICS:
        yield f"ball-tree-{metric}", partial(BallTree, X, metric=metric)
        yield f"distance-{metric}", partial(metrics.DistanceMetric.get_metric, metric)
        yield f"distance-32-{metric}", partial(metrics.DistanceMetric.get_metric, metric, dtype=np.float32)
    yield "kd-tree", partial(KDTree, X)
    yield "distance-seuclidean", partial(metrics.DistanceMetric.get_metric, "seuclidean", V=[1.0, 2.0])
    yield "distance-mahalanobis", partial(metrics.DistanceMetric.get_metric, "mahalanobis", VI=np.eye(2))
    for loss in ("squared_error", "absolute_error", "gamma", "poisson", "quantile"):
        made = HistGradientBoostingRegressor(loss=loss, max_iter=2, quantile=0.5)
        yield f"hist-{loss}", partial(_fitted, made, (X, X[:, 1] + 1))
    for name, steps in COMPOSED.items():
        yield f"{name}-fitted", partial(_fitted, steps, (X, CLASSES))


KERNELS = (
    kernels.RBF() + kernels.WhiteKernel() * kernels.ConstantKernel(),
    kernels.Matern(nu=1.5) ** 2,
    kernels.RationalQuadratic() + kernels.ExpSineSquared() + kernels.DotProduct(),
    kernels.CompoundKernel([kernels.RBF(), kernels.RBF()]),
    kernels.PairwiseKernel(metric="rbf"),
)
METRICS: tuple[str, ...] = (
    "euclidean",
    "manhattan",
    "chebyshev",
    "minkowski",
    "hamming",
    "canberra",
    "braycurtis",
    "jaccard",
    "dice",
)
METRICS += ("russellrao", "rogerstanimoto", "sokalmichener", "sokalsneath", "haversine")
COMPOSED = {
    "classes": HistGradientBoostingClassifier(max_iter=2, early_stopping=True),
    "pandas": pipeline.make_pipeline(preprocessing.StandardScaler(), Ridge()).set_output(transform="pandas"),
    "union": pipeline.make_union(PCA(2), KMeans(2, n_init=1)),
    "requested": LogisticRegression(max_iter=9),
    "grid": model_selection.GridSearchCV(Ridge(), {"alpha": [1.0, 2.0]}, cv=model_selection.KFold(2)),
}
