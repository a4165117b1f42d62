"""The parts of a scanned run and how they are joined to pytest.

Rule: each part is a plugin of its own with one job, made here and nowhere else.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from pytest_modelsec import guard, weights_only
from pytest_modelsec.child import Parent
from pytest_modelsec.fixtures import FixtureWatch
from pytest_modelsec.items import LockItems
from pytest_modelsec.natives import Wrappers
from pytest_modelsec.output import Output
from pytest_modelsec.phases import Afterwards, Phases
from pytest_modelsec.readers import Readers
from pytest_modelsec.reporting import Reporting
from pytest_modelsec.update import Update
from pytest_modelsec.wholeness import Wholeness
from pytest_modelsec.xdist import Controller, Worker

if TYPE_CHECKING:
    import pytest

    from pytest_modelsec.session import Session

PARTS = (Phases, Afterwards, FixtureWatch, LockItems, Wholeness, Worker, Controller, Update, Reporting, Output)


def register(config: pytest.Config, session: Session) -> None:
    """Arm the guard and register the parts; all of it ends with `config`, however early that is."""
    readers = Readers(session)
    guard.arm(readers.handlers())
    config.add_cleanup(guard.disarm)
    wrappers = Wrappers(readers.path, [("torch", functools.partial(weights_only.watch, session.warns_of))])
    wrappers.begin()
    config.add_cleanup(wrappers.undo)
    if session.settings.subprocesses:
        parent = Parent(session)
        parent.begin()
        config.add_cleanup(parent.end)
        session.gather = parent.collect
    for part in PARTS:
        config.pluginmanager.register(part(session), f"modelsec-{part.__name__.lower()}")
