"""Look at the disk: find every file of the project, put them together to models, and judge them.

Rule: every file is met once. What is neither part of a model nor a model by itself was still judged, and only then
passed over.
"""

from __future__ import annotations

import os
from contextlib import closing

from modelsec.discover import NAME_IT, Barred, Discovery, Found
from modelsec.finding import PASS
from modelsec.identify import CONTAINERS
from modelsec.lockfile.reading import MAJOR, MINOR
from modelsec.lockfile.sources import FILE, HUB, is_folder, nfc, place_of, root_of
from modelsec.lockfile.values import Entry, LockedFile, make_entry
from modelsec.pipeline import UNRECOGNISED, FileReport, Options
from modelsec.project import Exclusions
from modelsec.run import LEFT_OUT
from modelsec.suffixes import is_model_name
from modelsec.survey.grouping import Group, group
from modelsec.survey.hub import snapshot_folder, snapshot_of
from modelsec.survey.naming import name_all
from modelsec.turn import is_model, unopened
from modelsec.value import replace, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from modelsec.lockfile import Lockfile
    from modelsec.project import Project
    from modelsec.survey.selection import Selection
    from modelsec.turn import Turn

    Judge = Callable[[list[Found], Options], Generator[Turn, None, None]]


BLOBS = "blobs"
"""The folder of the hub's cache with the content, under names that are digests."""
TWIN = "?"
"""Behind the place of a file whose name another has in other characters; it is meant where the other is."""
COPY_IT = "copy what it leads to into the project, or leave the link out with exclude"
FETCH_IT = "remove this snapshot from the hub's cache, and download it again"


@value
class Model:
    """One model on disk."""

    entry: Entry
    """As a lock would pin it."""
    reports: tuple[FileReport, ...]
    """Those of the entry's files, in their order."""


@value
class Survey:
    """What was seen."""

    models: tuple[Model, ...]
    top: str = ""
    """The project's folder as it is shown before a place; empty for the working directory."""
    unrecognised: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    """Places of pinned files that are there and left out by the project's configuration."""


