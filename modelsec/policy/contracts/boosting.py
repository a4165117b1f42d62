"""Contracts for the states of boosted trees, from which each library's own reader rebuilds a model in memory.

Rule: what is handed to the reader is literal bytes or text, never a path and never an instance of the stream; what is
asked for its truth, when a model is thrown away, is a literal.
Source: `__setstate__` and `__del__` in xgboost/core.py (1.5 to 3.4), lightgbm/basic.py (3.3 to 4.7) and
catboost/core.py (1.2).
"""

from __future__ import annotations

from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import is_bytes, is_literal, is_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy


def _xgboost(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`handle` becomes a buffer of bytes, which xgboost reads; without one the booster is empty."""
    attributes = attributes_of(given)
    if attributes is None or "handle" not in attributes:
        return False
    return attributes["handle"] is None or is_bytes(attributes["handle"], policy)


def _lightgbm(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """`_handle`, or `handle` below 4.0, is the model's text.

    Threat: `__del__` asks `_network`, or `network` below 4.0, for its truth, and then calls a method of its own.
    """
    attributes = attributes_of(given)
    if attributes is None or "free_network" in attributes:
        return False
    if not all(is_literal(attributes.get(name)) for name in ("_network", "network")):
        return False
    return all(text is None or is_text(text) for text in (attributes.get("_handle"), attributes.get("handle")))


def _catboost(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`__model` is bytes, which catboost reads; test evaluations would be read by compiled code, and are not kept."""
    attributes = attributes_of(given)
    if attributes is None or "_test_eval" in attributes or "_test_evals" in attributes:
        return False
    return "__model" not in attributes or is_bytes(attributes["__model"], policy)


CONTRACTS: dict[str, Contract] = {
    "boosting-catboost": _catboost,
    "boosting-lightgbm": _lightgbm,
    "boosting-xgboost": _xgboost,
}
