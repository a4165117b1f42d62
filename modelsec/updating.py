"""What a lock becomes by what lies on disk.

Rule: what is refused is never pinned without a review of exactly this content, and neither is a Git LFS pointer or
what could not be read. What is kept out keeps the pin that it had.
"""

from __future__ import annotations

from modelsec.checking import excused
from modelsec.errors import ConfigError
from modelsec.finding import REFUSED, UNREADABLE
from modelsec.lockfile.reading import Places
from modelsec.lockfile.sources import FILE, folded
from modelsec.lockfile.tables import Flaw, read_model
from modelsec.lockfile.writing import model_table
from modelsec.value import replace, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from modelsec.lockfile import Entry, Lockfile
    from modelsec.pipeline import FileReport
    from modelsec.survey.look import Model, Survey

    Key = tuple[str, str]


@value
class Update:
    """A lock brought up to date."""

    lock: Lockfile
    refused: tuple[FileReport, ...] = ()
    """Files that keep their models out."""
    notes: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    """Faults of modelsec itself; each has kept a model out."""
    open: bool = False
    """Something on disk is not as it is pinned, and somebody has to look at it."""


def update(
    lock: Lockfile, survey: Survey, today: dt.date, *, picks: Callable[[Entry], bool], named: bool, prune: bool
) -> Update:
    """Pin what was seen.

    `picks` says of a pinned model whether it is meant; `named` that the call named models, and did not mean all.
    """
    return _Update(lock, survey, today).run(picks, named=named, prune=prune)


class _Update:
    def __init__(self, lock: Lockfile, survey: Survey, today: dt.date) -> None:
        self.lock = lock
        self.survey = survey
        self.today = today
        self.pinned: dict[Key, Entry] = {(entry.source, entry.revision): entry for entry in lock.entries}
        self.refused: list[FileReport] = []
        self.notes: list[str] = []
        self.places = Places()
        self.owners: dict[str, str] = {}
        """The names of pinned models by their places: whatever else is found, these are theirs."""
        self.entries: list[Entry] = []

    def run(self, picks: Callable[[Entry], bool], *, named: bool, prune: bool) -> Update:
        seen = {_key(model.entry) for model in self.survey.models}
        gone = [entry for key, entry in self.pinned.items() if key not in seen and picks(entry)]
        moved = {**self._moved(gone), **self._renewed(seen, picks, named=named)}
        kept = [entry for key, entry in self.pinned.items() if key not in seen and entry not in moved.values()]
        taken = {model.entry.place(file) for model in self.survey.models for file in model.entry.files}
        for entry in kept:
            if all(entry.place(file) in taken for file in entry.files):
                self.notes.append(f"{entry.name} is part of another model now")
            elif entry not in gone or not self._drops(entry, named=named, prune=prune):
                self._keep(entry)
        left = {entry.name for entry in kept} - {entry.name for entry in self.entries}
        stays = [entry for entry in self.lock.entries if entry.name not in left]
        self.owners = {folded(entry.place(file)): entry.name for entry in stays for file in entry.files}
        for model in self.survey.models:
            if self.pinned.get(_key(model.entry)) not in moved.values():
                self._pin(model, moved.get(_key(model.entry)))
        notes = (*self.survey.notes, *self.notes)
        return Update(self.lock.with_entries(self.entries), tuple(self.refused), notes, self.survey.errors)

    def _moved(self, gone: list[Entry]) -> dict[Key, Entry]:
        """Return the pinned models that lie elsewhere now, by the key of what was found there."""
        new = [model.entry for model in self.survey.models if _key(model.entry) not in self.pinned]
        moved: dict[Key, Entry] = {}
        for entry in gone:
            digests = [file.sha256 for file in entry.files]
            here = next((e for e in new if [file.sha256 for file in e.files] == digests and _key(e) not in moved), None)
            if here is not None:
                moved[_key(here)] = entry
        return moved

    def _renewed(self, seen: set[Key], picks: Callable[[Entry], bool], *, named: bool) -> dict[Key, Entry]:
        """Return the pinned snapshots of the hub that another revision takes the place of, by the key of that.

        One that is still there is replaced only where its repository was named.
        """
        renewed: dict[Key, Entry] = {}
        for model in self.survey.models:
            entry = model.entry
            if not entry.revision or _key(entry) in self.pinned:
                continue
            before = [e for e in self.pinned.values() if e.source == entry.source and picks(e)]
            if len(before) == 1 and (named or _key(before[0]) not in seen) and before[0] not in renewed.values():
                renewed[_key(entry)] = before[0]
        return renewed

    def _drops(self, entry: Entry, *, named: bool, prune: bool) -> bool:
        """Say whether a model that is not on disk leaves the lock; what was not downloaded leaves it by name only."""
        if prune and (named or entry.source.startswith(FILE)):
            return True
        if entry.source.startswith(FILE):
            self.notes.append(f"{entry.name} is not on disk any more; --prune drops it from the lock")
        return False

    def _keep(self, entry: Entry) -> None:
        self.places.add(entry)
        self.entries.append(entry)

    def _pin(self, model: Model, before: Entry | None) -> None:
        pinned = before or self.pinned.get(_key(model.entry))
        failing = [report for report in excused(model, pinned, self.today) if report.verdict in (REFUSED, UNREADABLE)]
        try:
            if not failing:
                self._keep(self._owned(self._entry(model.entry, pinned)))
                return
        except ConfigError as flaw:
            self.notes.append(f"{model.entry.name} cannot be pinned: {flaw}; rename what is named")
            failing = [replace(report, verdict=UNREADABLE) for report in model.reports[:1]]
        self.refused.extend(replace(report, model=model.entry.name) for report in failing)
        if pinned is not None:
            lapsed = _lapsed(pinned, model.entry, self.today)
            if lapsed:
                self.notes.append(f"{lapsed}, and does not count; review it again: modelsec review {pinned.name}")
            self._keep(pinned)

    def _entry(self, found: Entry, pinned: Entry | None) -> Entry:
        """Return what is pinned of a model that was found.

        Raises:
            Flaw: it breaks a rule of the lock.
        """
        if pinned is None:
            return read_model(model_table(found), closed=True, whole=True)
        lapsed = _lapsed(pinned, found, self.today)
        if lapsed:
            self.notes.append(f"{lapsed} and is dropped")
        made = replace(found, name=pinned.name, review=None if lapsed else pinned.review)
        return read_model(model_table(made), closed=True, whole=True)

    def _owned(self, made: Entry) -> Entry:
        """Return the model that was made.

        Raises:
            Flaw: a place of it is one of another pinned model, on some systems or on all.
        """
        for place in map(made.place, made.files):
            owner = self.owners.get(folded(place), made.name)
            if owner != made.name:
                message = f"{place} is the place of a file of {owner}, at least on systems that fold case"
                raise Flaw(message)
        return made


def _lapsed(pinned: Entry, found: Entry, today: dt.date) -> str:
    """Return why the review of a pinned model does not count for what was found, or an empty text."""
    review = pinned.review
    if review is None or replace(found, review=review).allowed(today):
        return ""
    why = "has ended" if review.sha256 == found.sha256 else "was of other content"
    return f"the review of {pinned.name} {why}"


def _key(entry: Entry) -> Key:
    return entry.source, entry.revision
