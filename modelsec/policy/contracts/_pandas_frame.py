"""Frames as pandas from 0.14.1 to 1.2 wrote them: blocks and axes in lists, and for each block where its rows lie.

Rule: every place is one of the first axis, whose length is known; what is not known is no place.
Threat: pandas 1.3 and newer write the number of each block to the places that it names, and look at no bound.
Source: pandas/_libs/internals.pyx, `BlockManager.__setstate__`; pandas/core/indexes/base.py, `_new_Index` (pandas 3.0).
"""

from __future__ import annotations

from modelsec.evidence import Made
from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts._numpy_array import content_of, dtype_of, kind_of, shape_of
from modelsec.policy.contracts.plain import items_of, made_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy

INDEXES = ("pandas.core.indexes.base:_new_Index", "pandas.core.indexes.datetimes:_new_DatetimeIndex")
PLACEMENT = "pandas._libs.internals:BlockPlacement"
SLICE = "builtins:slice"
ENDS = 3
"""Arguments of `slice`, and of the keywords of a `RangeIndex`."""
CODES = ("codes", "labels")
"""Where a `MultiIndex` keeps the numbers of its levels; the second name is that of pandas below 0.24."""
INTEGER = ("i", 8)
ORDERS = {"<": "<q", ">": ">q"}


def is_frame(state: Argument, policy: Policy) -> bool:
    """Say whether all the blocks of `{"axes": [...], "blocks": [...]}` lie in its first axis."""
    parts = attributes_of((state,)) or {}
    axes, blocks = items_of(parts.get("axes")), items_of(parts.get("blocks"))
    length = _length(axes[0], policy) if axes else None
    if blocks is None or length is None:
        return False
    places = [_places(attributes_of((block,)), policy) for block in blocks]
    return all(place is not None and (not place or 0 <= min(place) <= max(place) < length) for place in places)


def _length(axis: Argument, policy: Policy) -> int | None:
    """Return how many labels an index has."""
    given = axis.arguments if made_by(axis, policy, *INDEXES) else ()
    keywords = attributes_of(given[1:]) if isinstance(given, tuple) else None
    if keywords is None:
        return None
    codes = [items_of(keywords[name]) for name in CODES if name in keywords]
    if codes:
        return _count(codes[0][0], policy) if len(codes) == 1 and codes[0] else None
    if "data" in keywords:
        return _count(keywords["data"], policy)
    ends = tuple(keywords.get(name) for name in ("start", "stop", "step"))
    span = _range(ends)
    return None if span is None else len(span)


def _count(array: Argument, policy: Policy) -> int | None:
    """Return the items of an array with one dimension."""
    shape = shape_of(array, policy)
    count = shape[0] if shape is not None and len(shape) == 1 else None
    return count if type(count) is int else None


def _places(block: dict[str, Argument] | None, policy: Policy) -> range | tuple[int, ...] | None:
    """Return the rows of a block: a number, a slice, an array of 64-bit integers, or a placement of one of them."""
    given = block.get("mgr_locs") if block is not None and set(block) == {"values", "mgr_locs"} else None
    if made_by(given, policy, PLACEMENT) and isinstance(given.arguments, tuple):
        given = given.arguments[0] if len(given.arguments) == 1 else None
    if type(given) is int:
        return (given,)
    if not isinstance(given, Made):
        return None
    if made_by(given, policy, SLICE) and isinstance(given.arguments, tuple):
        return _range(given.arguments)
    return _integers(given, policy)


def _range(ends: tuple[Argument, ...]) -> range | None:
    """Return a span that begins at 0 or later and goes up; pandas counts others from the end."""
    if len(ends) != ENDS or not all(type(end) is int and end >= 0 for end in ends) or not ends[2]:
        return None
    start, stop, step = (end for end in ends if type(end) is int)
    return range(start, stop, step)


def _integers(array: Made, policy: Policy) -> tuple[int, ...] | None:
    """Return the content of an array of integers."""
    import struct

    dtype = dtype_of(array)
    order = (
        dtype.state[1] if isinstance(dtype, Made) and isinstance(dtype.state, tuple) and len(dtype.state) > 1 else None
    )
    content, count = content_of(array, policy), _count(array, policy)
    if kind_of(array, policy) != INTEGER or order not in ORDERS or content is None or count is None:
        return None
    if len(content) != INTEGER[1] * count:
        return None
    return tuple(number for (number,) in struct.iter_unpack(ORDERS[str(order)], content))
