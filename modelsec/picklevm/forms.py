"""The form of arguments: their structure and globals, with each number and short text known by its kind alone.

Rule: a form is worth a judgement only where the policy says so; then the ten thousand tensors of a checkpoint, which
differ in sizes and keys, are judged once. What is not understood at a glance has no form, and is told.
"""

from __future__ import annotations

from modelsec.picklevm.codes import BITS, BUILT, CONSTANT, FRESH, GLOBAL, HELD, MADE, TUPLE
from modelsec.picklevm.heap import MARK_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from modelsec.picklevm.state import State

    Form: TypeAlias = tuple[int, ...]
    Subject: TypeAlias = tuple[int, str]
    """The number of what is called and how; of persistent ids, that of their first item."""

EXACT = frozenset((CONSTANT, GLOBAL, FRESH, HELD, BUILT))
"""Kinds whose number says all that evidence would."""
INTEGERS, SHORT_TEXT, TEXT = frozenset(b"KMJ"), 0x8C, 0x58
HEAD_BYTES = 5
"""Of the longest opcode and length among them."""
NO_FORM, INTEGER_FORM, TEXT_FORM = -1, 0, 1
STRUCTURES = {TUPLE: 1 << 8, MADE: 1 << 9}
"""Kinds that hold others, to what is added to their length and their mark; see `heap`."""
NODES = 48
"""Values of one form: a parameter over a tensor of eight dimensions has 45."""
LITERALS = 4096
"""Literals behind the window whose form is kept for one stream."""
FORMS = 256
"""Forms kept for one subject; a network of all kinds of layers has some ten."""


def form_of(state: State, number: int) -> Form | None:
    """Return the form of a value, or None where it is too large or holds something that has none.

    Structures stand before what they hold, with their length, so that equal forms are equal structures.
    """
    heap, data, start, behind = state.heap.values, state.reader.data, state.reader.start, state.forms
    form: list[int] = []
    rest = [number]
    while rest:
        number = rest.pop()
        kind = ~number & 31
        if number >= start and data[number - start] in INTEGERS:
            form.append(INTEGER_FORM)
        elif number >= 0:
            found = behind.get(number)
            if found is None:
                found = _form_of_literal(state, number)
            if found < 0:
                return None
            form.append(found)
        elif kind in EXACT:
            form.append(number)
        else:
            if kind not in STRUCTURES:
                return None
            place = ~number >> BITS
            head = heap[place]
            count = head >> MARK_BITS
            if len(form) + len(rest) + count >= NODES:
                return None
            form.append(STRUCTURES[kind] + head)
            rest += heap[place + 1 : place + 1 + count]
    return tuple(form)


def _form_of_literal(state: State, number: int) -> int:
    """Return the form of a literal, less than 0 where it has none; behind the window it is from the memo, and kept."""
    head = state.reader.read(number, HEAD_BYTES)
    form = NO_FORM
    if head[0] in INTEGERS:
        form = INTEGER_FORM
    elif head[0] == SHORT_TEXT or (head[0] == TEXT and head[2:] == b"\0\0\0"):
        form = TEXT_FORM if head[1] <= state.limits.argument_bytes else NO_FORM
    if number < state.reader.start and len(state.forms) < LITERALS:
        state.forms[number] = form
    return form


def is_judged(state: State, subject: Subject, number: int) -> bool:
    """Say whether a value of this form was judged for the subject, so that it need not be told."""
    known = state.alike.get(subject)
    return known is not None and form_of(state, number) in known


def note(state: State, subject: Subject, number: int) -> None:
    """Remember that values of this form were judged for the subject, as long as there are few."""
    form = form_of(state, number)
    known = state.alike.setdefault(subject, set())
    if form is not None and len(known) < FORMS:
        known.add(form)
