"""What scikit-learn's own code looks into while it loads is text, numbers, and arrays of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.evidence import Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, made, named

if TYPE_CHECKING:
    from modelsec.evidence import Argument

F8 = made("numpy.dtype", "f8", state=(3, "<", None, None, None, -1, -1, 0))
O8 = made("numpy.dtype", "O8", state=(3, "|", None, None, None, -1, -1, 63))
EMPTY = ("numpy._core.multiarray._reconstruct", named("numpy.ndarray"), (0,), b"b")
NUMBERS = made(*EMPTY, state=(1, (1,), F8, False, b"12345678"))
OBJECTS = made(*EMPTY, state=(1, (1,), O8, False, Unknown("list")))
WRAPPED = made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("dtype", F8), ("shape", (1,)))))
WRAPPED_OBJECTS = made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("dtype", O8), ("shape", (1,)))))
METRIC = made("sklearn.metrics._dist_metrics.newObj", named("sklearn.metrics._dist_metrics.EuclideanDistance64"))
NETWORK = made("torch.nn.modules.container.ModuleList")
CASES: list[tuple[str, Argument, bool]] = [
    ("sklearn-estimator", None, True),
    ("sklearn-estimator", Mapping((("C", NETWORK), ("_sklearn_version", "1.9.0"))), True),
    ("sklearn-estimator", Mapping((("_sklearn_version", NETWORK),)), False),
    ("sklearn-estimator", Mapping((("_sklearn_version", ("1", "9")),)), False),
    ("sklearn-estimator", Unknown("dict"), False),
    ("sklearn-thresholds", Mapping((("X_thresholds_", NUMBERS), ("y_thresholds_", WRAPPED))), True),
    ("sklearn-thresholds", Mapping((("X_thresholds_", OBJECTS),)), False),
    ("sklearn-thresholds", Mapping((("y_thresholds_", NETWORK),)), False),
    ("sklearn-nodes", Mapping((("nodes", NUMBERS), ("binned_left_cat_bitsets", OBJECTS))), True),
    ("sklearn-nodes", Mapping((("nodes", NETWORK),)), False),
    ("sklearn-nodes", Mapping((("nodes", WRAPPED_OBJECTS),)), False),
    ("sklearn-tree", Mapping((("nodes", NUMBERS), ("values", WRAPPED), ("max_depth", 3))), True),
    ("sklearn-tree", Mapping((("nodes", NETWORK),)), False),
    ("sklearn-tree", Mapping((("values", OBJECTS),)), False),
    ("sklearn-tree", Unknown("dict"), False),
    ("sklearn-compiled", (NUMBERS, 1, 2.5, None, METRIC), True),
    ("sklearn-compiled", (2.0, OBJECTS), False),
    ("sklearn-compiled", (NETWORK,), False),
    ("sklearn-compiled", Mapping(((0, 1),)), False),
]


@pytest.mark.parametrize(("name", "state", "kept"), CASES)
def test_a_state_is_looked_at(name: str, state: Argument, *, kept: bool) -> None:
    assert contract(name)((state,), POLICY, None) is kept


@pytest.mark.parametrize("name", ["sklearn-estimator", "sklearn-nodes", "sklearn-compiled"])
def test_a_state_is_one_value(name: str) -> None:
    assert [contract(name)(given, POLICY, None) for given in ((), (None, None))] == [False, False]


def test_an_array_that_waits_for_its_state_is_none_of_numbers() -> None:
    waiting = Made(named(EMPTY[0]), EMPTY[1:])
    assert contract("sklearn-compiled")(((waiting,),), POLICY, None) is False
