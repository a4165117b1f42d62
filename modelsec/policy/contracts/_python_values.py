"""Contracts for values of the standard library that are no containers: files in memory, times, time zones.

Rule: what such a value answers by is literal, or of the language itself: nothing of the stream stands behind it.
Source: Modules/_io/bytesio.c and stringio.c; dateutil/tz/tz.py and _tzfile.py.
"""

from __future__ import annotations

from modelsec.policy.contracts._named import attributes_of
from modelsec.policy.contracts.plain import (
    MORE,
    is_bytes,
    is_global,
    is_integer,
    is_literal,
    is_plain,
    is_tame,
    is_text,
    made_by,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

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


def _zone_file(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """`dateutil.tz.tzfile(None, name)`; of a text in the first place it opens the file."""
    return len(given) == 2 and given[0] is None and is_text(given[1])


def _zone_data(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`dateutil.tz._tzfile._unpickle(class, key, file name, data)`, which keeps the names; the data are tame."""
    if len(given) != 4 or not is_global(given[0], policy, "dateutil.tz._tzfile:tzfile"):
        return False
    return is_literal(given[1:3]) and isinstance(given[3], tuple) and is_tame(given[3], policy)


ZONE_TABLES = frozenset(
    (
        "_filename",
        *(f"_trans_{name}" for name in ("idx", "list", "list_utc")),
        *(f"_ttinfo_{name}" for name in ("before", "dst", "first", "list", "std")),
    )
)
"""The attributes of a time zone from a file."""


def _zone_tables(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """Tables that may be longer than what is followed: whatever lies in them is asked for a time and a name."""
    attributes = attributes_of(given)
    if attributes is None or not ZONE_TABLES.issuperset(attributes):
        return False
    return all(_is_table(item, policy) for item in attributes.values())


def _is_table(given: Argument, policy: Policy) -> bool:
    if isinstance(given, tuple):
        return all(_is_table(item, policy) for item in given)
    return given == MORE or is_tame(given, policy) or made_by(given, policy, "dateutil.tz.tz:_ttinfo")


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
    "struct-time": _time,
    "text-in-memory": _text_in_memory,
    "time-offset": _offset,
    "time-zone": _zone,
    "time-zone-data": _zone_data,
    "time-zone-file": _zone_file,
    "time-zone-tables": _zone_tables,
}
