"""The tables of a lock, one by one: their keys, the types of these, and what is wrong with a table.

Rule: every key is known or an error, for a misspelt key in a security file guards nothing. Only in a newer minor
version may there be more keys.
"""

from __future__ import annotations

import datetime as dt

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.lockfile.sources import (
    COMMIT_DIGITS,
    CREDENTIALS,
    flaw_of_path,
    flaw_of_source,
    folded,
    is_digest,
    is_folder,
    is_name,
)
from modelsec.lockfile.values import LOADS, Entry, LockedFile, Review, make_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

TOP = {"lock-version": (str, True), "created-by": (str, True), "model": (list, False)}
MODEL = {
    "name": (str, True),
    "source": (str, True),
    "revision": (str, False),
    "sha256": (str, True),
    "file": (list, True),
    "review": (dict, False),
}
FILE = {
    "path": (str, True),
    "size": (int, True),
    "sha256": (str, True),
    "format": (str, True),
    "loads": (str, True),
    "imports": (list, False),
    "calls": (list, False),
    "features": (list, False),
}
REVIEW = {
    "sha256": (str, True),
    "allow": (list, True),
    "by": (str, True),
    "date": (dt.date, True),
    "until": (dt.date, False),
    "reason": (str, True),
}
"""Keys of each table: (type, whether it must be there)."""
TYPES = {str: "a string", int: "an integer", list: "a list", dict: "a table", dt.date: "a date"}


class Flaw(ConfigError):
    """What is wrong with a table, as a clause; whoever knows the place makes a sentence of it."""


def check(table: object, shape: Mapping[str, tuple[type, bool]], *, closed: bool) -> dict[str, Any]:
    """Check that a table has the keys it needs, of their types, and no other where the version is `closed`.

    Raises:
        Flaw: it has not.
    """
    if not isinstance(table, dict):
        message = "a table is needed where something else stands"
        raise Flaw(message)
    for key, given in table.items():
        kind = shape[key][0] if key in shape else None
        if kind is None and closed:
            message = f"{visible(key)} is not a key that this version knows"
            raise Flaw(message)
        if kind is not None and type(given) is not kind:  # exact: True is an int, and a time of day is a date
            message = f"{key} is not {TYPES[kind]}"
            raise Flaw(message)
    for key, (_, needed) in shape.items():
        if needed and key not in table:
            message = f"the key {key} is missing"
            raise Flaw(message)
    return table


def read_model(table: object, *, closed: bool, whole: bool) -> Entry:
    """Return the model that a table spells; `whole` means that its files must belong together.

    Raises:
        Flaw: the table breaks a rule.
    """
    given = check(table, MODEL, closed=closed)
    name, source, revision = given["name"], given["source"], given.get("revision", "")
    if not is_name(name):
        message = "the name is not made of a-z, 0-9, dots, dashes and underscores"
        raise Flaw(message)
    if "revision" in given and not is_digest(revision, COMMIT_DIGITS):
        message = f"revision is not a commit of {COMMIT_DIGITS} hex digits; branches and tags move"
        raise Flaw(message)
    flaw = flaw_of_source(source, revision)
    if flaw:
        message = f"source {'' if flaw == CREDENTIALS else f'{visible(source)} '}{flaw}"
        raise Flaw(message)
    files = [_file(item, closed=closed) for item in given["file"]]
    review = _review(given["review"], closed=closed) if "review" in given else None
    entry = make_entry(name, source, files, revision, review)
    if whole:
        check_files(entry)
        if entry.sha256 != given["sha256"]:
            message = f"sha256 is not what its files give, {entry.sha256}"
            raise Flaw(message)
    return entry


def check_files(entry: Entry) -> None:
    """Check the files of one model against each other and its source.

    Raises:
        Flaw: there is none, two are one on some systems, or the one that the source names is missing.
    """
    if not entry.files:
        message = "it has no file"
        raise Flaw(message)
    seen: dict[str, str] = {}
    for file in entry.files:
        other = seen.setdefault(folded(file.path), file.path)
        if other is not file.path:
            message = f"{other} and {file.path} are one file on systems that fold case"
            raise Flaw(message)
    if not is_folder(entry.source) and entry.file(entry.source.partition(":")[2].rpartition("/")[2]) is None:
        message = f"source {entry.source} is not one of its files; a folder ends in a slash"
        raise Flaw(message)


def _file(table: object, *, closed: bool) -> LockedFile:
    given = check(table, FILE, closed=closed)
    path = given["path"]
    flaw = flaw_of_path(path)
    if flaw:
        message = f"path {visible(path)} {flaw}"
    elif given["size"] < 0:
        message = f"size of {path} is negative"
    elif not is_digest(given["sha256"]):
        message = f"sha256 of {path} is not 64 lower-case hex digits"
    elif given["loads"] not in LOADS:
        message = f"loads of {path} is not one of {', '.join(LOADS)}"
    elif not is_shown(given["format"]):
        message = f"format of {path} is empty or cannot be shown"
    else:
        lists = [_names(given.get(key, []), f"{key} of {path}") for key in ("imports", "calls", "features")]
        return LockedFile(path, given["size"], given["sha256"], given["format"], given["loads"], *lists)
    raise Flaw(message)


def _names(given: list[object], what: str) -> tuple[str, ...]:
    names = {item for item in given if isinstance(item, str) and is_shown(item)}
    if len(names) != len(given):
        message = f"{what} is not a list of names, each there once"
        raise Flaw(message)
    return tuple(sorted(names))


def _review(table: object, *, closed: bool) -> Review:
    given = check(table, REVIEW, closed=closed)
    if not is_digest(given["sha256"]):
        message = "sha256 of the review is not 64 lower-case hex digits"
        raise Flaw(message)
    for key in ("by", "reason"):
        if not is_shown(given[key]):
            message = f"{key} of the review is empty or cannot be shown"
            raise Flaw(message)
    allow = _names(given["allow"], "allow of the review")
    return Review(given["sha256"], allow, given["by"], given["date"], given["reason"], given.get("until"))


def is_shown(text: str) -> bool:
    """Say whether a text is shown to people as what it is: two names that look alike must not be two names."""
    return text.isprintable() and bool(text.strip())
