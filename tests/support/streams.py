"""Small decompressors and readers for the tests of compressed streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.inflate import Budget, Inflated
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.codec import Codec
    from modelsec.formats._format import Visit


class Quiet:
    """A visit that only opens streams."""

    suffix = ""

    def __init__(self, limits: Limits = DEFAULT) -> None:
        self.limits = limits
        self.budget = Budget(limits)

    def emit(self, _evidence: object) -> bool:
        return False

    def member(self, _name: str, _reader: object, _suffix: str = "", _hear: object = None) -> str:
        return ""

    def inflate(self, codec: Callable[[], object], reader: object) -> Inflated:
        return Inflated(codec, reader, self.budget)  # type: ignore[arg-type]  # the seam's types, said loosely


def opened(codec: Callable[[Visit], Codec], data: bytes, limits: Limits = DEFAULT) -> Inflated:
    """Open `data` with what a format's `codec` describes."""
    visit = Quiet(limits)
    return Inflated(codec(visit), BytesReader(data), visit.budget)


def everything(reader: Inflated, step: int = 10_000) -> bytes:
    """Read forwards to the end."""
    data = b""
    while part := reader.read(len(data), step):
        data += part
    return data
