"""Tame values: code that hashes, compares, measures or walks through them runs nothing that the stream chose.

Rule: literals are tame, and so are instances whose row says so, and lists, tuples and dictionaries of tame values. What
another reference may have filled since is not, nor is an instance that still waits for its state.
Threat: a loader asks a value for its length, its hash or its items; the class that answers is one of the stream's
choice, and asks its own attributes in turn.
"""

from __future__ import annotations

from modelsec.evidence import SETTLED, Inside
from modelsec.picklevm.codes import (
    BUFFER,
    BUILT,
    DICT,
    EMPTY_TUPLE,
    EXTENSION,
    FALSE,
    FILLED,
    FRESH_LIST,
    FROZENSET,
    GLOBAL,
    HELD_DICT,
    HELD_DICTS,
    HELD_LIST,
    INSTANCES,
    KEPT_DICT,
    LIST,
    LISTS,
    MADE,
    MISSING,
    NEXT_LIST,
    NONE,
    PERSISTENT,
    SET,
    TRUE,
    TUPLE,
    code,
    index_of,
    kind_of,
)
from modelsec.picklevm.identity import lend, noted
from modelsec.picklevm.nesting import Nesting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from modelsec.picklevm.state import State

TAME, HOLDS, WILD = range(3)
"""How wild a value is: tame to its depths; tame itself, as an array of objects is, but not all it holds; neither."""
TAME_LIST, LIST_OF_HOLDERS = "list", "list of holders"
PAIR, PAIRS, WILD_LIST = "pair", "list of pairs", "list of instances"
"""What is known of a list: it holds tame values alone, or those that hold others; a key, which is tame, and what
Python 2 put beside it; such pairs, of which a dictionary is made; anything else."""
LISTS_BY_MARK = (TAME_LIST, LIST_OF_HOLDERS)
MARKS_OF_LISTS = {TAME_LIST: TAME, LIST_OF_HOLDERS: HOLDS}
PAIR_ITEMS = 2
SHORT, SHORT_ITEMS = 512, 1 << 16
"""Items of a list that are kept for contracts, as the axes and the blocks of a frame are; and of all such lists."""
HARMLESS = frozenset((NONE, TRUE, FALSE, EMPTY_TUPLE, SET, FROZENSET, PERSISTENT, EXTENSION, BUFFER, DICT, FILLED))
"""Constants, and containers of tame values alone. The items of a set were judged as keys; persistent objects and
extension codes are judged where they come from."""


class Contents:
    """What is known of the values that lists and instances hold."""

    def __init__(self) -> None:
        """Know nothing."""
        self.lengths = [0]
        """How many items each list has, by its index; not so for those that share index 0. A list adds to
        an item in half the time that an array takes."""
        self.lists: dict[int, str] = {}
        """Index of a list to what is known of it, for those that hold more than tame values."""
        self.short: dict[int, list[int]] = {}
        """Index of a list to its items, for those that hold a few which are no literals."""
        self.room = SHORT_ITEMS
        """Items that may still be kept in this way."""
        self.wild: set[int] = set()
        """The numbers of those that hold anything and are not followed, which no further item changes."""
        self.seen: dict[int, int] = {}
        """Index of such a list to how many of its items were looked at."""
        self.nesting = Nesting()
        self.asked: set[int] = set()
        """Indices of lists that were judged by another reference, and may have grown since."""
        self.unsure = False
        """Whether one of those has got values since that are not tame."""
        self.begun: dict[int, int] = {}
        """Length of the stack to the dictionary that was begun there last, as the memo has it; see `identity`."""
        self.naming = [True]
        """Not empty while dictionaries get numbers of their own."""
        self.dicts: dict[int, int] = {}
        """References to dictionaries to how wild those are, if they are."""
        self.fetched: set[int] = set()
        """References to lists and dictionaries from the memo, before the first global."""
        self.looked_into: set[int] = set()
        """Ordered dictionaries that a contract has asked for what they hold; see `ordered`."""
        self.methods: set[int] = set()
        """Those that hold callables under the names of methods."""
        self.raw: dict[int, int] = {}
        """Where bytes lie between the opcodes, to their length; see `inline`."""
        self.instances: dict[tuple[int, bool], bool] = {}
        """(global, has its state) to whether its instances are tame."""

    def new_list(self) -> int:
        """Return the number of a new list."""
        self.lengths.append(0)
        return LIST + NEXT_LIST * (len(self.lengths) - 1)

    def follow(self, number: int, items: list[int]) -> None:
        """Keep what a list gets, as long as it is short and all that it has got was kept."""
        index = index_of(number)
        known = self.short.get(index)
        begun = known is None and index > 0 and self.lengths[index] == len(items)
        if (known is None and not begun) or len(known or ()) + len(items) > SHORT or len(items) > self.room:
            return
        self.room -= len(items)
        self.short.setdefault(index, []).extend(items)

    def items_of(self, number: int) -> list[int] | None:
        """Return the items of a short list, or None where they are not all known."""
        known = self.short.get(index_of(number))
        return known if known is not None and len(known) == self.lengths[index_of(number)] else None

    def content_of(self, held: int | range) -> int:
        """Return the number of what lies between the opcodes: bytes, or a list for what an array of objects holds."""
        if isinstance(held, range):
            self.raw[held.start] = len(held)
            return held.start
        number = self.new_list()
        if held:
            self.lists[index_of(number)] = WILD_LIST
        return number

    def length(self, number: int) -> int | None:
        """Return how many items a list has by now, or None for one of those that share a number."""
        return self.lengths[index_of(number)] if index_of(number) else None


