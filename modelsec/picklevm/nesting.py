"""How deep instances lie in each other that Python throws away by recursion.

Rule: an instance of these classes is one deeper than the deepest that it holds itself. Lists, tuples and dictionaries
between end the count, for Python takes those apart in turns.
Threat: a million levels, some bytes each, end the process once the object is thrown away, or while it is still loaded.
Source: CPython 3.10 to 3.13, `deque_dealloc` and `defdict_dealloc`; numpy/_core/src/multiarray/arrayobject.c,
`array_dealloc`. None of them keeps count of itself, as `Py_TRASHCAN_BEGIN` would.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded
from modelsec.picklevm.codes import FRESH_LIST, LISTS, MADE, TUPLE, code, index_of, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Global
    from modelsec.picklevm.state import State

QUEUES, ARRAY = ("deque", "defaultdict"), "_reconstruct"


class Nesting:
    """What is known of such instances in one stream."""

    def __init__(self) -> None:
        """Know of none."""
        self.makers: set[int] = set()
        """Globals that make them."""
        self.depths: dict[int, int] = {}
        """How deep each is, and what lists and tuples hold."""
        self.held: set[int] = set()
        """What something holds, so that it is too late to tell that of what comes into it."""
        self.deepest = 1


def nests(target: Global) -> bool:
    """Say whether what `target` makes is of these classes; only an array of objects will hold anything."""
    if target.module == "collections":
        return target.name in QUEUES
    return target.name == ARRAY and target.module.partition(".")[0] == "numpy"


def begin(state: State, made: int, arguments: int, offset: int) -> None:
    """Note an instance of such a class, which takes the items of a list among its arguments."""
    state.contents.nesting.depths[made] = 1
    if arguments not in state.constants:
        _take_lists(state, made, arguments, offset)


def take_state(state: State, made: int, given: int, offset: int) -> None:
    """Note that an array takes the items of the list in its state."""
    if made in state.contents.nesting.depths:
        _take_lists(state, made, given, offset)


def hold(state: State, number: int, items: list[int], offset: int) -> None:
    """Note that `number`, such an instance, a list or a tuple, now holds `items`."""
    known = state.contents.nesting
    inside = [item for item in items if item in known.depths]
    if inside:
        known.held.update(inside)
        if kind_of(number) in LISTS:
            number = code(FRESH_LIST, index_of(number))
        _deepen(state, number, max(map(known.depths.__getitem__, inside)), offset)


def _deepen(state: State, number: int, inside: int, offset: int) -> None:
    """Note what `number` holds; whatever holds it already is not gone through, and may be the deepest of all."""
    known = state.contents.nesting
    if number in known.held:
        inside = max(inside, known.deepest)
    depth = inside + (kind_of(number) == MADE)
    known.depths[number] = max(depth, known.depths.get(number, 0))
    known.deepest = max(depth, known.deepest)
    if depth > state.limits.nested_instances:
        message = f"arrays or queues lie more than {state.limits.nested_instances} deep (limit nested_instances)"
        raise LimitExceeded(message, offset)


def _take_lists(state: State, made: int, given: int, offset: int) -> None:
    """Note what the lists in a tuple hold as what `made` does."""
    if given < 0 and kind_of(given) == TUPLE:
        for item in state.items(given):
            if item < 0 and kind_of(item) in LISTS and (depth := _depth_of_items(state, item)):
                _deepen(state, made, depth, offset)


def _depth_of_items(state: State, number: int) -> int:
    index, contents = index_of(number), state.contents
    # What a list of instances got since it is one was not looked at: it may hold the deepest of all.
    unseen = index in contents.seen and contents.lengths[index] > contents.seen[index]
    known = contents.nesting
    return known.deepest if unseen else known.depths.get(code(FRESH_LIST, index), 0)
