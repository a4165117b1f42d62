"""The form of arguments: their structure and globals, with each number and short text known by its kind alone.

Rule: a form is worth a judgement only where the policy says so; then the ten thousand tensors of a checkpoint, which
differ in sizes and keys, are judged once. What is not understood at a glance has no form, and is told.
"""

from __future__ import annotations

from modelsec.picklevm.codes import BUILT, CONSTANT, FRESH, GLOBAL, HELD, MADE, TUPLE, index_of, kind_of

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
INTEGER_FORM, TEXT_FORM, STRUCTURE_FORM = 0, 1, 2
NODES = 48
"""Values of one form: a parameter over a tensor of eight dimensions has 45."""
FORMS = 256
"""Forms kept for one subject; a network of all kinds of layers has some ten."""


def form_of(state: State, number: int) -> Form | None:
    """Return the form of a value, or None where it is too large or holds something that has none.

    Structures stand before what they hold, with their length, so that equal forms are equal structures.
    """
    form: list[int] = []
    rest = [number]
    while rest:
        number = rest.pop()
        kind = kind_of(number)
        if number >= 0:
            found = _form_of_literal(state, number)
        elif kind in EXACT:
            found = number
        elif kind in (TUPLE, MADE) and state.heap[index_of(number)] < NODES:
            items = state.items(number)
            rest.extend(items)
            found = STRUCTURE_FORM + 2 * len(items) + (kind == MADE)
        else:
            return None
        if found is None or len(form) + len(rest) >= NODES:
            return None
        form.append(found)
    return tuple(form)


def _form_of_literal(state: State, number: int) -> int | None:
    head = state.reader.read(number, HEAD_BYTES)
    if len(head) < HEAD_BYTES:
        return None
    if head[0] in INTEGERS:
        return INTEGER_FORM
    is_short = head[0] == SHORT_TEXT or (head[0] == TEXT and head[2:] == b"\0\0\0")
    return TEXT_FORM if is_short and head[1] <= state.limits.argument_bytes else None


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
