"""What `pickle.load` would do with a stream that holds raw arrays: it takes the arrays for opcodes.

Rule: what such opcodes import or call by name is told, with one exception that is in ordinary files. numpy pickles an
array of objects by fetching "numpy" from the memo and naming `dtype` in it. joblib begins a new memo there, a plain
loader does not: it finds another text, asks for `LabelEncoder.dtype`, and fails. That import is read as `numpy.dtype`;
imports that follow are told as if the loader went on, and calls too where a module of that name could hold a `dtype`.
Trust: the exception opens no door. It holds at one offset, where joblib's loader imports `numpy.dtype`, and for modules
that are imported anyway or are the text of one word; whoever can put a module of that name beside the file can put one
named `numpy` there too. Up to its STOP, where a plain loader ends, joblib's reading tells the same opcodes' calls.
"""

from __future__ import annotations

from modelsec.errors import Unreadable
from modelsec.evidence import SETTLED, TOLD, Call, Global, Import, Made, Mapping
from modelsec.picklevm.machine import walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from modelsec.evidence import Argument, Emit, Evidence
    from modelsec.limits import Limits
    from modelsec.reader import Reader

DTYPE = Global("numpy", "dtype")
ACTING = frozenset(("antigravity", "this"))
"""Python's own modules of one word that do something when they are imported."""
HAVE_DTYPE = frozenset(
    (
        *("numpy", "arkouda", "cudf", "cupy", "cupynumeric", "dpnp", "megengine", "mindspore", "oneflow", "paddle"),
        *("tinygrad", "torch", "zarr"),
    )
)
"""Packages of one word from which `dtype` can be fetched, so that a plain loader goes on."""


def plausible(target: Global | None) -> bool:
    """Say whether a global could exist: Python names it by identifiers."""
    return target is not None and all(map(str.isidentifier, target.dotted.split(".")))


class Stream:
    """One stream with raw arrays: where the first one lies, and what is known of it from joblib's reading."""

    def __init__(self, offset: int, array: int) -> None:
        """Begin at `offset`, with the first array at `array`."""
        self.offset = offset
        self.array = array
        self.dtype = -1
        """Where the pickle of an array of objects imports `numpy.dtype`."""

        self.other: Global | None = None
        """What a plain loader imports there."""

        self.ended = False
        """Whether that import fails, so that no call follows."""

    def tell(self, reader: Reader, emit: Emit, limits: Limits, modules: Container[str]) -> None:
        """Tell what a plain loader would import and call from the array on; `modules` are imported anyway."""

        def told(evidence: Evidence) -> int:
            if not isinstance(evidence, (Import, Call)) or evidence.offset < self.array:
                return TOLD  # joblib's reading told it; a call settled here would have no arguments behind the array
            if isinstance(evidence, Import) and evidence.offset == self.dtype:
                self._notice(evidence.target, modules)
            if self.ended and isinstance(evidence, Call):
                return SETTLED
            if self.ended and evidence.target and self._is_record(evidence.target):
                return TOLD
            known = evidence if self.other is None else _read_as(evidence, self.other)
            if not plausible(known.target):
                return SETTLED if isinstance(known, Call) else TOLD
            return emit(known)

        try:  # noqa: SIM105 - contextlib would cost a tenth of the start of a scan
            walk(reader, self.offset, told, limits)
        except Unreadable:
            pass  # the usual end: the numbers are no opcodes

    def _notice(self, target: Global, modules: Container[str]) -> None:
        module = target.module
        word = "." not in module and module not in ACTING
        if target.name == DTYPE.name and (word or module in modules):
            self.other = target
            self.ended = word and module not in modules and module not in HAVE_DTYPE

    def _is_record(self, target: Global) -> bool:
        """Say whether this is `record` of the same module, which numpy names behind `dtype`."""
        return self.other is not None and target.module == self.other.module and target.name == "record"


def _read_as(fact: Import | Call, other: Global) -> Import | Call:
    """Return `fact` with `numpy.dtype` in place of `other`."""
    if isinstance(fact, Import):
        return Import(DTYPE, fact.offset) if fact.target == other else fact
    target = DTYPE if fact.target == other else fact.target
    arguments = fact.arguments
    if isinstance(arguments, tuple):
        arguments = tuple(_argument_read_as(item, other) for item in arguments)
    receiver = _argument_read_as(fact.receiver, other)
    return Call(target, fact.use, fact.offset, arguments, receiver if isinstance(receiver, Made) else None)


def _argument_read_as(argument: Argument, other: Global) -> Argument:
    """Do so in an argument; its depth is bounded by the machine that made it."""
    if isinstance(argument, Global):
        return DTYPE if argument == other else argument
    if isinstance(argument, tuple):
        return tuple(_argument_read_as(item, other) for item in argument)
    if isinstance(argument, Mapping):
        return Mapping(tuple((key, _argument_read_as(value, other)) for key, value in argument.items))
    if not isinstance(argument, Made):
        return argument
    arguments = argument.arguments
    if isinstance(arguments, tuple):
        arguments = tuple(_argument_read_as(item, other) for item in arguments)
    source = DTYPE if argument.source == other else argument.source
    return Made(source, arguments, _argument_read_as(argument.state, other))
