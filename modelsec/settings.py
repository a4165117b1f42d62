"""The values of settings, from `[tool.modelsec]` and from the environment: each key with what reads it.

Rule: every key is known and of its type, or an error, and so is a variable that is nearly one: a gate that runs with a
misspelt setting guards nothing. What loosens the policy for single findings stands in the file, where it is reviewed.
"""

from __future__ import annotations

import os

from modelsec.config import PREFIX, Config
from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.nearest import meant
from modelsec.value import replace, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

OTHER_VARIABLES = ("CHILD", "DEBUG")
"""Variables of ours that are no settings."""


def from_table(table: Mapping[str, Any], path: str) -> Config:
    """Read the table `[tool.modelsec]` of the file at `path`.

    Raises:
        ConfigError: a key is unknown, or a value is not what it has to be.
    """
    shown = visible(path)
    for key in table:
        if key not in SETTINGS:
            message = f"tool.modelsec.{visible(key)} in {shown} is not a setting; there is {', '.join(SETTINGS)}"
            raise ConfigError(message + meant(key, SETTINGS))
    values: dict[str, Any] = {
        key: SETTINGS[key].read(given, f"tool.modelsec.{key} in {shown}") for key, given in table.items()
    }
    return Config(os.path.dirname(path), **values)


def from_environment(settings: Config, environment: Mapping[str, str]) -> Config:
    """Return the settings with those that variables give in their place.

    Raises:
        ConfigError: a variable's value is not what it has to be, or its name is nearly that of a setting.
    """
    values: dict[str, Any] = {}
    mirrored = [key for key, setting in SETTINGS.items() if setting.mirrored]
    given = sorted(name for name in environment if name.startswith(PREFIX))
    for name in given:
        key = name.removeprefix(PREFIX).lower()
        if key in mirrored:
            text = environment[name]
            values[key] = SETTINGS[key].read(text if key == "lock" else _items(text), name)
        elif name.removeprefix(PREFIX) not in OTHER_VARIABLES and (key in SETTINGS or meant(key, mirrored)):
            known = ", ".join(PREFIX + each.upper() for each in mirrored)
            message = f"the variable {visible(name)} is not a setting; there is {known}"
            raise ConfigError(message)
    variables = tuple(PREFIX + key.upper() for key in values)
    return replace(settings, **values, variables=variables) if values else settings


def _items(text: str) -> list[str]:
    """Return what a variable lists: with commas, or lines, between."""
    return [item.strip() for item in text.replace("\n", ",").split(",") if item.strip()]


def _strings(given: object, place: str) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        message = f"{place} is not a list of strings"
        raise ConfigError(message)
    return tuple(given)


def _patterns(given: object, place: str) -> tuple[str, ...]:
    from modelsec.ignore import Patterns

    patterns = _strings(given, place)
    Patterns(patterns)
    return patterns


def _allow(given: object, place: str) -> tuple[str, ...]:
    names = _strings(given, place)
    if not names:
        return ()
    from modelsec.policy.project import keys_of

    return keys_of(names, place)


def _formats(given: object, place: str) -> tuple[str, ...]:
    from modelsec.formats import INDEX

    known = sorted(name for _, name, _, _ in INDEX)
    names = _strings(given, place)
    for name in names:
        if name not in known:
            message = f"{place} holds {visible(name)}, which is no format; there is {', '.join(known)}"
            raise ConfigError(message + meant(name, known))
    if not names:
        message = f"{place} is empty, and would allow no model at all; leave it out to allow every format"
        raise ConfigError(message)
    return names


def _lock(given: object, place: str) -> str:
    if not isinstance(given, str) or not given or os.path.isabs(given) or os.pardir in given.split("/"):
        message = f"{place} is not a path below the project"
        raise ConfigError(message)
    return given


def _lint(given: object, place: str) -> tuple[tuple[str, object], ...]:
    if not isinstance(given, dict):
        message = f"{place} is not a table"
        raise ConfigError(message)
    return tuple(given.items())


def _ignore(given: object, place: str) -> tuple[object, ...]:
    from modelsec.ignoring import read

    return read(given, place)


@value
class Setting:
    """One key of `[tool.modelsec]`."""

    read: Callable[[object, str], object]
    """(the value, where it stands) -> the field of `Config`."""
    help: str
    """For the README: what it does, with an example."""
    mirrored: bool = True
    """A variable can give it as well."""


SETTINGS = {
    "allow": Setting(
        _allow, '`["mypkg.models.Net"]`: classes of your own, by exact name; every report says that they are allowed'
    ),
    "exclude": Setting(
        _patterns, '`["tests/fixtures/hostile/"]`: what is left out, in gitignore syntax; it is counted in every report'
    ),
    "formats": Setting(
        _formats,
        '`["safetensors", "npz"]`: the formats, as reports name them, that a model may have; any other is refused. '
        "What lies in mere containers, such as zip or gzip, is looked at by itself",
    ),
    "ignore": Setting(_ignore, "findings that you live with, each with a reason: see below", mirrored=False),
    "include": Setting(
        _patterns,
        '`["models/"]`: nothing else is looked at, in gitignore syntax; it leaves out nothing that is named in the '
        "call or pinned",
    ),
    "lint": Setting(_lint, "the settings of `modelsec lint`", mirrored=False),
    "lock": Setting(_lock, '`"models.lock"`: where the lock lies'),
}
