"""From the paths that were named to the files that are checked.

Rule: a file that is named is checked whatever it is called and whatever is excluded. Below a folder, Python sources and
notebooks are, and files that can set an environment variable; what the project's `.gitignore` files, its excludes, and
everyone's names for foreign code leave out is not entered.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.ignore import Patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SOURCES = (".py", ".pyi", ".ipynb")
FOREIGN = frozenset(
    """
    .bzr .direnv .eggs .git .git-rewrite .hg .ipynb_checkpoints .mypy_cache .nox .pants.d .pyenv .pytest_cache .pytype
    .ruff_cache .modelsec_cache .svn .tox .venv .vscode __pypackages__ __pycache__ _build buck-out dist node_modules
    site-packages venv
    """.split()
)
"""Folders that hold no source of the project, by the names that everyone gives them; ruff leaves out the same."""
ENVIRONMENT_NAMES = ("Dockerfile", "Containerfile", "Makefile", "tox.ini", "setup.cfg", ".envrc")
ENVIRONMENT_SUFFIXES = (".sh", ".bash", ".env", ".yml", ".yaml", ".dockerfile", ".toml", ".ini", ".cfg")
GIT_IGNORE = ".gitignore"
IGNORE_FILE_BYTES = 1 << 20


class File:
    """A file to check, with what one look at it told."""

    __slots__ = ("path", "status")

    def __init__(self, path: str, status: os.stat_result) -> None:
        """Keep both."""
        self.path = path
        self.status = status


def find(
    paths: tuple[str, ...], excluded: Callable[[str, bool], bool], *, root: str = "", ignores: bool = True
) -> Iterator[File]:
    """Yield the files at and below `paths`, each once, those of a folder sorted by name.

    Raises:
        UsageError: a path does not exist, or is what only waits or never ends: a pipe, a socket, a device.
    """
    seen: set[str] = set()
    for path in paths:
        try:
            status = os.stat(path)
        except (OSError, ValueError) as error:
            message = f"{visible(path) or 'an empty name'} cannot be checked: it does not exist; check the path"
            raise UsageError(message) from error
        for file in _found(path, status, excluded, root, ignores=ignores):
            if file.path not in seen:
                seen.add(file.path)
                yield file


def _found(
    path: str, status: os.stat_result, excluded: Callable[[str, bool], bool], root: str, *, ignores: bool
) -> Iterable[File]:
    if stat.S_ISDIR(status.st_mode):
        return _below(path, excluded, root, ignores=ignores)
    if not stat.S_ISREG(status.st_mode):
        message = (
            f"{visible(path)} cannot be checked: it is neither a file nor a folder; give what it sends to - instead"
        )
        raise UsageError(message)
    return [File(path, status)]


def _below(top: str, excluded: Callable[[str, bool], bool], root: str, *, ignores: bool) -> Iterator[File]:
    above = _ignored_above(top, root) if ignores else ()
    folders: list[tuple[str, tuple[Ignored, ...]]] = [(top, above)]
    while folders:
        folder, rules = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except FileNotFoundError:
            continue  # it is gone since its own folder was listed
        except OSError:
            yield File(folder, os.stat(folder))  # reading it fails for the same reason, and is told
            continue
        if ignores and any(entry.name == GIT_IGNORE and _status(entry) for entry in entries):
            rules = (*rules, *_ignored(folder))
        below = []
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not _is_checked(entry.name):
                continue
            path = entry.path if folder != os.curdir else entry.name
            if (is_folder and entry.name in FOREIGN) or _is_left_out(path, rules, excluded, is_folder=is_folder):
                continue
            if is_folder:
                below.append((path, rules))
            else:
                status = _status(entry)
                if status is not None:
                    yield File(path, status)
        folders.extend(reversed(below))


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Return the status of a file, or None of what is none: a pipe, a link that leads nowhere.

    What cannot be asked, such as a link that leads to itself, is taken for a file, whose reading fails and is told.
    """
    try:
        return entry.stat() if entry.is_file() else None
    except FileNotFoundError:
        return None  # it is gone since its folder was listed
    except OSError:
        return entry.stat(follow_symlinks=False)


def _is_checked(name: str) -> bool:
    return name.endswith(SOURCES) or is_environment(name)


def is_environment(name: str) -> bool:
    """Say whether a file may set environment variables for a program: workflow, Docker, `.env`, tox and shell files."""
    return name.startswith((*ENVIRONMENT_NAMES, ".env")) or name.endswith(ENVIRONMENT_SUFFIXES)


class Ignored:
    """The patterns of one `.gitignore`."""

    __slots__ = ("patterns", "top")

    def __init__(self, folder: str, lines: tuple[str, ...]) -> None:
        """Compile them; they are relative to their folder."""
        self.top = os.path.join(os.path.abspath(folder), "")
        self.patterns = Patterns(lines)

    def excludes(self, path: str, *, is_folder: bool) -> bool:
        """Say whether the absolute `path` is ignored."""
        return path.startswith(self.top) and self.patterns.excludes(path[len(self.top) :], is_folder=is_folder)


def _is_left_out(
    path: str, rules: tuple[Ignored, ...], excluded: Callable[[str, bool], bool], *, is_folder: bool
) -> bool:
    whole = os.path.abspath(path)
    return excluded(whole, is_folder) or any(rule.excludes(whole, is_folder=is_folder) for rule in rules)


def _ignored(folder: str) -> tuple[Ignored, ...]:
    try:
        with open(os.path.join(folder, GIT_IGNORE), encoding="utf-8", errors="replace") as stream:
            lines = stream.read(IGNORE_FILE_BYTES).splitlines()
    except OSError:
        return ()
    return (Ignored(folder, tuple(lines)),)


def _ignored_above(top: str, root: str) -> tuple[Ignored, ...]:
    """Return the `.gitignore` files between the project's root and the named folder."""
    folder = os.path.abspath(top)
    found: list[Ignored] = []
    while root and folder != root and folder.startswith(os.path.join(root, "")):
        folder = os.path.dirname(folder)
        if os.path.isfile(os.path.join(folder, GIT_IGNORE)):
            found.extend(_ignored(folder))
    return tuple(reversed(found))
