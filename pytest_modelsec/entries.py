"""Check whole lock entries, and what lies in the project beside them.

Rule: nothing is loaded, and a model that is not downloaded is skipped and not passed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec.discover import Barred, Discovery
from modelsec.lockfile.drift import EXPIRED, VOID
from modelsec.lockfile.sources import FILE, HUB, is_folder, root_of
from modelsec.lockfile.values import CODE
from modelsec.lockfile.words import changes
from modelsec.project import Exclusions
from modelsec.survey.hub import snapshot_folder
from modelsec.survey.look import locked
from modelsec.turn import unopened
from modelsec.value import replace
from pytest_modelsec import words
from pytest_modelsec.folders import is_temporary, model_files
from pytest_modelsec.gate import NEW, PINNED
from pytest_modelsec.settings import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from modelsec.discover import Found
    from modelsec.lockfile import Entry, LockedFile
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.gate import Gate, Look


def folder(entry: Entry, gate: Gate) -> str:
    """Return the folder that the entry's paths start from; empty for a source that has no place on this disk."""
    if entry.source.startswith(FILE):
        return os.path.normpath(os.path.join(gate.pins.folder, root_of(entry.source)))
    return snapshot_folder(entry.source, entry.revision) if entry.source.startswith(HUB) else ""


def names(entry: Entry, gate: Gate) -> list[str]:
    """Return the files of an entry as people name them."""
    top = folder(entry, gate)
    return [shown(os.path.join(top, file.path), gate.settings.root) for file in entry.files]


def is_here(entry: Entry, gate: Gate) -> bool:
    """Say whether anything of a model can be checked: a project's file has to be there, a remote one may be."""
    top = folder(entry, gate)
    return entry.source.startswith(FILE) or (bool(top) and os.path.isdir(top))


def problems(entry: Entry, gate: Gate) -> Iterator[Problem]:
    """Yield everything that is wrong with one entry on this disk."""
    review = entry.review
    if review is not None and review.sha256 != entry.sha256:
        yield words.review(entry, VOID)
    elif review is not None and review.expired(gate.today):
        yield words.review(entry, EXPIRED)
    top = folder(entry, gate)
    for file in entry.files:
        path = os.path.join(top, file.path)
        look = gate.look(path)
        if look is None:
            yield words.missing(shown(path, gate.settings.root), entry)
        elif look.problem is not None:
            yield look.problem
        elif look.state == PINNED and look.report is not None and not is_as_told(locked(file.path, look.report), file):
            differs = changes(file, locked(file.path, look.report))
            yield words.record_differs(look.shown, gate.settings.lock_shown, entry, differs)
    if is_folder(entry.source):
        yield from _extras(entry, top, gate)


def looks(entry: Entry, gate: Gate) -> Iterator[Look]:
    """Yield what is known of the files of an entry that are there."""
    found = (gate.look(os.path.join(folder(entry, gate), file.path)) for file in entry.files)
    return (look for look in found if look is not None)


def is_as_told(found: LockedFile, pinned: LockedFile) -> bool:
    """Say whether a file is what the lock tells; `code` may have become less by what the project's tests allow."""
    return found == (replace(pinned, loads=found.loads) if pinned.loads == CODE else pinned)


def _extras(entry: Entry, top: str, gate: Gate) -> Iterator[Problem]:
    for path in model_files(top, gate):
        if entry.file(os.path.relpath(path, top).replace(os.sep, "/")) is None:
            look = gate.look(path)
            if look is not None and look.problem is not None:
                yield look.problem


def unpinned(gate: Gate, further: Iterable[str] = ()) -> Iterator[Problem]:
    """Yield what is wrong with every model file of the project, and of `further` files and folders, without an entry.

    What is looked at is what `modelsec check` looks at, but for temporary folders of test runs.
    """
    root = gate.settings.root
    for found in _discovered(gate, further):
        path = os.path.abspath(found.path)
        if gate.pins.at(path) is None:
            problem = _barred(found, shown(path, root)) if isinstance(found, Barred) else _loose(found, path, gate)
            if problem is not None:
                yield problem


def project_files(gate: Gate, further: Iterable[str] = ()) -> Iterator[str]:
    """Yield the absolute path of every file of the project, and below `further`, that `modelsec lock` would look at."""
    for found in _discovered(gate, further):
        if not isinstance(found, Barred) and not found.record:
            yield os.path.abspath(found.path)


def _discovered(gate: Gate, further: Iterable[str]) -> Discovery:
    exclusions = Exclusions(gate.settings.project, tuple(gate.pins.roots), frozenset(gate.pins.places))

    def is_left_out(path: str, is_folder: bool) -> bool:
        return (is_folder and is_temporary(path, gate)) or exclusions(path, is_folder)

    tops = (gate.settings.root, *(os.path.join(gate.settings.root, path) for path in further))
    return Discovery(tuple(filter(os.path.exists, tops)), is_left_out)


def _barred(found: Barred, name: str) -> Problem | None:
    report = unopened(found)
    return words.refused(name, report, report.findings, None) if found.fails else None


def _loose(found: Found, path: str, gate: Gate) -> Problem | None:
    look = gate.look(path) if not found.record else None
    if look is None:
        return None
    return gate.unpinned(path, look.shown) if look.state == NEW else look.problem
