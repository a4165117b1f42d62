"""Contracts for pandas' index and block constructors.

Rule: a constructor that takes a class takes only an allowed pandas index class; values come from pandas, numpy or the
standard library's calendar, never from an instance whose attributes the stream has set.
Source: pandas/core/indexes/base.py, pandas/_libs/internals.pyx, pandas/_libs/arrays.pyx (pandas 3.1).
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping, Unknown
from modelsec.policy.contracts.plain import is_class, is_dict, is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

LIBRARIES = ("builtins", "datetime", "dateutil", "decimal", "numpy", "pandas", "pytz", "scipy", "zoneinfo")
MORE = Unknown("more")
"""Beyond the number of values that are followed; nested arrays of wide frames get there."""


def is_frame_value(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is plain, or was made by a library whose instances do not call their attributes."""
    if isinstance(given, tuple):
        return all(is_frame_value(item, policy) for item in given)
    if isinstance(given, Mapping):
        return all(is_frame_value(item, policy) for _, item in given.items)
    if isinstance(given, (Made, Global)):
        target = given.source if isinstance(given, Made) else given
        return policy.key(target).partition(":")[0].partition(".")[0] in LIBRARIES
    return given == MORE or is_plain(given, policy)


def _values(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return all(is_frame_value(item, policy) for item in given)


def _index(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`_new_Index(class, keywords)`."""
    if len(given) != 2 or not is_dict(given[1]) or not isinstance(given[0], Global):
        return False
    name = given[0].name
    return name.endswith("Index") and is_class(given[0], policy) and is_frame_value(given[1], policy)


def _state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and is_frame_value(given[0], policy)


CONTRACTS: dict[str, Contract] = {
    "pandas-index": _index,
    "pandas-state": _state,
    "pandas-values": _values,
}
