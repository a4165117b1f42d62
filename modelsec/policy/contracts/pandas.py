"""Contracts for pandas' index and block constructors, and for the Arrow arrays that pandas keeps.

Rule: a constructor that takes a class takes only an allowed pandas index class; values come from pandas, numpy or the
standard library's calendar, never from an instance whose attributes the stream has set.
Threat: pandas' compiled classes ask `_cache` as a dictionary without looking whether it is one, count the items of an
array without dimensions, and write where a block's placement says.
Source: pandas/core/indexes/base.py, pandas/_libs/internals.pyx, pandas/_libs/arrays.pyx (pandas 3.1);
pyarrow/array.pxi and table.pxi, `_restore_array` and `chunked_array` (pyarrow 26).
"""

from __future__ import annotations

from modelsec.evidence import Global, Made, Mapping, Unknown
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._numpy_array import dimensions, shape_of
from modelsec.policy.contracts._pandas_frame import PLACEMENT, is_frame
from modelsec.policy.contracts.plain import CONTRACTS as PLAIN
from modelsec.policy.contracts.plain import (
    MORE,
    holds_instances,
    is_class,
    is_dict,
    is_integer,
    is_library_value,
    is_literal,
    is_tame,
    made_by,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeGuard

    from modelsec.evidence import Argument
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy


def _index(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`_new_Index(class, keywords)`."""
    if len(given) != 2 or not is_class(given[0], policy) or not given[0].name.endswith("Index"):
        return False
    keywords = attributes_of(given[1:])
    if keywords is None or not _is_type(keywords.get("dtype"), policy) or not _is_zone(keywords.get("tz"), policy):
        return False
    return is_library_value(given[1], policy) and not holds_instances(given[1], policy)


ZONES = ("datetime", "dateutil", "pytz", "zoneinfo")


def _is_zone(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a time zone and no text: of `dateutil/` and a path pandas opens the file of that path."""
    library = policy.key(given.source).partition(":")[0].partition(".")[0] if isinstance(given, Made) else ""
    return given is None or library in ZONES


def _is_type(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a type and no text, which may name a time zone."""
    named = policy.key(given.source) if isinstance(given, Made) else ""
    return given is None or isinstance(given, Global) or named.endswith(("dtype", "Dtype"))


def _timestamp(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """Nanoseconds or text, a frequency and a zone; from pandas 2.0 on the class takes other arguments."""
    return PLAIN["values"](given, policy, of) and all(_is_zone(zone, policy) for zone in given[2:3])


BLOCKS = ("pandas._libs.internals:_unpickle_block", "pandas.core.internals.blocks:new_block")


def _manager(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Blocks and axes; one of each for a series. Older versions are given both in a state."""
    if len(given) != 2:
        return not given
    blocks, axes = given
    rest = blocks if isinstance(blocks, tuple) else (blocks,)
    # Of thousands of blocks it is known that they are tame: loading asks each for its places and its shape.
    known = blocks == MORE or all(made_by(block, policy, *BLOCKS) for block in rest)
    return known and is_library_value(axes, policy)


def _block(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`new_block(values, placement[, dimensions])`."""
    if len(given) not in (2, 3) or not PLAIN["kept"](given, policy, None):
        return False
    return _is_placement(given[1], policy) and all(is_integer(number) for number in given[2:])


def _placement(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`BlockPlacement(ints)`."""
    return len(given) == 1 and _is_placement(given[0], policy)


def _is_placement(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is an int, a slice of ints, a placement, or an array of numbers with one dimension."""
    if made_by(given, policy, "builtins:slice"):
        ends = given.arguments
        return isinstance(ends, tuple) and all(end is None or type(end) is int for end in ends)
    if made_by(given, policy, PLACEMENT):
        return True
    return type(given) is int or dimensions(given, policy) == 1


SERIES = "pandas.core.internals.managers:SingleBlockManager"


def _manager_state(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """(axes, values, items, {"0.14.1": {"axes": ..., "blocks": ...}}), the form from pandas 0.14.1 to 1.2.

    Of a frame pandas 1.3 and newer write the number of each block to the places that it names. For a series nothing is
    written.
    """
    state = given[0] if len(given) == 1 else None
    if of is None or not isinstance(state, tuple) or len(state) != 4 or not isinstance(state[3], Mapping):
        return False
    parts = [item for _, item in state[3].items]
    if not all(isinstance(part, Mapping) for part in parts) or not all(
        is_library_value(part, policy) for part in parts
    ):
        return False
    return policy.key(of.source) == SERIES or all(is_frame(part, policy) for part in parts)


def _state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    state = given[0] if len(given) == 1 else MORE
    known = _is_dict_or_tuple(state) and not _has_global(state) and is_library_value(state, policy)
    return known and _is_sound(state, policy)


def _is_sound(given: Argument, policy: Policy) -> bool:
    """Say whether compiled code finds its dictionary in `_cache`, and in every array a first dimension."""
    if isinstance(given, tuple):
        return all(_is_sound(item, policy) for item in given)
    if isinstance(given, Mapping):
        attributes = attributes_of((given,))
        return attributes is not None and all(_is_attribute(name, item, policy) for name, item in attributes.items())
    return shape_of(given, policy) != ()


def _is_attribute(name: str, item: Argument, policy: Policy) -> bool:
    """Say whether it is that, and holds instances only where pandas keeps what its users have put into it.

    Threat: the setters of other attributes look through arrays: `attrs` makes a dictionary, `index` labels.
    """
    if name == CACHE:
        return is_dict(item)
    return shape_of(item, policy) != () and (name in CONTENT or not holds_instances(item, policy))


CONTENT = ("_data", "_mgr", "_ndarray")


def _sparse(given: Arguments, policy: Policy, of: Made | None) -> bool:
    """Attributes; of a tuple, the form before pandas 0.24, the first item would become the state of an array."""
    return len(given) == 1 and isinstance(given[0], Mapping) and _state(given, policy, of)


def _has_global(given: Argument) -> bool:
    """Say whether a class or a function would become an attribute, maybe in the place of a method.

    A tuple has the attributes among its items.
    """
    if isinstance(given, tuple):
        return any(_has_global(item) for item in given)
    return isinstance(given, Mapping) and any(isinstance(item, Global) for _, item in given.items)


def _dtype(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Tame attributes, and what a dtype has remembered of classes."""
    state = given[0] if len(given) == 1 else MORE
    if not isinstance(state, Mapping):
        return state is None
    attributes = attributes_of(given) or {}
    tame = all(is_tame(item, policy) or (key == CACHE and _is_cache(item, policy)) for key, item in state.items)
    zones = all(_is_zone(attributes.get(name), policy) for name in ("tz", "_tz"))
    return tame and zones and _is_sound(state, policy)


CACHE = "_cache"


def _is_cache(given: Argument, policy: Policy) -> bool:
    return isinstance(given, Mapping) and all(
        is_class(item, policy) or is_tame(item, policy) for _, item in given.items
    )


def _is_dict_or_tuple(given: Argument) -> bool:
    """Say whether `given` has methods of its own type alone: `state.pop` is looked up on what is given."""
    return given is None or isinstance(given, (tuple, Mapping))


ARROW = "pyarrow.lib:"
RESTORE_ARRAY = "pyarrow.lib:_restore_array"


def _arrow(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Attributes, the array among them one that pyarrow restored; pandas hands it to `pyarrow.chunked_array`."""
    attributes = attributes_of(given)
    if attributes is None or not is_library_value(given, policy) or not _is_sound(given, policy):
        return False
    arrays = [item for name, item in attributes.items() if name in ("_pa_array", "_data")]
    return len(arrays) == 1 and made_by(arrays[0], policy, RESTORE_ARRAY)


def _is_arrow_type(given: Argument, policy: Policy) -> TypeGuard[Made]:
    return isinstance(given, Made) and policy.key(given.source).startswith(ARROW)


def _arrow_type(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Literals, other types, and a list of fields."""
    return all(is_literal(item) or _is_arrow_type(item, policy) or _is_list(item) for item in given)


LIST = Unknown("list")


def _is_list(given: Argument) -> TypeGuard[Unknown]:
    return given == LIST


def _arrow_array(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """(type, length, nulls, offset, list of buffers, list of such tuples, None or such a tuple)."""
    data = given[0] if len(given) == 1 else None
    if not isinstance(data, tuple) or len(data) != 7:
        return False
    if not _is_arrow_type(data[0], policy) or not _is_list(data[4]) or not _is_list(data[5]):
        return False
    # pyarrow counts what is missing itself where the number is below zero, as far as the length says.
    if not all(isinstance(number, int) and number >= 0 for number in data[1:4]):
        return False
    if not _are_complete(data[0], data[4], data[5], policy):
        return False
    # A dictionary array without a dictionary ends the process.
    if (policy.key(data[0].source) == DICTIONARY) != (data[6] is not None):
        return False
    return data[6] is None or _arrow_array((data[6],), policy, None)


DICTIONARY = "pyarrow.lib:dictionary"
OF_ALIASES = {
    "null": 1,
    **dict.fromkeys(("str", "string", "utf8", "binary"), 3),
    **dict.fromkeys(("large_str", "large_string", "large_utf8", "large_binary"), 3),
}
"""How many buffers the arrays of a type have, where those are not two: which items are there, and the items."""
NESTED = ("fixed_size_list", "large_list", "list_", "map_", "struct")


def _are_complete(kind: Made, buffers: Unknown, children: Unknown, policy: Policy) -> bool:
    """Say whether there are as many buffers as pyarrow reads, and no arrays within, which are not followed here."""
    nested = policy.key(kind.source).partition(":")[2] in NESTED
    return (buffers.length or 0) >= _least(kind, policy) and children.length == 0 and not nested


def _least(kind: Made, policy: Policy) -> int:
    first = kind.arguments[0] if isinstance(kind.arguments, tuple) and kind.arguments else None
    if policy.key(kind.source) == "pyarrow.lib:binary":
        return 2 if isinstance(first, int) and first >= 0 else 3  # of a width, or of any
    return OF_ALIASES.get(first, 2) if isinstance(first, str) else 2


CONTRACTS: dict[str, Contract] = {
    "pandas-arrow": _arrow,
    "pandas-arrow-array": _arrow_array,
    "pandas-arrow-type": _arrow_type,
    "pandas-block": _block,
    "pandas-dtype": _dtype,
    "pandas-index": _index,
    "pandas-manager": _manager,
    "pandas-manager-state": _manager_state,
    "pandas-placement": _placement,
    "pandas-sparse": _sparse,
    "pandas-state": _state,
    "pandas-timestamp": _timestamp,
}
