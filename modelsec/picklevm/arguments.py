"""The machine's numbers as evidence: what a call is given and what an instance is known to be, within limits.

Rule: a graph that doubles itself is not expanded; what lies beyond a limit is `Unknown`, which meets no contract.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded
from modelsec.evidence import Blob, Made, Mapping, Unknown
from modelsec.picklevm.codes import (
    BUILT,
    CONSTANTS,
    DICT,
    FILLED,
    FRESH,
    GLOBAL,
    HELD,
    HELD_DICTS,
    LISTS,
    MADE,
    MISSING,
    NAMES,
    ODD,
    TUPLE,
    WILD,
    index_of,
    kind_of,
)
from modelsec.picklevm.decode import literal
from modelsec.picklevm.ordered import is_ordered, look_into
from modelsec.picklevm.tame import WILD as WILD_MARK
from modelsec.picklevm.tame import list_name
from modelsec.value import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Arguments, Items
    from modelsec.picklevm.state import State

    Followed = tuple[Arguments, Argument]

DEPTH = 16
"""Levels of an argument that are followed; a record in a record, with a sub-array, in an array's state needs 14."""
BYTES_A_NODE = 16
"""Bytes of a long literal's content that are judged in the time that an argument takes."""
CONTENT_BYTES = 1 << 26
"""Content that is held in memory at once, to be judged: the nodes of a tree over ten million points."""
UNKNOWN_ARGUMENTS = Unknown("arguments")
NODES_A_BYTE = 2
"""Arguments allowed for each byte of the stream beside the first ones: a million numpy scalars have less than one.
A tuple that is passed on again and again has a hundred: 10 KB of it would take minutes."""


def value_of(state: State, number: int, offset: int) -> Argument:
    """Return one value as evidence, spending nodes of the call's and of the stream's limit on what lies below it.

    The depth of the recursion is bounded by `DEPTH`.
    """
    spent = state.limits.stream_argument_nodes - state.nodes
    allowed = state.limits.first_argument_nodes + NODES_A_BYTE * (offset - state.start)
    if state.nodes <= 0 or spent > allowed:
        name = "stream_argument_nodes" if state.nodes <= 0 else "first_argument_nodes"
        message = f"calls have more than {spent} arguments (limit {name})"
        raise LimitExceeded(message, offset)
    return _spending(state, number)


def _spending(state: State, number: int) -> Argument:
    budget = [state.limits.argument_nodes]
    argument = _argument(state, number, budget, DEPTH)
    state.nodes -= state.limits.argument_nodes - budget[0]
    return argument


def arguments_of(state: State, number: int, offset: int) -> tuple[Argument, ...] | Unknown:
    """Return call arguments as evidence; anything but a tuple stays unknown."""
    known = value_of(state, number, offset)
    return known if isinstance(known, tuple) else Unknown("arguments")


def made_of(state: State, number: int, offset: int) -> Made:
    """Return what is known of an instance, followed when it is asked for."""
    source = state.globals[state.source(number)]
    if kind_of(number) != MADE:
        return Made(source, UNKNOWN_ARGUMENTS)

    def follow() -> Followed:
        known = value_of(state, number, offset)
        return (known.arguments, known.state) if isinstance(known, Made) else (UNKNOWN_ARGUMENTS, None)

    return Made(source, UNKNOWN_ARGUMENTS, follow=follow)


def _argument(state: State, number: int, budget: list[int], depth: int) -> Argument:
    budget[0] -= 1
    if number >= 0:
        return _literal(state, number)
    if number in CONSTANTS or number == DICT:
        return Mapping(()) if number == DICT else CONSTANTS[number]
    kind = kind_of(number)
    if kind in (GLOBAL, FRESH, HELD, BUILT):
        target = state.globals[index_of(number)]
        return target if kind == GLOBAL else Made(target, Unknown("arguments"))
    if number in NAMES or kind in HELD_DICTS or kind in LISTS:
        return _unfollowed(state, number, kind)
    if budget[0] <= 0 or depth <= 0:
        maker = state.globals[state.source(number)] if kind == MADE else None
        return Made(maker, Unknown("arguments")) if maker else _more(state, number)
    return _structure(state, number, kind, budget, depth - 1)


