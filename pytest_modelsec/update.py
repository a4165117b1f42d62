"""`--model-lock-update`: pin what the run read, as snapshot plugins write what a test saw.

Rule: only the process that saw everything writes, and only what passes the policy. What it does not pin fails the run:
a pointer of Git LFS, a refused file, what no test read, and whatever came from outside the project and the hub's cache.
`modelsec lock` is the main way: it loads nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import ModelsecError
from modelsec.finding import PASS
from modelsec.lockfile.values import make_entry
from modelsec.survey.grouping import REPOSITORY, group, hub_of
from modelsec.survey.look import locked
from modelsec.survey.naming import name_all
from pytest_modelsec import words
from pytest_modelsec.entries import project_files
from pytest_modelsec.gate import MOVED, NEW, PINNED
from pytest_modelsec.pins import Pins, spelling
from pytest_modelsec.verdicts import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from modelsec.lockfile import Lockfile
    from modelsec.lockfile.values import LockedFile
    from modelsec.pipeline import FileReport
    from modelsec.survey.grouping import Group
    from pytest_modelsec.gate import Gate
    from pytest_modelsec.session import Session


PINNABLE = (PINNED, MOVED, NEW)


class Update:
    """Writes the lock at the end of the run."""

    def __init__(self, session: Session) -> None:
        """Pin what `session` read."""
        self.session = session

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the lock, unless the run was cut short.

        Raises:
            pytest.UsageError: the lock cannot be written.
        """
        own = self.session
        if not own.settings.update or hasattr(session.config, "workerinput"):
            return
        if own.incomplete or exitstatus in (pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR):
            own.record.notes.append(f"{own.settings.lock_shown} was not written: the run is incomplete")
            return
        reads = own.record.reads.values()
        lock, pinned = renewed(own.gate, [read.path for read in reads if read.state in (NEW, MOVED)])
        try:
            if pinned and lock.write(own.settings.lock_path):
                own.record.notes.append(
                    f"{own.settings.lock_shown} was written: {', '.join(pinned)}; review it and commit it"
                )
        except ModelsecError as error:
            raise pytest.UsageError(str(error)) from error
        self._tell(Pins(lock, own.gate.pins.folder))

    def _tell(self, pins: Pins) -> None:
        """Fail the run over every model that is not pinned now either."""
        own = self.session
        read = {read.shown: read.path for read in own.record.reads.values() if read.state == NEW}
        problems = {problem.path: problem for problem in own.record.unpinned}
        problems.update((shown, own.gate.unpinned(path, shown)) for shown, path in read.items())
        for shown, problem in problems.items():
            if pins.at(os.path.join(own.settings.root, shown)) is None:
                own.keep(words.left_out(problem, was_read=shown in read))


def renewed(gate: Gate, paths: list[str]) -> tuple[Lockfile, list[str]]:
    """Return the lock with the models pinned whose files are at `paths`, and the names of the new or changed entries.

    A model is pinned as `modelsec lock` pins it, with all its files, or not at all.
    """
    lock = gate.pins.lock
    read = {place for path in paths if (place := place_in(gate, path))}
    around = {place: path for path in around_of(gate, paths) if (place := place_in(gate, path))} if read else {}
    entries = {(entry.source, entry.revision): entry for entry in lock.entries}
    groups = [each for each in group(sorted(around), lock) if not read.isdisjoint(place for _, place in each.files)]
    found = {(each.source, each.revision): files for each in groups if (files := files_of(gate, each, around))}
    new = [each for each in groups if (each.source, each.revision) in found.keys() - entries.keys()]
    names = name_all(new, {entry.name for entry in lock.entries})
    for key, files in found.items():
        old = entries.get(key)
        name, review = (old.name, old.review) if old is not None else (names.pop(0), None)
        pinned = {file.path: file for file in (*(old.files if old is not None else ()), *files)}
        entries[key] = make_entry(name, key[0], list(pinned.values()), key[1], review)
    return lock.with_entries(list(entries.values())), [entries[key].name for key in found]


def around_of(gate: Gate, paths: Iterable[str]) -> Iterable[str]:
    """Return every file that may belong to one model with a file at `paths`: of the project, and of their snapshots."""
    snapshots = {found[0] for path in paths if (found := hub_of(os.path.dirname(spelling(path)))) is not None}
    return project_files(gate, sorted(snapshots))


def files_of(gate: Gate, each: Group, paths: dict[str, str]) -> list[LockedFile]:
    """Return the files of a model as they are pinned; none where one of them may not be."""
    reports = {path: report_of(gate, paths[place]) for path, place in each.files}
    files = [locked(path, report) for path, report in reports.items() if report is not None]
    return files if len(files) == len(reports) else []


def report_of(gate: Gate, path: str) -> FileReport | None:
    """Return the report of a file that may be pinned, or None where it may not."""
    look = gate.look(path)
    if look is not None:
        return look.report if look.state in PINNABLE else None
    key = key_of(path)
    report = gate.verdicts.of(path, key) if key is not None else None
    return report if report is not None and report.verdict == PASS else None


def place_in(gate: Gate, path: str) -> str:
    """Return the path relative to the lock's folder, or to the hub's cache; empty where it lies in neither."""
    spelled = spelling(path)
    if hub_of(os.path.dirname(spelled)) is not None:
        return spelled[spelled.index(f"/{REPOSITORY}") + 1 :]
    top = os.path.join(gate.pins.folder, "")
    return spelled[len(top) :] if spelled.startswith(top) else ""
