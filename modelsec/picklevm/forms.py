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
INTEGER_FORM, TEXT_FORM = 0, 1
STRUCTURES = {TUPLE: 1 << 8, MADE: 1 << 9}
"""Kinds that hold others, to what is added to their length."""
NODES = 48
"""Values of one form: a parameter over a tensor of eight dimensions has 45."""
HEADS = 4096
"""Literals behind the window whose first bytes are kept for one stream."""
FORMS = 256
"""Forms kept for one subject; a network of all kinds of layers has some ten."""


def form_of(state: State, number: int) -> Form | None:
    """Return the form of a value, or None where it is too large or holds something that has none.

    Structures stand before what they hold, with their length, so that equal forms are equal structures.
    """
    heap, data, start = state.heap, state.reader.data, state.reader.start
    form: list[int] = []
    rest = [number]
    while rest:
        number = rest.pop()
        if number >= 0:
            head = data[number - start : number - start + HEAD_BYTES] if number >= start else _head(state, number)
            found = _form_of_literal(head, state.limits.argument_bytes)
            if found < 0:
                return None
            form.append(found)
            continue
        kind = kind_of(number)
        if kind in EXACT:
            form.append(number)
            continue
        place = index_of(number)
        if kind not in STRUCTURES or len(form) + len(rest) + heap[place] >= NODES:
            return None
        form.append(STRUCTURES[kind] + heap[place])
        rest.extend(heap[place + 1 : place + 1 + heap[place]])
    return tuple(form)


def _form_of_literal(head: bytes, most: int) -> int:
    """Return the form of the literal that begins so, less than 0 where it has none; a text has `most` bytes at most."""
    if len(head) < HEAD_BYTES:
        return -1
    if head[0] in INTEGERS:
        return INTEGER_FORM
    is_short = head[0] == SHORT_TEXT or (head[0] == TEXT and head[2:] == b"\0\0\0")
    return TEXT_FORM if is_short and head[1] <= most else -1


def _head(state: State, number: int) -> bytes:
    """Return the first bytes of a literal behind the window; such a one comes from the memo, and comes again."""
    known = state.heads.get(number)
    if known is None:
        known = state.reader.read(number, HEAD_BYTES)
        if len(state.heads) < HEADS:
            state.heads[number] = known
    return known


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
