"""Contracts for scipy: distributions, whose state holds source text that is run, splines and triangulations.

Rule: `rv_generic.__setstate__` hands the attribute `_parse_arg_template` to `exec`. The text must be the one that scipy
makes itself from a list of parameter names; all else in the state is numbers, text, arrays and random states.
Source: scipy/stats/_distn_infrastructure.py, rv_generic._construct_argparser (scipy 1.17).
"""

from __future__ import annotations

from modelsec.evidence import Mapping
from modelsec.policy.contracts.plain import is_dict, is_library_value, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

TEMPLATE = "_parse_arg_template"
DIGESTS = (
    "96f157988cf1d55f5c7b3c2aa53ca72c1c4dc99d336ac790ae623a86665f9c5e",
    "c33903c4d2ad51a738e49b252f76130480fec13664c784207b1d24c9f604e11e",
)
"""sha256 of the text without parameter names: for continuous distributions and for discrete ones."""


def _distribution(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    state = given[0] if len(given) == 1 else None
    if not isinstance(state, Mapping) or not all(isinstance(key, str) for key, _ in state.items):
        return False
    texts = [item for key, item in state.items if key == TEMPLATE]
    return all(isinstance(text, str) and _is_own(text) for text in texts) and is_library_value(state, policy)


def _is_own(text: str) -> bool:
    """Say whether `text` is scipy's own, for some list of parameter names.

    What may stand between scipy's words is that list alone, identifiers and commas, which call nothing.
    """
    import hashlib

    names = text.partition("(self, ")[2].partition(" loc")[0]
    if names and not all(map(str.isidentifier, names.rstrip(", ").split(", "))):
        return False
    bare = text.replace(f"({names}", "(").replace(f"self, {names}", "self, ")
    return hashlib.sha256(bare.encode("utf-8", "surrogatepass")).hexdigest() in DIGESTS


def _spline(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, or from 1.18 on (the spline behind it, an empty array): __setstate__ asks for the former's knots."""
    from modelsec.policy.contracts.numpy import ARRAY_MAKERS

    state = given[0] if len(given) == 1 else None
    if isinstance(state, tuple) and len(state) == 2:
        return made_by(state[0], policy, SPLINE) and made_by(state[1], policy, *ARRAY_MAKERS)
    return is_dict(state)


SPLINE = "scipy.interpolate._bsplines:_BSpline"


def _hull(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A triangulation, which closes its `_qhull` when it is thrown away: it must have none."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, Mapping) and all(item is None for key, item in state.items if key == "_qhull")


CONTRACTS: dict[str, Contract] = {
    "scipy-hull": _hull,
    "scipy-spline": _spline,
    "scipy-distribution": _distribution,
}
