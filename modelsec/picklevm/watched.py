"""Tuples that hold a global which may only be called: two kinds of them are no way to keep it.

Rule: what torch's persistent id for a class takes, or what `copyreg` makes an instance by, is watched in the place of
the class, and told once anything else takes it. Who takes it gets the class itself, which is watched as before.
Source: torch/serialization.py, `persistent_id` and `persistent_load` of legacy files; copyreg.py, protocols 0 and 1.
"""

from __future__ import annotations

from modelsec.picklevm.calls import COPYREG, RECONSTRUCTORS
from modelsec.picklevm.codes import EMPTY_TUPLE, GLOBAL, TUPLE, index_of, kind_of
from modelsec.picklevm.decode import STRING_OPCODES, TEXT_OPCODES, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from modelsec.picklevm.state import State

TORCH_MODULE, MODULE_ITEMS = ("module", b"module"), 4
"""("module", class, file, source text), which Python 2 spells in bytes."""


def keep_tuple(state: State, items: list[int], offset: int, below: Sequence[int]) -> int:
    """Record a tuple in a stream that has watched globals, and tell those in it."""
    if not items:
        return EMPTY_TUPLE
    made_by = bool(below) and items[0] in state.watched and _is_reconstructor(state, below[0])
    if not made_by and not _is_of_torch(state, items):
        state.watch(items, offset, below)
        return state.keep_tuple(items, offset)
    number = state.keep_tuple(items, offset)
    state.watched.add(number)
    return number


def watch_arguments(state: State, function: int, number: int, offset: int) -> None:
    """Tell a watched global that is given to a function in the place of arguments, or in ones that another may have."""
    if kind_of(number) != TUPLE or not _is_reconstructor(state, function):
        state.watch((number,), offset)


def _is_reconstructor(state: State, number: int) -> bool:
    if number >= 0 or kind_of(number) != GLOBAL:
        return False
    target = state.globals[index_of(number)]
    return target.module in COPYREG and target.name in RECONSTRUCTORS


def _is_of_torch(state: State, items: list[int]) -> bool:
    return len(items) == MODULE_ITEMS and items[1] in state.watched and _names_a_class(state, items[0])


def _names_a_class(state: State, number: int) -> bool:
    if number < 0 or state.reader.read(number, 1)[0] not in TEXT_OPCODES | STRING_OPCODES:
        return False
    return literal(state.reader, number, state.limits) in TORCH_MODULE
