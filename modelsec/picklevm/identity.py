"""Which dictionary another reference means: the one that was begun at that place of the stack and of the memo.

Rule: while it stays at its place it may grow, and what it will hold is not known. Once it has left, nothing fills it
any more, because items that come through another reference end the walk; so what was noted of it by then is all.
Threat: a container that was looked at is filled with what is not tame behind the back of who looked.
"""

from __future__ import annotations

from struct import Struct

from modelsec.picklevm.codes import (
    DICT,
    FRESH_DICT,
    FRESH_DICTS,
    HELD_DICT,
    HELD_KEPT_DICT,
    code,
    held,
    index_of,
    kind_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.picklevm.state import State

KEY_BITS = 17
"""Bits of a memo key in the index of a dictionary, below those of its place."""
NAMED = 1 << KEY_BITS
"""Memo entries among which dictionaries are told apart: 4,000 parameters and what an optimizer keeps for each."""
EARLY = 1 << 12
"""Those before the first global: plain data, which is large, is spared this."""
MEMOIZE, BINPUT, LONG_BINPUT = 0x94, 0x71, 0x72
U4 = Struct("<I").unpack_from
NAMELESS = frozenset(code(HELD_DICT, index) for index in range(1 << 3))
"""References to dictionaries that have no index of their own."""


def begin(state: State, data: bytes, pos: int) -> int:
    """Memoize the dictionary that was just begun, if the instruction at `pos` does; return where the next one is."""
    op, key = data[pos], len(state.memo)
    if op == MEMOIZE:
        put, after = key if not state.gaps else -1, pos + 1
    elif op == BINPUT:
        put, after = data[pos + 1], pos + 2
    elif op == LONG_BINPUT:
        put, after = U4(data, pos + 1)[0], pos + 5
    else:
        return pos
    if put != key:
        return pos
    place = len(state.stack)
    number = code(FRESH_DICT, place << KEY_BITS | key) if key < NAMED else DICT
    state.contents.begun[place] = number
    state.memo.append(number)
    return after


def keep_on(state: State) -> None:
    """Stop naming dictionaries behind the first of them; asked once for each window, and for the first global."""
    state.contents.naming[:] = [True] * (len(state.memo) < (NAMED if state.globals else EARLY))


def name_globals(state: State) -> None:
    """Prepare for the first global; a dictionary whose items are kept moves as it grows, so its number is no name."""
    keep_on(state)
    fetched = state.contents.fetched
    if any(kind_of(number) == HELD_KEPT_DICT for number in fetched):
        fetched.update(NAMELESS)


def fetch(state: State, number: int) -> int:
    """Return the number for another reference to a value."""
    other = held(number)
    if other != number and not state.globals:
        state.contents.fetched.add(other)
    return other


def note(state: State, place: int, mark: int) -> None:
    """Note how wild the dictionary at `place` of the stack is by now."""
    contents = state.contents
    number = held(contents.begun.get(place + 1, DICT))
    contents.dicts[number] = max(mark, contents.dicts.get(number, 0))
    # What was put into containers before the first global was not looked at: this dictionary may be in each.
    contents.unsure = contents.unsure or number in contents.fetched or not NAMELESS.isdisjoint(contents.fetched)


def lend(state: State, number: int) -> None:
    """Note that something holds a dictionary, by its reference `number`, or by that of all that have no name."""
    state.lent.add(number if kind_of(number) == HELD_DICT and index_of(number) >> KEY_BITS else held(DICT))


def is_lent(state: State, place: int) -> bool:
    """Say whether the dictionary at `place` of the stack may be one that something holds."""
    return held(DICT) in state.lent or held(state.contents.begun.get(place + 1, DICT)) in state.lent


def noted(state: State, number: int) -> int | None:
    """Return how wild a dictionary is that another reference means, or None where that is not all or not known."""
    place = index_of(number) >> KEY_BITS
    if not place or _may_grow(state, place, number):
        return None
    return state.contents.dicts.get(number, 0)


def _may_grow(state: State, place: int, number: int) -> bool:
    if place > len(state.stack) or held(state.contents.begun[place]) != number:
        return False
    there = state.stack[place - 1]
    return there < 0 and kind_of(there) in FRESH_DICTS
