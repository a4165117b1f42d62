"""Contracts for statsmodels: data that was made by a formula, and the compiled parts of state spaces.

Rule: a formula is evaluated again when its data is loaded, so it names columns and no more, of a frame of plain values.
Compiled parts take numbers and arrays of numbers, of the shapes that they would make themselves.
Source: statsmodels/base/data.py, `ModelData`; statsmodels/discrete/discrete_model.py, `NegativeBinomial`;
statsmodels/tools/tools.py, `Bunch` (0.13 to 0.15).
"""

from __future__ import annotations

from modelsec.evidence import Made, Mapping
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._statsmodels_space import FILTERS, SPACES, fits, is_over, is_part, sizes_of
from modelsec.policy.contracts.plain import holds_instances, is_library_value, is_text, made_by

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
SMOOTHED = 2
"""Arguments of a smoother at least: a space and a filter over it."""


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
    if not made_by(given, policy, FRAME) or not isinstance(given.state, Mapping):
        return False
    parts = [
        item.arguments if made_by(item, policy, BLOCKS) and item.state is None else item
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


def _wrapper(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """A wrapper of results, which calls a part of them for the names in a table of its class, and for no others."""
    attributes = attributes_of(given)
    return attributes is not None and not any(name.startswith("_wrap") for name in attributes)


def _bunch(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, or the instance itself, which is its own attributes and has been given no others yet."""
    state = given[0] if len(given) == 1 else None
    return state.state is None if made_by(state, policy, BUNCH) else isinstance(state, Mapping)


def _compiled(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Numbers, arrays of numbers, and other compiled parts, whose sizes are known and agree."""
    parts = [part for part in given if made_by(part, policy, *SPACES, *FILTERS)]
    return all(is_part(item, policy) for item in given) and all(sizes_of(part, policy) is not None for part in parts)


def _smoother(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """The space and its filter: when it is made, a smoother asks the filter for a flag by the number of times."""
    if len(given) < SMOOTHED or not _compiled(given, policy, of):
        return False
    space, below = given[:SMOOTHED]
    return made_by(space, policy, *SPACES) and is_over(below, space)


def _compiled_state(given: Arguments, policy: Policy, of: Made | None) -> bool:
    attributes = attributes_of(given)
    return attributes is not None and fits(of, attributes, policy)


CONTRACTS: dict[str, Contract] = {
    "statsmodels-bunch": _bunch,
    "statsmodels-compiled": _compiled,
    "statsmodels-compiled-state": _compiled_state,
    "statsmodels-data": _data,
    "statsmodels-likelihood": _likelihood,
    "statsmodels-smoother": _smoother,
    "statsmodels-wrapper": _wrapper,
}
