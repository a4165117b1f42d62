"""Items of dictionaries: which are kept for contracts, which only noted.

Rule: what is kept is all that the dictionary holds. So it is kept from its first item on or not at all, and items that
come through another reference, behind the back of what was kept, end the walk.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unfollowed
from modelsec.picklevm.calls import FILLS, fill
from modelsec.picklevm.codes import DICT, FILLED, FRESH_DICT, HELD_DICT, HELD_KEPT_DICT, KEPT_DICT, ODD, kind_of
from modelsec.picklevm.keys import are_odd

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.picklevm.state import State

HELD_DICTS = frozenset((HELD_DICT, HELD_KEPT_DICT))
DICTS = frozenset((FRESH_DICT, KEPT_DICT, *HELD_DICTS))


def put_items(state: State, place: int, offset: int) -> None:
    """Put the keys and values from `place` on into what lies below them."""
    stack = state.stack
    items = stack[place:]
    if len(items) % 2:
        message = "SETITEMS has a key without a value"
        raise Malformed(message, offset)
    if state.watched:
        state.watch(items, offset)
    target = stack[place - 1]
    if state.careful and target < 0 and kind_of(target) in DICTS and are_odd(state, items[::2], offset):
        target = stack[place - 1] = ODD if kind_of(target) not in HELD_DICTS else target
    if target == DICT:
        stack[place - 1] = state.keep_dict(items, offset)
    elif target < 0 and kind_of(target) == KEPT_DICT:
        stack[place - 1] = state.keep_dict(state.items(target) + items, offset)
    elif target < 0 and kind_of(target) in HELD_DICTS:
        message = "a dictionary gets items through a second reference, so what it was seen to hold may be gone"
        raise Unfollowed(message, offset)
    elif items and target not in (FILLED, ODD):
        fill(state, target, FILLS["SETITEMS"], offset)
