"""Questions that every contract asks, and the contracts that are about the shape of values alone.

Rule: *literal* is text, bytes, numbers, None and tuples of them; *plain* adds the stream's own lists, dicts and sets.
An instance that the stream made is neither: its attributes are the stream's, so code that reads it could call them.
"""

from __future__ import annotations

from modelsec.evidence import Blob, Global, Made, Mapping, Unknown
from modelsec.policy.rows import CLASS, TAME_STATES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias, TypeGuard

    from modelsec.evidence import Argument
    from modelsec.policy.rows import Policy, Row

    Arguments: TypeAlias = tuple[Argument, ...]
    Contract: TypeAlias = Callable[[Arguments, Policy, Made | None], bool]

MORE = Unknown("more")
"""Beyond the number of values that are followed; nested arrays of wide frames get there."""
TAME = ("list", "dict", "set", "frozenset", "buffer")
"""Kinds of `Unknown` whose items are tame: literals, and instances whose row says so."""
HOLDERS = "list of holders"
"""A list of what is tame itself and may hold anything, such as arrays of objects."""
LISTS = ("list", HOLDERS, "list of pairs", "list of instances")
DICTS = ("dict", "dict of instances")
WORDS = "dict of words"  # instances under names of methods, which parts of a layer may have, attributes may not
CONTAINERS = (*TAME, *LISTS, *DICTS, WORDS, "dict of methods")
"""Kinds of `Unknown` that the stream built from opcodes alone, without a call."""
ENCODE = "_codecs:encode"
"""How protocols 0 to 2 spell bytes."""


def is_text(given: Argument) -> bool:
    """Say whether `given` is literal text."""
    return isinstance(given, str) or (isinstance(given, Blob) and given.kind == "str")


def is_name(given: Argument, names: tuple[str, ...]) -> bool:
    """Say whether `given` is one of `names`; a Python 2 stream may spell it in bytes."""
    return isinstance(given, (str, bytes)) and (given if isinstance(given, str) else given.decode("latin-1")) in names


