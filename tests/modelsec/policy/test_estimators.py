"""Ordinary scikit-learn objects, fitted, pass; so do the names that older versions gave them."""

from __future__ import annotations

import warnings
from functools import partial
from typing import Any

import numpy as np
import pytest
from scipy import stats
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
)
from sklearn.exceptions import NotFittedError
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, SGDClassifier, TweedieRegressor
from sklearn.metrics import f1_score, get_scorer, get_scorer_names, make_scorer
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV, StratifiedKFold
from sklearn.neighbors import KernelDensity, KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler
from sklearn.svm import SVC

from modelsec.evidence import BUILD, NEWOBJ, Unknown
from tests.support.estimators import estimators
from tests.support.judged import called, code, refusals

RANDOM = np.random.RandomState(0)
X = np.abs(RANDOM.rand(40, 4))
Y = (X[:, 0] > 0.5).astype(int)
CLASSES = RANDOM.randint(0, 3, 40)
TEXTS = ["one two three", "two three four", "five six"] * 5
ESTIMATORS = estimators()
ATTEMPTS = (
    (X, Y),
    (X, Y.astype(float)),
    (X,),
    (X, np.c_[Y, 1 - Y]),
    (TEXTS,),
    ([{"a": 1.0}],),
    (Y,),
    ([["a"], ["b"]],),
)


def _fitted(kind: Any) -> Any:
    """Give a fitted instance, made with defaults; one that needs more is left as it was made."""
    estimator = kind()
    for name in {"n_estimators", "max_iter"} & set(estimator.get_params()):
        estimator.set_params(**{name: 2})
    for attempt in ATTEMPTS:
        try:
            return estimator.fit(*attempt)
        except (ValueError, TypeError, AttributeError, NotFittedError):
            continue
    return estimator


