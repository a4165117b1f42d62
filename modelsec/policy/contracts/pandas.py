"""Contracts for pandas' index and block constructors.

Rule: a constructor that takes a class takes only an allowed pandas index class; values come from pandas, numpy or the
standard library's calendar, never from an instance whose attributes the stream has set.
Source: pandas/core/indexes/base.py, pandas/_libs/internals.pyx, pandas/_libs/arrays.pyx (pandas 3.1).
"""

from __future__ import annotations

from modelsec.evidence import Global
from modelsec.policy.contracts.plain import is_class, is_dict, is_library_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy


def _index(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`_new_Index(class, keywords)`."""
    if len(given) != 2 or not is_dict(given[1]) or not isinstance(given[0], Global):
        return False
    name = given[0].name
    return name.endswith("Index") and is_class(given[0], policy) and is_library_value(given[1], policy)


def _state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and is_library_value(given[0], policy)


CONTRACTS: dict[str, Contract] = {
    "pandas-index": _index,
    "pandas-state": _state,
}
