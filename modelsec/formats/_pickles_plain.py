"""What `pickle.load` would do with a stream that holds raw arrays: it takes the arrays for opcodes.

Rule: what such opcodes import or call is told, with one exception that is in ordinary files. An array of objects is a
pickle of its own, for which joblib begins a new memo; a plain loader does not. Where that pickle fetches "numpy" from
the memo and names `dtype` in it, a plain loader finds another text, asks for `LabelEncoder.dtype`, and fails. An import
that differs from joblib's at the same place by its module alone is read as joblib's.
Trust: the exception opens no door. It holds for modules that are imported anyway, where such a name leads to nothing
else that acts, and for the text of one word; whoever can put a module of that name beside the file can put one named
`numpy` there too. Where the word is no package that is known to have a `dtype`, a plain loader has failed, and calls
what it would have called by then is not told; what it would import still is.
"""

from __future__ import annotations

from modelsec.errors import Malformed, Unreadable
from modelsec.evidence import (
    ADDITEM,
    APPEND,
    INST,
    NEWOBJ,
    NEWOBJ_EX,
    OBJ,
    REBUILD,
    REDUCE,
    SETITEM,
    SETTLED,
    TOLD,
    Call,
    Global,
    Import,
    Inside,
    Made,
    Mapping,
    Unknown,
)
from modelsec.formats._pickles import ARRAY_WRAPPERS
from modelsec.picklevm.machine import walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Argument, Emit, Evidence
    from modelsec.limits import Limits
    from modelsec.reader import Reader

CALLS = (REDUCE, NEWOBJ, NEWOBJ_EX, OBJ, INST)
FILLS = (APPEND, SETITEM, ADDITEM)
STATELESS = frozenset(
    (
        *("list", "list of holders", "list of pairs", "list of instances", "set", "frozenset", "buffer"),
        "extension object",
    )
)
"""Kinds of `Unknown` that are no dictionary and no pair."""
DTYPE = "dtype"
ACTING = frozenset(("antigravity", "this"))
"""Python's own modules of one word that do something when they are imported."""
WITH_DTYPE = frozenset(
    (
        *(
            "numpy",
            "afnumpy",
            "arkouda",
            "bohrium",
            "cudf",
            "cunumeric",
            "cupy",
            "cupynumeric",
            "dpnp",
            "ivy",
            "jittor",
        ),
        *("megengine", "mindspore", "oneflow", "paddle", "pylab", "scipy", "tinygrad", "torch", "zarr"),
    )
)
"""Packages from which `dtype` can be fetched, so that a plain loader goes on."""
WITHOUT_DTYPE = frozenset(("joblib", "pandas", "sklearn"))
"""Packages with no such name in any module that may be imported; nor is there one in any module of Python's own."""
KEPT_IMPORTS = 4096
"""Imports of joblib's reading that are kept for comparison: a file has some five for each array of objects."""


def plausible(target: Global | None) -> bool:
    """Say whether a global could exist: Python names it by identifiers."""
    return target is not None and all(map(str.isidentifier, target.dotted.split(".")))


class Stream:
    """One stream with raw arrays: where the first one lies, and what is known of it from joblib's reading."""

    def __init__(self, offset: int, array: int) -> None:
        """Begin at `offset`, with the first array at `array`."""
        self.offset = offset
        self.array = array
        self.imports: dict[int, Global] = {}
        """What joblib's loader imports behind the array, by the place."""

    def note(self, fact: Import) -> None:
        """Keep an import of joblib's reading."""
        if len(self.imports) < KEPT_IMPORTS:
            self.imports[fact.offset] = fact.target

    def tell(self, reader: Reader, emit: Emit, limits: Limits, seen: dict[Global, int]) -> None:
        """Tell what a plain loader would import and call from the array on; `seen` is what is imported anyway."""
        try:  # noqa: SIM105 - contextlib would cost a tenth of the start of a scan
            walk(reader, self.offset, _Plain(self, emit, seen).told, limits)
        except Unreadable:
            pass  # the usual end: the numbers are no opcodes


