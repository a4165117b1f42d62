"""Find out what bytes are, by content, and have every format that would take them read them.

Rule: all structures whose loader would accept the bytes are read and their evidence is joined, so that a file with
two faces is judged by both. An error of one reader is evidence beside what was found before it, never instead of it.
"""

from __future__ import annotations

from modelsec.errors import Changed, LimitExceeded, Unreadable
from modelsec.evidence import Fault, Unrecognised
from modelsec.formats import taking
from modelsec.formats._format import DATA, STRUCTURE
from modelsec.inflate import Budget, Inflated
from modelsec.reader import Slice, ends_at
from modelsec.suffixes import is_model_suffix, suffix_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from modelsec.evidence import Emit, Evidence
    from modelsec.formats._format import Decompressor, Format
    from modelsec.limits import Limits
    from modelsec.reader import Reader

    Chain: TypeAlias = tuple[str, ...]
    Sink: TypeAlias = Callable[[Chain, Evidence], int]
    """Takes the chain of member names and one piece of evidence; the answer is that of `evidence.Emit`."""
    Hear: TypeAlias = Callable[[Evidence, Emit], int]
    Structure: TypeAlias = Callable[[Chain, str], object]
    """Takes the chain and the name of a format that some loader would read there."""

HEAD_BYTES = 4096
TAIL = "tail"
"""The member name of what follows the end of a structure."""
UNKNOWN, EMPTY = "unknown", "empty"


CONTAINERS = frozenset(("zip", "tar", "gzip", "bz2", "xz", "lzma", "zlib", "zstd", "lz4"))
"""Structures of anything: what lies inside is by itself, and no part of a format of its own."""


class Visitor:
    """One place in one file: the file itself, or a member at the end of `chain`."""

    def __init__(
        self,
        sink: Sink,
        limits: Limits,
        suffix: str,
        chain: Chain = (),
        budget: Budget | None = None,
        *,
        structure: Structure | None = None,
    ) -> None:
        """Tell evidence to `sink`; `budget` is shared by all members of a file.

        `structure` is told each format that stands by itself: in this place, and in the members of mere containers.
        """
        self.sink = sink
        self.limits = limits
        self.suffix = suffix
        self.chain = chain
        self.budget = budget or Budget(limits)
        self.structure = structure
        self.is_container = False
        """The format that is being read is a mere container."""

    def emit(self, evidence: Evidence) -> int:
        """Tell one piece of evidence at this place."""
        return self.sink(self.chain, evidence)

    def member(self, name: str, reader: Reader, suffix: str = "", hear: Hear | None = None) -> str:
        """Read what lies inside under its own name, one level deeper; `suffix` tells its loader where that does not.

        `hear` is told the evidence of the member itself, and answers; what it is given with it asks who judges.
        """
        chain = (*self.chain, name)
        if len(chain) > self.limits.nesting:
            message = f"members lie more than {self.limits.nesting} deep (limit nesting)"
            self.sink(chain, Fault(message, 0))
            return UNKNOWN
        told = self.structure if self.is_container else None
        own = suffix_of(name)
        taken = suffix if suffix and not is_model_suffix(own) else own
        sink = self.sink if hear is None else _heard(self.sink, chain, hear)
        return Visitor(sink, self.limits, taken, chain, self.budget, structure=told).inspect(reader)

    def inflate(self, codec: Callable[[], Decompressor], reader: Reader) -> Reader:
        """Open a compressed stream that draws on the file's budget."""
        return Inflated(codec, reader, self.budget)

    def inspect(self, reader: Reader) -> str:
        """Read the bytes with every format that takes them; return the first one's name."""
        try:
            return self._inspect(reader)
        except Changed:
            raise
        except Unreadable as error:
            self.emit(Fault(error.message, error.offset))
            return UNKNOWN

    def _inspect(self, reader: Reader) -> str:
        head = reader.read(0, HEAD_BYTES)
        if not head:
            self.emit(Unrecognised())
            return EMPTY
        taken = taking(STRUCTURE, head, reader, self.suffix) or taking(DATA, head, reader, self.suffix)[:1]
        if not taken:
            self.emit(Unrecognised())
            return UNKNOWN
        for form in taken:
            self._read(form, reader)
        return taken[0].name

    def _read(self, form: Format, reader: Reader) -> None:
        self.is_container = form.name in CONTAINERS
        if self.structure is not None and form.kind == STRUCTURE and not self.is_container:
            self.structure(self.chain, form.name)
        try:
            end = form.read(reader, self)
            if not ends_at(reader, end):
                self.emit(Fault(f"bytes follow the end of the {form.name} structure", end))
                self._tail(reader, end)
        except Changed:
            raise
        except LimitExceeded as error:
            self.emit(Fault(error.message, error.offset))
        except Unreadable as error:
            self.emit(Fault(f"not a whole {form.name}: {error.message}", error.offset))

    def _tail(self, reader: Reader, end: int) -> None:
        """Read what follows a structure too: the file fails in any case, and a payload there should be named."""
        if len(self.chain) < self.limits.nesting:
            chain = (*self.chain, TAIL)
            visitor = Visitor(self.sink, self.limits, "", chain, self.budget, structure=self.structure)
            visitor.inspect(Slice(reader, end, reader.size - end))


def _heard(sink: Sink, place: Chain, hear: Hear) -> Sink:
    def ask(evidence: Evidence) -> int:
        return sink(place, evidence)

    def told(chain: Chain, evidence: Evidence) -> int:
        return hear(evidence, ask) if chain == place else sink(chain, evidence)

    return told
