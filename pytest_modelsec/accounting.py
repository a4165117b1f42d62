"""What a run read: every model, by whom, and whether the lock knew it.

Rule: facts are plain values, so that a worker can hand them to the controller as they are. Only reads by tests and
fixtures count; that a lock item looked at a file does not make its entry used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pytest_modelsec import words
from pytest_modelsec.gate import BLOCKED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from modelsec.pipeline import FileReport
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.gate import Look


class Read:
    """One model that was read."""

    def __init__(self, shown: str, path: str, state: str, sha256: str = "", entry: str = "") -> None:
        """Begin with no reader."""
        self.shown = shown
        self.path = path
        self.state = state
        self.sha256 = sha256
        self.entry = entry
        self.imports: tuple[str, ...] = ()
        self.tests: set[str] = set()
        self.fixtures: set[str] = set()

    def facts(self) -> dict[str, Any]:
        """Return this as values that travel between processes."""
        sets = {"imports": list(self.imports), "tests": sorted(self.tests), "fixtures": sorted(self.fixtures)}
        plain = ("shown", "path", "state", "sha256", "entry")
        return {**{name: getattr(self, name) for name in plain}, **sets}


class Record:
    """Everything that one process saw."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self.reads: dict[str, Read] = {}
        """By the name that people see."""
        self.looks: dict[str, Look] = {}
        """The last look at each in this process."""
        self.reports: dict[str, FileReport] = {}
        """What the engine said of each, in all processes."""
        self.checked: set[str] = set()
        """Files that lock items looked at."""
        self.problems: list[tuple[str, Problem]] = []
        """(where: a node id or `session`, what), in order."""
        self.late: list[Problem] = []
        """Problems that were met outside all tests, where no report could tell them."""
        self.unpinned: list[Problem] = []
        """Models without an entry, of which the end of the run tells whether an update has pinned them."""
        self.hidden: list[Problem] = []
        """Problems of tests that passed at last."""
        self.notes: list[str] = []
        self.off: dict[str, str] = {}
        """Tests that are not checked, with the reason."""
        self.users: dict[str, dict[str, Read]] = {}
        """Test to what it read or had from fixtures."""
        self.fixtures: dict[str, set[str]] = {}
        """Fixture to the models that it gave or read."""

    def read(self, look: Look, test: str, fixture: str) -> None:
        """Take in that a model was read in `test`, by `fixture` where it was one."""
        report = look.report
        sha256 = (report.sha256 or "") if report is not None else ""
        read = self.reads.setdefault(look.shown, Read(look.shown, look.path, look.state, sha256, look.entry))
        if look.state == BLOCKED or read.state != BLOCKED:
            read.state, read.sha256 = look.state, sha256
        if report is not None:
            read.imports = report.imports
            self.reports[look.shown] = report
        if test:
            self._by(test, read)
        if fixture:
            read.fixtures.add(fixture)
            self.fixtures.setdefault(fixture, set()).add(look.shown)
        self.looks[look.shown] = look
        if look.note and look.note not in self.notes:
            self.notes.append(look.note)

    def checks(self, look: Look) -> None:
        """Take in that a lock item looked at a file, which makes nobody its reader."""
        if look.report is not None:
            self.reports.setdefault(look.shown, look.report)

    def loose(self, found: Iterable[Problem], *, wait: bool) -> list[Problem]:
        """Return what is wrong with models that no entry covers; what an update may still pin has to `wait`."""
        problems = list(found)
        if wait:
            self.unpinned.extend(problem for problem in problems if problem.code == words.UNPINNED)
        return [problem for problem in problems if not (wait and problem.code == words.UNPINNED)]

    def hides(self) -> None:
        """Take in that no test has failed: then whatever was found was made good, and is told all the same."""
        self.hidden = [
            problem for problem in dict.fromkeys(found for _, found in self.problems) if problem not in self.late
        ]

    def uses(self, test: str, names: Iterable[str]) -> None:
        """Take in that `test` uses these fixtures."""
        for name in names:
            for shown in self.fixtures.get(name, ()):
                self._by(test, self.reads[shown])

    def used_by(self, test: str) -> tuple[Read, ...]:
        """Return the models that `test` read itself or had from fixtures."""
        return tuple(self.users[test].values()) if test in self.users else ()

    def _by(self, test: str, read: Read) -> None:
        read.tests.add(test)
        self.users.setdefault(test, {})[read.shown] = read

    def merge(self, facts: list[dict[str, Any]]) -> None:
        """Take in what another process read."""
        for fact in facts:
            read = self.reads.setdefault(fact["shown"], Read(*(fact[name] for name in ("shown", "path", "state"))))
            if fact["state"] == BLOCKED or read.state != BLOCKED:
                read.state, read.sha256, read.entry = fact["state"], fact["sha256"], fact["entry"]
            read.imports = tuple(fact["imports"])
            read.tests.update(fact["tests"])
            read.fixtures.update(fact["fixtures"])

    def used_entries(self) -> set[str]:
        """Return the names of the lock entries that were read."""
        return {read.entry for read in self.reads.values() if read.entry}