class _Plain:
    """A plain loader's reading, told by what joblib's reading of the stream is."""

    def __init__(self, stream: Stream, emit: Emit, seen: dict[Global, int]) -> None:
        self.array = stream.array
        self.imports = stream.imports
        self.emit = emit
        self.seen = seen
        self.modules = {target.module for target in seen}
        self.others: dict[Global, Global] = {}
        """What is imported in the place of another global, and that one."""
        self.ended = False
        """Whether such an import has failed, so that no call follows."""

    def told(self, evidence: Evidence) -> int:
        """Take evidence of the machine's; hand on what a plain loader adds."""
        if isinstance(evidence, Inside):
            return self.emit(Inside(self.others.get(evidence.target, evidence.target), evidence.whole, evidence.offset))
        if isinstance(evidence, Import):
            return self._told_import(evidence)
        return self._told_call(evidence) if isinstance(evidence, Call) else TOLD

    def _told_import(self, fact: Import) -> int:
        if fact.offset < self.array:
            return self.seen.get(fact.target, TOLD)  # joblib's reading told it
        self._compare(fact)
        known = self.others.get(fact.target, fact.target)
        return self.emit(Import(known, fact.offset)) if plausible(known) else TOLD

    def _told_call(self, fact: Call) -> int:
        if fact.offset < self.array:
            return TOLD  # joblib's reading told it; if it were settled here, it would have no arguments later on
        if self.ended:
            return SETTLED
        if _is_in_vain(fact):
            return TOLD
        known = self._read_as(fact)
        real = known.receiver is not None if known.target is None else plausible(known.target)
        return self.emit(known) if real else SETTLED

    def _compare(self, fact: Import) -> None:
        """Note that a plain loader imports something else than joblib's does.

        Raises:
            Malformed: the import fails in every loader.
        """
        from modelsec.formats._standard_modules import MODULES

        target, meant = fact.target, self.imports.get(fact.offset)
        module, there = target.module, target.module in self.modules
        if meant is None or meant == target or meant.name != target.name:
            return
        if not there and ("." in module or module in ACTING):
            return
        package = module.partition(".")[0]
        own = package in MODULES and package not in WITH_DTYPE
        if target.name == DTYPE and (own or package in WITHOUT_DTYPE):
            message = f"there is no {target.dotted}"
            raise Malformed(message, fact.offset)
        if there or not own:
            self.others[target] = meant
            self.ended = self.ended or not (there or module in WITH_DTYPE)

    def _read_as(self, fact: Import | Call) -> Import | Call:
        """Return `fact` with joblib's globals in the place of others."""
        if not self.others or fact.target is None:
            return fact
        target = self.others.get(fact.target, fact.target)
        if isinstance(fact, Import):
            return Import(target, fact.offset)
        receiver = self._argument_read_as(fact.receiver)
        given = fact.arguments
        arguments = tuple(map(self._argument_read_as, given)) if isinstance(given, tuple) else given
        return Call(target, fact.use, fact.offset, arguments, receiver if isinstance(receiver, Made) else None)

    def _argument_read_as(self, argument: Argument) -> Argument:
        """Do so in an argument; its depth is bounded by the machine that made it."""
        if isinstance(argument, Global):
            return self.others.get(argument, argument)
        if isinstance(argument, tuple):
            return tuple(map(self._argument_read_as, argument))
        if isinstance(argument, Mapping):
            return Mapping(tuple((key, self._argument_read_as(value)) for key, value in argument.items))
        if not isinstance(argument, Made):
            return argument
        given = argument.arguments
        arguments = tuple(map(self._argument_read_as, given)) if isinstance(given, tuple) else given
        source = self.others.get(argument.source, argument.source)
        return Made(source, arguments, self._argument_read_as(argument.state))


def _is_in_vain(fact: Call) -> bool:
    """Say whether a call does nothing: a wrapper gets a state that is no dictionary.

    Raises:
        Malformed: every loader stops here. Nothing but a function, a class or an instance can be called, and no wrapper
            can; nor can it be filled, as joblib's reading knows its attributes.
    """
    wrapper = _is_wrapper(fact.receiver)
    if fact.target is None and fact.use in CALLS:
        failing = fact.receiver is None or wrapper
    else:
        failing = wrapper and (fact.use in FILLS or isinstance(fact.arguments, Unknown))
    if failing:
        message = "a value is called or filled that cannot be"
        raise Malformed(message, fact.offset)
    return wrapper and fact.use == REBUILD and isinstance(fact.arguments, tuple) and not _may_fill(fact.arguments[0])


def _is_wrapper(given: Argument) -> bool:
    return isinstance(given, Made) and (given.source.module, given.source.name) in ARRAY_WRAPPERS


def _may_fill(state: Argument) -> bool:
    """Say whether a state may set attributes: a dictionary with items, or a pair with one."""
    if isinstance(state, Mapping):
        return bool(state.items)
    if isinstance(state, Unknown):
        return state.kind not in STATELESS
    if isinstance(state, tuple):
        return any(map(_may_fill, state))
    return isinstance(state, Made) and not _is_wrapper(state)
