"""`--model-scan-report`: what the run read and checked, written by the engine's own outputs.

Rule: the document is that of `modelsec scan`, so that every tool that reads the one reads the other. What the lock
says is a finding among the others, and no problem of the run is left out, whatever it was met in.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec import atomic
from modelsec import report as outputs
from modelsec.finding import PASS, REFUSED, UNREADABLE, Finding, worst
from modelsec.identify import UNKNOWN
from modelsec.pipeline import CODE, FileReport
from modelsec.report import Report
from pytest_modelsec import frozen, summary, words
from pytest_modelsec.settings import report_format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_modelsec.errors import Problem
    from pytest_modelsec.session import Session


class Reporting:
    """Writes the report at the end of the run."""

    def __init__(self, session: Session) -> None:
        """Report on `session`."""
        self.session = session

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the file, in the one process that has seen everything.

        Raises:
            pytest.UsageError: it cannot be written.
        """
        path = self.session.settings.report
        if not path or hasattr(session.config, "workerinput"):
            return
        text = outputs.load(report_format(path)).render(made(self.session), False)
        try:
            atomic.write(path, text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            message = f"--model-scan-report={path} cannot be written ({error.strerror})"
            raise pytest.UsageError(message) from error


def made(session: Session) -> Report:
    """Return the run as a report of the engine's."""
    problems: dict[str, list[Problem]] = {}
    for name, problem in _told(session):
        problems.setdefault(name, []).append(problem)
    reports = dict(session.record.reports)
    for name in problems:
        reports.setdefault(name, _report_of(name, session))
    files = tuple(_file(name, file, problems.get(name, [])) for name, file in sorted(reports.items()))
    notes = list(session.record.notes)
    if session.incomplete:
        notes.append(f"incomplete: {session.incomplete}")
    return Report(files, (), frozenset(file.path for file in files), tuple(notes))


def _told(session: Session) -> Iterator[tuple[str, Problem]]:
    """Yield every problem of the run with the file that it belongs to: the model, where it was met, or the lock."""
    lock = session.settings.lock_shown
    for _, problem in session.record.problems:
        met = dict(problem.details).get("at", "").rpartition(":")[0]
        yield (problem.path if problem.code != words.GLOBAL else "") or met or lock, problem
    if session.settings.unused == "fail":
        for entry in summary.unused(session):
            yield lock, words.unused(entry)


def _report_of(name: str, session: Session) -> FileReport:
    """Return what is known of a file that no test read: one without a pin, one that is missing, or no model at all."""
    look = session.gate.look(os.path.join(session.settings.root, name))
    if look is not None and look.report is not None:
        return look.report
    return FileReport(name, None, None, UNKNOWN, PASS, CODE, (), (), (), (), 0)


def _file(name: str, file: FileReport, problems: list[Problem]) -> FileReport:
    fields = {**frozen.fields(file), "path": name}
    if problems:
        known = {finding.id for finding in file.findings}
        told = {problem.headline: _finding(problem) for problem in problems if problem.code not in known}
        findings = (*told.values(), *file.findings)
        fields["findings"], fields["findings_total"] = findings, file.findings_total + len(told)
        fields["verdict"] = worst([finding.verdict for finding in findings])
    elif file.verdict != PASS:  # it was let through by a review, a marker or its origin
        fields["findings"], fields["findings_total"], fields["verdict"] = (), 0, PASS
    return FileReport(**fields)


def _finding(problem: Problem) -> Finding:
    text = "; ".join((problem.headline, *(f"{label} {text}" for label, text in problem.details)))
    return Finding(problem.code, UNREADABLE if problem.code == words.MISSING else REFUSED, text, problem.fix)
