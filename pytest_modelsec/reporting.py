"""`--model-scan-report`: what the run read, written by the engine's own outputs.

Rule: the document is that of `modelsec scan`, so that every tool that reads the one reads the other. What the lock
says is a finding among the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec import atomic
from modelsec import report as outputs
from modelsec.finding import PASS, REFUSED, Finding
from modelsec.pipeline import FileReport
from modelsec.report import Report
from pytest_modelsec import frozen
from pytest_modelsec.settings import report_format

if TYPE_CHECKING:
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
    problems = {problem.path: problem for _, problem in session.record.problems}
    files = tuple(_file(name, file, problems.get(name)) for name, file in sorted(session.record.reports.items()))
    notes = list(session.record.notes)
    if session.incomplete:
        notes.append(f"incomplete: {session.incomplete}")
    return Report(files, (), frozenset(file.path for file in files), tuple(notes))


def _file(name: str, file: FileReport, problem: Problem | None) -> FileReport:
    fields = {**frozen.fields(file), "path": name}
    if problem is not None and problem.code not in {finding.id for finding in file.findings}:
        words = "; ".join((problem.headline, *(f"{label} {text}" for label, text in problem.details)))
        told = Finding(problem.code, REFUSED, words, problem.fix)
        fields["findings"] = (told, *file.findings)
        fields["findings_total"] = file.findings_total + 1
        fields["verdict"] = REFUSED
    elif problem is None and file.verdict != PASS:  # it was let through by a review, a marker or its origin
        fields["findings"], fields["findings_total"], fields["verdict"] = (), 0, PASS
    return FileReport(**fields)
