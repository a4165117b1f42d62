"""The parts of a scanned run and how they are joined to pytest.

Rule: each part is a plugin of its own with one job, made here and nowhere else.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from pytest_modelsec import descriptors, guard, weights_only
from pytest_modelsec.ending import Ending
from pytest_modelsec.fixtures import FixtureWatch
from pytest_modelsec.forks import Forks
from pytest_modelsec.items import LockItems
from pytest_modelsec.natives import Wrappers
from pytest_modelsec.output import Letters, Output
from pytest_modelsec.phases import Phases, Reports
from pytest_modelsec.readers import Readers
from pytest_modelsec.wholeness import Wholeness
from pytest_modelsec.xdist import Controller, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pytest

    from pytest_modelsec.session import Session

    Part = Callable[[Session], object]

PARTS = (Phases, FixtureWatch, LockItems, Wholeness, Controller, Output, Worker, Ending)
"""A worker tells what `Output` has taken in, so it comes after it."""
WOKEN = (Reports, Letters)
"""Parts that have work only after a model was met; until then tests do not pay for them."""


def register(config: pytest.Config, session: Session) -> None:
    """Arm the guard and register the parts; all of it ends with `config`, however early that is."""
    readers = Readers(session)
    guard.arm(readers.handlers())
    config.add_cleanup(guard.disarm)
    wrappers = Wrappers(readers.path, [("torch", functools.partial(weights_only.watch, session.warns_of))])
    wrappers.begin()
    wrappers.undone.extend(descriptors.watch(readers.opened))
    config.add_cleanup(wrappers.undo)
    _join(config, session, PARTS)
    _join(config, session, _asked_for(session))
    # The iterator is used up by the first call, from whatever thread.
    session.wake = functools.partial(_join, config, session, iter(WOKEN))
    forks = Forks(session)
    forks.begin()
    config.add_cleanup(forks.end)
    if session.settings.subprocesses:
        _watch_children(config, session)


def _asked_for(session: Session) -> Iterator[Part]:
    """Yield the parts that only some runs need; the others do not import them."""
    if session.settings.update:
        from pytest_modelsec.update import Update

        yield Update
    if session.settings.report:
        from pytest_modelsec.reporting import Reporting

        yield Reporting


def _watch_children(config: pytest.Config, session: Session) -> None:
    from pytest_modelsec.child import Parent

    parent = Parent(session)
    parent.begin()
    config.add_cleanup(parent.end)
    session.gathers.append(parent.collect)
    session.wake()  # what children find is asked for after each phase


def _join(config: pytest.Config, session: Session, parts: Iterable[Part]) -> None:
    for part in parts:
        config.pluginmanager.register(part(session), f"modelsec-{part.__name__.lower()}")
