"""From a lock's value to its one text, and from that to the file.

Rule: equal locks are equal texts. Nothing in the text tells when, where or by which version it was written, for each
of these would be a conflict in every merge. The file is replaced whole or not at all, and what another process wrote
in the meantime is never lost.
"""

from __future__ import annotations

import os

from modelsec import atomic
from modelsec.errors import ConfigError, UsageError
from modelsec.escape import visible
from modelsec.lockfile.reading import MAJOR, MINOR, Places
from modelsec.lockfile.tables import Flaw
from modelsec.lockfile.values import FILE_NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from modelsec.lockfile.values import Entry, LockedFile, Lockfile, Review

HEADER = """\
# models.lock - written by `modelsec lock`, checked by `modelsec check` and `pytest --model-scan`.
# Reviewers: every changed sha256, loads, imports, calls or features line is a change in what will run.
"""


def render(lock: Lockfile) -> str:
    """Return the one text of `lock`.

    Raises:
        ConfigError: it was read from a newer version, of which something would be lost.
    """
    import tomli_w

    if lock.minor > MINOR:
        newer = f"the lock has version {MAJOR}.{lock.minor}, and this modelsec writes {MAJOR}.{MINOR}"
        message = f"{newer}, so that what is new in it would be lost; update modelsec"
        raise ConfigError(message)
    document: dict[str, Any] = {"lock-version": f"{MAJOR}.{MINOR}", "created-by": "modelsec"}
    if lock.entries:
        document["model"] = [model_table(entry) for entry in sorted(lock.entries, key=lambda entry: entry.name)]
    return HEADER + tomli_w.dumps(document)


def model_table(entry: Entry) -> dict[str, Any]:
    """Return one model as its table."""
    table: dict[str, Any] = {"name": entry.name, "source": entry.source}
    if entry.revision:
        table["revision"] = entry.revision
    table["sha256"] = entry.sha256
    table["file"] = [_file(file) for file in entry.files]
    if entry.review is not None:
        table["review"] = _review(entry.review)
    return table


def _file(file: LockedFile) -> dict[str, Any]:
    table: dict[str, Any] = {
        "path": file.path,
        "size": file.size,
        "sha256": file.sha256,
        "format": file.format,
        "loads": file.loads,
    }
    for key, names in (("imports", file.imports), ("calls", file.calls), ("features", file.features)):
        if names:
            table[key] = list(names)
    return table


def _review(review: Review) -> dict[str, Any]:
    table: dict[str, Any] = {"sha256": review.sha256, "allow": list(review.allow), "by": review.by, "date": review.date}
    if review.until is not None:
        table["until"] = review.until
    table["reason"] = review.reason
    return table


def write(lock: Lockfile, path: str | os.PathLike[str] = FILE_NAME, seen: str | None = None) -> bool:
    """Put `lock` in the place of the file at `path`; say whether that changed it.

    `seen` is the text that the lock was made from, with LF, and empty where there was no file.

    Raises:
        ConfigError: as for `render`.
        UsageError: the file cannot be written, another process wrote it, or two models share a name or a place; what
            was there is still there.
    """
    data, shown = render(lock).encode(), visible(os.fspath(path))
    _check_places(lock, shown)
    try:
        with atomic.alone(os.fspath(path)):
            before = _content(path)
            if before == data:
                return False
            if seen is not None and before.replace(b"\r\n", b"\n") != seen.encode():
                message = f"{shown} was written by another process in the meantime, and is as that left it; {AGAIN}"
                raise UsageError(message)
            atomic.write(os.fspath(path), data)
    except BlockingIOError as error:
        message = f"{shown} is being written by another process; {AGAIN}"
        raise UsageError(message) from error
    except FileNotFoundError as error:
        message = f"{shown} cannot be written: its folder does not exist; make it first"
        raise UsageError(message) from error
    except OSError as error:
        message = f"{shown} cannot be written ({error.strerror}); it is as it was"
        raise UsageError(message) from error
    return True


def _check_places(lock: Lockfile, shown: str) -> None:
    """Refuse to write what could not be read again."""
    places = Places()
    try:
        for entry in lock.entries:
            places.add(entry)
    except Flaw as flaw:
        message = f"{shown} is as it was, for it cannot hold that: {flaw}; rename what is named"
        raise UsageError(message) from flaw


AGAIN = "run the command again"


def _content(path: str | os.PathLike[str]) -> bytes:
    if not os.path.isfile(path):
        return b""
    with open(path, "rb") as stream:
        return stream.read()
