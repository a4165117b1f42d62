"""How torch's legacy file is read: five pickles, then the storages they name, raw.

Layout: the magic number, the protocol version, a dictionary about the writing machine, the object, the list of storage
keys, each a pickle; then for each key in that order u64le number of elements and the elements.
Trust: how many elements a storage has is said twice, in its persistent id and before its data; the two must agree.
Source: `torch/serialization.py`, _legacy_save and _legacy_load.
"""

from __future__ import annotations

from modelsec.errors import Malformed
from modelsec.evidence import TOLD, Global, Persistent
from modelsec.formats._pickles import Passing, Streams
from modelsec.formats._torch_storages import element_bytes
from modelsec.picklevm.decode import instructions
from modelsec.reader import exactly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.evidence import Evidence
    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

PICKLES = 5
TEXTS = frozenset(("UNICODE", "BINUNICODE", "SHORT_BINUNICODE", "STRING", "SHORT_BINSTRING", "BINSTRING"))
STORAGE_ITEMS = 5


def read(reader: Reader, visit: Visit) -> int:
    """Walk the pickles, step over the storages, and return where the last one ends."""
    storages: dict[str, tuple[str, int]] = {}
    witness = _Witness(visit, storages)
    starts = [0]
    for _ in range(PICKLES):
        starts.append(Streams(reader, witness).one(starts[-1]))
    keys = [
        str(instruction.argument)
        for instruction in instructions(reader, starts[PICKLES - 1], visit.limits)
        if instruction.opcode.name in TEXTS
    ]
    if sorted(keys) != sorted(storages):
        message = "the list of storage keys is not that of the storages which the object names"
        raise Malformed(message, starts[PICKLES - 1])
    end = starts[PICKLES]
    for key in keys:
        name, count = storages[key]
        if int.from_bytes(exactly(reader, end, 8, "a storage's length"), "little") != count:
            message = f"storage {key!r} has another length than its persistent id says"
            raise Malformed(message, end)
        end += 8 + count * element_bytes(name, end)
    if keys and end > starts[PICKLES]:
        exactly(reader, end - 1, 1, "the last storage")
    return end


class _Witness(Passing):
    """Notes each storage that a persistent id names."""

    def __init__(self, visit: Visit, storages: dict[str, tuple[str, int]]) -> None:
        super().__init__(visit)
        self.storages = storages

    def emit(self, evidence: Evidence) -> int:
        if isinstance(evidence, Persistent) and isinstance(evidence.identifier, tuple):
            self._note(evidence.identifier, evidence.offset)
            super().emit(evidence)
            return TOLD  # whatever its form, each one names a storage
        return super().emit(evidence)

    def _note(self, items: tuple[object, ...], offset: int) -> None:
        if len(items) < STORAGE_ITEMS or items[0] != "storage":
            return
        kind, key, count = items[1], items[2], items[4]
        if isinstance(kind, Global) and isinstance(key, (str, int)) and isinstance(count, int) and count >= 0:
            known = self.storages.setdefault(str(key), (kind.name, count))
            if known != (kind.name, count):
                message = f"storage {key!r} is named with two types or lengths"
                raise Malformed(message, offset)
