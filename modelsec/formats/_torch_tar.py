"""How the members of torch's oldest file are read: pickles with raw data between.

Layout of `storages`: a pickled number, then for each a pickled (key, location, class), i64le elements and the elements;
at the end a pickled list of views. Of `tensors`: a pickled number, then for each a pickled (key, storage key, class),
i32le dimensions, 4 bytes that nothing reads, i64le sizes, i64le strides and an i64le offset.
Trust: raw data are stepped over only behind a description in the one form that torch wrote; every pickle is walked.
Source: `torch/serialization.py`, legacy_load.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Malformed
from modelsec.evidence import Persistent
from modelsec.formats._pickles import Passing, Streams, read_streams
from modelsec.formats._torch_storages import element_bytes
from modelsec.formats.torch_tar import Storages, Tensors
from modelsec.picklevm.decode import instructions
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

VALUES = frozenset(("BININT", "BININT1", "BININT2", "LONG1", "BINUNICODE", "BINSTRING", "SHORT_BINSTRING", "GLOBAL"))
QUIET = frozenset(("PROTO", "MARK", "TUPLE", "TUPLE3", "PUT", "BINPUT", "LONG_BINPUT", "STOP"))
"""Opcodes that add no value to a description, and could not make another one of those there are."""
DIMENSIONS = 64
"""torch's own limit."""


def read(reader: Reader, visit: Visit) -> int:
    """Walk every pickle of the member and step over what lies between."""
    if isinstance(reader, Storages):
        return _Walk(reader, visit).storages()
    if isinstance(reader, Tensors):
        return _Walk(reader, visit).tensors()
    return read_streams(reader, 0, _Objects(visit))


class _Walk:
    """One member, read from front to back; `end` is the offset behind what was read."""

    def __init__(self, reader: Reader, visit: Visit) -> None:
        self.reader = reader
        self.limits = visit.limits
        self.streams = Streams(reader, visit)
        self.end = 0

    def storages(self) -> int:
        for _ in range(self.count()):
            _, _, kind = self.described()
            name = kind[1] if isinstance(kind, tuple) and kind[0] in ("torch", "torch.cuda") else str(kind)
            self.step(self.number(8) * element_bytes(name, self.end))
        return self.streams.one(self.end)

    def tensors(self) -> int:
        for _ in range(self.count()):
            self.described()
            dimensions = self.number(4)
            if dimensions > DIMENSIONS:
                message = f"a tensor claims {dimensions} dimensions, torch knows {DIMENSIONS}"
                raise Malformed(message, self.end)
            self.step(4 + 16 * dimensions + 8)
        return self.end

    def count(self) -> int:
        (count,) = self.values(1)
        if not isinstance(count, int) or count < 0:
            message = "the member does not begin with a number"
            raise Malformed(message, 0)
        if count > self.limits.members:
            message = f"the member has {count} entries (limit members)"
            raise LimitExceeded(message, 0)
        return count

    def described(self) -> list[object]:
        return self.values(3)

    def values(self, wanted: int) -> list[object]:
        """Walk the next pickle and return its values, which must be `wanted` literals and globals and nothing else."""
        start = self.end
        self.end = self.streams.one(start)
        values: list[object] = []
        for instruction in instructions(self.reader, start, self.limits):
            name = instruction.opcode.name
            if name in VALUES:
                values.append(instruction.argument)
            elif name not in QUIET:
                message = f"{name} stands in the description of a storage or tensor, where torch writes none"
                raise Malformed(message, instruction.offset)
        if len(values) != wanted:
            message = f"a description has {len(values)} values, torch writes {wanted}"
            raise Malformed(message, start)
        return values

    def number(self, width: int) -> int:
        number = int.from_bytes(exactly(self.reader, self.end, width, "a length"), "little")
        self.end += width
        return number

    def step(self, length: int) -> None:
        """Step over raw data, the last byte of which must be there."""
        if length:
            exactly(self.reader, self.end + length - 1, 1, "the data of a storage or tensor")
        self.end += length


class _Objects(Passing):
    """Keeps back the persistent ids that only look up a tensor of the same file by its number."""

    def emit(self, evidence: Evidence) -> int:
        if isinstance(evidence, Persistent) and _is_number(evidence.identifier):
            return False
        return super().emit(evidence)


def _is_number(identifier: object) -> bool:
    if isinstance(identifier, str):
        return identifier.isascii() and identifier.isdigit()
    return isinstance(identifier, int)