def _unfollowed(state: State, number: int, kind: int) -> Unknown:
    """Return what is known of a value that is not followed; a dictionary from the memo may be any that was met."""
    if kind in LISTS:
        return Unknown(list_name(state, number), state.contents.length(number), lambda: _items(state, number))
    if kind in HELD_DICTS:
        return Unknown(NAMES[ODD] if state.odd else NAMES[WILD])
    return Unknown(NAMES[WILD if state.contents.unsure and number == FILLED else number])


def _items(state: State, number: int) -> tuple[Argument, ...] | None:
    """Return the items of a short list, spending nodes of the stream's limit on what lies below it."""
    items = state.contents.items_of(number)
    if items is None:
        return None
    values: list[Argument] = []
    for item in items:
        if state.nodes <= 0:
            return None
        values.append(_spending(state, item))
    return tuple(values)


def _literal(state: State, number: int) -> Argument:
    """Decode a literal; texts are remembered, because the same few are given to every call."""
    known = state.texts.get(number)
    if known is not None:
        return known
    if number in state.contents.raw:
        return Blob("bytes", number, state.contents.raw[number], lambda: _raw(state, number))
    decoded = literal(state.reader, number, state.limits)
    if isinstance(decoded, Blob):
        length = decoded.length
        return Blob(decoded.kind, decoded.offset, length, lambda: _content(state, number, length))
    if isinstance(decoded, str):
        state.remember(number, decoded)
    return decoded


def _content(state: State, number: int, length: int) -> str | bytes | None:
    """Return a long literal's content; nodes are spent on it, so that no byte is read again and again."""
    if not _is_paid(state, length):
        return None
    content = literal(state.reader, number, replace(state.limits, argument_bytes=length))
    return content if isinstance(content, (str, bytes)) else None


def _raw(state: State, number: int) -> bytes | None:
    length = state.contents.raw[number]
    return bytes(state.reader.read(number, length)) if _is_paid(state, length) else None


def _is_paid(state: State, length: int) -> bool:
    """Spend nodes on that many bytes, where there are enough."""
    if length > CONTENT_BYTES or length // BYTES_A_NODE > state.nodes:
        return False
    state.nodes -= length // BYTES_A_NODE
    return True


def _more(state: State, number: int) -> Unknown:
    """Return a structure that is not followed: at least it is known whether all of it is tame."""
    return Unknown("more instances" if state.contents.unsure or state.heap.mark(number) == WILD_MARK else "more")


def _structure(state: State, number: int, kind: int, budget: list[int], depth: int) -> Argument:
    if state.heap.count(number) > budget[0]:
        return _more(state, number)
    items = state.items(number)
    if kind == TUPLE:
        return _values(state, items, budget, depth)
    if kind == MADE:
        source = state.globals[index_of(items[0])]
        return Made(source, UNKNOWN_ARGUMENTS, follow=lambda: _made(state, number, items, budget, depth))
    return Mapping((), lambda: _pairs(state, items, budget, depth))


def _made(state: State, number: int, items: list[int], budget: list[int], depth: int) -> Followed:
    """Follow an instance, spending nodes of the call's limit and of the stream's; likewise below."""
    before = budget[0]
    called = _argument(state, items[1], budget, depth)
    # What was put into it may have grown wild since.
    wild = Unknown("items") if state.heap.mark(number) or state.contents.unsure else None
    if is_ordered(state.globals[index_of(items[0])]):
        wild = look_into(state, number) or wild
    given = wild if items[2] == MISSING else _argument(state, items[2], budget, depth)
    state.nodes -= before - budget[0]
    return called if isinstance(called, tuple) else UNKNOWN_ARGUMENTS, given


def _pairs(state: State, items: list[int], budget: list[int], depth: int) -> Items:
    before = budget[0]
    values = _values(state, items, budget, depth)
    state.nodes -= before - budget[0]
    return tuple(zip(values[::2], values[1::2], strict=True))


def _values(state: State, items: list[int], budget: list[int], depth: int) -> tuple[Argument, ...]:
    values = []
    for item in items:
        if item >= 0:
            budget[0] -= 1
            values.append(_literal(state, item))
        else:
            values.append(_argument(state, item, budget, depth))
    return tuple(values)
