"""The project that a lock belongs to: its folder, its lock, its settings, and what in it is not looked at.

Rule: what is left out follows from names and the project's configuration, and every report says what it was.
"""

from __future__ import annotations

import os

from modelsec import config
from modelsec.config import Config
from modelsec.value import value

RECORDS = frozenset((".git", ".hg", ".svn"))
"""Folders of version control."""
PACKAGES = frozenset((".venv", "venv", ".tox", ".nox", "node_modules"))
"""Folders of installed packages, by the names that everyone gives them: their thousands of files are no models of the
project."""
LEFT_OUT = RECORDS | PACKAGES
ENVIRONMENTS = frozenset((".env", "ENV", "env"))
"""Names that environments and folders of the project share: one is left out where it holds `MARK`. Under any other name
the mark counts for nothing, so that a file put into a folder of models does not hide them."""
MARK = "pyvenv.cfg"
"""What venv and virtualenv write into each environment (PEP 405)."""


@value
class Project:
    """One project."""

    root: str
    """Absolute."""
    settings: Config

    @property
    def lock(self) -> str:
        """The absolute path of the lock."""
        return os.path.join(self.root, self.settings.lock)

    @property
    def shown_lock(self) -> str:
        """The lock's path as it is shown."""
        return os.path.relpath(self.lock)


def find_project(start: str, *, isolated: bool = False) -> Project:
    """Return the project that the folder `start` lies in.

    Its folder is that of the configuration, else the nearest with a lock, else the nearest under version control,
    else `start` itself.

    Raises:
        ConfigError: the configuration is broken.
    """
    settings = config.NONE if isolated else config.find(start)
    if settings.root:
        return Project(settings.root, settings)
    start = os.path.realpath(start)
    for mark in (settings.lock, ".git"):
        folder = start
        while not os.path.lexists(os.path.join(folder, mark)):
            parent = os.path.dirname(folder)
            if parent == folder:
                break
            folder = parent
        else:
            return Project(folder, settings)
    return Project(start, settings)


class Exclusions:
    """What is not looked at, counted, so that a report can tell it."""

    def __init__(self, project: Project, pinned: tuple[str, ...] = (), files: frozenset[str] = frozenset()) -> None:
        """Leave out what the project's settings say.

        Below the folders that are `pinned` everything is a model's, and so is every one of the pinned `files`, so that
        `include` leaves out nothing of them.
        """
        self.files = files
        self.pinned = tuple(os.path.join(project.root, folder, "") for folder in pinned)
        self.folders: list[str] = []
        """Folders of installed packages that are there."""
        self.left_out = 0
        """All that were left out by their names."""
        self.excluded = config.exclusion(project.settings, project.root)
        self.out_of_scope = config.scope(project.settings, project.root)

    def __call__(self, path: str, is_folder: bool) -> bool:
        """Say whether the absolute `path` is left out."""
        name = os.path.basename(path)
        packages = not path.startswith(self.pinned) and _holds_packages(path, name)
        if (packages or name in RECORDS) and (is_folder or os.path.isdir(path)):  # an environment may be a link
            self.left_out += 1
            if packages:
                self.folders.append(os.path.relpath(path))
            return True
        is_pinned = path in self.files or path.startswith(self.pinned)
        return (self.excluded if is_pinned else self.out_of_scope)(path, is_folder)


def _holds_packages(path: str, name: str) -> bool:
    return name in PACKAGES or (name in ENVIRONMENTS and os.path.lexists(os.path.join(path, MARK)))
