"""Lock items: every entry of `models.lock` is a test of its own, and so is that nothing lies beside them.

Rule: items are made in the order of the lock and are the same in every process; what costs time happens when they run.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.escape import visible
from pytest_modelsec.errors import ModelBlocked, ModelScanWarning
from pytest_modelsec.gate import NEW
from pytest_modelsec.markers import marked
from pytest_modelsec.session import of
from pytest_modelsec.summary import STATUS, item_lines, item_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from modelsec.lockfile import Entry
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.session import Session

MARKER = "model_lock"


class LockFile(pytest.File):
    """The lockfile as pytest collects it."""

    def collect(self) -> Iterator[LockItem]:
        """Yield an item for each entry, and the status item."""
        session = of(self.config)
        if session is None:
            return
        for entry in session.gate.pins.lock.entries:
            yield LockItem.from_parent(self, name=item_name(entry), entry=entry)
        yield LockItem.from_parent(self, name=STATUS, entry=None)


class LockItem(pytest.Item):
    """One entry of the lock, or the status item."""

    def __init__(self, *, entry: Entry | None, **given: Any) -> None:  # noqa: ANN401 - pytest's own arguments
        """Check `entry`, or what no entry covers; the marker is there for `-m 'not model_lock'`."""
        super().__init__(**given)
        self.entry = entry
        self.add_marker(MARKER)

    def runtest(self) -> None:
        """Check the entry, or look for what no entry covers.

        Raises:
            ModelBlocked: something is wrong and the mode is `enforce`.
        """
        from pytest_modelsec import entries

        session = of(self.config)
        if session is None:
            pytest.skip("the scan is off")
        entry = self.entry
        if entry is None:
            paths = further(self.config)
            absent = [path for path in paths if not os.path.exists(os.path.join(session.settings.root, path))]
            session.record.notes.extend(f"not there: {visible(path)}, of pytest_modelsec_models" for path in absent)
            found = session.record.loose(entries.unpinned(session.gate, paths), wait=bool(session.settings.update))
        elif entries.is_here(entry, session.gate):
            session.record.checked.update(entries.names(entry, session.gate))
            found = list(entries.problems(entry, session.gate))
            for look in entries.looks(entry, session.gate):
                session.record.checks(look)
                if look.state == NEW:  # the lock is to be updated with it
                    session.record.read(look, self.nodeid, "")
        else:
            reason = f"{entry.source} is not downloaded here, and nothing of it was checked"
            skipped = pytest.skip.Exception(reason)
            skipped._use_item_location = True  # noqa: SLF001 - the entry's line and not ours; without it ours is told
            raise skipped
        self._tell(session, found)

    def _tell(self, session: Session, found: list[Problem]) -> None:
        __tracebackhide__ = True
        where = ("at", f"{session.settings.lock_shown}:{self.line()}")
        if not session.settings.enforces:
            for problem in found:
                session.warn(problem, (session.settings.lock_shown, self.line()))
            return
        for problem in found:
            session.keep(problem.told(where) if problem.model else problem)
        if found:
            raise ModelBlocked(session.pending[0])

    def line(self) -> int:
        """Return the line of the lock on which the entry begins; 1 for the status item."""
        session = of(self.config)
        return item_lines(session)[self.name] if session is not None else 1

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 - pytest's types are private
        """Show a warning that is an error as what it says: no line of a test led to it."""
        if isinstance(excinfo.value, ModelScanWarning):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item stands; the title is no part of the node id, in which pytest would replace dots."""
        return self.path, self.line() - 1, f"{self.path.name}: {self.name}"


class LockItems:
    """Adds the lock items to the run."""

    def __init__(self, session: Session) -> None:
        """Add items for `session`."""
        self.session = session

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Collect the lockfile where it is named or lies in a folder that is."""
        if os.path.realpath(file_path) != os.path.realpath(self.session.settings.lock_path):
            return None
        file: LockFile = LockFile.from_parent(parent, path=file_path)
        return file

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Leave all tests out where only the lock items are wanted."""
        if self.session.settings.only:
            config.args[:] = [self.session.settings.lock_path] if self.session.settings.has_lock else []

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(
        self, session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Add the lock items after the tests, unless single tests were asked for.

        Raises:
            pytest.UsageError: a marker of a test gives no reason.
        """
        self.session.marked = marked(items)
        if any("::" in argument for argument in config.args):
            return
        own = [item for item in items if isinstance(item, LockItem)] or made(session, self.session)
        items[:] = [item for item in items if not isinstance(item, LockItem)] + list(
            {item.nodeid: item for item in own}.values()
        )


def made(root: pytest.Session, session: Session) -> list[LockItem]:
    """Return the lock items of a run that did not come across the lockfile.

    They are collected by pytest's own hooks, so that they are counted and chosen as all others are.
    """
    from pathlib import Path

    file: LockFile = LockFile.from_parent(root, path=Path(session.settings.lock_path))
    file.ihook.pytest_collectstart(collector=file)
    report = file.ihook.pytest_make_collect_report(collector=file)
    file.ihook.pytest_collectreport(report=report)
    return [item for item in report.result if isinstance(item, LockItem)]


def further(config: pytest.Config) -> list[str]:
    """Return the paths that the project's own hook adds."""
    answers = config.hook.pytest_modelsec_models(config=config)
    return [path for answer in answers if answer is not None for path in _paths(answer)]


def _paths(answer: object) -> list[str]:
    # A single path is iterable too: its letters would be paths, and among them the root of the system.
    if isinstance(answer, (str, bytes, os.PathLike)) or not isinstance(answer, Iterable):
        message = f"the hook pytest_modelsec_models returns paths, as a list, or None; not {answer!r}"
        raise pytest.UsageError(message)
    return [os.fsdecode(path) for path in answer]
