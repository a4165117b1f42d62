"""Keys of dictionaries: which are hashed, and which would stand in for methods once the dictionary is a state.

Rule: a dictionary that puts a callable under the name of a method is as good as any, until it becomes the attributes of
an instance. An instance as a key is a use of its class, because the class hashes and compares it.
Threat: code that loads calls `group.setdefault(...)` or `state.get(...)` on what the stream gave it; torch asks an
instance, not its class, for `__torch_function__` and calls that; and numpy asks it for the array it stands for:
`__array_interface__` names an address, which numpy reads.
Source: numpy/_core/src/multiarray/ctors.c; torch/csrc/utils/disable_torch_function.cpp; torch/optim, pandas and
scikit-learn for the methods of dictionaries.
"""

from __future__ import annotations

from struct import Struct

from modelsec.evidence import KEY, Call, Unknown
from modelsec.picklevm.arguments import made_of
from modelsec.picklevm.called_names import CALLED, LOADED, METHODS, is_type_of
from modelsec.picklevm.codes import (
    DICTS,
    EXTENSION,
    GLOBAL,
    INSTANCES,
    MADE,
    ODD,
    PERSISTENT,
    TUPLE,
    WORDS,
    index_of,
    kind_of,
)
from modelsec.picklevm.decode import STRING_OPCODES, TEXT_OPCODES, literal
from modelsec.picklevm.tame import WILD, wildness

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from modelsec.picklevm.state import State

