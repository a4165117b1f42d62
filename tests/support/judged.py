"""Judges evidence and whole pickles by the compiled policy, and spells evidence briefly."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from modelsec.evidence import REDUCE, Call, Global, Import, Made, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import walk
from modelsec.policy import judge, load
from modelsec.reader import BytesReader

if TYPE_CHECKING:
    from modelsec.evidence import Argument, Evidence
    from modelsec.finding import Finding
    from modelsec.policy import Judgement

POLICY = load()
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def named(dotted: str) -> Global:
    """Give `module.name` as a global."""
    module, _, name = dotted.rpartition(".")
    return Global(module, name)


def made(dotted: str, *arguments: Argument, state: Argument = None) -> Made:
    """Give what a call of `dotted` returned."""
    return Made(named(dotted), arguments, state)


def listed(*items: Argument, kind: str = "list") -> Unknown:
    """Give a short list, whose items are known to those who ask."""
    return Unknown(kind, len(items), lambda: items)


def called(dotted: str, *arguments: Argument, use: str = REDUCE, receiver: Made | None = None) -> Judgement:
    """Judge one use of a global."""
    return judge(Call(named(dotted), use, 0, arguments, receiver), (), POLICY)


def imported(dotted: str) -> Judgement:
    """Judge an import."""
    return judge(Import(named(dotted), 0), (), POLICY)


def code(judgement: Judgement) -> str:
    """Give the finding's id, or an empty text where it passes."""
    return judgement.finding.id if judgement.finding is not None else ""


def findings(stream: bytes) -> list[Finding]:
    """Give everything that is found in one pickle stream."""
    found: list[Finding] = []

    def emit(evidence: Evidence) -> int:
        judgement = judge(evidence, (), POLICY)
        if judgement.finding is not None:
            found.append(judgement.finding)
        return judgement.answer

    walk(BytesReader(stream), 0, emit, DEFAULT)
    return found


def refusals(value: Any, protocol: int) -> list[tuple[str, str, str]]:
    """Give id, global and arguments of what is found in `value` when it is pickled."""
    return [(found.id, found.target, found.arguments) for found in findings(pickle.dumps(value, protocol=protocol))]
