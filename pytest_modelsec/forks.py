"""Forks of the run's process: what one of them finds fails the test that forked, though the fork ends with it.

Rule: nothing is done before the first fork. What the system calls at a fork can never be taken back, so it is one plain
function for each side that asks whether a scan is on, as the guard is.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from typing import TYPE_CHECKING

from pytest_modelsec import guard

if TYPE_CHECKING:
    from pytest_modelsec.session import Session

ACTIVE: list[Forks] = []
"""One for each run that is on: pytest may run in pytest."""
INSTALLED: list[bool] = []


class Forks:
    """The forks of one run."""

    def __init__(self, session: Session) -> None:
        """Follow the forks of `session`'s process."""
        self.session = session
        self.process = os.getpid()
        self.folder = ""

    def begin(self) -> None:
        """Follow them until `end`."""
        ACTIVE.append(self)
        if not INSTALLED:
            INSTALLED.append(True)
            os.register_at_fork(before=_before, after_in_child=_in_child)

    def end(self) -> None:
        """Follow none any more."""
        ACTIVE.remove(self)
        if self.folder and self.process == os.getpid():
            shutil.rmtree(self.folder, ignore_errors=True)

    def expect(self) -> None:
        """Have a place where the fork that is about to be made can tell what it finds."""
        if self.folder:
            return
        with guard.Quiet(), contextlib.suppress(OSError):  # without a place a fork is still blocked
            self.folder = tempfile.mkdtemp(prefix="modelsec-forks-")
            self.session.gathers.append(self.collect)
            self.session.wake()  # what forks find is asked for after each phase

    def collect(self) -> None:
        """Take in what forks have found since the last time."""
        from pytest_modelsec import spool

        spool.take_in(self.session, self.folder)

    def inherit(self) -> None:
        """Be the fork: tell what is found, until a report of this process's own tells it."""
        if self.folder:
            from pytest_modelsec import spool

            self.session.pending.clear()  # the run's own
            self.session.tell = lambda problem: spool.tell(self.folder, problem)
            self.session.gathers[:] = [lambda: spool.forget(self.folder)]


def _before() -> None:
    for forks in ACTIVE[-1:]:
        forks.expect()


def _in_child() -> None:
    for forks in ACTIVE[-1:]:
        forks.inherit()
