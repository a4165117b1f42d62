"""The opcodes that ordinary streams hold few of: one function each, found by its opcode.

Rule: each takes the machine's state, the opcode's offset, where its content starts and where it ends, and returns the
offset of the next instruction.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unfollowed
from modelsec.evidence import ALIKE, INST, NEWOBJ_EX, OBJ, Extension, Persistent
from modelsec.picklevm import codes
from modelsec.picklevm.arguments import value_of
from modelsec.picklevm.calls import FILLS, call, fill
from modelsec.picklevm.codes import GLOBAL, TUPLE, kind_of
from modelsec.picklevm.decode import ends_at_zero, literal
from modelsec.picklevm.forms import is_judged, note
from modelsec.picklevm.identity import fetch
from modelsec.picklevm.items import filled
from modelsec.picklevm.keys import check_keys
from modelsec.picklevm.named_lines import global_on_lines
from modelsec.picklevm.nesting import hold
from modelsec.picklevm.opcodes import HIGHEST_PROTOCOL
from modelsec.picklevm.tame import join
from modelsec.picklevm.watched import TORCH_MODULE
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.picklevm.state import State

PERSISTENT_ID = "persistent id"


def top(state: State, offset: int) -> int:
    """Return the top of the stack above the last mark."""
    _need(state, 1, offset)
    return state.stack[-1]


def pop(state: State, offset: int) -> int:
    """Take the top of the stack above the last mark."""
    _need(state, 1, offset)
    return state.stack.pop()


def pop_mark(state: State, offset: int) -> list[int]:
    """Take everything above the last mark, and the mark."""
    if not state.marks:
        message = "there is no mark on the stack"
        raise Malformed(message, offset)
    place = state.marks.pop()
    items = state.stack[place:]
    del state.stack[place:]
    if state.watched:
        state.watch(items, offset)
    return items


def _need(state: State, count: int, offset: int) -> None:
    fence = state.marks[-1] if state.marks else 0
    if len(state.stack) - fence < count:
        message = "the stack is empty where the opcode takes a value"
        raise Malformed(message, offset)


def _literal(state: State, offset: int, _start: int, _end: int) -> None:
    state.stack.append(offset)


def _checked_literal(state: State, offset: int, _start: int, _end: int) -> None:
    literal(state.reader, offset, state.limits)
    state.stack.append(offset)


def _buffer(state: State, _offset: int, _start: int, _end: int) -> None:
    state.stack.append(codes.BUFFER)


def _readonly(state: State, offset: int, _start: int, _end: int) -> None:
    top(state, offset)


def _list(state: State, offset: int, _start: int, _end: int) -> None:
    items = pop_mark(state, offset)
    begun = state.contents.new_list()
    state.stack.append(begun)
    state.contents.lengths[-1] = len(items)
    if items:
        join(state, begun, items, offset)
        hold(state, begun, items, offset)


def _dict(state: State, offset: int, _start: int, _end: int) -> None:
    items = pop_mark(state, offset)
    if len(items) % 2:
        message = "DICT has a key without a value"
        raise Malformed(message, offset)
    check_keys(state, items[::2], offset)
    state.stack.append(filled(state, codes.DICT, len(state.stack), items, offset) if items else codes.DICT)


def _set(state: State, _offset: int, _start: int, _end: int) -> None:
    state.stack.append(codes.SET)


def _frozenset(state: State, offset: int, _start: int, _end: int) -> None:
    check_keys(state, pop_mark(state, offset), offset)
    state.stack.append(codes.FROZENSET)


def _additems(state: State, offset: int, _start: int, _end: int) -> None:
    check_keys(state, pop_mark(state, offset), offset)
    target = top(state, offset)
    if target != codes.SET:
        fill(state, target, FILLS["ADDITEMS"], offset)


def _pop(state: State, offset: int, _start: int, _end: int) -> None:
    if state.marks and state.marks[-1] == len(state.stack):
        state.marks.pop()
    else:
        pop(state, offset)


def _pop_mark(state: State, offset: int, _start: int, _end: int) -> None:
    pop_mark(state, offset)


def _dup(state: State, offset: int, _start: int, _end: int) -> None:
    state.stack.append(fetch(state, top(state, offset)))


def _extension(state: State, offset: int, start: int, end: int) -> None:
    number = int.from_bytes(
        exactly(state.reader, start, end - start, "an extension code"), "little", signed=end - start == 4
    )
    if number <= 0:
        message = f"extension code {number} is out of range"
        raise Malformed(message, offset)
    state.emit(Extension(number, offset))
    state.stack.append(codes.EXTENSION)


def _global(state: State, offset: int, start: int, end: int) -> None:
    state.stack.append(global_on_lines(state, start, end, offset, "utf-8"))


def _stack_global(state: State, offset: int, _start: int, _end: int) -> None:
    _need(state, 2, offset)
    name, module = state.stack.pop(), state.stack.pop()
    state.stack.append(state.global_named(state.text(module, offset), state.text(name, offset), offset))


def _inst(state: State, offset: int, start: int, end: int) -> None:
    function = global_on_lines(state, start, end, offset, "ascii")
    items = pop_mark(state, offset)
    state.stack.append(call(state, function, _tuple(state, items, offset), INST, offset))


def _obj(state: State, offset: int, _start: int, _end: int) -> None:
    place = state.marks[-1] if state.marks else 0
    _need(state, 1, offset)
    function, items = state.stack[place], state.stack[place + 1 :]
    state.watch(items, offset)
    if not state.marks:
        message = "there is no mark on the stack"
        raise Malformed(message, offset)
    del state.stack[state.marks.pop() :]
    state.stack.append(call(state, function, _tuple(state, items, offset), OBJ, offset))


def _newobj_ex(state: State, offset: int, _start: int, _end: int) -> None:
    _need(state, 3, offset)
    named, arguments, function = state.stack.pop(), state.stack.pop(), state.stack.pop()
    state.watch((named, arguments), offset)
    both = state.keep_tuple([arguments, named], offset)
    state.stack.append(call(state, function, both, NEWOBJ_EX, offset))


def _proto(state: State, offset: int, start: int, _end: int) -> None:
    state.protocol = exactly(state.reader, start, 1, "the protocol")[0]
    if state.protocol > HIGHEST_PROTOCOL:
        message = f"protocol {state.protocol} is unknown"
        raise Malformed(message, offset)


def _persid(state: State, offset: int, start: int, end: int) -> None:
    line = exactly(state.reader, start, end - start - 1, "a persistent id")
    if not line.isascii():
        message = "a persistent id is no ASCII text"
        raise Malformed(message, offset)
    if len(line) > state.limits.argument_bytes:
        message = f"a persistent id is longer than {state.limits.argument_bytes} bytes (limit argument_bytes)"
        raise Unfollowed(message, offset)
    state.emit(Persistent(line.decode("ascii"), offset))
    state.stack.append(codes.PERSISTENT)


def _binpersid(state: State, offset: int, _start: int, _end: int) -> None:
    number = pop(state, offset)
    if number >= 0 or kind_of(number) != TUPLE:
        state.watch((number,), offset)
    first = state.item(number, 0) if number < 0 and kind_of(number) == TUPLE else number
    if is_judged(state, (first, PERSISTENT_ID), number):
        state.stack.append(codes.PERSISTENT)
        return
    shown = value_of(state, number, offset)
    if state.emit(Persistent(shown, offset)) == ALIKE:
        note(state, (first, PERSISTENT_ID), number)
    state.stack.append(_persistent_class(state, number, shown))


def _persistent_class(state: State, number: int, shown: object) -> int:
    """Return the class that torch's loader makes of ("module", class, file, source), else a persistent object."""
    if isinstance(shown, tuple) and len(shown) > 1 and shown[0] in TORCH_MODULE:
        named = state.item(number, 1)
        if named < 0 and kind_of(named) == GLOBAL:
            return named
    return codes.PERSISTENT


