"""The project's configuration: `[tool.modelsec]` of the `pyproject.toml` nearest above the working directory.

Rule: configuration never comes from what is scanned. A file below a named folder is not looked at, and every key is
known or an error: a gate that runs with a misspelt setting guards nothing.
"""

from __future__ import annotations

import os

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.options import Option
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

FILE = "pyproject.toml"
SETTINGS = ("allow", "exclude", "lint", "lock")
FILE_BYTES = 16 << 20
"""No project's own settings come near 16 MiB."""


@value
class Config:
    """What the project settled. `root` is the absolute folder of the file, or empty where there is none."""

    root: str = ""
    exclude: tuple[str, ...] = ()
    """Patterns in gitignore syntax, relative to `root`."""
    lock: str = "models.lock"
    """The lock's path, relative to `root`."""
    allow: tuple[str, ...] = ()
    """Row keys of the project's own classes."""
    lint: tuple[tuple[str, object], ...] = ()
    """The table `[tool.modelsec.lint]`, which the linter reads."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a report has to say of these settings."""
        if not self.allow:
            return ()
        names = ", ".join(key.replace(":", ".") for key in self.allow)
        return (f"allowed by the project's configuration: {names}",)


NONE = Config()
ISOLATED = Option("--isolated", "ignore every configuration file")


def find(start: str, scanned: tuple[str, ...] = ()) -> Config:
    """Read the nearest configuration at or above the folder `start`.

    A configuration that lies deeper inside one of the `scanned` folders came with what is judged, and is not read;
    one at the top of a scanned folder is the project scanning itself.

    Raises:
        ConfigError: the file that applies cannot be read or holds a key or type that is not known.
    """
    tops = [os.path.realpath(path) for path in scanned]
    folder = os.path.realpath(start)
    while True:
        inside = any(folder.startswith(os.path.join(top, "")) and folder != top for top in tops)
        table = None if inside else _table(os.path.join(folder, FILE))
        if table is not None:
            path = os.path.join(folder, FILE)
            lock, allow = _lock(table, path), _allow(table, path)
            return Config(folder, _strings(table, "exclude", path), lock, allow, _lint(table, path))
        parent = os.path.dirname(folder)
        if parent == folder:
            return NONE
        folder = parent


def _table(path: str) -> dict[str, Any] | None:
    try:
        with open(path, "rb") as stream:
            data = stream.read(FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        message = f"{visible(path)} cannot be read ({error.strerror}); mend it or pass --isolated"
        raise ConfigError(message) from error
    return _parsed(path, data) if _may_have_table(data) else None


def _may_have_table(data: bytes) -> bool:
    """Say no only where no spelling of `tool.modelsec` can be there.

    That spares most projects the import of a TOML parser, which takes as long as the start of Python.
    """
    if b"modelsec" not in data:
        return False
    lines = data.translate(None, b" \t\"'").splitlines()
    return any((b"tool" in line and b"modelsec" in line) or line.startswith((b"[tool]", b"tool=")) for line in lines)


def _parsed(path: str, data: bytes) -> dict[str, Any] | None:
    from modelsec.toml import loads

    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        message = f"{visible(path)} is not valid TOML: {visible(str(error))}; mend it or pass --isolated"
        raise ConfigError(message) from error
    tool = loads(text, path, "mend it or pass --isolated").get("tool", {})
    table = tool.get("modelsec") if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        message = f"tool.modelsec in {visible(path)} is not a table"
        raise ConfigError(message)
    for key in table:
        if key not in SETTINGS:
            message = (
                f"tool.modelsec.{visible(key)} in {visible(path)} is not a setting; there is {', '.join(SETTINGS)}"
            )
            raise ConfigError(message)
    return table


def _strings(table: dict[str, Any], key: str, path: str) -> tuple[str, ...]:
    given = table.get(key, [])
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        message = f"tool.modelsec.{key} in {visible(path)} is not a list of strings"
        raise ConfigError(message)
    return tuple(given)


def _allow(table: dict[str, Any], path: str) -> tuple[str, ...]:
    names = _strings(table, "allow", path)
    if not names:
        return ()
    from modelsec.policy.project import keys_of

    return keys_of(names, path)


def _lock(table: dict[str, Any], path: str) -> str:
    given = table.get("lock", NONE.lock)
    if not isinstance(given, str) or not given or os.path.isabs(given) or os.pardir in given.split("/"):
        message = f"tool.modelsec.lock in {visible(path)} is not a path below the project"
        raise ConfigError(message)
    return given


def _lint(table: dict[str, Any], path: str) -> tuple[tuple[str, object], ...]:
    given = table.get("lint", {})
    if not isinstance(given, dict):
        message = f"tool.modelsec.lint in {visible(path)} is not a table"
        raise ConfigError(message)
    return tuple(given.items())


def exclusion(settings: Config) -> Callable[[str, bool], bool]:
    """Return what says whether an absolute path, which is a folder or not, is left out by `exclude`."""
    if not settings.exclude:
        return lambda _path, _is_folder: False
    from modelsec.ignore import Patterns

    patterns = Patterns(settings.exclude)
    top = os.path.join(settings.root, "")
    return lambda path, is_folder: path.startswith(top) and patterns.excludes(path[len(top) :], is_folder=is_folder)
