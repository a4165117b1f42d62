"""Pickle streams inside other bytes, with joblib's raw arrays between their opcodes and files among their literals.

Rule: every byte that a loader might take for opcodes is walked as opcodes too.
Source: `joblib.numpy_pickle.NumpyUnpickler.load_build` (joblib 0.8 to 1.6) for the arrays behind a BUILD.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed, Unreadable
from modelsec.evidence import BUILD, REDUCE, SETTLED, TOLD, Call, Fault, Import, Made, Mapping
from modelsec.picklevm.inline import Inline
from modelsec.picklevm.machine import walk
from modelsec.reader import BytesReader, ends_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Evidence, Global
    from modelsec.formats._format import Visit
    from modelsec.formats._pickles_plain import Stream
    from modelsec.limits import Limits
    from modelsec.reader import Reader

LOADERS = frozenset({("torch.storage", "_load_from_bytes")})
"""Callables that load their one literal argument as a file."""
TORCH = ".pt"
"""The suffix of such a file: it is given to a loader, also where it looks like text."""
ARRAY_WRAPPERS = frozenset(
    {("joblib.numpy_pickle", "NumpyArrayWrapper"), ("sklearn.externals.joblib.numpy_pickle", "NumpyArrayWrapper")}
)
"""Classes behind whose BUILD a raw array lies; what is needed for one is loaded with the first."""

ARRAY_MAKERS = frozenset(
    ("numpy._core.multiarray._reconstruct", "numpy.core.multiarray._reconstruct", "numpy.core._internal._reconstruct")
)
"""What pickles of arrays of objects call. Whatever else such a pickle made would be taken for an array."""


class Streams:
    """The pickle streams of one reader."""

    def __init__(self, reader: Reader, visit: Visit) -> None:
        """Tell evidence to `visit`."""
        self.reader = reader
        self.visit = visit
        self.start = 0
        self.plain: Stream | None = None
        self.seen: dict[Global, int] = {}
        """What was imported, and the answers to that."""

    def one(self, offset: int) -> int:
        """Walk the stream at `offset` and return where it ends; one with raw arrays as `pickle.load` would too."""
        self.start, self.plain, self.seen = offset, None, {}
        end = walk(self.reader, offset, self._emit, self.visit.limits, Inline(ARRAY_WRAPPERS, self._inline))
        self._tell_plain()
        return end

    def _tell_plain(self) -> None:
        plain, self.plain = self.plain, None
        if plain is not None:
            plain.tell(self.reader, self._emit, self.visit.limits, dict(self.seen))

    def _emit(self, evidence: Evidence) -> int:
        answer = self.visit.emit(evidence)
        if isinstance(evidence, Import):
            self.seen[evidence.target] = answer
            if self.plain is not None:
                self.plain.note(evidence)
        if not isinstance(evidence, Call) or evidence.target is None:
            return answer
        name = (evidence.target.module, evidence.target.name)
        if name in LOADERS and evidence.use == REDUCE:
            self._nested(evidence)
        return TOLD if evidence.use == BUILD and name in ARRAY_WRAPPERS else answer

    def _nested(self, call: Call) -> None:
        from modelsec.formats._compressed import consumed
        from modelsec.formats._encoded import content_of

        given = call.arguments[0] if isinstance(call.arguments, tuple) and call.arguments else None
        content = content_of(given, self.reader, self.visit)
        if content is None:
            self.visit.emit(Fault("the stream has a file loaded that is no literal, so it cannot be read", call.offset))
            return
        self.visit.member(f"{call.target.dotted}@{call.offset}" if call.target else "", content, TORCH)
        consumed(content)

    def _inline(self, state: Argument, offset: int) -> tuple[int, int | range | None]:
        from modelsec.formats._joblib import array_bytes, is_of_bytes
        from modelsec.formats._pickles_plain import Stream

        self.plain = self.plain or Stream(self.start, offset)
        if not isinstance(state, Mapping):
            message = "the array wrapper's state cannot be followed, so the raw array behind it has no known length"
            raise Malformed(message, offset)
        start, length = array_bytes(self.reader, state, offset)
        if length is not None:
            return start + length, range(start, start + length) if is_of_bytes(state) else None
        return self._objects(start)

    def _objects(self, start: int) -> tuple[int, int]:
        from modelsec.picklevm.result import walk_to_result

        end, made, wild = walk_to_result(self.reader, start, self._emit, self.visit.limits)
        if not isinstance(made, Made) or made.source.dotted not in ARRAY_MAKERS:
            self.visit.emit(Fault("the pickle in the place of an array of objects makes no array", start))
        return end, wild


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


class Passing:
    """A visit that hands everything on; a subclass looks at the evidence on its way."""

    def __init__(self, visit: Visit) -> None:
        """Stand before `visit`."""
        self.visit = visit
        self.limits = visit.limits
        self.suffix = visit.suffix
        self.member = visit.member
        self.inflate = visit.inflate

    def emit(self, evidence: Evidence) -> int:
        """Hand one piece on."""
        return self.visit.emit(evidence)


class Recorder:
    """A visit that keeps what it is told, to look before telling, and reads nothing that lies inside."""

    def __init__(self, limits: Limits) -> None:
        """Keep evidence in order."""
        self.limits = limits
        self.suffix = ""
        self.evidence: list[Evidence] = []

    def emit(self, evidence: Evidence) -> int:
        """Keep one piece; a call need not be told twice, an import need not be watched."""
        self.evidence.append(evidence)
        return SETTLED if isinstance(evidence, Call) else TOLD

    def member(self, _name: str, _reader: Reader, _suffix: str = "", _hear: object = None) -> str:
        """Leave it unread."""
        return ""

    def inflate(self, _codec: object, _reader: Reader) -> Reader:
        """Leave it unread."""
        return BytesReader(b"")


def hold_imports(reader: Reader, limits: Limits) -> bool:
    """Say whether all of `reader` is complete pickle streams, and they import something.

    Weights are weights: random bytes never parse to their very end.
    """
    recorder = Recorder(limits)
    try:
        read_streams(reader, 0, recorder)
    except Unreadable:
        return False
    return any(isinstance(evidence, Import) for evidence in recorder.evidence)
