"""What scikit-learn's own code looks into while it loads is text, numbers, and arrays of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from modelsec.evidence import BUILD, Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, called, code, made, named

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
MATRIX = made(*EMPTY, state=(1, (1, 1), F8, False, b"12345678"))
BOUNDS = made(*EMPTY, state=(1, (1, 1, 1), F8, False, b"12345678"))
POINT = made(*EMPTY, state=(1, (), F8, False, b"12345678"))
WRAPPED_MATRIX = made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("dtype", F8), ("shape", (1, 1)))))
NETWORK = made("torch.nn.modules.container.ModuleList")
CASES: list[tuple[str, Argument, bool]] = [
    ("sklearn-estimator", None, True),
    ("sklearn-estimator", Mapping((("C", NETWORK), ("_sklearn_version", "1.9.0"))), True),
    ("sklearn-estimator", Mapping((("_sklearn_version", NETWORK),)), False),
    ("sklearn-estimator", Mapping((("_sklearn_version", ("1", "9")),)), False),
    ("sklearn-estimator", Unknown("dict"), False),
    ("sklearn-estimator", Mapping(((b"_sklearn_version", b"0.18"),)), True),
    ("sklearn-thresholds", Mapping((("_sklearn_version", NETWORK),)), False),
    ("sklearn-thresholds", Unknown("dict"), False),
    ("sklearn-thresholds", None, False),
    ("sklearn-nodes", Unknown("dict"), False),
    ("sklearn-nodes", Mapping((("max_depth", 3),)), True),
    ("sklearn-tree", Mapping((("metric", METRIC),)), True),
    ("sklearn-thresholds", Mapping((("X_thresholds_", NUMBERS), ("y_thresholds_", WRAPPED))), True),
    ("sklearn-thresholds", Mapping((("X_thresholds_", OBJECTS),)), False),
    ("sklearn-thresholds", Mapping((("y_thresholds_", NETWORK),)), False),
    ("sklearn-thresholds", Mapping((("_necessary_X_", NUMBERS), ("_necessary_y_", NUMBERS))), True),
    ("sklearn-thresholds", Mapping((("_necessary_X_", NETWORK),)), False),
    ("sklearn-thresholds", Mapping((("y_", OBJECTS),)), False),
    ("sklearn-thresholds", Mapping((("_build_f", NETWORK),)), False),
    ("sklearn-nodes", Mapping((("nodes", NUMBERS), ("binned_left_cat_bitsets", OBJECTS))), True),
    ("sklearn-nodes", Mapping((("nodes", NETWORK),)), False),
    ("sklearn-versioned", Mapping((("pkg_version_", "2.1.1"), ("order", (1, 1, 1)))), True),
    ("sklearn-versioned", Mapping((("order", (1, 1, 1)),)), True),
    ("sklearn-versioned", Mapping((("pkg_version_", NETWORK),)), False),
    ("sklearn-versioned", Mapping((("tmp_pkl_", None),)), True),
    ("sklearn-versioned", Mapping((("tmp_pkl_", "other.pkl"),)), False),
    ("sklearn-versioned", Mapping((("_legacy_set_state", NETWORK),)), False),
    ("sklearn-versioned", Mapping((("_warn_for_older_version", NETWORK),)), False),
    ("sklearn-versioned", Unknown("dict"), False),
    ("sklearn-versioned", None, False),
    ("sklearn-nodes", Mapping((("nodes", WRAPPED_OBJECTS),)), False),
    ("sklearn-tree", Mapping((("nodes", NUMBERS), ("values", WRAPPED), ("max_depth", 3))), True),
    ("sklearn-tree", Mapping((("nodes", NETWORK),)), False),
    ("sklearn-tree", Mapping((("values", OBJECTS),)), False),
    ("sklearn-tree", Unknown("dict"), False),
]


@pytest.mark.parametrize(("name", "state", "kept"), CASES)
def test_a_state_is_looked_at(name: str, state: Argument, *, kept: bool) -> None:
    assert contract(name)((state,), POLICY, None) is kept


@pytest.mark.parametrize("name", ["sklearn-estimator", "sklearn-nodes", "sklearn-tree", "sklearn-compiled"])
def test_a_state_is_one_value(name: str) -> None:
    metric = (2.0, NUMBERS, MATRIX)
    given: list[tuple[Any, ...]] = [(), (None, None), (Mapping(()), Mapping(())), (metric, metric)]
    assert [contract(name)(state, POLICY, METRIC) for state in given] == [False] * 4


BALLS = "sklearn.neighbors._ball_tree"
NEW_TREE, TREE = made(f"{BALLS}.newObj", named(f"{BALLS}.BallTree64")), made(f"{BALLS}.BallTree64")
OLD_METRICS = "hdbscan.dist_metrics"
OLD_METRIC = made(f"{OLD_METRICS}.newObj", named(f"{OLD_METRICS}.EuclideanDistance"))
NEW_METRIC, METRIC_32 = METRIC, made("sklearn.metrics._dist_metrics.SEuclideanDistance32")
ARRAYS = (MATRIX, NUMBERS, NUMBERS, BOUNDS)
COUNTS = (40, 1, 1, 0, 0, 0, 0)
WAITING = Made(named(EMPTY[0]), EMPTY[1:])
COMPILED: list[tuple[Made | None, Argument, bool]] = [
    (NEW_METRIC, (2.0, NUMBERS, WRAPPED_MATRIX), True),
    (METRIC_32, (2.0, NUMBERS, MATRIX, True), True),
    (OLD_METRIC, (2.0, NUMBERS, MATRIX), True),
    (OLD_METRIC, (2.0, NUMBERS, NUMBERS), False),
    (NEW_TREE, (*ARRAYS, *COUNTS, METRIC, None), True),
    (NEW_TREE, (*ARRAYS, *COUNTS, OLD_METRIC, None), False),
    (TREE, (WRAPPED_MATRIX, WRAPPED, *ARRAYS[2:], *COUNTS, METRIC, NUMBERS), True),
    (NEW_METRIC, (2.0, OBJECTS, MATRIX), False),
    (NEW_METRIC, (2.0, WAITING, MATRIX), False),
    (NEW_METRIC, (2.0, None, MATRIX), False),
    (NEW_METRIC, (NETWORK, NUMBERS, MATRIX), False),
    (NEW_METRIC, (2.0, NUMBERS, MATRIX, NETWORK), False),
    (NEW_METRIC, (), False),
    (NEW_METRIC, (2.0, NUMBERS), False),
    (NEW_METRIC, Mapping(((0, 1),)), False),
    (NEW_TREE, (2.0, NUMBERS, MATRIX), False),
    (NEW_METRIC, (2.0, POINT, MATRIX), False),
    (NEW_METRIC, (2.0, NUMBERS, NUMBERS), False),
    (TREE, (*[NUMBERS] * 4, *COUNTS, METRIC, None), False),
    (TREE, (*ARRAYS, *COUNTS, METRIC, MATRIX), False),
    (TREE, (*ARRAYS, *COUNTS, METRIC), False),
    (TREE, (*ARRAYS, *COUNTS, None, None), False),
    (TREE, (*ARRAYS, *COUNTS, METRIC, OBJECTS), False),
    (TREE, (*ARRAYS, NETWORK, *COUNTS[1:], METRIC, None), False),
    (TREE, (None, *ARRAYS[1:], *COUNTS, METRIC, None), False),
    (None, (2.0, NUMBERS, MATRIX), False),
    (Made(METRIC.source, Unknown("arguments")), (2.0, NUMBERS, MATRIX), False),
    (made("sklearn.metrics._dist_metrics.newObj"), (2.0, NUMBERS, MATRIX), False),
    (NEW_METRIC, (2.0, NUMBERS, MATRIX, True, True), False),
    (made(f"{BALLS}.newObj", "BallTree"), (2.0, NUMBERS, MATRIX), False),
]


@pytest.mark.parametrize(("of", "state", "kept"), COMPILED)
def test_what_is_compiled_without_checks_finds_every_item_that_it_reads(
    of: Made | None, state: Argument, *, kept: bool
) -> None:
    assert contract("sklearn-compiled")((state,), POLICY, of) is kept


LOSSES = "sklearn._loss._loss"
PLAIN, PINBALL = named(f"{LOSSES}.CyHalfSquaredError"), named(f"{LOSSES}.CyPinballLoss")
UNPICKLED: list[tuple[tuple[Argument, ...], bool]] = [
    ((PLAIN, 1, ()), True),
    ((PLAIN, 1, None), True),
    ((PINBALL, 1, (0.5,)), True),
    ((PINBALL, 1, ()), False),
    ((PINBALL, 1, (None,)), False),
    ((PINBALL, 1, (0.5, Mapping(()))), False),
    ((PLAIN, 1, (0.5,)), False),
    ((PLAIN, None, ()), False),
    ((named("os.system"), 1, ()), False),
    (("CyPinballLoss", 1, ()), False),
    ((PLAIN, 1), False),
]


@pytest.mark.parametrize(("arguments", "kept"), UNPICKLED)
def test_a_loss_has_the_numbers_that_its_class_reads(arguments: tuple[Argument, ...], *, kept: bool) -> None:
    assert contract("sklearn-loss")(arguments, POLICY, None) is kept


TREES: list[tuple[tuple[Argument, ...], bool]] = [
    ((2, NUMBERS, 1), True),
    ((2, WRAPPED, 1), True),
    ((2, NUMBERS, 1 << 28), False),
    ((2, NUMBERS, 0), False),
    ((2, OBJECTS, 1), False),
    ((2, made(*EMPTY, state=(1, ("1",), F8, False, b"")), "1"), False),
    ((2, WAITING, 1), False),
    ((2, None, 1), False),
    ((2, NUMBERS, None), False),
    ((None, NUMBERS, 1), False),
    ((2, NUMBERS), False),
]


@pytest.mark.parametrize(("arguments", "kept"), TREES)
def test_a_tree_has_as_many_numbers_of_classes_as_outputs(arguments: tuple[Argument, ...], *, kept: bool) -> None:
    assert contract("sklearn-new-tree")(arguments, POLICY, None) is kept


MEMORY = "joblib.memory.Memory"
NOWHERE = (("location", None), ("store_backend", None), ("depth", 3))


def test_a_memory_that_keeps_nothing_passes_and_one_with_a_folder_does_not() -> None:
    other: list[Any] = [
        Mapping((("location", "folder"), *NOWHERE[1:])),
        Mapping((*NOWHERE[:1], ("store_backend", made(MEMORY)))),
        Mapping(NOWHERE[:1]),
        Unknown("dict"),
    ]
    assert code(called(MEMORY, Mapping(NOWHERE), use=BUILD)) == ""
    assert "" not in [code(called(MEMORY, state, use=BUILD)) for state in other]


COX = "lifelines.fitters.coxph_fitter"


def test_a_model_that_answers_by_the_one_inside_has_one_of_its_own_module() -> None:
    inner = made(f"{COX}.SemiParametricPHFitter", state=Mapping(()))
    kept: list[Any] = [Mapping(()), Mapping((("_model", inner), ("alpha", 0.05)))]
    other: list[Any] = [
        Mapping((("_model", named(f"{COX}.SemiParametricPHFitter")),)),
        Mapping((("_model", made("statsmodels.base.elastic_net.RegularizedResultsWrapper", state=Mapping(()))),)),
        Mapping((("_model", made(f"{COX}.CoxPHFitter", state=Mapping(()))),)),
        Unknown("dict"),
    ]
    assert [code(called(f"{COX}.CoxPHFitter", state, use=BUILD)) for state in kept] == ["", ""]
    assert "" not in [code(called(f"{COX}.CoxPHFitter", state, use=BUILD)) for state in other]
