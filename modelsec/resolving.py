"""A lock out of the two sides of a merge and the disk.

Rule: content that is on neither side is never pinned here: somebody has to look at it first.
"""

from __future__ import annotations

from modelsec import git
from modelsec.lockfile import Lockfile
from modelsec.lockfile.conflicts import sides
from modelsec.lockfile.reading import Places, parse, read_text
from modelsec.lockfile.sources import FILE
from modelsec.lockfile.tables import Flaw, check_files
from modelsec.updating import Update, update
from modelsec.value import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from modelsec.lockfile import Entry
    from modelsec.survey.look import Survey

    Key = tuple[str, str]
    Sides = dict[Key, list[Entry]]


def read_sides(path: str) -> tuple[Lockfile, Lockfile]:
    """Return the lock at `path` as both sides of a merge have it: from git's index, or else out of the text.

    Raises:
        ConfigError: the file, or a side of it, cannot be read.
    """
    texts = [git.side(stage, path) for stage in (git.OURS, git.THEIRS)]
    if None in texts:
        ours, theirs = sides(read_text(path))
        return parse(ours, f"our side of {path}", whole=False), parse(theirs, f"their side of {path}", whole=False)
    return parse(texts[0] or "", f"our side of {path}"), parse(texts[1] or "", f"their side of {path}")


def union(ours: Lockfile, theirs: Lockfile) -> Lockfile:
    """Return every model of both sides once, ours where both have it: what the disk is looked at with."""
    return Lockfile((), max(ours.minor, theirs.minor)).with_entries(
        [given[0] for given in _by_key(ours, theirs).values()]
    )


def _by_key(*locks: Lockfile) -> Sides:
    found: Sides = {}
    for lock in locks:
        for entry in lock.entries:
            found.setdefault((entry.source, entry.revision), []).append(entry)
    return found


def resolve(ours: Lockfile, theirs: Lockfile, survey: Survey, today: dt.date) -> Update:
    """Pin what the disk holds of either side."""
    found = {(model.entry.source, model.entry.revision): model for model in survey.models}
    kept: list[Entry] = []
    settled: set[Key] = set()
    notes: list[str] = []
    unsettled: list[str] = []
    for key, given in _by_key(ours, theirs).items():
        model = found.get(key)
        if model is not None:
            matching = [entry for entry in given if entry.sha256 == model.entry.sha256]
            matching.sort(key=lambda entry: entry.review is None)
            kept.append((matching or given)[0])
            if matching:
                settled.add(key)
                notes.extend(_reviewed(matching))
            else:
                unsettled.append(
                    f"{given[0].name} is on disk as neither side pins it; look at it and run modelsec lock"
                )
        elif len(given) > 1 or not key[0].startswith(FILE):
            kept.append(given[0])
        else:
            notes.append(f"{given[0].name} is of one side only and not on disk, and is dropped")
    kept = _whole(_renamed(kept), unsettled)
    models = tuple(model for key, model in found.items() if key in settled)
    lock = Lockfile((), max(ours.minor, theirs.minor)).with_entries(kept)
    made = update(lock, replace(survey, models=models), today, picks=lambda _: False, named=False, prune=False)
    return replace(made, notes=(*unsettled, *notes, *made.notes), open=bool(unsettled))


def _reviewed(matching: list[Entry]) -> list[str]:
    """Return what there is to say where the sides differ in the review of what is on disk; the first is kept."""
    kept = matching[0].review
    if kept is None or all(entry.review == kept for entry in matching):
        return []
    return [
        f"the sides differ in the review of {matching[0].name}; that by {kept.by} of {kept.date} is kept: {kept.reason}"
    ]


def _whole(entries: list[Entry], notes: list[str]) -> list[Entry]:
    """Return the models that are whole, each with files of its own; git may have put lines of two together."""
    places = Places()
    whole = []
    for entry in entries:
        try:
            check_files(entry)
            places.add(entry)
            whole.append(entry)
        except Flaw as flaw:
            notes.append(f"{entry.name} is dropped, as the merge left it broken ({flaw}); run modelsec lock")
    return whole


def _renamed(entries: list[Entry]) -> list[Entry]:
    """Give models that both sides call the same names of their own."""
    taken: set[str] = set()
    renamed = []
    for entry in entries:
        name, number = entry.name, 1
        while name in taken:
            number += 1
            name = f"{entry.name}-{number}"
        taken.add(name)
        renamed.append(replace(entry, name=name))
    return renamed
