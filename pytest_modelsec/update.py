"""`--model-lock-update`: pin what the run read, as snapshot plugins write what a test saw.

Rule: only the process that saw everything writes, and only what passes the policy. A pointer of Git LFS, a refused
file, and whatever came from outside the project and the hub's cache are told and not written. `modelsec lock` is the
main way: it loads nothing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import ModelsecError
from modelsec.lockfile.values import make_entry
from modelsec.survey.grouping import REPOSITORY, group, hub_of
from modelsec.survey.look import locked
from modelsec.survey.naming import name_all
from pytest_modelsec.gate import NEW
from pytest_modelsec.pins import spelling

if TYPE_CHECKING:
    from modelsec.lockfile import Lockfile
    from modelsec.pipeline import FileReport
    from pytest_modelsec.gate import Gate
    from pytest_modelsec.session import Session


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
        paths = [read.path for read in own.record.reads.values() if read.state == NEW]
        lock, pinned = renewed(own.gate, paths)
        try:
            if pinned and lock.write(own.settings.lock_path):
                own.record.notes.append(
                    f"{own.settings.lock_shown} was written: {', '.join(pinned)}; review it and commit it"
                )
        except ModelsecError as error:
            raise pytest.UsageError(str(error)) from error


def renewed(gate: Gate, paths: list[str]) -> tuple[Lockfile, list[str]]:
    """Return the lock with the files at `paths` pinned, and the names of the entries that are new or changed."""
    places: dict[str, FileReport] = {}
    for path in paths:
        look = gate.look(path)
        place = place_in(gate, path)
        if look is not None and look.state == NEW and look.report is not None and place:
            places[place] = look.report
    lock = gate.pins.lock
    entries = {(entry.source, entry.revision): entry for entry in lock.entries}
    groups = group(sorted(places), lock)
    names = name_all(
        [each for each in groups if (each.source, each.revision) not in entries], {e.name for e in lock.entries}
    )
    pinned = []
    for each in groups:
        old = entries.get((each.source, each.revision))
        files = {file.path: file for file in old.files} if old is not None else {}
        files.update({path: locked(path, places[place]) for path, place in each.files})
        name = old.name if old is not None else names.pop(0)
        review = old.review if old is not None else None
        entries[each.source, each.revision] = make_entry(name, each.source, list(files.values()), each.revision, review)
        pinned.append(name)
    return lock.with_entries(list(entries.values())), pinned


def place_in(gate: Gate, path: str) -> str:
    """Return the path relative to the lock's folder, or to the hub's cache; empty where it lies in neither."""
    spelled = spelling(path)
    if hub_of(os.path.dirname(spelled)) is not None:
        return spelled[spelled.index(f"/{REPOSITORY}") + 1 :]
    top = os.path.join(gate.pins.folder, "")
    return spelled[len(top) :] if spelled.startswith(top) else ""
