"""The project around the files: its settings, the versions that it declares, its lock; and the context made of them.

Rule: everything is read once, before the first file; a broken configuration or lock is an error and never a guess.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flake8_modelsec.context import Context
from flake8_modelsec.lint.declared import Declaration, admitted, declarations, lowest
from flake8_modelsec.lint.settings import Settings, chosen, from_table
from flake8_modelsec.locked import Lock, Pinned, normal

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.lockfile import Lockfile

PYPROJECT = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run knows of the project."""

    root: str
    """Absolute; the folder of the configuration, of the lock or under version control."""
    settings: Settings
    declared: tuple[Declaration, ...]
    versions: dict[str, str]
    lock: Lock | None
    excluded: Callable[[str, bool], bool]

    def context(self) -> Context:
        """Return what files are judged with."""
        return Context(chosen(self.settings), strict=self.settings.strict, versions=self.versions, lock=self.lock)


def surroundings(start: str, asked: Settings, *, isolated: bool = False) -> Surroundings:
    """Read the project that the folder `start` lies in; `asked` is what the call sets.

    Raises:
        ConfigError: its configuration or its lock is broken.
    """
    from modelsec import config
    from modelsec.project import find_project

    project = find_project(start, isolated=isolated)
    table = project.settings.lint
    settings = asked
    if table:
        settings = joined(from_table(dict(table), os.path.join(project.root, PYPROJECT)), asked)
    found = [] if isolated else declarations(project.root)
    versions = admitted(found)
    for framework, given in (("torch", settings.torch), ("keras", settings.keras)):
        if given:
            versions[framework] = lowest(given)
    return Surroundings(
        project.root,
        settings,
        tuple(found),
        versions,
        None if isolated else read_lock(project.lock),
        _excluded(config.exclusion(project.settings), project.root, settings, isolated=isolated),
    )


def joined(configured: Settings, asked: Settings) -> Settings:
    """Return the configuration with what the call asks for: `--select` replaces, the others add."""
    return replace(
        configured,
        select=asked.select or configured.select,
        extend_select=(*configured.extend_select, *asked.extend_select),
        ignore=(*(() if asked.select else configured.ignore), *asked.ignore),
        strict=configured.strict or asked.strict,
    )


def read_lock(path: str) -> Lock | None:
    """Read the project's lock, or return None where it has none.

    Raises:
        ConfigError: the lock is broken.
    """
    if not os.path.lexists(path):
        return None
    from modelsec.lockfile.reading import read

    return lock_of(read(path))


def lock_of(lockfile: Lockfile) -> Lock:
    """Turn the lock into what rules ask of it."""
    files: dict[str, Pinned] = {}
    commits: dict[str, str] = {}
    refused: set[str] = set()
    for entry in lockfile.entries:
        repository = entry.source.removeprefix("hf://") if entry.source.startswith("hf://") else ""
        if repository and entry.revision:
            commits[repository] = entry.revision
        for file in entry.files:
            pinned = Pinned(file.imports, file.loads, entry.review is not None)
            if repository:
                refused.update([repository] if pinned.loads == "code" and not pinned.reviewed else [])
            else:
                _place(files, entry.place(file), pinned)
    return Lock(files, commits, frozenset(refused))


def _place(files: dict[str, Pinned], path: str, pinned: Pinned) -> None:
    name = normal(path)
    files[name] = pinned
    while "/" in name:
        name = name.rpartition("/")[0]
        files.setdefault(f"{name}/", pinned)


def _excluded(
    configured: Callable[[str, bool], bool], root: str, settings: Settings, *, isolated: bool
) -> Callable[[str, bool], bool]:
    patterns = (*settings.exclude, *(() if isolated else ruff_exclude(root)))
    if not patterns:
        return configured
    from modelsec.ignore import Patterns

    compiled, top = Patterns(patterns), os.path.join(root, "")

    def excluded(path: str, is_folder: bool) -> bool:
        within = path.startswith(top) and compiled.excludes(path[len(top) :], is_folder=is_folder)
        return within or configured(path, is_folder)

    return excluded


RUFF_FILES = (".ruff.toml", "ruff.toml", PYPROJECT)
"""Where ruff is configured; the first that is there counts, as ruff has it."""
RUFF_BYTES = 1 << 24


def ruff_exclude(root: str) -> tuple[str, ...]:
    """Return ruff's `exclude` and `extend-exclude` of the project, which name what is not its own code.

    Raises:
        ConfigError: the file is no TOML.
    """
    from modelsec.regular import NotRegular, read

    for name in RUFF_FILES:
        path = os.path.join(root, name)
        try:
            data = read(path, RUFF_BYTES)
        except (NotRegular, OSError):
            continue
        return _excluded_by_ruff(path, data, whole=name != PYPROJECT)
    return ()


def _excluded_by_ruff(path: str, data: bytes, *, whole: bool) -> tuple[str, ...]:
    if b"exclude" not in data or not (whole or b"ruff" in data):
        return ()
    from modelsec.toml import loads

    table: object = loads(data.decode("utf-8-sig", "replace"), path, "mend it or pass --isolated")
    for key in () if whole else ("tool", "ruff"):
        table = table.get(key) if isinstance(table, dict) else None
    lists = [table.get(key) for key in ("exclude", "extend-exclude")] if isinstance(table, dict) else []
    return tuple(one for given in lists if isinstance(given, list) for one in given if isinstance(one, str))