ARRAYS = frozenset((b"__array__", b"__array_interface__", b"__array_struct__"))
"""What numpy looks up on an instance; one of them is no callable but a dictionary."""
UNDERSCORES = b"__"
UNCALLED = frozenset(
    (
        ("collections", "OrderedDict"),
        ("collections", "defaultdict"),
        ("pandas", "DataFrame"),
        ("pandas", "Series"),
        ("torch", "_rebuild_from_type"),
        ("torch", "_rebuild_from_type_v2"),
    )
)
"""Packages and classes whose instances are not tame, and which nothing can call; nor can it what is tame."""
PLAIN_MAKERS = frozenset(
    (
        ("_codecs", "encode"),
        ("builtins", "bytes"),
        ("__builtin__", "bytes"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("decimal", "Decimal"),
    )
)
"""What makes values that equal no text, are no array and cannot be called; bytes are spelled so in protocols 0 to 2."""
GETTERS = {("builtins", "getattr"), ("__builtin__", "getattr")}
HINT, ESCAPE = b"__arr", b"\\"
HINTS = (HINT, b"\\u00", b"\\U0000", b"\\x", b"\\1", b"\\5")
"""What spells a name of `ARRAYS`: itself, or in protocol 0 an escape by code point, by hexadecimal digits, or by octal
ones, of which a loader drops the ninth bit."""
ESCAPED = frozenset(hint[1:2] for hint in HINTS if hint.startswith(ESCAPE))
CACHED_KEYS = 4096
SHORT_BINUNICODE, BINUNICODE = 0x8C, 0x58
NAME_BYTES = 32
"""More than the longest of the names, and their opcode."""
U4 = Struct("<I").unpack_from


def hints_in(data: bytes) -> Iterable[bytes]:
    """Return what in a window could spell a name of `ARRAYS`; a literal's first 7 bytes lie in its opcode's window."""
    if data.rfind(HINT) < 0 and not _escapes(data):  # backwards, Python looks twice as fast
        return ()
    return [hint for hint in HINTS if hint in data]


def _escapes(data: bytes) -> bool:
    """Say whether there is the beginning of a hint that is an escape: one pass, where each hint would take one."""
    at = data.find(ESCAPE)
    while at >= 0:
        if data[at + 1 : at + 2] in ESCAPED:
            return True
        at = data.find(ESCAPE, at + 1)
    return False


def check_keys(state: State, numbers: Iterable[int], offset: int) -> None:
    """Tell each class whose instances are hashed, because they are keys, items of a set, or in tuples that are."""
    pending = [number for number in set(numbers) if number < 0]
    while pending:
        number = pending.pop()
        kind = kind_of(number)
        if kind == TUPLE and number not in state.hashed:
            parts = [item for item in state.items(number) if item < 0]
            if parts:
                state.hashed.add(number)
                pending.extend(parts)
        elif kind in INSTANCES:
            _tell_key(state, number, offset)


def _tell_key(state: State, number: int, offset: int) -> None:
    source = state.source(number)
    if (source, KEY) not in state.filled and state.emit(
        Call(state.globals[source], KEY, offset, Unknown("key"), made_of(state, number, offset))
    ):
        state.filled.add((source, KEY))


def oddness(state: State, items: Sequence[int], offset: int) -> int:
    """Return ODD or WORDS for a dictionary with `items`, keys and values in turn, that must be no state; else 0."""
    found = 0
    for key, value in zip(items[::2], items[1::2], strict=True):
        kind = _stands_in(state, key, value, offset) if value < 0 else 0
        if kind == ODD:
            return ODD
        found = found or kind
    return found


def _stands_in(state: State, key: int, value: int, offset: int) -> int:
    """Say whether `value` could be called, or taken for an array, under the name that is `key`.

    An instance under a plain word may be a part of a layer, which is looked up in a dictionary of those alone.
    """
    kind = kind_of(value)
    if not _is_callable(value) and kind not in INSTANCES and kind not in DICTS:
        return 0
    if key < 0:  # may be a text: numpy's, or one with an encoding
        return ODD if kind_of(key) in INSTANCES and not _is_plain(state, key, value) else 0
    if key in state.fine:
        return 0
    name = _name(state, key)
    if name in CALLED or (name.startswith(UNDERSCORES) and name.endswith(UNDERSCORES)):
        return _under_name(state, name, value, offset)
    if name in LOADED:
        callable_there = _is_callable(value) and not _is_type_of(state, name, value)
        return ODD if callable_there or _is_fetched(state, value) else 0
    if len(state.fine) < CACHED_KEYS:
        state.fine.add(key)
    return 0


def _under_name(state: State, name: bytes, value: int, offset: int) -> int:
    if name in ARRAYS or _is_callable(value):
        return ODD
    if kind_of(value) not in INSTANCES or not _may_be_called(state, value, offset):
        return 0
    return WORDS if name in METHODS else ODD


def _is_callable(value: int) -> bool:
    return kind_of(value) == GLOBAL or value in (PERSISTENT, EXTENSION)


def _is_fetched(state: State, value: int) -> bool:
    """Say whether `getattr` gave the value: a method, or what stands in for one among an instance's attributes."""
    if kind_of(value) != MADE:
        return False
    source = state.globals[state.source(value)]
    return (source.module, source.name) in GETTERS


def _is_plain(state: State, *numbers: int) -> bool:
    """Say whether a key or its value is a plain one."""
    sources = [state.globals[state.source(number)] for number in numbers if kind_of(number) in INSTANCES]
    return any((source.module, source.name) in PLAIN_MAKERS for source in sources)


def _is_type_of(state: State, name: bytes, value: int) -> bool:
    if kind_of(value) != GLOBAL:
        return False
    target = state.globals[index_of(value)]
    return is_type_of(name, target.module, target.name)


def _may_be_called(state: State, number: int, offset: int) -> bool:
    source = state.globals[state.source(number)]
    return (source.module.partition(".")[0], source.name) not in UNCALLED and wildness(state, (number,), offset) == WILD


def _name(state: State, key: int) -> bytes:
    """Return the text of a key, as far as it is short enough to be one of the names."""
    head = state.reader.read(key, NAME_BYTES)
    if head[0] == SHORT_BINUNICODE:
        return head[2 : 2 + head[1]]
    if head[0] == BINUNICODE:
        return head[5 : 5 + U4(head, 1)[0]]
    if head[0] not in TEXT_OPCODES and head[0] not in STRING_OPCODES:
        return b""
    text = literal(state.reader, key, state.limits)
    if isinstance(text, bytes):
        return text
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else b""