@pytest.mark.parametrize("name", sorted(ESTIMATORS))
def test_every_estimator_passes(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            estimator = _fitted(ESTIMATORS[name])
        except TypeError:
            pytest.skip("a composite, below")
    assert [refusals(estimator, protocol) for protocol in (0, 2, 5)] == [[]] * 3


def _columns() -> ColumnTransformer:
    parts = [
        ("scaled", StandardScaler(), [0, 1]),
        ("coded", OneHotEncoder(handle_unknown="ignore"), [2]),
        ("log", FunctionTransformer(np.log1p), [3]),
    ]
    return ColumnTransformer(parts)


CHOICES = {"C": stats.loguniform(1, 3), "gamma": stats.uniform(0, 1), "degree": stats.randint(1, 3)}
KERNEL = ConstantKernel() * RBF() + WhiteKernel()
COMPOSITES: list[tuple[Any, tuple[Any, ...]]] = [
    (make_pipeline(SimpleImputer(), StandardScaler(), LogisticRegression()), (X, Y)),
    (make_pipeline(_columns(), LogisticRegression()), (X, Y)),
    (make_pipeline(TfidfVectorizer(), LogisticRegression()), (TEXTS, [0, 1, 0] * 5)),
    (CalibratedClassifierCV(SVC()), (X, Y)),
    (CalibratedClassifierCV(SVC(), method="isotonic"), (X, Y)),
    (GridSearchCV(SVC(), {"C": [1, 2]}, cv=StratifiedKFold(3), scoring=make_scorer(f1_score)), (X, Y)),
    (RandomizedSearchCV(SVC(), CHOICES, n_iter=2), (X, Y)),
    (KNeighborsClassifier(algorithm="kd_tree", p=3), (X, Y)),
    (KNeighborsClassifier(algorithm="ball_tree", metric="manhattan"), (X, Y)),
    (KernelDensity(), (X,)),
    (GaussianProcessRegressor(KERNEL, alpha=1.0), (X, Y)),
    *(
        (GradientBoostingRegressor(loss=loss, n_estimators=2), (X, Y))
        for loss in ("squared_error", "absolute_error", "huber", "quantile")
    ),
    (GradientBoostingClassifier(n_estimators=2), (X, CLASSES)),
    (GradientBoostingClassifier(loss="exponential", n_estimators=2), (X, Y)),
    *(
        (HistGradientBoostingRegressor(loss=loss, max_iter=2), (X, Y + 1))
        for loss in ("squared_error", "gamma", "poisson", "absolute_error")
    ),
    (HistGradientBoostingClassifier(max_iter=2, early_stopping=True, scoring="accuracy"), (X, Y)),
    (HistGradientBoostingClassifier(max_iter=2, categorical_features=[0]), (np.c_[Y, X], CLASSES)),
    *(
        (SGDClassifier(loss=loss), (X, Y))
        for loss in ("log_loss", "modified_huber", "squared_hinge", "epsilon_insensitive")
    ),
    *((TweedieRegressor(power=power, max_iter=3), (X, Y + 1.0)) for power in (0, 1, 1.5, 2, 3)),
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize(("estimator", "data"), COMPOSITES, ids=lambda value: type(value).__name__)
def test_composites_pass(estimator: Any, data: tuple[Any, ...], protocol: int) -> None:
    assert refusals(estimator.fit(*data), protocol) == []


@pytest.mark.parametrize("name", get_scorer_names())
def test_scorers_pass(name: str) -> None:
    assert refusals(get_scorer(name), 4) == []


OLDER = [
    "sklearn.tree.tree.DecisionTreeClassifier",
    "sklearn.ensemble.forest.RandomForestClassifier",
    "sklearn.ensemble.gradient_boosting.GradientBoostingClassifier",
    "sklearn.ensemble._gb_losses.BinomialDeviance",
    "sklearn.ensemble.gradient_boosting.BinomialDeviance",
    "sklearn.covariance.graph_lasso_.GraphLasso",
    "sklearn.linear_model._glm.glm.GeneralizedLinearRegressor",
    "sklearn.preprocessing.data.PolynomialFeatures",
    "sklearn.utils.deprecation.DeprecationDict",
    "sklearn.linear_model.logistic.LogisticRegression",
    "sklearn.preprocessing.data.StandardScaler",
    "sklearn.preprocessing.label.LabelEncoder",
    "sklearn.svm.classes.SVC",
    "sklearn.decomposition.pca.PCA",
    "sklearn.cluster.k_means_.KMeans",
    "sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper",
]


@pytest.mark.parametrize("name", OLDER)
def test_names_of_older_versions_pass(name: str) -> None:
    assert code(called(name, use=NEWOBJ)) == ""


FOREIGN = ["sklearn.tree.tree.system", "sklearn.tree.os.system", "sklearn.externals.joblib.load", "sklearn.utils.os"]


@pytest.mark.parametrize("name", FOREIGN)
def test_other_names_of_those_modules_do_not(name: str) -> None:
    assert code(called(name, use=NEWOBJ)) == "MSF101"


def test_a_partial_of_a_conversion_passes_and_of_a_loader_does_not() -> None:
    from sklearn.utils.validation import check_array

    assert refusals(partial(check_array, dtype=[np.float64]), 4) == []
    assert refusals(partial(np.load, "x"), 4) != []


def test_a_compiled_tree_takes_no_instance_of_the_stream() -> None:
    assert code(called("sklearn.tree._tree.Tree", 4, Unknown("list"), 1)) == "MSF103"
    assert code(called("sklearn.tree._tree.Tree", Unknown("persistent object"), 1, 1)) == "MSF103"
    assert code(called("sklearn.linear_model._logistic.LogisticRegression", Unknown("set"), use=BUILD)) == "MSF103"


def test_a_distance_that_calls_a_function_has_no_row() -> None:
    assert code(called("sklearn.metrics._dist_metrics.PyFuncDistance64", use=NEWOBJ)) == "MSF101"
