"""Items of lists and dictionaries: which are kept for contracts, which only noted.

Rule: what is kept is all that the dictionary holds. So it is kept from its first item on or not at all, and items that
come through another reference, behind the back of what was kept or noted, end the walk.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unfollowed
from modelsec.picklevm.calls import FILLS, fill
from modelsec.picklevm.codes import (
    DICT,
    DICTS,
    EXTENSION,
    FILLED,
    GLOBAL,
    HELD_DICTS,
    KEPT_DICT,
    LISTS,
    MADE,
    NONE,
    ODD,
    PERSISTENT,
    WILD,
    WORDS,
    held,
    index_of,
    kind_of,
)
from modelsec.picklevm.identity import note
from modelsec.picklevm.keys import check_keys, oddness
from modelsec.picklevm.nesting import hold
from modelsec.picklevm.tame import HARMLESS, HOLDS, PAIR_ITEMS, SHORT_ITEMS, join, wildness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.picklevm.state import State


EXTENDED = frozenset((DICT, FILLED))
"""Dictionaries that stay what they are, filled, when they get literals. A single item may be the first of others."""
NOTHING = [NONE]
"""Behind the name of a part that a layer lacks, where Python 2 lists names and parts."""
ROOM_FOR_OTHERS = SHORT_ITEMS // 2
"""What such lists leave of it."""
STAND_INS = frozenset(
    (PERSISTENT, EXTENSION, *(like(number) for number in (DICT, FILLED, WILD, ODD, WORDS) for like in (int, held)))
)
"""What could be called, or taken for an array, among values that are harmless otherwise."""


def append_items(state: State, place: int, use: str, offset: int) -> None:
    """Append the values from `place` on to what lies below them, by the opcode `use`."""
    items = state.stack[place:]
    target = state.stack[place - 1]
    if target < 0 and kind_of(target) in LISTS:
        state.contents.lengths[index_of(target)] += len(items)
    if target < 0 and kind_of(target) in LISTS and HARMLESS.issuperset([item for item in items if item < 0]):
        if items[1:] == NOTHING and state.contents.room > ROOM_FOR_OTHERS:
            state.contents.follow(target, items)
        return
    if state.watched:
        state.watch(items, offset)
    if target >= 0 or kind_of(target) not in LISTS:
        fill(state, target, FILLS[use], offset)
        _note_wild(state, target, items, offset)
    elif items:
        state.contents.follow(target, items)
        join(state, target, items, offset)
        if not state.contents.nesting.depths.keys().isdisjoint(items):
            hold(state, target, items, offset)


def put_items(state: State, place: int, offset: int) -> None:
    """Put the keys and values from `place` on into what lies below them."""
    stack = state.stack
    items = stack[place:]
    if len(items) % 2:
        message = "SETITEMS has a key without a value"
        raise Malformed(message, offset)
    target = stack[place - 1]
    if not state.globals and target in EXTENDED:
        stack[place - 1] = _filled_early(state, place, items, offset) if items else target
        return
    if state.watched:
        state.watch(items, offset, stack[place - 2 : place - 1])
    below = stack[place - 2] if place > 1 else 0
    kept = below < 0 and kind_of(below) in (MADE, GLOBAL)
    batch = len(items) > PAIR_ITEMS and target in EXTENDED and not state.watched and not kept
    if not items or (batch and _are_harmless(state, items, offset)):
        stack[place - 1] = FILLED if items else target
        return
    check_keys(state, items[::2], offset)
    if target < 0 and kind_of(target) in DICTS:
        after = stack[place - 1] = filled(state, target, place - 1, items, offset)
        if after != FILLED and (wild := wildness(state, (after,), offset)):
            note(state, place - 1, wild)
    else:
        fill(state, target, FILLS["SETITEMS"], offset, items)
        _note_wild(state, target, items[1::2], offset)


def _filled_early(state: State, place: int, items: list[int], offset: int) -> int:
    """Return the number of a dictionary with `items` in a stream that has named no global."""
    odd = oddness(state, items, offset)
    if odd:
        state.meet_odd(place - 1, offset)
    return odd or FILLED


def _are_harmless(state: State, items: list[int], offset: int) -> bool:
    """Say whether a dictionary with `items` is tame and may become a state, where that is quickly told."""
    below = [item for item in items if item < 0]
    return HARMLESS.issuperset(below) and (STAND_INS.isdisjoint(below) or not oddness(state, items, offset))


def filled(state: State, target: int, place: int, items: list[int], offset: int) -> int:
    """Return the number of the dictionary `target`, at `place` of the stack, with `items`, whose keys were checked."""
    kind = kind_of(target)
    if kind in HELD_DICTS:
        message = "a dictionary gets items through a second reference, so what it was seen to hold may be gone"
        raise Unfollowed(message, offset)
    odd = ODD if target == ODD else oddness(state, items, offset)
    if odd or target == WORDS:
        state.meet_odd(place, offset)
        return odd or WORDS
    if target == DICT:
        return state.keep_dict(items, offset, wildness(state, items[1::2], offset))
    if kind == KEPT_DICT:
        return state.grow_dict(target, items, offset, wildness(state, items[1::2], offset))
    return WILD if target == WILD or wildness(state, items[1::2], offset) else FILLED


def _note_wild(state: State, target: int, items: list[int], offset: int) -> None:
    if target < 0 and kind_of(target) == MADE and wildness(state, items, offset):
        state.heap.raise_mark(target, HOLDS)
    if target in state.contents.nesting.depths:
        hold(state, target, items, offset)
