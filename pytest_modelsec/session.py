"""One scanned run: its settings, what it saw, and what becomes of what it sees.

Rule: a finding is kept before it is raised. Whoever catches the exception changes nothing: the test that was running
fails all the same. The state lives in pytest's stash; the guard's table alone is global, for it has to be.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import guard
from pytest_modelsec.accounting import Record
from pytest_modelsec.errors import ModelBlocked, ModelScanWarning, Problem
from pytest_modelsec.gate import BLOCKED, INSTALLED, MOVED, PINNED, Gate, Look
from pytest_modelsec.places import calling_line, written
from pytest_modelsec.scope import HIGHER, Scope
from pytest_modelsec.verdicts import key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_modelsec.scope import Setup
    from pytest_modelsec.settings import Settings
    from pytest_modelsec.verdicts import Key

LASTING = (PINNED, MOVED, INSTALLED)
"""States that hold for as long as the file does not change."""


class Session:
    """The state of one scanned run in one process."""

    def __init__(self, options: Settings, gate: Gate) -> None:
        """Begin with nothing seen."""
        self.settings = options
        self.gate = gate
        self.record = Record()
        self.phase = Scope()
        self.scopes: list[Scope | Setup] = [self.phase]
        """The running phase, and what is set up within it; few fixtures do anything for which a scope is needed."""
        self.wake: Callable[[], None] = asleep
        """Joins to pytest what matters only from the first model on that is met."""
        self.pending: list[Problem] = []
        """Problems of the running phase that no report has told yet."""
        self.deferred: dict[str, list[Problem]] = {}
        """By fixture of a higher scope: what was found while a test ran that is not checked itself."""
        self.test = ""
        """Node id of the running test, or empty."""
        self.off = False
        """The running test is marked `model_scan_off`."""
        self.marked: dict[str, tuple[str, frozenset[str]]] = {}
        """By node id of a test with a marker of ours: why it is not checked, and the names that it allows."""
        self.allowed: frozenset[str] = frozenset()
        """What the running test's marker allows."""
        self.gathers: list[Callable[[], None]] = []
        """What takes in what child processes and forks have found."""
        self.tell: Callable[[Problem], None] | None = None
        """In a fork of the run: hands what is found to the run."""
        self.whole = False
        """Every test that there is was run, so that an unread entry is unused."""
        self.parts: list[bool] = []
        """The same of each worker that has reported."""
        self.incomplete = ""
        """Why not everything that ran is known, or empty."""
        self.asked: dict[str, str] = {}
        """By port: the host whose address was asked for last."""
        self.known: dict[str, tuple[Key, Look | None]] = {}
        """By absolute path: looks that need no second one."""

    @property
    def scope(self) -> Scope:
        """The innermost scope."""
        last = self.scopes[-1]
        if isinstance(last, tuple):
            last = self.scopes[-1] = Scope(last[0].argname, last)
        return last

    def opened(self) -> list[str]:
        """Return the model files that were opened in the running scopes, as they are shown, in order."""
        return [look.shown for scope in self.scopes if isinstance(scope, Scope) for look in scope.models]

    def look(self, path: str) -> Look | None:
        """Judge the file at the absolute `path`; one that was seen and has not changed costs a look at its status."""
        key = key_of(path)
        if key is None:
            return None
        known = self.known.get(path)
        if known is not None and known[0] == key:
            return known[1]
        look = self.gate.look(path, self.allowed)
        # What passes by a marker passes for that test alone.
        if look is None or (look.state in LASTING and not self.allowed):
            self.known[path] = (key, look)
        return look

    def meets(self, look: Look, place: tuple[str, int] | None = None) -> None:
        """Take in that the running code is about to read a model; raise where it may not.

        `place` is the user's line, where it is not the one that runs.

        Raises:
            ModelBlocked: the model is blocked.
        """
        __tracebackhide__ = True
        self.wake()
        scope = self.scope
        scope.models = (*scope.models, look)
        self.record.read(look, self.test, scope.name if scope.fixture is not None else "")
        if look.state == BLOCKED and look.problem is not None:
            self.refuse(look.problem, place)

    def refuse(self, problem: Problem, place: tuple[str, int] | None = None) -> None:
        """Keep a problem and raise it; a warning where the mode is `warn`.

        Raises:
            ModelBlocked: the mode is `enforce` and the running test is checked.
        """
        __tracebackhide__ = True
        self.wake()
        place = place or calling_line(self.gate.settings.root, self.gate.origins)
        problem = problem.told(self.scope.describe(), ("at", written(place)))
        if not self.settings.enforces:
            self.warn(problem, place)
        elif self._defers():
            self.deferred.setdefault(self.scope.name, []).append(problem)
        elif not self.off:
            self.keep(problem)
            raise ModelBlocked(problem)

    def keep(self, problem: Problem) -> None:
        """Keep a problem for the report of the running phase."""
        self.wake()
        if problem not in self.pending:
            self.pending.append(problem)
            if self.tell is not None:
                self.tell(problem)
        self.record.problems.append((self.test or self.scope.name or "session", problem))

    def _defers(self) -> bool:
        """Say whether what is found waits for the fixture's next user: this test is not checked, that one may be."""
        return self.off and self.scope.fixture_scope in HIGHER

    def warn(self, problem: Problem, place: tuple[str, int] | None = None) -> None:
        """Warn of a problem at the line of the user's code.

        Raises:
            ModelScanWarning: warnings of this kind are errors.
        """
        __tracebackhide__ = True
        self.record.problems.append((self.test or self.scope.name or "session", problem))
        if self.tell is not None:
            self.tell(problem)
        show(problem, place or (self.settings.lock_shown, 1))

    def warns_of(self, problem: Problem) -> None:
        """Warn of a load that is let through, at the line of the user's code, unless the running test is not checked.

        Raises:
            ModelScanWarning: warnings of this kind are errors.
        """
        __tracebackhide__ = True
        if not self.off:
            place = calling_line(self.gate.settings.root, self.gate.origins)
            show(problem.told(("at", written(place))), place or (self.settings.lock_shown, 1))

    def ends_phase(self) -> None:
        """Begin another phase: what was opened in this one is loaded."""
        del self.scopes[1:]
        self.phase.models = ()

    def gather(self) -> None:
        """Take in what child processes and forks have found."""
        for gather in self.gathers:
            gather()

    def take(self) -> list[Problem]:
        """Return the problems that no report has told yet, and forget them."""
        self.gather()
        if not self.pending:
            return []
        taken, self.pending = self.pending, []
        return taken


def asleep() -> None:
    """Do nothing: the process has no reports."""


def show(problem: Problem, place: tuple[str, int]) -> None:
    """Give the warning as if the user's own line gave it."""
    __tracebackhide__ = True
    with guard.Quiet():
        warnings.warn_explicit(problem.text(), ModelScanWarning, *place, module=__name__)


KEY = pytest.StashKey[Session]()


def of(config: pytest.Config) -> Session | None:
    """Return the scanned run of `config`, or None where the scan is off."""
    return config.stash.get(KEY, None)
