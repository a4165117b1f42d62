"""Contracts for scikit-learn's states that loading looks into.

Rule: an estimator's `__setstate__` compares and prints the version it was saved by, so that is text; compiled classes
turn what they are given into arrays and numbers, so it is arrays of numbers and numbers.
Threat: those are compiled without checks of bounds. They read as many items of a tuple, or of an array, as they need.
Source: sklearn/base.py, sklearn/isotonic.py, sklearn/ensemble/_hist_gradient_boosting/predictor.py,
sklearn/metrics/_dist_metrics.pyx.tp, sklearn/neighbors/_binary_tree.pxi.tp (scikit-learn 1.9).
"""

from __future__ import annotations

from modelsec.evidence import Global, Mapping
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._numpy_array import dimensions, is_array_of_numbers, shape_of
from modelsec.policy.contracts.plain import is_class, is_integer, is_literal, is_text, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

VERSION = "_sklearn_version"
VERSION_OF_PMDARIMA = "pkg_version_"
METRIC_MODULE = "sklearn.metrics._dist_metrics"
METRICS = f"{METRIC_MODULE}:newObj"
METRIC_MODULES = (METRIC_MODULE, "hdbscan.dist_metrics")
"""The second is a copy of the first of old."""
METRIC_ITEMS = (3, 4)
"""A state of a metric: its power, a vector, a matrix, and maybe whether it is one of single precision."""
WITH_PARAMETER = ("CyHalfTweedieLoss", "CyHalfTweedieLossIdentity", "CyHuberLoss", "CyPinballLoss")
"""Losses with a number of their own."""
TREE_ARRAYS, TREE_NUMBERS, TREE_ITEMS = slice(4), slice(4, 11), 13
"""A state of a tree of neighbours: four arrays, seven numbers, the metric, and an array of weights or None."""


def _estimator(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return given == (None,) or _is_versioned(given, VERSION)


def _versioned(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A model of pmdarima, which compares and prints a version of its own.

    Threat: below 1.8 it unpickles the file that an attribute names, and every version calls methods of its own, which
    attributes would stand in for.
    """
    attributes = attributes_of(given)
    if attributes is None or not CALLED_BY_PMDARIMA.isdisjoint(attributes):
        return False
    return attributes.get("tmp_pkl_") is None and _is_versioned(given, VERSION_OF_PMDARIMA)


CALLED_BY_PMDARIMA = frozenset(("_legacy_set_state", "_warn_for_older_version"))


def _is_versioned(given: Arguments, name: str) -> bool:
    attributes = attributes_of(given)
    version = "" if attributes is None else attributes.get(name, "")
    return attributes is not None and (is_text(version) or isinstance(version, bytes))


def _thresholds(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """An isotonic regression, which builds its interpolation anew.

    Threat: it does so by a method of its own, which an attribute would stand in for, with what it finds in two others.
    """
    attributes = attributes_of(given)
    if attributes is None or "_build_f" in attributes or not _estimator(given, policy, of):
        return False
    return all(_is_value(attributes.get(name), policy) for name in THRESHOLDS)


THRESHOLDS = ("X_thresholds_", "y_thresholds_", "_necessary_X_", "_necessary_y_", "X_", "y_")
"""What it is built of: the second pair below 0.24, the third below 0.18."""


def _nodes(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A predictor of gradient boosting, which asks its nodes for their dtype."""
    attributes = attributes_of(given)
    return attributes is not None and ("nodes" not in attributes or is_array_of_numbers(attributes["nodes"], policy))


def _loss(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`__pyx_unpickle_Name(class, checksum, None or its parameters)`, which reads as many as the class has."""
    if len(given) != 3 or not is_class(given[0], policy):
        return False
    count = 1 if given[0].name in WITH_PARAMETER else 0
    state = given[2]
    numbers = isinstance(state, tuple) and len(state) == count and all(isinstance(item, (int, float)) for item in state)
    return is_integer(given[1]) and (state is None or numbers)


def _new_tree(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`Tree(features, array of the numbers of classes, outputs)`, which reads an item for each output."""
    if len(given) != 3 or not is_integer(given[0]) or not is_array_of_numbers(given[1], policy):
        return False
    return is_integer(given[2]) and shape_of(given[1], policy) == (given[2],)


def _tree(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A decision tree, which asks its nodes and values for their form and to be converted."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, Mapping) and all(_is_value(item, policy) for _, item in state.items)


def _compiled(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """A tree or a metric: numbers, arrays of numbers, and the metric of a tree."""
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, tuple) or of is None:
        return False
    made = _class_of(of)
    if not isinstance(made, Global):
        return False
    if policy.key(made).startswith(METRIC_MODULES):
        return len(state) in METRIC_ITEMS and _is_metric_state(state, policy)
    return len(state) == TREE_ITEMS and _is_tree_state(state, policy)


def _class_of(given: Made) -> Argument:
    """Return what an instance is of: a helper takes the class."""
    if given.source.name != "newObj":
        return given.source
    return given.arguments[0] if isinstance(given.arguments, tuple) and given.arguments else None


def _is_metric_state(state: Arguments, policy: Policy) -> bool:
    if not isinstance(state[0], (int, float)) or not all(is_integer(item) for item in state[3:]):
        return False
    return [dimensions(item, policy) for item in state[1:3]] == [1, 2]


def _is_tree_state(state: Arguments, policy: Policy) -> bool:
    if [dimensions(item, policy) for item in state[TREE_ARRAYS]] != [2, 1, 1, 3]:
        return False
    metric, weights = state[11:]
    return (
        all(is_integer(item) for item in state[TREE_NUMBERS])
        and made_by(metric, policy, METRICS)
        and (weights is None or dimensions(weights, policy) == 1)
    )


def _is_value(given: Argument, policy: Policy) -> bool:
    return is_literal(given) or is_array_of_numbers(given, policy) or made_by(given, policy, METRICS)


def _memory(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A memory of joblib that keeps nothing: on use another loads what lies in the folder that it names."""
    attributes = attributes_of(given)
    return attributes is not None and all(attributes.get(name, "") is None for name in ("location", "store_backend"))


def _inner_model(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A model of lifelines that answers what it lacks by the model inside, which answers by what it has."""
    attributes = attributes_of(given)
    if attributes is None:
        return False
    return "_model" not in attributes or made_by(attributes["_model"], policy, *INNER_MODELS)


INNER_MODELS = tuple(
    f"lifelines.fitters.coxph_fitter:{name}"
    for name in ("ParametricPiecewiseBaselinePHFitter", "ParametricSplinePHFitter", "SemiParametricPHFitter")
)


CONTRACTS: dict[str, Contract] = {
    "sklearn-compiled": _compiled,
    "sklearn-estimator": _estimator,
    "sklearn-inner-model": _inner_model,
    "sklearn-loss": _loss,
    "sklearn-memory": _memory,
    "sklearn-new-tree": _new_tree,
    "sklearn-nodes": _nodes,
    "sklearn-thresholds": _thresholds,
    "sklearn-tree": _tree,
    "sklearn-versioned": _versioned,
}
