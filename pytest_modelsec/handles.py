"""The fixtures `locked_model` and `model_lock`: the lock's models and the lock itself, for tests.

Rule: the shortest way to a model is also the safe one. What is handed out was verified at that moment, whether the
scan is on or off.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import entries, session, start
from pytest_modelsec.errors import ModelBlocked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.lockfile import Entry, LockedFile, Lockfile
    from pytest_modelsec.gate import Gate

KEY = pytest.StashKey["LockedModels"]()


class LockedModel(type(Path())):  # type: ignore[misc]  # the one kind of path of this system
    """The path of a verified model: the file itself where it is one, else its folder."""

    files: tuple[Path, ...] = ()
    """Every pinned file, in the order of the lock."""
    revision: str = ""
    """The commit that was pinned, or empty."""
    sha256: str = ""
    """The model's digest."""


class LockedModels:
    """Finds models of the lock by name."""

    def __init__(self, gate: Gate, run: session.Session | None = None) -> None:
        """Verify by `gate`, and tell `run` what is wrong, where there is one."""
        self.gate = gate
        self.run = run

    def __call__(self, name: str) -> LockedModel:
        """Return the path of the model called `name`, verified and judged.

        Raises:
            LookupError: the lock has no such model.
            ModelBlocked: it is not what was pinned, or does not pass the policy.
        """
        __tracebackhide__ = True
        entry = self.gate.pins.lock.find(name)
        if entry is None:
            known = ", ".join(entry.name for entry in self.gate.pins.lock.entries) or "no model"
            message = f"{self.gate.settings.lock_shown} has no model {name!r}; it has {known}"
            raise LookupError(message)
        if not entries.is_here(entry, self.gate):
            pytest.skip(f"{entry.source} is not downloaded here")
        for problem in entries.problems(entry, self.gate):
            if self.run is not None and self.run.settings.enforces and not self.run.off:
                self.run.refuse(problem)  # which keeps it, whoever catches it
            raise ModelBlocked(problem)
        return self._made(entry)

    def _made(self, entry: Entry) -> LockedModel:
        top = entries.folder(entry, self.gate)
        files = tuple(Path(top, file.path) for file in entry.files)
        model = LockedModel(files[0] if len(files) == 1 and not entry.source.endswith("/") else top)
        model.files, model.revision, model.sha256 = files, entry.revision, entry.sha256
        return model


class LockView(Mapping[str, "Entry"]):
    """The lock, read only: a mapping from names to entries."""

    def __init__(self, lock: Lockfile, path: str) -> None:
        """Show `lock`, which was read from `path`."""
        self._lock = lock
        self.path = Path(path)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its entries, in the order of their names."""
        return self._lock.entries

    def __iter__(self) -> Iterator[str]:
        """Yield the names of its models, in order."""
        return (entry.name for entry in self._lock.entries)

    def __len__(self) -> int:
        """Count its entries."""
        return len(self._lock.entries)

    def __getitem__(self, name: str) -> Entry:
        """Return the entry of this name.

        Raises:
            KeyError: there is none.
        """
        entry = self.find(name)
        if entry is None:
            raise KeyError(name)
        return entry

    def find(self, name: str) -> Entry | None:
        """Return the entry of this name, or None."""
        return self._lock.find(name)

    def files(self, name: str) -> tuple[LockedFile, ...]:
        """Return the pinned files of the model of this name."""
        return self[name].files


def locked_models(config: pytest.Config) -> LockedModels:
    """Give models by name: `locked_model("bert-tiny")` is a `Path`, verified just now, with `.files` and `.revision`.

    It asks the run's own gate, or one made for this where the scan is off.
    """
    run = session.of(config)
    if run is not None:
        return LockedModels(run.gate, run)
    if KEY not in config.stash:
        config.stash[KEY] = LockedModels(start.prepare(config)[1])
    return config.stash[KEY]


def lock_view(config: pytest.Config) -> LockView:
    """Give the lock itself, read only: a mapping from names to entries."""
    gate = locked_models(config).gate
    return LockView(gate.pins.lock, os.fspath(gate.settings.lock_path))
