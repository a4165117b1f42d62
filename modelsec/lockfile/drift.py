"""Where the disk, or another lock, differs from a lock.

Rule: this is a pure function of values. What it is given was read before, and every difference has one state, so that
none is told twice and none is lost.
"""

from __future__ import annotations

from modelsec.lockfile.sources import FILE
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from modelsec.lockfile.values import Entry, LockedFile, Lockfile

UNPINNED = "unpinned"
"""A model that no entry covers."""
MISSING = "missing"
"""A pinned file that is not there, nor its content anywhere else."""
ABSENT = "not downloaded"
"""A pinned model of a remote source of which nothing is here: nothing can be loaded, so nothing is wrong."""
CHANGED = "changed"
"""Other content under a pinned path."""
RECORD = "record differs"
"""The pinned content, of which the lock tells something else than is in it."""
MOVED = "moved"
"""Pinned content under another path."""
EXTRA = "extra file"
"""A file that came into a pinned folder: that is how code arrives."""
POINTER = "LFS pointer"
"""A Git LFS pointer in the place of pinned content."""
EXPIRED = "review expired"
VOID = "review void"
"""A review of other content than the pinned one."""
STATES = (UNPINNED, MISSING, ABSENT, CHANGED, RECORD, MOVED, EXTRA, POINTER, EXPIRED, VOID)
POINTER_FORMAT = "git-lfs-pointer"


@value
class Drift:
    """One difference."""

    state: str
    entry: Entry
    """The pinned model, or for `unpinned` the one that was found."""
    place: str = ""
    """The file: a path relative to the project's folder, or below a remote source; empty for a whole model."""
    pinned: LockedFile | None = None
    found: LockedFile | None = None
    moved_to: str = ""


def compare(
    lock: Lockfile, found: tuple[Entry, ...], today: dt.date, *, only: frozenset[str] | None = None
) -> tuple[Drift, ...]:
    """Return every difference between `lock` and the models that were `found`, model by model.

    With `only`, differences of other pinned models are left out; their files are still known as theirs.
    """
    there = {_key(entry): entry for entry in found}
    loose = _loose(lock, there)
    drifts: list[Drift] = []
    for entry in lock.entries:
        if only is None or entry.name in only:
            drifts.extend(_reviews(entry, today))
            drifts.extend(_files(entry, there.get(_key(entry)), loose))
    moved = {drift.moved_to for drift in drifts if drift.state == MOVED}
    drifts = [drift for drift in drifts if drift.place not in moved]  # no pinned place is among those
    pinned = {_key(entry) for entry in lock.entries}
    for entry in found:
        if _key(entry) not in pinned and not all(entry.place(file) in moved for file in entry.files):
            drifts.append(Drift(UNPINNED, entry))
    return tuple(drifts)


def _key(entry: Entry) -> tuple[str, str]:
    return entry.source, entry.revision


def _loose(lock: Lockfile, there: Mapping[tuple[str, str], Entry]) -> dict[str, list[str]]:
    """Return the places of files that no entry pins, by digest."""
    pinned = {entry.place(file) for entry in lock.entries for file in entry.files}
    loose: dict[str, list[str]] = {}
    for entry in there.values():
        for file in entry.files:
            place = entry.place(file)
            if place not in pinned:
                loose.setdefault(file.sha256, []).append(place)
    return loose


def _reviews(entry: Entry, today: dt.date) -> Iterator[Drift]:
    if entry.review is None:
        return
    if entry.review.sha256 != entry.sha256:
        yield Drift(VOID, entry)
    elif entry.review.expired(today):
        yield Drift(EXPIRED, entry)


def _files(entry: Entry, there: Entry | None, loose: dict[str, list[str]]) -> Iterator[Drift]:
    """Yield the differences of one pinned model; what is found to have moved is taken from `loose`."""
    if there is None and not entry.source.startswith(FILE):
        yield Drift(ABSENT, entry)
        return
    files = {} if there is None else {file.path: file for file in there.files}
    for pinned in entry.files:
        found = files.pop(pinned.path, None)
        place = entry.place(pinned)
        if found is None:
            candidates = loose.get(pinned.sha256)
            if candidates:
                yield Drift(MOVED, entry, place, pinned, None, candidates.pop(0))
            else:
                yield Drift(MISSING, entry, place, pinned)
        elif found != pinned:
            yield Drift(_state(pinned, found), entry, place, pinned, found)
    for found in files.values():
        yield Drift(EXTRA, entry, entry.place(found), None, found)


def _state(pinned: LockedFile, found: LockedFile) -> str:
    if found.sha256 == pinned.sha256:
        return RECORD
    return POINTER if found.format == POINTER_FORMAT else CHANGED
