"""What people see of a scanned run: a line in the header, a letter and a word for each blocked test, and a section.

Rule: a blocked test stays failed or an error, so that counts, colours, exit code, --lf and -x work as ever; only its
letter and word are ours. With -q the section is one line and appears when something is wrong; with -qq there is none.
What no failed test tells is told at every verbosity.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec import summary
from pytest_modelsec.phases import MARK

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.session import Session

LETTER, WORD = "B", "BLOCKED"
FAILED_RUN = {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
"""Exit codes that a finding outside all tests turns into a failure."""


class Letters:
    """Shows the reports of blocked tests."""

    def __init__(self, _session: Session) -> None:
        """Need nothing but the reports."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.CollectReport | pytest.TestReport) -> tuple[str, str, str] | None:
        """Give a blocked test its letter and word; its category stays what it is."""
        if not getattr(report, MARK, None) or not report.failed:
            return None
        category = "failed" if report.when == "call" else "error"
        return category, LETTER, WORD


class Output:
    """Shows the run."""

    def __init__(self, session: Session) -> None:
        """Show `session`."""
        self.session = session

    def pytest_report_header(self) -> str:
        """Say what is checked, and what is not watched."""
        session = self.session
        lock, shown = session.gate.pins.lock, session.settings.lock_shown
        files = sum(len(entry.files) for entry in lock.entries)
        counted = f"{summary.counted(len(lock.entries), 'model')}, {summary.counted(files, 'file')}"
        known = f"{shown} ({counted})" if session.settings.has_lock else f"no {shown}"
        watched = "watched" if session.settings.subprocesses else "not watched"
        return f"model-scan: {known}, {session.settings.mode}, guard on, subprocesses {watched}"

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None]:
        """Fail a run over what no failed test tells, also over what is found in this hook of others."""
        yield
        own = self.session
        own.record.late.extend(own.take())  # no report told them
        if hasattr(session.config, "workerinput"):
            return
        if session.exitstatus in FAILED_RUN and own.settings.enforces:
            own.record.hides()
        bad = own.record.late or own.record.hidden or (own.settings.unused == "fail" and summary.unused(own))
        if bad and session.exitstatus in FAILED_RUN:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any, config: pytest.Config) -> None:  # noqa: ANN401 - pytest's type is private
        """Write the section."""
        own = self.session
        verbosity = config.get_verbosity("model_scan")
        lines = summary.lines(own, verbosity)
        if lines:
            if verbosity > summary.QUIET:
                terminalreporter.write_sep("-", summary.TITLE)
            for line in lines:
                terminalreporter.write_line(line)
        if os.environ.get("GITHUB_ACTIONS") == "true":
            for line in summary.commands(own, terminalreporter.stats):
                terminalreporter.write_line(line)
