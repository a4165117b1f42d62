"""Answers of earlier runs, kept below the project in `.modelsec_cache`.

Rule: an answer is used when the file is the same: the same size, times and inode, or else the same bytes. Which
settings, declared versions, lock, rules and Python an answer belongs to is in the cache file's name. What is read
back is data; a cache that cannot be read or written is no cache, and never an error. A cache file names its own inode:
one that came with the sources, as part of a pull request say, is not believed.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from flake8_modelsec.lint.files import NOTHING, Outcome
from flake8_modelsec.rule import Diagnostic
from modelsec.regular import NotRegular, open_regular

if TYPE_CHECKING:
    from flake8_modelsec.lint.discovery import File

FOLDER = ".modelsec_cache"
INODE = ""
"""The key of the cache file's own inode; no file has an empty name."""
BROKEN = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What an entry of another shape leads to."""
KEPT_FILES = 8
"""Cache files kept; each belongs to other settings."""


class Cache:
    """The answers for one set of settings."""

    def __init__(self, root: str, key: str, named: frozenset[str] = frozenset()) -> None:
        """Read what is there for `key`, below the folder `root`; files in `named` have answers of their own."""
        self._named = named
        self.path = os.path.join(root, FOLDER, f"{key}.json")
        self.known: dict[str, list[Any]] = self._read()
        self.fresh: dict[str, list[Any]] = {}
        self.changed = False

    def get(self, file: File) -> Outcome | None:
        """Return the answer for a file that has not been touched since."""
        entry = self.known.get(self._name(file))
        if entry is None or (outcome := _answer(entry, 0, stamp(file))) is None:
            return None
        self.fresh[self._name(file)] = entry
        return outcome

    def same(self, file: File, data: bytes) -> Outcome | None:
        """Return the answer for a file whose bytes are the same though it was touched."""
        entry = self.known.get(self._name(file))
        if entry is None or (outcome := _answer(entry, 1, digest(data))) is None:
            return None
        self.changed = True
        self.fresh[self._name(file)] = [stamp(file), *entry[1:]]
        return outcome

    def put(self, file: File, mark: str, outcome: Outcome) -> None:
        """Keep an answer; `mark` is the digest of the bytes."""
        self.changed = True
        entry: list[Any] = [stamp(file), mark]
        self.fresh[self._name(file)] = entry if outcome == NOTHING else [*entry, stored(outcome)]

    def _name(self, file: File) -> str:
        return f"{file.path}\0" if file.path in self._named else file.path

    def save(self) -> None:
        """Write the answers of this run, beside those for files that it did not look at."""
        if not self.changed:
            return
        import json

        folder = os.path.dirname(self.path)
        temporary = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(folder, exist_ok=True)
            _write(os.path.join(folder, ".gitignore"), "*\n")
            with open(temporary, "w", encoding="utf-8") as stream:
                entries = {**self.known, **self.fresh, INODE: os.fstat(stream.fileno()).st_ino}
                stream.write(json.dumps(entries, separators=(",", ":")))
            os.replace(temporary, self.path)
            _prune(folder)
        except OSError:
            return

    def _read(self) -> dict[str, list[Any]]:
        import json

        try:
            descriptor, status = open_regular(self.path)
            with open(descriptor, encoding="utf-8") as stream:
                document = json.load(stream)
        except (NotRegular, OSError, ValueError, RecursionError):
            return {}
        if not isinstance(document, dict) or document.pop(INODE, None) != status.st_ino:
            return {}
        return document


def _answer(entry: list[Any], place: int, mark: str) -> Outcome | None:
    """Return the answer of an entry that has this mark at its place."""
    try:
        if entry[place] != mark:
            return None
        return NOTHING if len(entry) == 2 else restored(entry[2])
    except BROKEN:
        return None


def key_of(*parts: object) -> str:
    """Return the name for answers that depend on `parts`, on the rules' own code and on this Python's syntax."""
    from hashlib import sha256

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    code = [
        (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
        for folder in (package, *(os.path.join(package, name) for name in ("lint", "names", "rules")))
        for entry in os.scandir(folder)
        if entry.name.endswith(".py")
    ]
    return sha256(repr((parts, sorted(code), sys.version_info[:2])).encode(errors="surrogatepass")).hexdigest()[:24]


def stamp(file: File) -> str:
    """Return what changes when a file is written: ctime cannot be set back."""
    status = file.status
    return f"{status.st_size}.{status.st_mtime_ns}.{status.st_ctime_ns}.{status.st_ino}"


def digest(data: bytes) -> str:
    """Return the mark of a file's bytes."""
    from hashlib import blake2b

    return blake2b(data, digest_size=16).hexdigest()


def stored(outcome: Outcome) -> list[Any]:
    """Turn an answer into what JSON keeps."""
    return [
        [_row(one) for one in outcome.diagnostics],
        [[_row(one), reason] for one, reason in outcome.suppressed],
        [list(comment) for comment in outcome.unused],
    ]


def restored(document: list[Any]) -> Outcome:
    """Turn it back."""
    from flake8_modelsec.suppressions import Comment

    diagnostics, suppressed, unused = document
    return Outcome(
        tuple(_diagnostic(row) for row in diagnostics),
        tuple((_diagnostic(row), reason) for row, reason in suppressed),
        tuple(Comment(line, tuple(codes), *more) for line, codes, *more in unused),
    )


def _row(one: Diagnostic) -> list[Any]:
    fix = None if one.fix is None else [one.fix.title, one.fix.safety, *one.fix.edits]
    place = (one.line, one.column, one.end_line, one.end_column)
    return [one.code, one.message, *place, one.severity, fix, one.cell, one.unfixed]


def _diagnostic(row: list[Any]) -> Diagnostic:
    from flake8_modelsec.edits import Edit, Fix

    code, message, line, column, end_line, end_column, severity, fix, cell, unfixed = row
    made = None if fix is None else Fix(fix[0], fix[1], tuple(Edit(*edit) for edit in fix[2:]))
    return Diagnostic(code, message, line, column, end_line, end_column, severity, made, cell, unfixed)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text)


def _prune(folder: str) -> None:
    files = [entry for entry in os.scandir(folder) if entry.name.endswith(".json")]
    for entry in sorted(files, key=lambda one: one.stat().st_mtime_ns, reverse=True)[KEPT_FILES:]:
        os.unlink(entry.path)