def wildness(state: State, numbers: Iterable[int], offset: int) -> int:
    """Return how wild the wildest of `numbers` is."""
    others = {number for number in numbers if number < 0} - HARMLESS
    return max([_wildness(state, number, offset) for number in others]) if others else TAME


def _wildness(state: State, number: int, offset: int) -> int:
    kind = kind_of(number)
    if kind in (TUPLE, KEPT_DICT):
        return WILD if state.contents.unsure else state.heap.mark(number)
    if kind in INSTANCES:
        if not _is_tame(state, number, kind, offset):
            return WILD
        return _wildness_inside(state, number) if kind == MADE else TAME
    if kind == GLOBAL:
        return TAME
    if kind in HELD_DICTS:
        return _wildness_by_reference(state, number, kind)
    return _wildness_of_list(state, number, kind) if kind in LISTS else WILD


def _wildness_by_reference(state: State, number: int, kind: int) -> int:
    """Return how wild a dictionary is that another reference means, and note that one which may grow is in something.

    Whoever looked at what holds it saw it as it was then.
    """
    known = noted(state, number) if kind == HELD_DICT else None
    if known is None:
        lend(state, number)
    return WILD if known is None or state.contents.unsure else known


def _wildness_inside(state: State, number: int) -> int:
    return max(state.heap.mark(number), HOLDS if state.contents.unsure else TAME)


def _wildness_of_list(state: State, number: int, kind: int) -> int:
    if kind == HELD_LIST:
        state.contents.asked.add(index_of(number))
    known = WILD_LIST if state.contents.unsure else state.contents.lists.get(index_of(number), TAME_LIST)
    return MARKS_OF_LISTS.get(known, WILD)


def join(state: State, number: int, items: list[int], offset: int) -> None:
    """Note what the list `number` is known to hold once it gets `items`."""
    index = index_of(number)
    before = state.contents.lists.get(index, TAME_LIST)
    after = before if before == WILD_LIST else _joined(state, before, items, offset)
    if not index and kind_of(number) == HELD_LIST and wildness(state, items, offset):
        state.contents.unsure = True  # others share this index, so that what is known of it need not change
    if after == WILD_LIST:
        state.contents.seen[index] = state.contents.lengths[index]
        if state.contents.items_of(number) is None:
            state.contents.wild.add(code(FRESH_LIST, index))
    if after != before:
        state.contents.lists[index] = after
        # Whatever was seen to hold it was judged by what it held then, and before the first global nothing was seen.
        state.contents.unsure = state.contents.unsure or kind_of(number) == HELD_LIST or index in state.contents.asked
        state.contents.unsure = state.contents.unsure or code(HELD_LIST, index) in state.contents.fetched


def _joined(state: State, known: str, items: list[int], offset: int) -> str:
    wild = wildness(state, items, offset)
    if known in MARKS_OF_LISTS and wild != WILD:
        return LISTS_BY_MARK[max(MARKS_OF_LISTS[known], wild)]
    if known == TAME_LIST and len(items) == PAIR_ITEMS and not wildness(state, items[:1], offset):
        return PAIR
    others = [item for item in items if not _is_pair(state, item)]
    return PAIRS if known in (TAME_LIST, PAIRS) and not wildness(state, others, offset) else WILD_LIST


def _is_pair(state: State, number: int) -> bool:
    return number < 0 and kind_of(number) in LISTS and state.contents.lists.get(index_of(number)) == PAIR


def list_name(state: State, number: int) -> str:
    """Return what is known of a list, in the words of evidence."""
    known = WILD_LIST if state.contents.unsure else state.contents.lists.get(index_of(number), TAME_LIST)
    return WILD_LIST if known == PAIR else known


def _is_tame(state: State, number: int, kind: int, offset: int) -> bool:
    source = state.source(number)
    whole = state.item(number, 2) != MISSING if kind == MADE else kind == BUILT
    known = state.contents.instances.get((source, whole))
    if known is None:
        known = state.emit(Inside(state.globals[source], whole, offset)) == SETTLED
        state.contents.instances[source, whole] = known
    return known
