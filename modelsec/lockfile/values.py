"""What a lock holds, as values: models, their files, and the reviews of some.

Rule: the order of everything is settled when a value is made, so that equal locks are equal texts. A model's digest
is computed and never stored: it cannot disagree with the files.
"""

from __future__ import annotations

import hashlib

from modelsec.lockfile.sources import place_of
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    import os

DATA, OBJECTS, CODE = "data", "objects", "code"
LOADS = (DATA, OBJECTS, CODE)
FILE_NAME = "models.lock"


@value
class LockedFile:
    """One file of a model as it was pinned."""

    path: str
    """POSIX, relative to the model's root."""
    size: int
    """Bytes."""
    sha256: str
    """64 hex digits; also its oid in Git LFS and on the hub."""
    format: str
    loads: str
    """What loading can do: `data`, `objects` or `code`."""
    imports: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    features: tuple[str, ...] = ()


@value
class Review:
    """What a person allowed one model to do beyond the policy, and why."""

    sha256: str
    """The model's digest at that time; the review is void for any other content."""
    allow: tuple[str, ...]
    """Globals and features, by exact name."""
    by: str
    date: dt.date
    reason: str
    until: dt.date | None = None
    """The last day on which it counts, or None for no end."""

    def expired(self, today: dt.date) -> bool:
        """Say whether its last day is over."""
        return self.until is not None and self.until < today


@value
class Entry:
    """One model."""

    name: str
    source: str
    """Where it lies or comes from: `file:models/a.pt`, `file:models/bert/`, `hf://org/name`."""
    files: tuple[LockedFile, ...]
    """In the order of `order_of` their paths."""
    revision: str = ""
    """A commit of 40 hex digits, or empty."""
    review: Review | None = None

    @property
    def sha256(self) -> str:
        """The digest of the whole model."""
        return root_digest(self.files)

    def place(self, file: LockedFile) -> str:
        """Return where `file` lies: a path relative to the project's folder, or below the remote source."""
        return place_of(self.source, self.revision, file.path)

    def file(self, path: str) -> LockedFile | None:
        """Return the file of this path, or None."""
        return next((file for file in self.files if file.path == path), None)

    def allowed(self, today: dt.date) -> frozenset[str]:
        """Return what the review allows today; nothing where there is none, or where it is void or expired."""
        review = self.review
        if review is None or review.sha256 != self.sha256 or review.expired(today):
            return frozenset()
        return frozenset(review.allow)


@value
class Lockfile:
    """A whole `models.lock`.

    lock = modelsec.Lockfile.read("models.lock")
    entry = lock.find("bert-tiny")
    """

    entries: tuple[Entry, ...] = ()
    """Sorted by name."""
    minor: int = 0
    """The minor version it was read with; one that is newer than this package is never written."""

    @staticmethod
    def read(path: str | os.PathLike[str] = FILE_NAME) -> Lockfile:
        """Read and check the lock at `path`.

        Raises:
            ConfigError: it cannot be read, or breaks a rule of its format; the text names the place and the way out.
        """
        from modelsec.lockfile.reading import read

        return read(path)

    @staticmethod
    def parse(text: str) -> Lockfile:
        """Read a lock from its text.

        Raises:
            ConfigError: as for `read`.
        """
        from modelsec.lockfile.reading import parse

        return parse(text)

    def render(self) -> str:
        """Return the one text of this lock: equal locks give equal texts, and `parse` gives the lock back.

        Raises:
            ConfigError: it was read from a newer version, of which something would be lost.
        """
        from modelsec.lockfile.writing import render

        return render(self)

    def write(self, path: str | os.PathLike[str] = FILE_NAME, seen: str | None = None) -> bool:
        """Put this lock in the place of the file at `path`, whole or not at all; say whether that changed it.

        With `seen`, the text that this lock was made from, what another process wrote since then is left.

        Raises:
            ConfigError: as for `render`.
            UsageError: the file cannot be written, or is not as it was `seen`.
        """
        from modelsec.lockfile.writing import write

        return write(self, path, seen)

    def find(self, name: str) -> Entry | None:
        """Return the model of this name, or None."""
        return next((entry for entry in self.entries if entry.name == name), None)

    def with_entries(self, entries: list[Entry]) -> Lockfile:
        """Return the same lock with other models, sorted."""
        return Lockfile(tuple(sorted(entries, key=lambda entry: entry.name)), self.minor)


def order_of(path: str) -> list[str]:
    """Sort paths folder by folder, as model signing does: `a/b` comes before `a-b`."""
    return path.split("/")


def root_digest(files: tuple[LockedFile, ...]) -> str:
    """Return the digest of a model: SHA-256 over the raw digests of its files, in the order of their paths.

    Source: OpenSSF Model Signing v1.0, the digest of the statement's subject; its manifest sorts POSIX paths by parts.
    """
    ordered = sorted(files, key=lambda file: order_of(file.path)) if len(files) > 1 else files
    return hashlib.sha256(b"".join(bytes.fromhex(file.sha256) for file in ordered)).hexdigest()


def make_entry(
    name: str, source: str, files: list[LockedFile], revision: str = "", review: Review | None = None
) -> Entry:
    """Return an entry with its files in order."""
    return Entry(name, source, tuple(sorted(files, key=lambda file: order_of(file.path))), revision, review)
