"""Contracts for values of the standard library that are no containers: files in memory, times, types in annotations.

Rule: what such a value answers by is literal, or of the language itself: nothing of the stream stands behind it.
Source: Modules/_io/bytesio.c and stringio.c, Objects/genericaliasobject.c; dateutil/tz/tz.py.
"""

from __future__ import annotations

from modelsec.policy.contracts.plain import is_bytes, is_global, is_integer, is_literal, is_plain, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

CONTAINERS = tuple(f"builtins:{name}" for name in ("dict", "frozenset", "list", "set", "tuple"))
TYPES = tuple(f"builtins:{name}" for name in ("Ellipsis", "bool", "bytes", "complex", "float", "int", "object", "str"))
"""What an alias is of, and what stands in it."""
FUNCTIONS = (
    "abs absolute add argmax argmin around average clip concatenate cumprod cumsum diff divide dot exp expm1 floor "
    "hstack log log10 log1p log2 max maximum mean median min minimum multiply nan_to_num nanmax nanmean nanmedian "
    "nanmin nanpercentile nanstd nansum nanvar percentile power prod quantile reshape round sqrt square stack std "
    "subtract sum tile transpose var vstack where"
)
NUMPY = frozenset(FUNCTIONS.split())
"""Functions of numpy that a partial may hold: they compute on arrays, whatever else they are given."""


def _offset(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`dateutil.tz.tzoffset(name, seconds or timedelta)`; another instance would be asked for its seconds."""
    return is_plain(given, policy) or (
        len(given) == 2 and is_literal(given[0]) and made_by(given[1], policy, "datetime:timedelta")
    )


def _time(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`time.struct_time(nine or more ints, a dictionary of the rest)`."""
    return len(given) in (1, 2) and is_literal(given[0]) and is_plain(given[1:], policy)


def _zone(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`datetime.timezone(timedelta[, name])`."""
    return len(given) in (1, 2) and made_by(given[0], policy, "datetime:timedelta") and is_literal(given[1:])


def _generic_alias(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`types.GenericAlias(list, (int,))`: a container of the language, with such types or aliases of them."""
    if len(given) != 2 or not is_global(given[0], policy, *CONTAINERS) or not isinstance(given[1], tuple):
        return False
    return all(_is_type_inside(item, policy) for item in given[1])


def _is_type_inside(given: Argument, policy: Policy) -> bool:
    alias = made_by(given, policy, "types:GenericAlias", "builtins:type")
    return alias or is_global(given, policy, *CONTAINERS, *TYPES)


def _bytes_in_memory(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`io.BytesIO` with its bytes and the place in them; attributes could stand in for its methods."""
    state = given[0] if len(given) == 1 and isinstance(given[0], tuple) else ()
    return len(state) == 3 and is_bytes(state[0], policy) and is_integer(state[1]) and state[2] is None


def _text_in_memory(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """The same of `io.StringIO`, which also keeps what ends a line."""
    state = given[0] if len(given) == 1 and isinstance(given[0], tuple) else ()
    return len(state) == 4 and is_literal(state[:2]) and is_integer(state[2]) and state[3] is None


CONTRACTS: dict[str, Contract] = {
    "bytes-in-memory": _bytes_in_memory,
    "generic-alias": _generic_alias,
    "struct-time": _time,
    "text-in-memory": _text_in_memory,
    "time-offset": _offset,
    "time-zone": _zone,
}
