"""From the text of a lock to its value, strictly.

Rule: a lock that breaks any rule is an error and never half a lock. A newer minor version is read, and a newer major
one is not.
"""

from __future__ import annotations

import os

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.lockfile.conflicts import has_conflicts
from modelsec.lockfile.sources import folded
from modelsec.lockfile.tables import TOP, Flaw, check, read_model
from modelsec.lockfile.values import FILE_NAME, Entry, Lockfile
from modelsec.regular import NotRegular
from modelsec.regular import read as read_file
from modelsec.toml import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAJOR, MINOR = 1, 0
VERSION_DIGITS = 6
LOCK_BYTES = 256 << 20
"""A lock of 10,000 models has some 6 MB."""
WAY_OUT = "restore the file from version control, or mend it by hand"


def read(path: str | os.PathLike[str] = FILE_NAME) -> Lockfile:
    """Read and check the lock at `path`.

    Raises:
        ConfigError: it cannot be read, or breaks a rule.
    """
    return parse(read_text(path), os.fspath(path))


def read_text(path: str | os.PathLike[str]) -> str:
    """Return the text of the lock at `path`, unchecked.

    Raises:
        ConfigError: it cannot be read, is overlong, or is not UTF-8.
    """
    shown = visible(os.fspath(path))
    try:
        data = read_file(path, LOCK_BYTES + 1)
    except NotRegular as error:
        message = f"{shown} cannot be read: {error}; {WAY_OUT}"
        raise ConfigError(message) from error
    except OSError as error:
        message = f"{shown} cannot be read ({error.strerror}); mend that, or make a lock with modelsec lock"
        raise ConfigError(message) from error
    if len(data) > LOCK_BYTES:
        message = f"{shown} has more than {LOCK_BYTES:,} bytes and is no lock; {WAY_OUT}"
        raise ConfigError(message)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = f"{shown} is not UTF-8 at byte {error.start}; {WAY_OUT}"
        raise ConfigError(message) from error


def parse(text: str, place: str = FILE_NAME, *, whole: bool = True) -> Lockfile:
    """Read a lock from its text; `place` names it in errors.

    `whole` is False for one side of a merge: git puts lines together, and may put those of two models into one.

    Raises:
        ConfigError: the text is not TOML, or breaks a rule.
    """
    if has_conflicts(text):
        message = f"{visible(place)} holds the marks of a merge conflict; run modelsec lock --resolve"
        raise ConfigError(message)
    document = loads(text, place, WAY_OUT)
    try:
        return _lock(document, text, place, whole=whole)
    except Flaw as flaw:
        message = f"{visible(place)}{flaw}; {WAY_OUT}"
        raise ConfigError(message) from flaw


def _lock(document: dict[str, Any], text: str, place: str, *, whole: bool) -> Lockfile:
    minor = _minor(document.get("lock-version"), place)
    closed = minor <= MINOR
    try:
        check(document, TOP, closed=closed)
    except Flaw as flaw:
        message = f": {flaw}"
        raise Flaw(message) from flaw
    entries = []
    places = Places()
    for number, table in enumerate(document.get("model", ())):
        try:
            entries.append(read_model(table, closed=closed, whole=whole))
            if whole:
                places.add(entries[-1])
        except Flaw as flaw:
            message = f"{_where(text, number, table)}: {flaw}"
            raise Flaw(message) from flaw
    return Lockfile((), minor).with_entries(entries)


def _minor(given: object, place: str) -> int:
    major, _, minor = given.partition(".") if isinstance(given, str) else ("", "", "")
    if not (_is_number(major) and _is_number(minor)):
        message = f': it has no lock-version such as "{MAJOR}.{MINOR}"'
        raise Flaw(message)
    if int(major) != MAJOR:
        message = f"{visible(place)} has version {major}.{minor}, and this modelsec reads {MAJOR}; use a newer one"
        raise ConfigError(message)
    return int(minor)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= VERSION_DIGITS


def _where(text: str, number: int, table: object) -> str:
    lines = [at for at, line in enumerate(text.splitlines(), 1) if line.strip() == "[[model]]"]
    line = f" line {lines[number]}" if number < len(lines) else ""
    name = table.get("name") if isinstance(table, dict) else None
    return f"{line}, model {visible(name) if isinstance(name, str) else number + 1}"


class Places:
    """The names and places of the models of one lock, each of which belongs to one model."""

    def __init__(self) -> None:
        """Begin without any."""
        self.names: set[str] = set()
        self.places: dict[str, tuple[str, str]] = {}
        """The place as it is spelt and the name of its model, by what it folds to."""

    def add(self, entry: Entry) -> None:
        """Take in a model.

        Raises:
            Flaw: its name or the place of one of its files belongs to another; nothing of it was taken in.
        """
        if entry.name in self.names:
            message = f"two models are called {entry.name}"
            raise Flaw(message)
        places = {folded(place): place for place in map(entry.place, entry.files)}
        for key, place in places.items():
            other, name = self.places.get(key, ("", ""))
            if other == place:
                message = f"{place} belongs to two models, {name} and {entry.name}"
                raise Flaw(message)
            if other:
                message = f"{place} and {other} of {name} are one file on systems that fold case"
                raise Flaw(message)
        self.names.add(entry.name)
        self.places.update({key: (place, entry.name) for key, place in places.items()})
