"""Files in which another process tells what it found: one a process, a problem a line.

Rule: a process may end at any moment, so what it finds is written at once; whoever reads a file removes it.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from pytest_modelsec import frozen, guard
from pytest_modelsec.errors import ModelScanWarning

if TYPE_CHECKING:
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.session import Session


def tell(folder: str, problem: Problem) -> None:
    """Put down in `folder` what this process has found."""
    problem = problem.told(("child", f"process {os.getpid()}"))
    with guard.Quiet(), open(_own(folder), "a", encoding="utf-8") as stream:
        stream.write(json.dumps(frozen.problem_facts(problem)) + "\n")


def forget(folder: str) -> None:
    """Take back what this process has put down: its own reports tell it."""
    with guard.Quiet():
        if os.path.lexists(_own(folder)):
            os.unlink(_own(folder))


def take_in(session: Session, folder: str) -> None:
    """Take what other processes have put down in `folder` for what `session` has found itself."""
    with guard.Quiet():
        for name in sorted(os.listdir(folder)):
            if name.isdecimal():  # a process; the run keeps files of its own there too
                _take_in(session, os.path.join(folder, name))


def _take_in(session: Session, path: str) -> None:
    with open(path, encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    os.unlink(path)
    for line in lines:
        problem = frozen.problem_of(json.loads(line)).told(session.scope.describe())
        if not session.settings.enforces:
            try:
                session.warn(problem)
            except ModelScanWarning:  # warnings are errors: as one it belongs to the report that is being made
                session.pending.append(problem)
        elif not session.off:
            session.keep(problem)


def _own(folder: str) -> str:
    return os.path.join(folder, str(os.getpid()))
