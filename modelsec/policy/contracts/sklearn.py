"""Contracts for scikit-learn's states that loading looks into.

Rule: an estimator's `__setstate__` compares and prints the version it was saved by, so that is text; compiled classes
turn what they are given into arrays and numbers, so it is arrays of numbers and numbers.
Source: sklearn/base.py, sklearn/isotonic.py, sklearn/ensemble/_hist_gradient_boosting/predictor.py,
sklearn/metrics/_dist_metrics.pyx.tp, sklearn/neighbors/_binary_tree.pxi.tp (scikit-learn 1.9).
"""

from __future__ import annotations

from modelsec.evidence import Mapping
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.numpy import is_array_of_numbers
from modelsec.policy.contracts.plain import is_literal, is_text, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

VERSION = "_sklearn_version"
METRICS = "sklearn.metrics._dist_metrics:newObj"


def _estimator(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    if given == (None,):
        return True
    attributes = attributes_of(given)
    version = "" if attributes is None else attributes.get(VERSION, "")
    return attributes is not None and (is_text(version) or isinstance(version, bytes))


def _thresholds(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """An isotonic regression, which builds its interpolation anew."""
    attributes = attributes_of(given)
    if attributes is None or not _estimator(given, policy, of):
        return False
    return all(_is_value(attributes.get(name), policy) for name in ("X_thresholds_", "y_thresholds_"))


def _nodes(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A predictor of gradient boosting, which asks its nodes for their dtype."""
    attributes = attributes_of(given)
    return attributes is not None and ("nodes" not in attributes or is_array_of_numbers(attributes["nodes"], policy))


def _tree(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A decision tree, which asks its nodes and values for their form and to be converted."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, Mapping) and all(_is_value(item, policy) for _, item in state.items)


def _compiled(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """A tree or a metric: numbers, arrays of numbers, and the metric of a tree."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, tuple) and all(_is_value(item, policy) for item in state)


def _is_value(given: Argument, policy: Policy) -> bool:
    return is_literal(given) or is_array_of_numbers(given, policy) or made_by(given, policy, METRICS)


CONTRACTS: dict[str, Contract] = {
    "sklearn-compiled": _compiled,
    "sklearn-estimator": _estimator,
    "sklearn-nodes": _nodes,
    "sklearn-thresholds": _thresholds,
    "sklearn-tree": _tree,
}
