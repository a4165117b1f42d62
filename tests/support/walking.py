"""One walk with its machine at hand, to compare two ways to the same end."""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.evidence import SETTLED, Evidence, Import
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.codes import kind_of
from modelsec.picklevm.machine import Machine
from modelsec.picklevm.state import State
from modelsec.reader import BytesReader
from tests.support.recording import followed


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
