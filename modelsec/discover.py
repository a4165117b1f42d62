"""From the paths that were named to the files that are scanned.

Rule: nothing that a loader could read is passed over without a word. What is not a regular file is never opened, a
link that leads out of the named folder is not followed, and both are said; what is excluded or skipped is counted.
"""

from __future__ import annotations

import os
import stat

from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.regular import what_it_is
from modelsec.suffixes import is_model_name
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    Above: TypeAlias = tuple[tuple[int, int], ...]
    """Device and inode of each folder on the way down."""

BOOKKEEPING = frozenset((".git", "__pycache__"))
"""Folders full of other programs' records: git's own objects are zlib streams, as some model files are. What a
loader takes by name is a file like any other there; the rest is looked at, and told only when it is refused."""


NAME_IT = "name the link or its target on the command line"
NOT_REGULAR = "name a regular file; what comes through a pipe is scanned as modelsec scan - with the pipe as input"


@value
class Found:
    """A regular file, or what was one when it was looked at."""

    path: str
    named: bool = False
    """Named on the command line, so that it fails when nothing recognises it, whatever it is called."""
    record: bool = False
    """Another program's record, in one of the `BOOKKEEPING` folders."""


@value
class Barred:
    """Something that is not read, with the reason in one sentence."""

    path: str
    message: str
    fix: str
    """One sentence: the way out."""
    fails: bool
    """A loader could be pointed at it; otherwise it is listed."""


def excludes_nothing(_path: str, _is_folder: bool) -> bool:
    """Exclude nothing: what `Discovery` uses without configuration."""
    return False


class Discovery:
    """One walk over everything that was named, in a fixed order; the counters grow while it goes on."""

    def __init__(self, paths: tuple[str, ...], excluded: Callable[[str, bool], bool] = excludes_nothing) -> None:
        """Check that every path is there.

        `excluded` takes (absolute path, is it a folder) and is never asked about what was named itself.

        Raises:
            UsageError: a path does not exist.
        """
        self.named = {path: _named_status(path) for path in paths}
        self.excluded = excluded
        self.links = 0
        """Links to folders inside the walked tree, which are walked under their own name."""
        self.exclusions = 0
        self._told = {os.path.abspath(path) for path, status in self.named.items() if stat.S_ISREG(status.st_mode)}

    def __iter__(self) -> Iterator[Found | Barred]:
        """Yield what was named in its order, and the content of each folder sorted by name."""
        for path in self.named:
            mode = self.named[path].st_mode
            if stat.S_ISDIR(mode):
                yield from _Tree(self, path).walk()
            elif stat.S_ISREG(mode):
                yield Found(path, named=True)
            else:
                yield Barred(path, what_it_is(mode), NOT_REGULAR, fails=True)

    def told(self, path: str) -> bool:
        """Say whether the file at `path` is reported under the name that the command line gave it."""
        return bool(self._told) and os.path.abspath(path) in self._told


class _Tree:
    """The walk below one named folder."""

    def __init__(self, discovery: Discovery, top: str) -> None:
        self.discovery = discovery
        self.top = top
        self.real = os.path.realpath(top)
        self.boundaries = _boundaries(self.real)

    def walk(self) -> Iterator[Found | Barred]:
        """Yield each folder's files, then those of its folders; a list of folders, so that depth is no recursion."""
        folders: list[tuple[str, bool, Above]] = [(self.top, False, ())]
        while folders:
            folder, records, above = folders.pop()
            try:
                key = _identity(folder)
                entries = self._entries(folder)
            except OSError as error:
                message = f"the folder cannot be listed ({error.strerror}), so nothing is known of what lies in it"
                yield Barred(folder, message, "mend its permissions, or exclude it in the configuration", fails=True)
                continue
            if key in above:  # a mount inside itself
                yield Barred(
                    folder, "the folder holds itself, and is not walked again", "name each folder by itself", fails=True
                )
                continue
            below = []
            for path, entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    below.append((path, records or entry.name in BOOKKEEPING, (*above, key)))
                    continue
                met = self._file(path, entry, record=records and not is_model_name(path))
                if met is not None:
                    yield met
            folders.extend(reversed(below))

    def _entries(self, folder: str) -> list[tuple[str, os.DirEntry[str]]]:
        """Return what a folder holds and is not excluded, sorted, links not followed.

        The listing tells the kind of each. What is opened later is looked at again.
        """
        kept = []
        shown = "" if folder == os.curdir else os.path.join(folder, "")
        absolute = os.path.join(os.path.abspath(folder), "")
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=_name)
        for entry in entries:
            if self.discovery.excluded(absolute + entry.name, entry.is_dir(follow_symlinks=False)):
                self.discovery.exclusions += 1
            else:
                kept.append((shown + entry.name, entry))
        return kept

    def _file(self, path: str, entry: os.DirEntry[str], *, record: bool) -> Found | Barred | None:
        if entry.is_file(follow_symlinks=False):
            return None if self.discovery.told(path) else Found(path, record=record) if record else Found(path)
        if entry.is_symlink():
            return self._link(path)
        try:
            mode = os.lstat(path).st_mode
        except OSError:
            return Found(path)  # it is gone, which its turn tells
        return Barred(path, what_it_is(mode), NOT_REGULAR, fails=is_model_name(path))

    def _link(self, path: str) -> Found | Barred | None:
        target = os.path.realpath(path)
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            message = f"the link leads nowhere ({error.strerror})"
            return Barred(path, message, "mend or remove it", fails=is_model_name(path))
        if stat.S_ISDIR(mode) and _below(target, self.real):
            self.discovery.links += 1
            return None
        if not any(_below(target, boundary) for boundary in self.boundaries):
            message = f"the link leads out of {visible(self.top)}, to {visible(target)}, and is not followed"
            fails = stat.S_ISDIR(mode) or is_model_name(path) or is_model_name(target)
            return Barred(path, message, NAME_IT, fails=fails)
        if stat.S_ISDIR(mode):
            message = f"the link leads to the folder {visible(target)}, which is not walked"
            return Barred(path, message, NAME_IT, fails=True)
        if not stat.S_ISREG(mode):
            return Barred(path, what_it_is(mode), NOT_REGULAR, fails=is_model_name(path))
        return None if self.discovery.told(path) else Found(path)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _named_status(path: str) -> os.stat_result:
    try:
        return os.stat(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", error)
        if isinstance(error, FileNotFoundError):
            reason = "the link leads nowhere" if os.path.islink(path) else "it does not exist"
        message = f"{visible(path) or 'an empty name'} cannot be scanned: {reason}; check the path"
        raise UsageError(message) from error


def _boundaries(real: str) -> tuple[str, ...]:
    """Return the folders inside which links below `real` may lead.

    The model hub's cache keeps each revision as a folder of links to `../../blobs`; a revision that is named by
    itself may lead into the blobs of its own repository, `models--org--name/{snapshots/REVISION,blobs}`, and those are
    links into the blobs that all repositories of the cache share.
    """
    repository, snapshots = os.path.split(os.path.dirname(real))
    if snapshots == "snapshots" and os.path.basename(repository).partition("--")[1]:
        return repository, os.path.join(os.path.dirname(repository), "blobs")
    return (real,)


def _identity(folder: str) -> tuple[int, int]:
    status = os.stat(folder)
    return status.st_dev, status.st_ino


def _below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))
