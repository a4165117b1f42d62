"""The opcodes that call: what each would call, told as evidence, and the number of what comes back.

Rule: a call is told unless the policy said that this use of this global is settled; an instance that has its state is
final, because attributes of that state could stand in for the methods that a further opcode calls.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unfollowed
from modelsec.evidence import (
    ADDITEM,
    ALIKE,
    APPEND,
    BUILD,
    GLOBAL_BUILD,
    GLOBAL_ITEMS,
    NEWOBJ,
    NEWOBJ_EX,
    REBUILD,
    REDUCE,
    SETITEM,
    SETTLED,
    TOLD,
    Call,
    Unknown,
)
from modelsec.picklevm.arguments import arguments_of, made_of, value_of
from modelsec.picklevm.codes import (
    BUILT,
    CONSTANTS,
    DICTS,
    EMPTY_TUPLE,
    EXTENSION,
    FRESH,
    GLOBAL,
    HELD_DICTS,
    INSTANCES,
    MADE,
    MISSING,
    NAMES,
    ODD,
    PERSISTENT,
    TUPLE,
    code,
    index_of,
    kind_of,
)
from modelsec.picklevm.forms import is_judged, note
from modelsec.picklevm.identity import lend
from modelsec.picklevm.keys import GETTERS, oddness
from modelsec.picklevm.nesting import begin, take_state
from modelsec.picklevm.ordered import is_ordered, meet_methods
from modelsec.picklevm.tame import HOLDS, wildness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from modelsec.evidence import Global
    from modelsec.picklevm.state import State

RECONSTRUCTORS = {"_reconstructor": NEWOBJ, "__newobj__": NEWOBJ, "__newobj_ex__": NEWOBJ_EX}
"""Functions of copyreg that return an instance of their first argument, and the opcode that would make it."""
COPYREG = ("copyreg", "copy_reg")
PARTIAL = ("functools", "partial")


def call(state: State, function: int, arguments: int, use: str, offset: int) -> int:
    """Tell the call of `function` and return the number of its result."""
    if function < 0 and kind_of(function) == MADE:
        function = _behind(state, function, offset)
    if function >= 0 or kind_of(function) != GLOBAL:
        shown = arguments_of(state, arguments, offset)
        called = made_of(state, function, offset) if function < 0 and kind_of(function) in INSTANCES else None
        state.emit(Call(None, use, offset, shown, called))
        return EXTENSION
    known = state.told.get((function, arguments, use))
    if known is not None:
        return _again(state, known, offset) if kind_of(known) == MADE else known
    target = state.globals[index_of(function)]
    settled = _tell(state, function, arguments, use, offset) == SETTLED
    # A reconstructor is followed to its class even when its own calls are settled: the class is what is made.
    if settled and (target.module not in COPYREG or target.name not in RECONSTRUCTORS):
        made = code(FRESH, index_of(function))
        known_by = {REDUCE: state.reduced, NEWOBJ: state.created}.get(use)
        if known_by is not None:
            known_by[function] = made
        return made
    built = _reconstructed(state, target, arguments, offset) or state.keep_call(function, arguments, offset)
    if index_of(function) in state.contents.nesting.makers:
        begin(state, built, arguments, offset)
    if arguments == EMPTY_TUPLE or arguments in state.constants:
        state.told[function, arguments, use] = built
    return built


def _again(state: State, known: int, offset: int) -> int:
    made = state.keep_call_again(known, offset)
    if known in state.contents.nesting.depths:
        state.contents.nesting.depths[made] = 1
    return made


def _tell(state: State, function: int, arguments: int, use: str, offset: int) -> int:
    """Tell the call of a global and return the answer, unless one with arguments of the same form was judged."""
    if is_judged(state, (function, use), arguments):
        return TOLD
    target = state.globals[index_of(function)]
    answer = state.emit(Call(target, use, offset, arguments_of(state, arguments, offset)))
    if answer == ALIKE:
        note(state, (function, use), arguments)
    return answer


def _behind(state: State, made: int, offset: int) -> int:
    """Follow what the stream made, and calls now, to the global that is behind it.

    What `functools.partial` keeps beside its function is judged with its state.
    """
    source, _, given = state.items(made)
    getter = state.globals[index_of(source)]
    if (getter.module, getter.name) == PARTIAL and given < 0 and kind_of(given) == TUPLE:
        function = state.item(given, 0)
        if function < 0 and kind_of(function) == MADE:
            function = _method(state, function, offset)
        return function if function < 0 and kind_of(function) == GLOBAL else made
    return _method(state, made, offset)


def _method(state: State, made: int, offset: int) -> int:
    """Follow `getattr(class, "method")`, how pickle spells a method, to the dotted global; anything else stays."""
    source, arguments, _ = state.items(made)
    getter = state.globals[index_of(source)]
    if (getter.module, getter.name) not in GETTERS or arguments >= 0 or kind_of(arguments) != TUPLE:
        return made
    items = state.items(arguments)
    if len(items) != 2 or items[0] >= 0 or kind_of(items[0]) != GLOBAL:
        return made
    owner = state.globals[index_of(items[0])]
    return state.global_named(owner.module, f"{owner.name}.{state.text(items[1], offset)}", offset)


def _reconstructed(state: State, target: Global, arguments: int, offset: int) -> int | None:
    """Follow a reconstructor to the class that it makes; the class is called as by NEWOBJ or NEWOBJ_EX."""
    use = RECONSTRUCTORS.get(target.name) if target.module in COPYREG else None
    if use is None or arguments >= 0 or kind_of(arguments) != TUPLE:
        return None
    owner, *given = state.items(arguments)
    if target.name == "_reconstructor":
        given = []  # base.__new__(class, state): its own contract wants `object` and None
    known = state.created.get(owner) if use == NEWOBJ else None
    if known is not None:
        return known
    return call(state, owner, state.keep_tuple(given, offset) if given else EMPTY_TUPLE, use, offset)


def build(state: State, instance: int, given: int, offset: int) -> int:
    """Tell that `instance` gets the state `given`; return the number of the instance with its state."""
    if instance >= 0 or not _is_object(instance):
        message = "BUILD gives a state to a value that takes none"
        raise Unfollowed(message, offset)
    if kind_of(instance) == GLOBAL:
        target = state.globals[index_of(instance)]
        state.emit(Call(target, GLOBAL_BUILD, offset, (value_of(state, given, offset),)))
        return instance
    if instance in (PERSISTENT, EXTENSION):
        state.emit(Call(None, BUILD, offset, Unknown("state")))
        return instance
    _note_reference(state, given)
    target = state.globals[state.source(instance)]
    shown = (value_of(state, given, offset),)
    answer = state.emit(
        Call(target, _or_rebuild(state, instance, BUILD), offset, shown, made_of(state, instance, offset))
    )
    if kind_of(instance) == MADE:
        set_state(state, instance, given, offset)
        return instance
    final = code(BUILT, index_of(instance))
    if answer == SETTLED and kind_of(instance) == FRESH and given < 0 and kind_of(given) in DICTS:
        state.stated[instance] = final
    return final


def set_state(state: State, instance: int, given: int, offset: int) -> None:
    """Write the state of a recorded instance, and how wild what it holds is."""
    state.set_state(instance, given)
    take_state(state, instance, given, offset)
    if wildness(state, (given,), offset):
        state.heap.raise_mark(instance, HOLDS)


def _note_reference(state: State, given: int) -> None:
    """Note a state that is, or holds, a dictionary which another reference can still fill."""
    parts = state.items(given) if given < 0 and kind_of(given) == TUPLE else (given,)
    for part in parts:
        if part < 0 and kind_of(part) in HELD_DICTS:
            lend(state, part)


def fill(state: State, instance: int, use: str, offset: int, pairs: Sequence[int] = ()) -> None:
    """Tell that items are put into `instance`, which is no plain list, dict or set; `pairs` are keys and values.

    Some dictionaries answer by their items when an attribute is asked for, so that these must suit a state.
    """
    if instance >= 0 or not _is_object(instance):
        message = f"{use} puts items into a value that takes none"
        raise (Malformed if _is_refused_by_loaders(state, instance, offset) else Unfollowed)(message, offset)
    if kind_of(instance) == GLOBAL:
        state.emit(Call(state.globals[index_of(instance)], GLOBAL_ITEMS, offset, Unknown("items")))
    elif instance in (PERSISTENT, EXTENSION):
        state.emit(Call(None, use, offset, Unknown("items")))
    else:
        source = state.source(instance)
        if is_ordered(state.globals[source]) and oddness(state, pairs, offset) == ODD:
            meet_methods(state, instance, offset)
        use = use if use == SETITEM else _or_rebuild(state, instance, use)
        if (source, use) in state.filled:
            return
        odd = oddness(state, pairs, offset)
        items = (Unknown(NAMES[odd]),) if odd else Unknown("items")
        if state.emit(Call(state.globals[source], use, offset, items, made_of(state, instance, offset))):
            state.filled.add((source, use))


SINGLE = b"as"
"""APPEND and SETITEM; the opcodes that put many items may put none, and are then content with any value."""
BYTEARRAY8 = b"\x96"


def _is_refused_by_loaders(state: State, instance: int, offset: int) -> bool:
    """Say whether every loader stops here: a number or a text has neither `append` nor `__setitem__`."""
    if state.reader.read(offset, 1) not in SINGLE:
        return False
    return instance in CONSTANTS or (instance >= 0 and state.reader.read(instance, 1) != BYTEARRAY8)


def _or_rebuild(state: State, instance: int, use: str) -> str:
    """Return REBUILD for an instance that may have its state already.

    BUILD, append, extend, add and update are looked up on the instance, so its state may hold another callable under
    those names; `__setitem__` is looked up on the type and cannot be replaced in that way.
    """
    kind = kind_of(instance)
    final = state.item(instance, 2) != MISSING if kind == MADE else kind != FRESH
    return REBUILD if final else use


def _is_object(number: int) -> bool:
    return kind_of(number) in INSTANCES or kind_of(number) == GLOBAL or number in (PERSISTENT, EXTENSION)


FILLS = {"APPEND": APPEND, "APPENDS": APPEND, "SETITEM": SETITEM, "SETITEMS": SETITEM, "ADDITEMS": ADDITEM}
