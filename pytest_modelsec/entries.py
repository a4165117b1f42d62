"""Check whole lock entries, and what lies in the project beside them.

Rule: nothing is loaded, and a model that is not downloaded is skipped and not passed.
"""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

from modelsec.lockfile.drift import EXPIRED, VOID
from modelsec.lockfile.sources import FILE, HUB, is_folder, root_of
from pytest_modelsec import words
from pytest_modelsec.folders import model_files
from pytest_modelsec.gate import BLOCKED
from pytest_modelsec.settings import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from modelsec.lockfile import Entry
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.gate import Gate, Look

UNPINNED = frozenset((words.UNPINNED, words.EXTRA))


def folder(entry: Entry, gate: Gate, environment: Mapping[str, str] = os.environ) -> str:
    """Return the folder that the entry's paths start from; empty for a source that has no place on this disk."""
    if entry.source.startswith(FILE):
        return os.path.normpath(os.path.join(gate.pins.folder, root_of(entry.source)))
    if not entry.source.startswith(HUB):
        return ""
    repository = "models--" + entry.source.removeprefix(HUB).replace("/", "--")
    return os.path.join(hub_cache(environment), repository, "snapshots", entry.revision)


def hub_cache(environment: Mapping[str, str]) -> str:
    """Return the folder of the hub's cache.

    Source: huggingface_hub's constants, HF_HUB_CACHE before HF_HOME before XDG_CACHE_HOME.
    """
    if environment.get("HF_HUB_CACHE"):
        return os.path.expanduser(environment["HF_HUB_CACHE"])
    caches = environment.get("XDG_CACHE_HOME") or os.path.join("~", ".cache")
    home = environment.get("HF_HOME") or os.path.join(caches, "huggingface")
    return os.path.join(os.path.expanduser(home), "hub")


def is_here(entry: Entry, gate: Gate) -> bool:
    """Say whether anything of a model can be checked: a project's file has to be there, a remote one may be."""
    top = folder(entry, gate)
    return entry.source.startswith(FILE) or (bool(top) and os.path.isdir(top))


def problems(entry: Entry, gate: Gate) -> Iterator[Problem]:
    """Yield everything that is wrong with one entry on this disk."""
    review = entry.review
    if review is not None and review.sha256 != entry.sha256:
        yield words.review(entry, VOID)
    elif review is not None and review.expired(dt.date.today()):  # noqa: DTZ011 - a review ends on a day of the user's
        yield words.review(entry, EXPIRED)
    top = folder(entry, gate)
    for file in entry.files:
        path = os.path.join(top, file.path)
        look = gate.look(path)
        if look is None:
            yield words.missing(shown(path, gate.settings.root), entry)
        elif look.problem is not None:
            yield look.problem
    if is_folder(entry.source):
        yield from _extras(entry, top, gate)


def _extras(entry: Entry, top: str, gate: Gate) -> Iterator[Problem]:
    for path in model_files(top, gate):
        if entry.file(os.path.relpath(path, top).replace(os.sep, "/")) is None:
            look = gate.look(path)
            if look is not None and look.problem is not None:
                yield look.problem


def unpinned(gate: Gate, further: Iterable[str] = ()) -> Iterator[Look]:
    """Yield every model file of the project, and of `further` files and folders, that no entry covers."""
    for top in (gate.settings.root, *(os.path.join(gate.settings.root, path) for path in further)):
        for path in model_files(top, gate):
            look = gate.look(path) if gate.pins.at(path) is None else None
            if look is not None and look.state == BLOCKED:
                yield look