class Look:
    """One look at a project's disk."""

    def __init__(self, project: Project, lock: Lockfile, selection: Selection, judge: Judge) -> None:
        """Judge with `judge` what the `selection` means, in the groups that `lock` knows."""
        self.project = project
        self.lock = lock
        self.selection = selection
        self.judge = judge
        self.shown: dict[str, str] = {}
        """Each file's path as it is opened and shown, by its place."""
        self.barred: dict[str, FileReport] = {}
        self.names = {(entry.source, entry.revision): entry.name for entry in lock.entries}
        self.notes: list[str] = [*project.settings.notes, *_newer(lock)]
        self.unrecognised: list[str] = []
        self.errors: list[str] = []

    def survey(self) -> Survey:
        """Walk, group, judge and name.

        Raises:
            UsageError: a word of the selection means nothing.
        """
        groups = self._groups()
        chosen = [each for each in groups if self._is_chosen(each)]
        if self.selection.missed:  # a new model is called by a name that is known when all are
            chosen = groups
        reports = self._judge(chosen)
        models = self._models(chosen, reports)
        if self.selection:
            models = [(model, each) for model, each in models if self._picks(model, each)]
            for entry in self.lock.entries:
                self._picks_pinned(entry)
            self.selection.check()
        shown = os.path.relpath(self.project.root)
        top = "" if shown == os.curdir else os.path.join(shown, "")
        told = (tuple(self.unrecognised), tuple(self.notes), tuple(self.errors))
        return Survey(tuple(model for model, _ in models), top, *told, self._hidden())

    def _groups(self) -> list[Group]:
        self._walk(os.path.relpath(self.project.root), "")
        groups = group(sorted(self.shown, key=lambda place: place.split("/")), self.lock, self.selection.folders)
        known = {(each.source, each.revision) for each in groups}
        pinned = [(entry.source, entry.revision) for entry in self.lock.entries if entry.source.startswith(HUB)]
        named = [snapshot for snapshot in map(snapshot_of, self.selection.remotes) if snapshot[1]]
        for snapshot in dict.fromkeys((*pinned, *named)):
            if snapshot not in known:
                groups.extend(self._download(*snapshot))
        return self._without_blobs(groups)

    def _walk(self, top: str, place: str) -> list[str]:
        """Take in what lies below the folder `top`, whose place is `place`; return the places."""
        roots = [
            root_of(entry.source)
            for entry in self.lock.entries
            if entry.source.startswith(FILE) and is_folder(entry.source)
        ]
        whole = (*(root for root in roots if root), *self.selection.folders, *([os.path.abspath(top)] if place else []))
        exclusions = Exclusions(self.project, whole, self._pinned())
        discovery = Discovery((top,), exclusions)
        start = "" if top == os.curdir else os.path.join(top, "")
        lock = os.path.relpath(self.project.lock)
        places = []
        for entry in discovery:
            if entry.path == lock or (isinstance(entry, Found) and entry.record):
                continue
            at = place + nfc(entry.path[len(start) :])
            if isinstance(entry, Barred):
                self._bar(at, entry)
                if not entry.fails:
                    continue
            elif at in self.shown:
                spelt = f"its name is that of {self.shown[at]}, spelt with other characters of Unicode"
                at += TWIN
                self._bar(at, Barred(entry.path, spelt, "rename one", fails=True))
            self.shown[at] = entry.path
            places.append(at)
        self._count(discovery, exclusions)
        return places

    def _pinned(self) -> frozenset[str]:
        """Return the absolute path of every pinned file of the project."""
        return frozenset(os.path.join(self.project.root, place) for place in self._pinned_places())

    def _pinned_places(self) -> Iterator[str]:
        entries = [entry for entry in self.lock.entries if entry.source.startswith(FILE)]
        return (entry.place(file) for entry in entries for file in entry.files)

    def _hidden(self) -> frozenset[str]:
        unseen = [place for place in self._pinned_places() if place not in self.shown]
        return frozenset(place for place in unseen if os.path.isfile(os.path.join(self.project.root, place)))

    def _bar(self, place: str, entry: Barred) -> None:
        if entry.fix == NAME_IT:
            entry = replace(entry, fix=FETCH_IT if place.startswith(HUB) else COPY_IT)
        if entry.fails:
            self.barred[place] = unopened(entry)
        else:
            self.notes.append(f"{entry.path}: {entry.message}; {entry.fix}")

    def _count(self, discovery: Discovery, exclusions: Exclusions) -> None:
        settled = discovery.exclusions - exclusions.left_out
        if settled:
            self.notes.append(f"{settled:,} {LEFT_OUT}")
        if exclusions.folders:
            self.notes.append(f"not looked into: {', '.join(exclusions.folders)}")
        if discovery.links:
            self.notes.append(f"{discovery.links:,} links to folders not followed: each folder is walked by itself")

    def _download(self, source: str, revision: str) -> list[Group]:
        """Return what the hub's cache holds of a snapshot."""
        folder = snapshot_folder(source, revision)
        if not os.path.isdir(folder):
            return []
        place = place_of(source, revision, "")
        places = self._walk(folder, place)
        return [Group(source, revision, tuple((at[len(place) :], at) for at in places))]

    def _without_blobs(self, groups: list[Group]) -> list[Group]:
        """Drop the blobs behind the links of a snapshot: they are judged under the names that the links give them."""
        snapshots = [each for each in groups if each.source.startswith(HUB)]
        real = {os.path.realpath(self.shown[place]) for each in snapshots for _, place in each.files}
        behind = {path for path in real if os.path.basename(os.path.dirname(path)) == BLOBS}
        return [
            each
            for each in groups
            if each.known or not behind or os.path.abspath(self.shown[each.files[0][1]]) not in behind
        ]

    def _is_chosen(self, each: Group) -> bool:
        name = self.names.get((each.source, each.revision), "")
        return self.selection.picks(name, each.source, _places(each))

    def _picks(self, model: Model, each: Group) -> bool:
        """Say whether a model is meant: a snapshot that lies in the project has a path there beside its source."""
        entry = model.entry
        return self.selection.picks(entry.name, entry.source, (*map(entry.place, entry.files), *_places(each)))

    def _picks_pinned(self, entry: Entry) -> bool:
        return self.selection.picks(entry.name, entry.source, map(entry.place, entry.files))

    def _judge(self, groups: list[Group]) -> dict[str, FileReport]:
        """Return the report of every file by its place, with a digest where it belongs to a model."""
        known = [place for each in groups if each.known for _, place in each.files]
        others = [place for each in groups if not each.known for _, place in each.files]
        reports = dict(self._reports(known, digest=True))
        looked = dict(self._reports(others, digest=False))
        again = [place for place, report in looked.items() if report.size is not None and is_one(report)]
        return {**reports, **looked, **dict(self._reports(again, digest=True))}

    def _reports(self, places: list[str], *, digest: bool) -> Iterator[tuple[str, FileReport]]:
        yield from ((place, self.barred[place]) for place in places if place in self.barred)
        there = [place for place in places if place not in self.barred]
        found = [Found(self.shown[place], named=False) for place in there]
        with closing(self.judge(found, self._options(digest=digest))) as turns:
            for place, turn in zip(there, turns, strict=True):
                if turn.error:
                    self.errors.append(turn.error)
                if turn.file is not None:
                    yield place, turn.file

    def _options(self, *, digest: bool) -> Options:
        settings = self.project.settings
        return Options(digest=digest, named=False, allow=settings.allow, formats=settings.formats)

    def _models(self, groups: list[Group], reports: dict[str, FileReport]) -> list[tuple[Model, Group]]:
        kept = [each for each in groups if each.known or is_one(reports[each.files[0][1]])]
        for each in groups:
            report = reports[each.files[0][1]]
            if not each.known and report.verdict == UNRECOGNISED and report.size:
                self.unrecognised.append(report.path)
        new = [each for each in kept if (each.source, each.revision) not in self.names]
        names = dict(zip(((e.source, e.revision) for e in new), name_all(new, set(self.names.values())), strict=True))
        names = {**self.names, **names}
        return [(self._model(each, names[each.source, each.revision], reports), each) for each in kept]

    def _model(self, each: Group, name: str, reports: dict[str, FileReport]) -> Model:
        by_path = {path: reports[place] for path, place in each.files}
        files = [locked(path, report) for path, report in by_path.items()]
        entry = make_entry(name, each.source, files, each.revision)
        return Model(entry, tuple(by_path[file.path] for file in entry.files))


def _places(each: Group) -> list[str]:
    return [path for _, place in each.files for path in dict.fromkeys((place, place.removesuffix(TWIN)))]


def _newer(lock: Lockfile) -> list[str]:
    if lock.minor <= MINOR:
        return []
    return [
        f"the lock has version {MAJOR}.{lock.minor}, and of that this modelsec knows {MAJOR}.{MINOR} alone; update it"
    ]


def is_one(report: FileReport) -> bool:
    """Say whether a file that nothing says to be a model is one."""
    if report.verdict == UNRECOGNISED:
        return False
    if report.verdict == PASS and report.format in CONTAINERS and not report.imports:
        return is_model_name(report.path)
    return is_model(report)


def locked(path: str, report: FileReport) -> LockedFile:
    """Return a file as a lock would pin it; one that could not be hashed has an empty digest."""
    return LockedFile(
        path,
        report.size or 0,
        report.sha256 or "",
        report.format,
        report.loads,
        report.imports,
        report.calls,
        report.features,
    )
