"""Writes pickle streams opcode by opcode and walks them; nothing is ever loaded."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from modelsec.errors import Unreadable
from modelsec.evidence import BUILD, IMPORT, TOLD, Call, Import
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.machine import walk
from modelsec.reader import BytesReader
from tests.support.recording import followed

if TYPE_CHECKING:
    from collections.abc import Container

    from modelsec.evidence import Argument, Evidence

SYSTEM = b"cos\nsystem\n"
"""GLOBAL os.system."""
FLOATS = 5_000


def text(words: str) -> bytes:
    """Push a str by SHORT_BINUNICODE."""
    raw = words.encode("utf-8", "surrogatepass")
    return b"\x8c" + bytes([len(raw)]) + raw


def named(module: str, name: str) -> bytes:
    """Push a global by STACK_GLOBAL."""
    return text(module) + text(name) + b"\x93"


def framed(body: bytes, claimed: int | None = None) -> bytes:
    """Put `body` into a frame, which may claim another length."""
    return b"\x95" + struct.pack("<Q", len(body) if claimed is None else claimed) + body


class Walked:
    """What a walk over one stream told, and how it ended."""

    def __init__(
        self, data: bytes, limits: Limits = DEFAULT, *, watch: Container[str] = (), settle: int = TOLD, start: int = 0
    ) -> None:
        """Walk `data`; imports named in `watch` are watched, and `settle` answers everything else."""
        self.evidence: list[Evidence] = []
        self.watch = watch
        self.settle = settle
        self.error: Unreadable | None = None
        self.end: int | None = None
        try:
            self.end = walk(BytesReader(data), start, self._emit, limits)
        except Unreadable as error:
            self.error = error

    def _emit(self, evidence: Evidence) -> int:
        self.evidence.append(followed(evidence))
        return evidence.target.dotted in self.watch if isinstance(evidence, Import) else self.settle

    @property
    def failure(self) -> str:
        """The name of the error that ended the walk, or an empty text."""
        return type(self.error).__name__ if self.error else ""

    @property
    def imports(self) -> list[str]:
        return [fact.target.dotted for fact in self.evidence if isinstance(fact, Import)]

    @property
    def calls(self) -> list[Call]:
        return [fact for fact in self.evidence if isinstance(fact, Call)]

    @property
    def uses(self) -> list[tuple[str, str]]:
        """(use, dotted name) of everything told, imports included; an empty name for what is no global."""
        return [
            (IMPORT, fact.target.dotted)
            if isinstance(fact, Import)
            else (fact.use, fact.target.dotted if fact.target else "")
            for fact in self.evidence
            if isinstance(fact, (Import, Call))
        ]

    @property
    def state(self) -> Argument:
        """The state of the one BUILD."""
        (call,) = [call for call in self.calls if call.use == BUILD]
        assert isinstance(call.arguments, tuple)
        return call.arguments[0]


def argument(pushes: bytes, limits: Limits = DEFAULT, protocol: int = 4) -> Argument:
    """Return what the machine knows of the value that `pushes` leaves on the stack, as an argument of a call."""
    walked = Walked(b"\x80" + bytes([protocol]) + named("a", "b") + b"N" + pushes + b"\x86R.", limits)
    assert walked.error is None, walked.error
    (call,) = [call for call in walked.calls if call.target and call.target.dotted == "a.b"]
    assert isinstance(call.arguments, tuple)
    return call.arguments[1]