def _get(state: State, offset: int, start: int, end: int) -> None:
    state.stack.append(state.get(_memo_key(state, offset, start, end), offset))


def _put(state: State, offset: int, start: int, end: int) -> None:
    state.put(_memo_key(state, offset, start, end), top(state, offset), offset)


def _memo_key(state: State, offset: int, start: int, end: int) -> int:
    digits = exactly(state.reader, start, end - start - 1, "a memo key")
    try:
        key = int(digits)
    except ValueError:
        key = -1
    if key < 0:
        message = "a memo key is no number"
        raise (Unfollowed if ends_at_zero(digits) else Malformed)(message, offset)
    return key


def _tuple(state: State, items: list[int], offset: int) -> int:
    return state.keep_tuple(items, offset) if items else codes.EMPTY_TUPLE


NAMING = frozenset(b"ci")
"""GLOBAL and INST, which name a global on two lines."""
HANDLERS: dict[int, Callable[[State, int, int, int], None]] = {
    ord(character): handler
    for characters, handler in (
        ("BCTU\x8a\x8b\x8d\x8e\x96", _literal),
        ("ILFSV", _checked_literal),
        ("\x97", _buffer),
        ("\x98", _readonly),
        ("l", _list),
        ("d", _dict),
        ("\x8f", _set),
        ("\x91", _frozenset),
        ("\x90", _additems),
        ("0", _pop),
        ("1", _pop_mark),
        ("2", _dup),
        ("\x82\x83\x84", _extension),
        ("c", _global),
        ("\x93", _stack_global),
        ("i", _inst),
        ("o", _obj),
        ("\x92", _newobj_ex),
        ("\x80", _proto),
        ("g", _get),
        ("p", _put),
        ("P", _persid),
        ("Q", _binpersid),
    )
    for character in characters
}
