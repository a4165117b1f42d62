"""Runs in several processes: the controller judges once and hands down, the workers tell what they saw.

Rule: nothing is taken for granted. A worker that does not report makes the account incomplete, and then no entry is
called unused and no lock is written. It works by the hooks' names alone; pytest-xdist need not be there.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec.errors import ModelBlocked
from pytest_modelsec.verdicts import key_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_modelsec.session import Session

KEY = "modelsec"
"""Of `workerinput` and `workeroutput`."""


class Controller:
    """The part of the process that starts the workers."""

    def __init__(self, session: Session) -> None:
        """Gather for `session`."""
        self.session = session
        self.verdicts = ""
        self.started = 0

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:  # noqa: ANN401 - xdist's type
        """Hand the verdicts on all pinned files to a worker; they are read when the first one starts."""
        if not self.verdicts:
            self._judge()
            self.session.wake()  # the workers' reports are shown here
        self.started += 1
        node.workerinput[KEY] = self.verdicts

    def _judge(self) -> None:
        from pytest_modelsec import entries, frozen

        gate = self.session.gate
        for entry in gate.pins.lock.entries:
            top = entries.folder(entry, gate)
            for file in entry.files:
                path = os.path.join(top, file.path)
                if key_of(path) is not None:
                    gate.look(path)
        self.verdicts = frozen.verdicts_text(gate.verdicts.known)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:  # noqa: ANN401 - xdist's type
        """Take in what a worker saw.

        Raises:
            ModelBlocked: a hook of a worker let a finding out, which ended it as it ends a run of one process.
        """
        output = getattr(node, "workeroutput", {})
        text = output.get(KEY)
        if text is None or error:
            self.session.incomplete = "a worker ended without a report"
            return
        take_in(self.session, json.loads(text))
        late = self.session.record.late
        if late and output.get("exitstatus") == pytest.ExitCode.USAGE_ERROR:
            raise ModelBlocked(late[-1])

    def pytest_sessionfinish(self) -> None:
        """See whether every worker has told what it saw."""
        told = len(self.session.parts)
        if self.started > told and not self.session.incomplete:
            self.session.incomplete = f"{told} of {self.started} workers reported"
        if self.started:
            self.session.whole = all(self.session.parts)


class Worker:
    """The part of a process that was started to run tests."""

    def __init__(self, session: Session) -> None:
        """Tell of `session`."""
        self.session = session

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Take the controller's verdicts: a file that has not changed since is only looked at."""
        text = getattr(config, "workerinput", {}).get(KEY)
        if text:
            from pytest_modelsec import frozen

            self.session.gate.verdicts.known.update(frozen.verdicts_of(text))

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None]:
        """Tell the controller what was seen here, by others in this hook too."""
        yield
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[KEY] = json.dumps(facts(self.session))


def facts(session: Session) -> dict[str, Any]:
    """Return everything that one process saw, as plain values."""
    from pytest_modelsec import frozen

    record = session.record
    return {
        "reads": [read.facts() for read in record.reads.values()],
        "reports": [[name, frozen.report_facts(report)] for name, report in record.reports.items()],
        "problems": [[where, frozen.problem_facts(problem)] for where, problem in record.problems],
        "late": [frozen.problem_facts(problem) for problem in record.late],
        "unpinned": [frozen.problem_facts(problem) for problem in record.unpinned],
        "checked": sorted(record.checked),
        "notes": record.notes,
        "off": record.off,
        "whole": session.whole,
        "hashed": session.gate.verdicts.hashed,
    }


def take_in(session: Session, told: dict[str, Any]) -> None:
    """Add what another process saw to this one's record."""
    from pytest_modelsec import frozen

    record = session.record
    record.merge(told["reads"])
    record.reports.update((name, frozen.report_of(report)) for name, report in told["reports"])
    record.problems.extend((where, frozen.problem_of(problem)) for where, problem in told["problems"])
    record.late.extend(frozen.problem_of(problem) for problem in told["late"])
    record.unpinned.extend(frozen.problem_of(problem) for problem in told["unpinned"])
    record.checked.update(told["checked"])
    record.notes.extend(note for note in told["notes"] if note not in record.notes)
    record.off.update(told["off"])
    session.parts.append(bool(told["whole"]))
    session.gate.verdicts.hashed.extend(told["hashed"])
