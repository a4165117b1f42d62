"""The phases of a run: whose work is watched right now, and what its report becomes.

Rule: what was found decides, not what the code made of it. A finding that was swallowed, skipped over or expected to
fail fails the phase in which it was found, under its own letter and word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from modelsec import policy
from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.policy.project import keys_of
from pytest_modelsec import words
from pytest_modelsec.errors import ModelBlocked, ModelScanWarning, Problem
from pytest_modelsec.gate import PINNED
from pytest_modelsec.scope import Scope
from pytest_modelsec.showing import represent
from pytest_modelsec.verdicts import key_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.session import Session

MARK = "modelsec_codes"
"""The attribute of a report that was blocked: the codes of its problems. It travels between processes."""
PROPERTY = "modelsec"
NO_NAMES: frozenset[str] = frozenset()
HOOK = "the hook pytest_modelsec_policy"


class Phases:
    """Keeps the session's place in the run."""

    def __init__(self, session: Session) -> None:
        """Follow the run for `session`."""
        self.session = session

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self) -> None:
        """Know that every initial `conftest.py` is imported: what it has loaded is loaded."""
        self.session.ends_phase()

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Take in what the project's own code allows, once every initial `conftest.py` is there.

        Raises:
            pytest.UsageError: it is no list of names, or a name is not the project's own.
        """
        config, gate = session.config, self.session.gate
        answers = config.hook.pytest_modelsec_policy(config=config)
        names = tuple(name for answer in answers for name in _names(answer))
        if names:
            try:
                own = keys_of(names, f"{HOOK} in conftest.py")
            except ConfigError as error:
                raise pytest.UsageError(str(error)) from error
            gate.judge_by(policy.load((*gate.settings.project.settings.allow, *own)))
        self.session.ends_phase()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Watch what a module loads while it is imported."""
        scopes = self.session.scopes
        depth = len(scopes)  # one collector may ask for the report of another
        scopes.append(Scope(collector.nodeid))
        try:
            report = yield
        finally:
            del scopes[depth:]
        problems = self.session.take()
        self.session.gate.origins.settled()
        if problems:
            report.outcome = "failed"
            report.longrepr = represent(problems[0])
            report.result = []
            setattr(report, MARK, [problem.code for problem in problems])
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Know whose test it is and what its markers say; the one before is over."""
        session = self.session
        if session.gate.origins.windows:
            session.gate.origins.settled()
        session.test = test = item.nodeid
        session.off, session.allowed = False, NO_NAMES
        if test in session.marked:
            reason, session.allowed = session.marked[test]
            session.off = bool(reason)
            if reason:
                session.record.off[test] = reason

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """Know that no test runs any more."""
        session = self.session
        session.ends_phase()
        session.test, session.off, session.allowed = "", False, NO_NAMES
        session.gate.origins.settled()


class Reports:
    """Turns what was found in a phase of a test into its report; joined when there may be something."""

    def __init__(self, session: Session) -> None:
        """Report what `session` keeps."""
        self.session = session

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Tell what a fixture of a higher scope left for its next user."""
        session = self.session
        if session.deferred and not session.off:
            for name in getattr(item, "fixturenames", ()):
                for problem in session.deferred.get(name, ()):
                    session.refuse(problem)

    def pytest_fixture_post_finalizer(self, fixturedef: pytest.FixtureDef[Any]) -> None:
        """Forget what a fixture gave: its name may be another fixture's in the next module."""
        self.session.record.fixtures.pop(fixturedef.argname, None)
        self.session.deferred.pop(fixturedef.argname, None)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        """Put down what fixtures gave while they are there."""
        if self.session.record.fixtures:
            self.session.record.uses(item.nodeid, getattr(item, "fixturenames", ()))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[Any]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """End the phase; turn its report, where something was found meanwhile, into a failure that tells it."""
        self.session.ends_phase()
        if call.when == "teardown":
            self._look_back(item, call)
        report = yield
        problems = self.session.take()
        if not problems and call.excinfo is not None:
            problems = _carried(call)
            self.session.record.problems.extend((item.nodeid, problem) for problem in problems)
        if problems:
            block(report, problems, call, item)
        return report

    def _look_back(self, item: pytest.Item, call: pytest.CallInfo[Any]) -> None:
        """Look whether what was checked is still the same, and put down what the test used."""
        reads = self.session.record.used_by(item.nodeid)
        for read in reads:
            look = self.session.record.looks[read.shown]
            if look.state == PINNED and key_of(look.path) != look.key:
                try:
                    self.session.refuse(words.swapped(read.shown, look.entry))
                except (ModelBlocked, ModelScanWarning):
                    call.excinfo = call.excinfo or pytest.ExceptionInfo.from_current()
        for read in reads:
            by = "".join(f" fixture={name}" for name in sorted(read.fixtures))
            name = visible(read.entry or read.shown)
            item.user_properties.append((PROPERTY, f"{name} sha256:{read.sha256}{by}"))


def block(report: pytest.TestReport, problems: list[Problem], call: pytest.CallInfo[Any], item: pytest.Item) -> None:
    """Make `report` a failure for `problems`."""
    first = problems[0]
    error = call.excinfo.value if call.excinfo is not None else None
    if first.code != words.SWAPPED and not _is_from_us(error):
        first = first.told((words.SWALLOWED, "the exception was caught, and the code went on"))
    if error is not None and not _is_from_us(error) and report.outcome == "failed":
        report.sections.append(("what the code made of it", report.longreprtext))
    report.outcome = "failed"
    report.__dict__.pop("wasxfail", None)
    more = [problem.text() for problem in problems[1:]]
    report.longrepr = represent(first, more, item.location)
    setattr(report, MARK, [problem.code for problem in problems])


def _carried(call: pytest.CallInfo[Any]) -> list[Problem]:
    """Return the problem of an exception that comes from a cached fixture, and was told in an earlier test."""
    error = call.excinfo.value if call.excinfo is not None else None
    return [error.problem] if isinstance(error, ModelBlocked) else []


def _is_from_us(error: BaseException | None) -> bool:
    """Say whether `error` is ours, or was raised from ours."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, ModelBlocked):
            return True
        seen.add(id(error))
        # A doctest keeps what its example raised, and chains nothing.
        error = error.__cause__ or error.__context__ or getattr(error, "exc_info", (None, None))[1]
    return False


def _names(answer: object) -> list[str]:
    given = [] if answer is None else answer
    if not isinstance(given, (list, tuple, set, frozenset)) or not all(isinstance(name, str) for name in given):
        message = f"{HOOK} returns exact dotted names, as a list of strings, or None"
        raise pytest.UsageError(message)
    return list(given)
