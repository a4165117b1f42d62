"""One walk with its machine at hand, to compare two ways to the same end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.errors import Unreadable
from modelsec.evidence import SETTLED, Evidence, Import
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.codes import kind_of
from modelsec.picklevm.machine import Machine
from modelsec.picklevm.state import State
from modelsec.reader import BytesReader
from tests.support.recording import followed

if TYPE_CHECKING:
    import random

SPLICES = (
    *(b"", b"0", b"2", b"N", b"K\x01", b"h\x02", b"q\x03", b"r\x03\x00\x00\x00", b"\x94", b"\x94\x94"),
    *(b")\x81", b"}", b"(", b"e", b"u", b"b", b"s", b"g1\n"),
)
"""Instructions that break what is alike."""


def seen(data: bytes, limits: Limits = DEFAULT) -> tuple[object, ...]:
    """Return all that a walk tells and leaves behind; places on the heap differ, so of those the kind alone."""
    told: list[Evidence] = []

    def emit(evidence: Evidence) -> int:
        told.append(followed(evidence))
        return 0 if isinstance(evidence, Import) else SETTLED

    state = State(BytesReader(data), 0, emit, limits)
    try:
        ended: object = Machine(state, None).run(0)
    except Unreadable as error:
        ended = (type(error), error.message, error.offset)
    stack, memo = (
        [number if number >= 0 else kind_of(number) for number in part] for part in (state.stack, state.memo)
    )
    return ended, told, stack, memo, state.odd, state.lent, state.gaps, dict(state.stated), dict(state.created)


def damaged(whole: bytes, chance: random.Random, first: int) -> bytes:
    """Return a stream with one to three places from `first` on exchanged for another instruction."""
    data = bytearray(whole)
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(first, len(data))
        data[place : place + chance.randint(0, 4)] = chance.choice(SPLICES) + chance.randbytes(chance.randint(0, 1))
    return bytes(data)
