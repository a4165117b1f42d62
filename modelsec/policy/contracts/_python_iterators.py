"""Contracts for iterators of the language: what they go through is of the language too, and none of it is asked here.

Rule: an iterator is made over lists, tuples, texts and bytes that the stream built, or over other such iterators; over
an instance it would call a method of a class that the stream chose. Its state is a place, or what it has kept.
Source: Objects/iterobject.c, listobject.c, tupleobject.c, rangeobject.c, enumobject.c; Modules/itertoolsmodule.c.
"""

from __future__ import annotations

from modelsec.policy.contracts.plain import (
    is_bytes,
    is_integer,
    is_list,
    is_plain,
    is_text,
    made_by,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Made
    from modelsec.policy.contracts.plain import Arguments, Contract
    from modelsec.policy.rows import Policy

ITERATORS = (
    *("builtins:enumerate", "builtins:iter", "builtins:reversed", "builtins:zip"),
    *(f"itertools:{name}" for name in ("chain", "count", "cycle", "product", "repeat")),
)


def _is_sequence(given: Argument, policy: Policy) -> bool:
    known = isinstance(given, tuple) or is_text(given) or is_bytes(given, policy) or is_list(given)
    return known or made_by(given, policy, "builtins:range", "builtins:iter")


def _is_iterator(given: Argument, policy: Policy) -> bool:
    return made_by(given, policy, *ITERATORS)


def _iterated(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`iter([1, 2])`, `reversed((1, 2))`; with two arguments `iter` would call the first."""
    return len(given) == 1 and _is_sequence(given[0], policy)


def _place(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """Where in its sequence it stands."""
    return len(given) == 1 and is_integer(given[0])


def _joined(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`zip(iterator, iterator)`, `cycle(iterator)`, and `chain()`, which gets its own by its state."""
    return all(_is_iterator(item, policy) for item in given)


def _joined_state(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """True of a strict `zip`; iterators of `chain`; of `cycle` what it has seen, and whether that goes on."""
    state = given[0] if len(given) == 1 else None
    if state is True:
        return True
    if not isinstance(state, tuple) or not 0 < len(state) < 3:
        return False
    if is_list(state[0]):
        return len(state) == 2 and is_integer(state[1])
    return all(_is_iterator(item, policy) for item in state)


def _numbered(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`enumerate(iterator, number)`."""
    return len(given) == 2 and _is_iterator(given[0], policy) and is_integer(given[1])


def _repeated(given: Arguments, policy: Policy, _of: Made | None) -> bool:
    """`itertools.repeat(value[, times])`, which asks nothing of the value."""
    return len(given) in (1, 2) and is_plain(given, policy) and all(is_integer(item) for item in given[1:])


def _product(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """`itertools.product((1, 2), (3,))`: tuples, of which it keeps the places."""
    return all(isinstance(item, tuple) for item in given)


def _places(given: Arguments, _policy: Policy, _of: Made | None) -> bool:
    """One place for each of them; others are set right."""
    state = given[0] if len(given) == 1 else None
    return isinstance(state, tuple) and all(is_integer(item) for item in state)


CONTRACTS: dict[str, Contract] = {
    "iterated": _iterated,
    "iterator-place": _place,
    "iterator-places": _places,
    "iterators": _joined,
    "iterators-state": _joined_state,
    "numbered": _numbered,
    "product": _product,
    "repeated": _repeated,
}
