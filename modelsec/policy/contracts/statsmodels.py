"""Contracts for statsmodels: data that was made by a formula, and the compiled parts of state spaces.

Rule: a formula is evaluated again when its data is loaded, so it names columns and no more, of a frame of plain values.
Compiled parts take numbers and arrays of numbers, and an array that loading looks into has the size that it looks at.
Source: statsmodels/base/data.py, `ModelData.__setstate__`; statsmodels/discrete/discrete_model.py, `NegativeBinomial`;
statsmodels/tsa/statespace/_{initialization,representation,kalman_filter,kalman_smoother}.pyx.in (0.13 to 0.15).
"""

from __future__ import annotations

from modelsec.evidence import Made, Mapping
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._numpy_array import is_array_of_numbers, shape_of
from modelsec.policy.contracts.plain import holds_instances, is_library_value, is_literal, is_text, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

EVALUATED = ("restore_model_spec", "restore_design_info")
"""Attributes that ask for the formula to be evaluated: from 0.15 on, and before."""
FRAME = "pandas:DataFrame"
BLOCKS = "pandas.core.internals.managers:BlockManager"
FORMULA_TEXT = 4096
"""Characters of a formula."""
CROSSINGS = 6
"""Each `*` doubles the terms."""
OPERATORS = "~+-:*"
FUNCTIONS = ("C", "np.abs", "np.exp", "np.log", "np.log10", "np.log1p", "np.log2", "np.sqrt")
"""What a formula may call with one column: to take it for a category, or to compute with its numbers."""
BUNCH = "statsmodels.tools.tools:Bunch"
SPACES = "statsmodels.tsa.statespace."
COMPILED = tuple(
    f"{SPACES}{module}:{letter}{name}"
    for letter in "sdcz"
    for module, name in (("_representation", "Statespace"), ("_kalman_filter", "KalmanFilter"))
)
COMPLEX = "builtins:complex"
OBSERVED = 2
"""Dimensions of the observations: series, and times."""


def _data(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    attributes = attributes_of(given)
    if attributes is None:
        return False
    if not any(name in attributes for name in EVALUATED):
        return True
    return _is_plain_frame(attributes.get("frame"), policy) and _is_formula(attributes.get("formula"))


def _is_plain_frame(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a frame without instances of the stream, which become keys where a column is a category.

    Its blocks are arguments of their manager, and what that is given after the formula was evaluated does not matter.
    """
    if not isinstance(given, Made) or not made_by(given, policy, FRAME) or not isinstance(given.state, Mapping):
        return False
    parts = [
        item.arguments if isinstance(item, Made) and made_by(item, policy, BLOCKS) and item.state is None else item
        for _, item in given.state.items
    ]
    return all(is_library_value(part, policy) and not holds_instances(part, policy) for part in parts)


def _is_formula(given: Argument) -> bool:
    """Say whether `given` is names of columns and numbers between operators, such as `y ~ a + C(b)`."""
    if not isinstance(given, str) or len(given) > FORMULA_TEXT or given.count("*") > CROSSINGS or "**" in given:
        return False
    words = given.translate(dict.fromkeys(map(ord, OPERATORS), "\n")).split("\n")
    return all(_is_term(word.strip()) for word in words)


def _is_term(text: str) -> bool:
    function, called, inner = text.partition("(")
    if called:
        return function in FUNCTIONS and inner.endswith(")") and inner[:-1].strip().isidentifier()
    return text in ("", "0", "1") or text.isidentifier()


def _likelihood(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A model that calls its `_initialize`, which compares its kind of likelihood with texts."""
    attributes = attributes_of(given)
    return attributes is not None and "_initialize" not in attributes and is_text(attributes.get("loglike_method"))


def _bunch(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, or the instance itself, which is its own attributes and has been given no others yet."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, Mapping) or (
        isinstance(state, Made) and made_by(state, policy, BUNCH) and state.state is None
    )


def _compiled(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Arguments, or a state: numbers, arrays of numbers, and other compiled parts over the same observations."""
    state = given[0] if len(given) == 1 else None
    parts = [item for _, item in state.items] if isinstance(state, Mapping) else list(given)
    if not all(_is_part(part, policy) for part in parts):
        return False
    spaces = [space for part in parts if (space := _space(part, policy)) is not None]
    return all(space == spaces[0] and _times(space, policy) > 0 for space in spaces)


def _is_part(given: Argument, policy: Policy) -> bool:
    return is_literal(given) or is_array_of_numbers(given, policy) or made_by(given, policy, COMPLEX, *COMPILED)


def _space(given: Argument, policy: Policy) -> Made | None:
    """Return the state space that `given` is, or that a filter is over."""
    if not isinstance(given, Made) or not made_by(given, policy, *COMPILED) or not isinstance(given.arguments, tuple):
        return None
    first = given.arguments[0] if given.arguments else None
    return _space(first, policy) or given


def _times(space: Made, policy: Policy) -> int:
    """Return the number of times that are observed, or 0 where there is none."""
    shape = shape_of(space.arguments[0], policy) if isinstance(space.arguments, tuple) and space.arguments else None
    if shape is None or len(shape) != OBSERVED:
        return 0
    series, times = shape
    return times if isinstance(times, int) and isinstance(series, int) and series > 0 else 0


def _filter(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """A filter: a smoother over it asks for one item of `univariate_filter` by the number of times."""
    attributes = attributes_of(given)
    space = _space(of, policy)
    if attributes is None or space is None or not _compiled(given, policy, of):
        return False
    return shape_of(attributes.get("univariate_filter"), policy) == (_times(space, policy),)


CONTRACTS: dict[str, Contract] = {
    "statsmodels-bunch": _bunch,
    "statsmodels-compiled": _compiled,
    "statsmodels-data": _data,
    "statsmodels-filter": _filter,
    "statsmodels-likelihood": _likelihood,
}
