"""How the pickle machine names values: one signed 64-bit number each, so that memo and tuples are flat arrays.

Rule: a value is never held, only said where it is. A number of 0 or more is the offset of the opcode whose literal it
is; a negative one is `~(index << 5 | kind)`. Equality of values is never asked: two equal towers of tuples would
make such a question exponential.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array

CONSTANT, GLOBAL, TUPLE = 0, 1, 2
FRESH, HELD, BUILT, MADE = 4, 5, 6, 7
FRESH_DICT, HELD_DICT = 12, 13
KEPT_DICT, HELD_KEPT_DICT = 20, 21
FRESH_LIST, HELD_LIST = 28, 29
"""Kinds. FRESH is an instance as its making left it, HELD another reference to one (from the memo, or duplicated),
BUILT one that has its state; for these the index is that of the global that was called. MADE is an instance whose call
is on the heap, KEPT_DICT a dictionary whose items are. A kind whose last three bits are 100 becomes HELD by one bit."""
INSTANCES = frozenset((FRESH, HELD, BUILT, MADE))
FRESH_DICTS = frozenset((FRESH_DICT, KEPT_DICT))
HELD_DICTS = frozenset((HELD_DICT, HELD_KEPT_DICT))
DICTS = FRESH_DICTS | HELD_DICTS
LISTS = frozenset((FRESH_LIST, HELD_LIST))

BITS = 5


def code(kind: int, index: int) -> int:
    """Name the value of `kind` with `index`."""
    return ~(index << BITS | kind)


def kind_of(number: int) -> int:
    """Return the kind of a negative number."""
    return ~number & 31


def index_of(number: int) -> int:
    """Return the index of a negative number."""
    return ~number >> BITS


def held(number: int) -> int:
    """Return the number for another reference to the same value."""
    return number - 1 if number < 0 and number & 7 == HELD_BITS else number


def packed(numbers: list[int] | array[int]) -> list[int] | array[int]:
    """Return the memo or heap in 8 bytes an entry where it has grown large; a small one is quicker as a list."""
    if len(numbers) <= LISTED or not isinstance(numbers, list):
        return numbers
    from array import array

    return array("q", numbers)


LISTED = 1 << 16
"""Entries of a memo or heap that is a list, at some 40 bytes each."""
HELD_BITS = 0b011
"""`number & 7` of a value that is not yet held: a number is a complement."""
MISSING, NONE, TRUE, FALSE, EMPTY_TUPLE, SET, FROZENSET, PERSISTENT, EXTENSION, BUFFER = (
    code(CONSTANT, index) for index in range(10)
)
LIST = code(FRESH_LIST, 0)
"""A list that was begun before the stream named a global; each later one has an index of its own."""
NEXT_LIST = code(FRESH_LIST, 1) - LIST
DICT, FILLED, WILD, ODD, WORDS = (code(FRESH_DICT, index) for index in range(5))
"""An empty dictionary; one with items that are not kept, so that what it gets later is not all that it holds; the same
with values that are not tame; one that must not become a state, see `keys`; and one that may do so neither, but is no
more than the parts of a layer by name, one of which is that of a method."""
CONSTANTS = {NONE: None, TRUE: True, FALSE: False, EMPTY_TUPLE: ()}
NAMES = {
    FILLED: "dict",
    **dict.fromkeys((WILD, held(DICT), held(FILLED), held(WILD)), "dict of instances"),
    **dict.fromkeys((ODD, held(ODD), held(WORDS)), "dict of methods"),
    WORDS: "dict of words",
    SET: "set",
    FROZENSET: "frozenset",
    PERSISTENT: "persistent object",
    EXTENSION: "extension object",
    BUFFER: "buffer",
}
