"""A visit that keeps what a format tells, and helpers that read bytes with one format."""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.evidence import Feature
from modelsec.formats._format import Format
from modelsec.identify import Visitor
from modelsec.inflate import Budget, Inflated
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Evidence
    from modelsec.formats._format import Decompressor
    from modelsec.reader import Reader


def followed(evidence: Evidence) -> Evidence:
    """Return evidence that is looked at later, with all that lies in it as it is now."""
    repr(evidence)
    return evidence


class Recorder:
    """Keep evidence, and the name and content of each member."""

    def __init__(self, limits: Limits = DEFAULT, suffix: str = "") -> None:
        self.limits = limits
        self.suffix = suffix
        self.evidence: list[Evidence] = []
        self.members: list[tuple[str, bytes]] = []

    def emit(self, evidence: Evidence) -> bool:
        self.evidence.append(followed(evidence))
        return False

    def member(self, name: str, reader: Reader, _suffix: str = "", _hear: object = None) -> str:
        self.members.append((name, reader.read(0, reader.size)))
        return "recorded"

    def inflate(self, codec: Callable[[], Decompressor], reader: Reader) -> Reader:
        return Inflated(codec, reader, Budget(self.limits))

    @property
    def features(self) -> list[tuple[str, str]]:
        return [(fact.name, fact.detail) for fact in self.evidence if isinstance(fact, Feature)]


def read_whole(form: Format, data: bytes, limits: Limits = DEFAULT) -> Recorder:
    """Read `data`, which `form` must take and read to its very end."""
    reader = BytesReader(data)
    assert form.matches(data[:4096], reader, "")
    recorder = Recorder(limits)
    assert form.read(reader, recorder) == len(data)
    return recorder


def identified(data: bytes, suffix: str = "") -> tuple[str, list[Evidence]]:
    """Have every format that takes `data` read it; return the first one's name and all evidence."""
    told: list[Evidence] = []

    def sink(_chain: tuple[str, ...], evidence: Evidence) -> bool:
        told.append(evidence)
        return False

    return Visitor(sink, DEFAULT, suffix).inspect(BytesReader(data)), told


def takes(form: Format, data: bytes, suffix: str = "") -> bool:
    """Say whether `form` would take `data`."""
    return form.matches(data[:4096], BytesReader(data), suffix)


def outcome(form: Format, data: bytes, suffix: str = "", limits: Limits = DEFAULT) -> str:
    """Read `data` and tell in one word how that ended: other, whole, trailing, or the name of the error."""
    reader = BytesReader(data)
    try:
        if not form.matches(data[:4096], reader, suffix):
            return "other"
        end = form.read(reader, Recorder(limits, suffix))
    except Unreadable as error:
        return type(error).__name__
    return "whole" if end == len(data) else "trailing"


def prefixes(form: Format, data: bytes, suffix: str = "") -> set[str]:
    """Return the outcomes of all proper prefixes of `data`."""
    return {outcome(form, data[:length], suffix) for length in range(1, len(data))}
