"""The project's configuration: `[tool.modelsec]` of the nearest `pyproject.toml`, and variables of the environment.

Rule: the file is the nearest at or above the working directory. Configuration never comes from what is scanned: a file
below a named folder is not looked at.
"""

from __future__ import annotations

import os

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.options import Option
from modelsec.regular import NotRegular, read
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from modelsec.ignoring import Entry
    from modelsec.report import Report

FILE = "pyproject.toml"
PREFIX = "MODELSEC_"
"""How the names of variables begin."""
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
    include: tuple[str, ...] = ()
    """Patterns in gitignore syntax, relative to `root`: only what they cover is looked at; empty for everything."""
    formats: tuple[str, ...] = ()
    """The formats that a model may have; empty for all."""
    ignore: tuple[Entry, ...] = ()
    """Findings that the project lives with."""
    variables: tuple[str, ...] = ()
    """The variables of the environment that some of this comes from."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a report has to say of these settings."""
        names = ", ".join(key.replace(":", ".") for key in self.allow)
        told = [f"allowed by the project's configuration: {names}"] if names else []
        return (*told, *([f"settings from the environment: {', '.join(self.variables)}"] if self.variables else ()))


NONE = Config()
FORCE_EXCLUDE = Option(
    "--force-exclude", "leave out what the configuration leaves out also where it is named, as pre-commit does"
)
ISOLATED = Option("--isolated", "ignore every configuration file, and settings in the environment")


def find(start: str, scanned: tuple[str, ...] = ()) -> Config:
    """Read the nearest configuration at or above the folder `start`, and the settings of the environment.

    A configuration that lies deeper inside one of the `scanned` folders came with what is judged, and is not read;
    one at the top of a scanned folder is the project scanning itself.

    Raises:
        ConfigError: the file that applies cannot be read, or a setting is not what it has to be.
    """
    settings = _from_file(start, scanned)
    if not any(name.startswith(PREFIX) for name in os.environ):
        return settings
    from modelsec.settings import from_environment

    return from_environment(settings, os.environ)


def _from_file(start: str, scanned: tuple[str, ...]) -> Config:
    tops = [os.path.realpath(path) for path in scanned]
    folder = os.path.realpath(start)
    while True:
        inside = any(folder.startswith(os.path.join(top, "")) and folder != top for top in tops)
        path = os.path.join(folder, FILE)
        table = None if inside else _table(path)
        if table is not None:
            from modelsec.settings import from_table

            return from_table(table, path)
        parent = os.path.dirname(folder)
        if parent == folder:
            return NONE
        folder = parent


def _table(path: str) -> dict[str, Any] | None:
    try:
        data = read(path, FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except NotRegular as error:
        if os.path.isdir(path):
            return None
        message = f"{visible(path)} cannot be read: {error}; mend it or pass --isolated"
        raise ConfigError(message) from error
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
    return table


def exclusion(settings: Config, root: str = "") -> Callable[[str, bool], bool]:
    """Return what says whether an absolute path, which is a folder or not, is left out by `exclude`.

    Patterns are relative to the folder of the configuration, else to `root`, else to the working directory.
    """
    if not settings.exclude:
        return lambda _path, _is_folder: False
    from modelsec.ignore import Patterns

    patterns = Patterns(settings.exclude)
    top = os.path.join(settings.root or root or os.getcwd(), "")
    return lambda path, is_folder: path.startswith(top) and patterns.excludes(path[len(top) :], is_folder=is_folder)


def scope(settings: Config, root: str = "") -> Callable[[str, bool], bool]:
    """Return what says whether an absolute path is left out by `exclude`, or as a file by `include`."""
    excluded = exclusion(settings, root)
    if not settings.include:
        return excluded
    from modelsec.ignore import Patterns

    patterns = Patterns(settings.include)
    top = os.path.join(settings.root or root or os.getcwd(), "")

    def leaves_out(path: str, is_folder: bool) -> bool:
        is_ours = path.startswith(top) and not is_folder
        return excluded(path, is_folder) or (is_ours and not patterns.covers(path[len(top) :]))

    return leaves_out


def of_one_path(leaves_out: Callable[[str, bool], bool], root: str) -> Callable[[str, bool], bool]:
    """Return the same question for a single path: what lies in a folder that is left out is left out with it."""
    top = os.path.join(root or os.getcwd(), "")

    def is_left_out(path: str, is_folder: bool) -> bool:
        parts = path[len(top) :].split("/") if path.startswith(top) else []
        above = (os.path.join(top, *parts[:count]) for count in range(1, len(parts)))
        return any(leaves_out(folder, True) for folder in above) or leaves_out(path, is_folder)

    return is_left_out


def kept(names: tuple[str, ...], leaves_out: Callable[[str, bool], bool], root: str) -> tuple[str, ...]:
    """Return the paths among `names` that the configuration does not leave out."""
    is_left_out = of_one_path(leaves_out, root)
    return tuple(name for name in names if name == "-" or not is_left_out(os.path.abspath(name), os.path.isdir(name)))


def without_ignored(report: Report, settings: Config) -> Report:
    """Return the report with the findings that `ignore` is for beside it and not in it."""
    if not settings.ignore:
        return report
    import datetime as dt

    from modelsec.ignoring import applied

    return applied(report, settings.ignore, settings.root, dt.datetime.now(dt.timezone.utc).date())