def is_bytes(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is bytes: a literal, a buffer, or text that the stream has encoded."""
    if isinstance(given, Made):
        return made_by(given, policy, ENCODE, "builtins:bytes", "builtins:bytearray")
    if isinstance(given, Unknown):
        return given.kind == "buffer"
    return isinstance(given, bytes) or (isinstance(given, Blob) and given.kind == "bytes")


def is_integer(given: Argument) -> bool:
    """Say whether `given` is an int (a bool is one)."""
    return isinstance(given, int)


def is_shape(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a tuple of ints, such as a shape or strides."""
    if isinstance(given, Made):
        return made_by(given, policy, "torch:Size")
    return isinstance(given, tuple) and all(isinstance(item, int) for item in given)


def is_literal(given: Argument) -> bool:
    """Say whether `given` is text, bytes, a number, None, or a tuple of such values."""
    if isinstance(given, tuple):
        return all(is_literal(item) for item in given)
    return given is None or isinstance(given, (bool, int, float, str, bytes, Blob))


def is_plain(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is literal, or a list, dict or set that the stream built."""
    if isinstance(given, tuple):
        return all(is_plain(item, policy) for item in given)
    if isinstance(given, Mapping):
        return True
    if isinstance(given, Unknown):
        return given.kind in CONTAINERS
    return is_literal(given) or is_bytes(given, policy)


def is_list(given: Argument) -> TypeGuard[Unknown]:
    """Say whether `given` is a list that the stream built, whatever it holds."""
    return isinstance(given, Unknown) and given.kind in LISTS


def is_dict(given: Argument) -> bool:
    """Say whether `given` is a dictionary that the stream built, without callables under the names of methods."""
    return isinstance(given, Mapping) or (isinstance(given, Unknown) and given.kind in DICTS)


def is_tame(given: Argument, policy: Policy) -> bool:
    """Say whether code may hash, compare, measure and walk through `given`, and runs nothing of the stream's choice."""
    if isinstance(given, tuple):
        return all(is_tame(item, policy) for item in given)
    if isinstance(given, Mapping):
        return all(is_tame(item, policy) for _, item in given.items)
    if isinstance(given, Unknown):
        return given.kind in TAME
    if isinstance(given, Made):
        row = policy.find(given.source)
        whole = given.state is not None or (row is not None and row.state in TAME_STATES)
        return row is not None and row.tame and whole and is_tame(given.state, policy)
    return is_literal(given)


def is_global(given: Argument, policy: Policy, *keys: str) -> TypeGuard[Global]:
    """Say whether `given` is one of the globals `keys`."""
    return isinstance(given, Global) and policy.key(given) in keys


def made_by(given: Argument, policy: Policy, *keys: str) -> TypeGuard[Made]:
    """Say whether `given` was returned by one of the globals `keys`."""
    return isinstance(given, Made) and policy.key(given.source) in keys


def items_of(given: Argument) -> tuple[Argument, ...] | None:
    """Return the items of a short list; None where they are not followed."""
    return given.load() if isinstance(given, Unknown) and given.load else None


def row_of(given: Argument, policy: Policy) -> Row | None:
    """Return the row of a global, or None for anything else."""
    return policy.find(given) if isinstance(given, Global) else None


def is_class(given: Argument, policy: Policy) -> TypeGuard[Global]:
    """Say whether `given` is an allowed class that may be kept as a value."""
    row = row_of(given, policy)
    return row is not None and row.kind == CLASS and not row.watch


def has_tame_slots(state: Argument, policy: Policy) -> bool:
    """Say whether giving `state` does not turn the instance into one of another class.

    An instance without `__setstate__` takes a tuple of two for (attributes, slots) and sets each slot by `setattr`:
    `__class__` would make it one of another class, such as joblib's wrapper, which reads the bytes behind it.
    """
    if isinstance(state, Made):
        return False  # may be a tuple that was made by a call
    if not isinstance(state, tuple) or len(state) != 2:
        return True
    slots = state[1]
    if isinstance(slots, Made):
        row = policy.find(slots.source)
        return row is not None and not row.container
    return not sets_class(slots) and not (isinstance(slots, Unknown) and slots.kind.startswith(("dict", "more")))


def sets_class(given: Argument) -> bool:
    """Say whether `given` is a dictionary that is known to have the key `__class__`."""
    return isinstance(given, Mapping) and any(key == "__class__" for key, _ in given.items)


LIBRARIES = (
    "builtins",
    "datetime",
    "dateutil",
    "decimal",
    "joblib",
    "numpy",
    "pandas",
    "pyarrow",
    "pytz",
    "scipy",
    "zoneinfo",
)


def is_library_value(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is tame, whatever an array holds, or is a class or a value of a library of data."""
    if isinstance(given, tuple):
        return all(is_library_value(item, policy) for item in given)
    if isinstance(given, Mapping):
        return not sets_class(given) and all(is_library_value(item, policy) for _, item in given.items)
    if isinstance(given, Made):
        row = policy.find(given.source)
        return row is not None and row.tame
    if isinstance(given, Global):
        return policy.key(given).partition(":")[0].partition(".")[0] in LIBRARIES
    if isinstance(given, Unknown):
        return given.kind in (*TAME, HOLDERS) or given == MORE
    return is_plain(given, policy)


HOLDING = frozenset(
    (HOLDERS, *LISTS[2:], DICTS[1], WORDS, "dict of methods", "items", "methods", "more instances")  # not the tame ones
)
"""Kinds of `Unknown` that hold more than tame values, or may."""


def holds_instances(given: Argument, policy: Policy) -> bool:
    """Say whether `given` may hold instances at any depth, such as in an array of objects.

    Threat: pandas and numpy call `str` on the items of an array, and what an instance's attributes name answers.
    """
    if isinstance(given, tuple):
        return any(holds_instances(item, policy) for item in given)
    if isinstance(given, Mapping):
        return any(holds_instances(item, policy) for _, item in given.items)
    if not isinstance(given, Made):
        return isinstance(given, Unknown) and given.kind in HOLDING
    row = policy.find(given.source)
    if row is None or (given.state is None and row.state not in TAME_STATES):
        return True  # beyond what is followed, or it gets its state later, behind the back of what was asked here
    return holds_instances(given.state if row.contract in ASKED else (given.arguments, given.state), policy)


ASKED = ("pandas-index", "values")
"""Contracts that ask this of the arguments, which lie too deep to be followed again where an index is in another."""


def _values(given: Arguments, policy: Policy, of: Made | None) -> bool:
    return _kept(given, policy, of) and not any(holds_instances(item, policy) for item in given)


def _kept(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return all(_is_single_value(item, policy) for item in given)


def _is_single_value(given: Argument, policy: Policy) -> bool:
    """Say whether `given` is a library's value and no list, dict or set of values that are not followed.

    numpy makes an array of such a list: it asks each item for `__array__`, also an instance for its attribute.
    """
    if isinstance(given, tuple):
        return all(_is_single_value(item, policy) for item in given)
    if isinstance(given, Unknown):
        return given.kind == "buffer"
    if isinstance(given, Mapping):
        return all(_is_single_value(item, policy) for _, item in given.items)
    if made_by(given, policy, *COLLECTIONS):
        return False
    return is_library_value(given, policy)


COLLECTIONS = ("builtins:dict", "builtins:frozenset", "builtins:list", "builtins:set", "builtins:tuple")


def _none(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return not given


def _literal(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return is_literal(given)


def _plain(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    return is_plain(given, policy)


def _enum(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and is_literal(given)


def _attributes(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and (given[0] is None or is_dict(given[0]))


def _tame_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    # Only what is known of each name: a class or a function could stand in for a method.
    return len(given) == 1 and (given[0] is None or (isinstance(given[0], Mapping) and is_tame(given[0], policy)))


def _slots(given: Arguments, policy: Policy, of: Made | None) -> bool:
    # Their slots may be unknown: a class with slots of its own cannot be exchanged for one without.
    if len(given) != 1 or not isinstance(given[0], tuple):
        return _attributes(given, policy, of)
    if len(given[0]) != 2:
        return False
    attributes, slots = given[0]
    if isinstance(slots, Mapping) and not all(isinstance(key, str) for key, _ in slots.items):
        return False
    return all(part is None or is_dict(part) for part in (attributes, slots)) and not sets_class(slots)


def _tuple_state(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    return len(given) == 1 and isinstance(given[0], tuple)


CONTRACTS: dict[str, Contract] = {
    "attributes": _attributes,
    "enum": _enum,
    "kept": _kept,
    "literal": _literal,
    "none": _none,
    "plain": _plain,
    "slots": _slots,
    "tame-state": _tame_state,
    "tuple-state": _tuple_state,
    "values": _values,
}
