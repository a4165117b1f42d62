"""How a scanned run begins: settings, lock and policy are read, the guard is armed, the parts are joined to pytest.

Rule: what cannot be right ends the run here, before the first line of the project's own code.
"""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from modelsec import config as configuration
from modelsec import policy
from modelsec.discover import excludes_nothing
from modelsec.errors import ModelsecError
from modelsec.lockfile import Lockfile
from modelsec.lockfile.sources import FILE
from pytest_modelsec import settings
from pytest_modelsec.gate import Gate
from pytest_modelsec.names import Names
from pytest_modelsec.origins import Origins
from pytest_modelsec.pins import Pins, spelling
from pytest_modelsec.session import KEY, Session
from pytest_modelsec.verdicts import Verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytest_modelsec.settings import Settings


def begin(config: pytest.Config) -> None:
    """Read settings, policy and lock, arm the guard and register the rest of the plugin.

    Raises:
        pytest.UsageError: one of them is broken.
    """
    from pytest_modelsec import registry

    session = Session(*prepare(config))
    if config.known_args_namespace.basetemp is not None:
        session.gate.origins.add_base(str(config.known_args_namespace.basetemp))
    config.stash[KEY] = session
    registry.register(config, session)


def prepare(config: pytest.Config) -> tuple[Settings, Gate]:
    """Read everything that a judgement needs.

    Raises:
        pytest.UsageError: the settings, the lock or the configuration are broken.
    """
    options = settings.read(config)
    return options, gate_of(options)


def gate_of(options: Settings) -> Gate:
    """Read lock and policy, and return the gate that judges by them.

    Raises:
        pytest.UsageError: the lock or the configuration is broken.
    """
    try:
        lock = Lockfile.read(options.lock_path) if options.has_lock else Lockfile()
        rules = policy.load(options.project.settings.allow)
        excluded = exclusion(options)
        pins = Pins(lock, start_of(lock, options.lock_roots()))
    except ModelsecError as error:
        raise pytest.UsageError(str(error)) from error
    verdicts = Verdicts(rules, options.project.settings.formats)
    today = dt.datetime.now(dt.timezone.utc).date()
    return Gate(options, pins, verdicts, Names(rules), Origins(options.root), excluded, today)


def start_of(lock: Lockfile, folders: Sequence[str]) -> str:
    """Return the last of the folders at which a pinned file of the project is there, else the first of them."""
    places = [entry.place(file) for entry in lock.entries if entry.source.startswith(FILE) for file in entry.files]
    found = (folder for folder in reversed(folders) if any(os.path.lexists(os.path.join(folder, at)) for at in places))
    return next(found, folders[0])


def exclusion(options: Settings) -> Callable[[str, bool], bool]:
    """Return what the project's configuration leaves out, as (absolute path, is it a folder) -> bool.

    A single path is asked for here, so what lies in a folder that is left out is left out by its folder.

    Raises:
        ConfigError: a pattern cannot be read.
    """
    given = options.project.settings
    if not given.exclude and not given.include:
        return excludes_nothing
    leaves_out = configuration.of_one_path(configuration.scope(given, options.root), options.root)
    return lambda path, is_folder: leaves_out(spelling(path), is_folder)
