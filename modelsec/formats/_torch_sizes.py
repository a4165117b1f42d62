"""Whether the storages of a torch zip are as long as the pickle says that refers to them.

Threat: before 2.10 torch believed the pickle, whatever lay in the archive, and so read and wrote the memory behind a
storage that is too short, also under `weights_only=True` (CVE-2026-24747).
Source: `torch/serialization.py`, `_load`, `persistent_load`; the size of a record against that of its storage.
"""

from __future__ import annotations

from modelsec.errors import LimitExceeded, Unfollowed
from modelsec.evidence import ALIKE, TOLD, Fault, Global, Persistent
from modelsec.formats._torch_names import PICKLE
from modelsec.formats._torch_storages import element_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.evidence import Argument, Emit, Evidence
    from modelsec.formats._format import Decompressor, Visit
    from modelsec.formats._zip_directory import Archive
    from modelsec.reader import Reader

STORAGE_ITEMS = 5
"""Items of a persistent id at least: a word, the class, the key, the place, and how many elements there are."""
PLAIN = frozenset((int, str))
"""Kinds of items that an answer of ALIKE takes for each other; it says nothing of others, such as a view."""


class Sizes:
    """A visit that hears which storages the pickles refer to."""

    def __init__(self, visit: Visit, folders: tuple[str, ...]) -> None:
        """Stand before `visit`; each of `folders` has a pickle."""
        self.visit = visit
        self.limits = visit.limits
        self.suffix = visit.suffix
        self.emit: Callable[[Evidence], int] = visit.emit
        self.inflate: Callable[[Callable[[], Decompressor], Reader], Reader] = visit.inflate
        self.folders = {f"{folder}{PICKLE}".lower(): f"{folder}data/".lower() for folder in folders}
        self.stated: dict[str, dict[int, int]] = {}
        """Lower-case name of a storage to the lengths that pickles state, in bytes, and where each is stated first."""
        self.judged: dict[tuple[object, ...], Global] = {}
        """What an answer of ALIKE holds for: first item, class by its identity, which the value keeps, and kinds."""

    def member(self, name: str, reader: Reader, suffix: str = "", _hear: object = None) -> str:
        """Read a member, and note the storages that a pickle of torch refers to."""
        place = self.folders.get(name.lower())
        if place is None:
            return self.visit.member(name, reader, suffix)

        def hear(evidence: Evidence, ask: Emit) -> int:
            if not isinstance(evidence, Persistent):
                return ask(evidence)
            items = evidence.identifier
            if not isinstance(items, tuple) or len(items) < STORAGE_ITEMS or not isinstance(items[0], (str, bytes)):
                return ask(evidence)
            if not isinstance(items[1], Global):
                return ask(evidence)
            kinds = tuple(map(type, items[2:]))
            form = (items[0], id(items[1]), kinds)
            if form not in self.judged and ask(evidence) == ALIKE and PLAIN.issuperset(kinds):
                self.judged[form] = items[1]
            self._note(evidence, items, items[1], place)
            return TOLD  # whatever its form, each one names a storage

        return self.visit.member(name, reader, suffix, hear)

    def _note(self, fact: Persistent, items: tuple[Argument, ...], storage: Global, place: str) -> None:
        key, count = items[2], items[4]
        if not isinstance(key, (str, int)) or not isinstance(count, int):
            message = "a storage is named by bytes, whose text depends on the loader, or its length is no number"
            raise Unfollowed(message, fact.offset)
        if len(self.stated) >= self.limits.members:
            message = f"the pickle names more than {self.limits.members} storages (limit members)"
            raise LimitExceeded(message, fact.offset)
        length = count * element_bytes(storage.name, fact.offset)
        self.stated.setdefault(f"{place}{key}".lower(), {}).setdefault(length, fact.offset)

    def compare(self, archive: Archive) -> None:
        """Tell of each storage that has another length in the archive, or is not there under the whole of its name.

        Threat: torch looks for what stands before a zero byte in the name, and finds another record.
        """
        found = set()
        for entry in archive.entries() if self.stated else ():
            name = entry.name.lower()
            for length, offset in self.stated.get(name, {}).items():
                found.add(name)
                if length != entry.size:
                    message = f"the storage {entry.name!r} has {entry.size} bytes, of which the pickle has {length}"
                    self.emit(Fault(message, offset))
        for name in self.stated if len(found) < len(self.stated) else ():
            if name not in found:
                message = f"the pickle names the storage {name!r}, which the archive does not have"
                self.emit(Fault(message, min(self.stated[name].values())))
