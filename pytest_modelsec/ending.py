"""What is found after the last report: the run ends red all the same, and names it.

Rule: the last look comes after every hook and cleanup of others, right before the guard is switched off. A worker
hands what it finds then to the controller, which ends after it; what runs when pytest has ended is nobody's.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec import guard
from pytest_modelsec.output import FAILED_RUN

if TYPE_CHECKING:
    from pytest_modelsec.session import Session

KEY = "modelsec-late"
"""Of `workerinput`: the folder in which a worker tells what it finds late."""


class Ending:
    """Tells what no report can tell."""

    def __init__(self, session: Session) -> None:
        """Look at what `session` finds."""
        self.session = session
        self.run: pytest.Session | None = None
        self.folder = ""
        """Of a controller: where its workers tell. Of a worker: where it tells itself."""
        self.is_worker = False
        self.process = os.getpid()

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Come after all cleanups of others, and before those of the parts that switch something off."""
        config.add_cleanup(self.end)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Know the run, whose exit code is asked for only after everything."""
        self.run = session
        given = getattr(session.config, "workerinput", {})
        self.folder, self.is_worker = given.get(KEY, ""), KEY in given

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:  # noqa: ANN401 - xdist's type
        """Tell a worker where to tell what it finds late."""
        if not self.folder:
            with guard.Quiet():
                self.folder = tempfile.mkdtemp(prefix="modelsec-late-")
            self.session.gathers.append(self.gather)
        node.workerinput[KEY] = self.folder

    def gather(self) -> None:
        """Take in what workers have found late."""
        from pytest_modelsec import spool

        spool.take_in(self.session, self.folder)

    def end(self) -> None:
        """Tell what was found since the last report."""
        problems = self.session.take()
        for problem in problems:
            if self.is_worker:
                from pytest_modelsec import spool

                with contextlib.suppress(OSError):  # on another machine there is no such folder
                    spool.tell(self.folder, problem)
            else:
                sys.stderr.write(f"model-scan: after the last report: {problem.text()}\n")
        if problems and self.run is not None and self.run.exitstatus in FAILED_RUN:
            self.run.exitstatus = pytest.ExitCode.TESTS_FAILED
        if self.folder and not self.is_worker and self.process == os.getpid():
            shutil.rmtree(self.folder, ignore_errors=True)
