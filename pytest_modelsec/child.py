"""A child process that runs Python, watched on request: `model_scan_subprocess = true`.

Rule: a child judges by itself and tells its findings in a file; the run reads them after each phase of a test. A child
that is started without the environment, by `python -I` or `-S`, or in another environment, is not watched.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from typing import TYPE_CHECKING

from modelsec.project import find_project
from pytest_modelsec import descriptors, guard, spool
from pytest_modelsec.natives import Wrappers
from pytest_modelsec.readers import Readers
from pytest_modelsec.session import Session
from pytest_modelsec.settings import Settings
from pytest_modelsec.start import gate_of

if TYPE_CHECKING:
    from pytest_modelsec.errors import Problem

VARIABLE = "MODELSEC_CHILD"
BASES = "bases"
SHIM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shim")


class Parent:
    """The run's side: has its children watched, and takes in what they found."""

    def __init__(self, session: Session) -> None:
        """Watch the children of `session`'s process."""
        self.session = session
        self.folder = ""
        self.before: dict[str, str | None] = {}

    def begin(self) -> None:
        """Set the environment that children inherit."""
        options = self.session.settings
        self.folder = tempfile.mkdtemp(prefix="modelsec-children-")
        told = {
            "root": options.root,
            "lock": options.lock_path,
            "mode": options.mode,
            "folder": self.folder,
            "began": self.session.gate.origins.began,
        }
        self._set("PYTHONPATH", os.pathsep.join(filter(None, (SHIM, os.environ.get("PYTHONPATH")))))
        self._set(VARIABLE, json.dumps(told))

    def end(self) -> None:
        """Put the environment back."""
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        shutil.rmtree(self.folder, ignore_errors=True)

    def _set(self, name: str, value: str) -> None:
        self.before[name] = os.environ.get(name)
        os.environ[name] = value

    def collect(self) -> None:
        """Take in what children have found since the last time."""
        with guard.Quiet(), open(os.path.join(self.folder, BASES), "w", encoding="utf-8") as stream:
            json.dump(self.session.gate.origins.bases, stream)
        spool.take_in(self.session, self.folder)


class ChildSession(Session):
    """The state of a watched child: what it keeps it tells in a file, for it may end at any moment."""

    folder = ""

    def keep(self, problem: Problem) -> None:
        """Tell a problem to the run."""
        spool.tell(self.folder, problem)

    def warn(self, problem: Problem, _place: tuple[str, int] | None = None) -> None:
        """Tell a problem to the run, which warns of it."""
        self.keep(problem)


def begin(text: str) -> None:
    """Begin to watch this process as the run that wrote `text` asks."""
    told = json.loads(text)
    options = Settings(find_project(told["root"]), told["lock"], told["mode"], "ignore", "", False, "", True)
    session = ChildSession(options, gate_of(options))
    session.folder = told["folder"]
    session.gate.names.imports_late = True
    origins = session.gate.origins
    origins.began = told["began"]
    try:
        with open(os.path.join(told["folder"], BASES), encoding="utf-8") as stream:
            for base in json.load(stream):
                origins.add_base(base)
    except OSError:  # nothing is told yet
        pass
    readers = Readers(session)
    guard.arm(readers.handlers())
    Wrappers(readers.path).begin()
    descriptors.watch(readers.opened)
