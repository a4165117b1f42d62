"""Pickle streams inside other bytes, with joblib's raw arrays between their opcodes and files among their literals.

Rule: every byte that a loader might take for opcodes is walked as opcodes too.
Source: `joblib.numpy_pickle.NumpyUnpickler.load_build` (joblib 0.8 to 1.6) for the arrays behind a BUILD.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed, Unreadable
from modelsec.evidence import BUILD, REDUCE, Blob, Call, Import, Made, Mapping
from modelsec.formats._joblib import ARRAY_WRAPPERS, array_bytes
from modelsec.picklevm.machine import walk
from modelsec.reader import BytesReader, Slice, ends_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Evidence, Global
    from modelsec.formats._format import Visit
    from modelsec.limits import Limits
    from modelsec.reader import Reader

NO_ARRAY = 1 << 63
LOADERS = frozenset({("torch.storage", "_load_from_bytes")})
"""Callables that load their one literal argument as a file."""


class Streams:
    """The pickle streams of one reader."""

    def __init__(self, reader: Reader, visit: Visit) -> None:
        """Tell evidence to `visit`."""
        self.reader = reader
        self.visit = visit
        self.first_array = NO_ARRAY

    def one(self, offset: int) -> int:
        """Walk the stream at `offset` and return where it ends."""
        self.first_array = NO_ARRAY
        end = walk(self.reader, offset, self._emit, self.visit.limits, self._inline)
        if self.first_array != NO_ARRAY:
            self._as_plain_pickle(offset, self.first_array)
        return end

    def _as_plain_pickle(self, offset: int, array: int) -> None:
        """Walk a stream with raw arrays once more as `pickle.load` would, which takes the arrays for opcodes.

        Told is what such opcodes import or call by name; an array of numbers does neither.
        """
        recorder = Recorder(self.visit.limits)
        try:  # noqa: SIM105 - contextlib would cost a tenth of the start of a scan
            walk(self.reader, offset, recorder.emit, self.visit.limits)
        except Unreadable:
            pass  # the usual end: the numbers are no opcodes
        for evidence in recorder.evidence:
            if isinstance(evidence, (Import, Call)) and evidence.offset >= array and plausible(evidence.target):
                self._emit(evidence)

    def _emit(self, evidence: Evidence) -> bool:
        settled = self.visit.emit(evidence)
        if not isinstance(evidence, Call) or evidence.target is None:
            return settled
        name = (evidence.target.module, evidence.target.name)
        if name in LOADERS and evidence.use == REDUCE:
            self._nested(evidence)
        return settled and not (evidence.use == BUILD and name in ARRAY_WRAPPERS)

    def _nested(self, call: Call) -> None:
        content = call.arguments[0] if isinstance(call.arguments, tuple) and call.arguments else None
        name = f"{call.target.dotted}@{call.offset}" if call.target else ""
        if isinstance(content, bytes):
            self.visit.member(name, BytesReader(content))
        elif isinstance(content, Blob) and content.kind == "bytes":
            self.visit.member(name, Slice(self.reader, content.offset, content.length))

    def _inline(self, instance: Made, state: Argument, offset: int) -> int:
        if (instance.source.module, instance.source.name) not in ARRAY_WRAPPERS:
            return offset
        self.first_array = min(self.first_array, offset)
        if not isinstance(state, Mapping):
            message = "the array wrapper's state cannot be followed, so the raw array behind it has no known length"
            raise Malformed(message, offset)
        start, length = array_bytes(self.reader, state, offset)
        if length is None:
            return walk(self.reader, start, self._emit, self.visit.limits)
        return start + length


def plausible(target: Global | None) -> bool:
    """Say whether a global could exist: Python names it by identifiers."""
    return target is not None and all(map(str.isidentifier, target.dotted.split(".")))


def read_one(reader: Reader, offset: int, visit: Visit) -> int:
    """Read the one pickle stream at `offset`; return the offset behind it."""
    return Streams(reader, visit).one(offset)


def read_streams(reader: Reader, offset: int, visit: Visit) -> int:
    """Read pickle streams from `offset` up to the end of the reader; return the offset behind the last."""
    streams = Streams(reader, visit)
    for _ in range(visit.limits.streams):
        offset = streams.one(offset)
        if ends_at(reader, offset):
            return offset
    message = f"more than {visit.limits.streams} pickles follow each other (limit streams)"
    raise LimitExceeded(message, offset)


class Recorder:
    """A visit that keeps what it is told, to look before telling."""

    def __init__(self, limits: Limits) -> None:
        """Keep evidence in order."""
        self.limits = limits
        self.suffix = ""
        self.evidence: list[Evidence] = []
        self.members: list[tuple[str, Reader]] = []

    def emit(self, evidence: Evidence) -> bool:
        """Keep one piece; a call need not be told twice, an import need not be watched."""
        self.evidence.append(evidence)
        return isinstance(evidence, Call)

    def member(self, name: str, reader: Reader) -> str:
        """Keep a member unread."""
        self.members.append((name, reader))
        return ""

    def inflate(self, codec: object, reader: Reader) -> Reader:
        """Refuse: a pickle stream opens no compressed one."""
        raise NotImplementedError


def speculate(reader: Reader, visit: Visit) -> bool:
    """Read `reader` as pickles if all of it is complete streams that import something; else tell nothing.

    Weights are weights: random bytes never parse to their very end.
    """
    recorder = Recorder(visit.limits)
    try:
        read_streams(reader, 0, recorder)
    except Unreadable:
        return False
    if not any(isinstance(evidence, Import) for evidence in recorder.evidence):
        return False
    read_streams(reader, 0, visit)
    return True
