"""The lock, turned round: from a path that a test names to the pin that holds for it.

Rule: a path has one spelling here, absolute and with the links of its folders resolved. The hub's cache keeps a
snapshot as a folder of links, so that such a path is known by repository and commit and not by what it links to.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec.lockfile.sources import FILE, HUB, is_folder, place_of, root_of
from modelsec.survey.grouping import hub_of

if TYPE_CHECKING:
    from modelsec.lockfile import Entry, LockedFile, Lockfile

    Pin = tuple[Entry, LockedFile]


class Pins:
    """Every pin of a lock, by place."""

    def __init__(self, lock: Lockfile, folder: str) -> None:
        """Turn `lock` round; its paths start at `folder`."""
        self.lock = lock
        self.folder = os.path.realpath(folder)
        self.places: dict[str, Pin] = {}
        self.contents: dict[str, Pin] = {}
        """By sha256: the same content at another path is what was reviewed."""
        self.roots: dict[str, Entry] = {}
        """Folders of which every file belongs to one model."""
        self.above: set[str] = set()
        """Folders below which something is pinned."""
        self.snapshots: dict[tuple[str, str], Entry] = {}
        """The same of the hub's cache, by repository and commit."""
        for entry in lock.entries:
            self._add(entry)

    def _add(self, entry: Entry) -> None:
        local = entry.source.startswith(FILE)
        for file in entry.files:
            place = entry.place(file)
            spelled = os.path.join(self.folder, place) if local else place
            self.places[spelled] = (entry, file)
            self._add_above(os.path.dirname(spelled))
            self.contents.setdefault(file.sha256, (entry, file))
        if local and is_folder(entry.source):
            self.roots[os.path.normpath(os.path.join(self.folder, root_of(entry.source)))] = entry
        elif entry.source.startswith(HUB):
            self.snapshots[entry.source, entry.revision] = entry

    def _add_above(self, folder: str) -> None:
        while folder not in self.above and folder != os.path.dirname(folder):
            self.above.add(folder)
            folder = os.path.dirname(folder)

    def at(self, path: str) -> Pin | None:
        """Return the pin of the absolute `path`."""
        if not self.places:
            return None
        spelled = spelling(path)
        return (
            self.places.get(spelled) or self.places.get(hub_place(spelled)) or self.places.get(os.path.realpath(path))
        )

    def folder_of(self, path: str) -> Entry | None:
        """Return the model to whose folder the absolute `path` belongs."""
        if not (self.roots or self.snapshots):
            return None
        folder = os.path.dirname(spelling(path))
        snapshot = hub_of(folder) if self.snapshots else None
        if snapshot is not None:
            return self.snapshots.get(snapshot[1:])
        while folder not in self.roots and folder != os.path.dirname(folder):
            folder = os.path.dirname(folder)
        return self.roots.get(folder)


def spelling(path: str) -> str:
    """Return the absolute `path` with the links of its folder resolved, and its last part as it is."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)


def hub_place(path: str) -> str:
    """Return where a file of the hub's cache comes from, as a lock spells it, or an empty text."""
    snapshot = hub_of(os.path.dirname(path))
    if snapshot is None:
        return ""
    folder, source, revision = snapshot
    return place_of(source, revision, path[len(folder) + 1 :])
