"""`modelsec diff`: what a change of the lock means, in a reviewer's words."""

from __future__ import annotations

import os
import sys

from modelsec import config
from modelsec.errors import UsageError
from modelsec.options import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.lockfile import Lockfile
    from modelsec.options import Arguments
    from modelsec.project import Project

HEAD = "HEAD"
MOST_NAMES = 2


def run(arguments: Arguments) -> int:
    """Print how two locks differ."""
    from modelsec.lockfile.differences import differences
    from modelsec.project import find_project

    if len(arguments.names) > MOST_NAMES:
        message = f"modelsec diff compares two locks, and was given {len(arguments.names)} names"
        raise UsageError(message)
    project = find_project(os.curdir, isolated=arguments.has("--isolated"))
    names = arguments.names or (HEAD,)
    old = _lock(project, names[0])
    new = _lock(project, names[1]) if len(names) > 1 else _current(project)
    lines = differences(old, new) or ["The locks are equal."]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _current(project: Project) -> Lockfile:
    from modelsec.lockfile import Lockfile

    return Lockfile.read(project.shown_lock) if os.path.lexists(project.lock) else Lockfile()


def _lock(project: Project, name: str) -> Lockfile:
    """Return the lock in the file `name`, or else at the git revision of this name."""
    from modelsec.git import text_at
    from modelsec.lockfile import Lockfile
    from modelsec.lockfile.reading import parse

    if os.path.isfile(name):
        return Lockfile.read(name)
    text = text_at(name, project.lock)
    return Lockfile() if text is None else parse(text, f"{project.shown_lock} at {name}")


COMMAND = Command(
    "diff",
    "Tell what changed in models.lock since a git revision: models, sources, and what loading them imports and calls. "
    "Without REV that is HEAD. Two revisions, or two lock files, are compared with each other.",
    "[REV] [REV]",
    (config.ISOLATED,),
    run,
)
