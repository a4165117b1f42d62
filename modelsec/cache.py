"""What was judged before and has not been touched since: the reports of files that passed.

Rule: a cache saves time and settles nothing. It lies in the user's own folder and never in what is judged, it is for
one version of the engine and its policy, only files that passed are in it, and whatever is odd about it, it is empty.
"""

from __future__ import annotations

import os
import stat
import sys
import time

from modelsec.finding import PASS
from modelsec.pipeline import UNRECOGNISED, FileReport
from modelsec.value import replace, value
from modelsec.workers import size_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from modelsec.discover import Found

HEAD = "modelsec-cache 1"
MANY_FILES = 200
MANY_BYTES = 16 << 20
"""Below both, judging is done before a cache is read."""
SETTLED_SECONDS = 2.0
"""A file that was touched later than this before it was judged could be written again within one tick of its clock."""
MOST_ENTRIES = 500_000
MOST_BYTES = 512 << 20
OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
FIELDS, STAMP_PARTS = 9, 5
PRIVATE = 0o600


@value
class Entry:
    """One file that passed."""

    stamp: str
    """Device, inode, size and both times of change."""
    report: FileReport


class Cache:
    """The reports of one project's files."""

    def __init__(self, path: str, engine: str) -> None:
        """Read the cache at `path`, or begin an empty one; `engine` names the version that judges."""
        self.path = path
        self.head = f"{HEAD} {engine}"
        self.old = dict(_read(path, self.head))
        self.new: dict[str, Entry] = {}

    def known(self, found: Found, *, digest: bool) -> FileReport | None:
        """Return the report of a file that was not touched since it passed."""
        path = os.path.abspath(found.path)
        entry = self.old.get(path)
        if entry is None or entry.stamp != stamp_of(path) or (digest and entry.report.sha256 is None):
            return None
        self.new[path] = entry
        return replace(entry.report, path=found.path)

    def keep(self, found: Found, stamp: str, report: FileReport) -> None:
        """Keep the report of a file that had this `stamp` before it was judged, where it passed and still has it."""
        path = os.path.abspath(found.path)
        passed = report.verdict in (PASS, UNRECOGNISED) and not report.findings_total
        if passed and stamp and stamp == stamp_of(path) and _is_settled(stamp) and _can_be_written(path, report):
            self.new[path] = Entry(stamp, report)

    def write(self, *, whole: bool) -> None:
        """Write the cache; `whole` means that every file of the project was met, and that others are gone."""
        entries = self.new if whole else {**self.old, **self.new}
        if entries == self.old or len(entries) > MOST_ENTRIES:
            return
        lines = [self.head, *(_line(path, entries[path]) for path in sorted(entries))]
        try:
            _replace(self.path, "\n".join([*lines, ""]))
        except OSError:
            return  # no cache is no fault


def stamp_of(path: str) -> str:
    """Return what changes whenever a file's content does, or an empty text where there is no file."""
    try:
        status = os.stat(path)
    except OSError:
        return ""
    return f"{status.st_dev}:{status.st_ino}:{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}"


def is_worth_it(files: list[Found]) -> bool:
    """Say whether reading a cache is done sooner than judging `files`."""
    if len(files) >= MANY_FILES:
        return True
    return sum(size_of(found.path) for found in files) >= MANY_BYTES


def cache_path(root: str, environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """Return where the cache of the project at `root` lies.

    Source: platformdirs, `user_cache_dir`; XDG Base Directory Specification.
    """
    import hashlib

    home = os.path.expanduser("~")
    if platform == "darwin":
        folder = os.path.join(home, "Library", "Caches")
    elif platform == "win32":
        folder = environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    else:
        given = environment.get("XDG_CACHE_HOME", "")
        folder = given if os.path.isabs(given) else os.path.join(home, ".cache")  # the specification ignores others
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:32]
    return os.path.join(folder, "modelsec", f"{name}.txt")


def engine() -> str:
    """Return what names this version of the engine and its policy: its number and every file of it."""
    import hashlib

    from modelsec import __version__

    top = os.path.dirname(os.path.abspath(__file__))
    digest = hashlib.sha256(__version__.encode())
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            digest.update(f"{folder[len(top) :]}/{name} {stamp_of(os.path.join(folder, name))}\n".encode())
    return digest.hexdigest()


def _read(path: str, head: str) -> list[tuple[str, Entry]]:
    """Return the entries of a cache that is this user's alone and of this engine."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return []
    with open(descriptor, encoding="utf-8", errors="strict") as stream:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or not _is_ours(status) or status.st_size > MOST_BYTES:
            return []
        try:
            lines = stream.read().split("\n")
        except ValueError:
            return []
    if lines[0] != head or lines[-1]:
        return []
    entries = [_entry(line) for line in lines[1:-1]]
    return [entry for entry in entries if entry is not None]


def _is_ours(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & OTHERS_MAY_WRITE


def _entry(line: str) -> tuple[str, Entry] | None:
    fields = line.split("\t")
    parts = fields[1].split(":") if len(fields) == FIELDS else []
    if len(parts) != STAMP_PARTS or not all(part.isdigit() for part in parts):
        return None
    path, stamp, sha256, form, verdict, loads, *lists = fields
    imports, calls, features = (tuple(names.split("\x1f")) if names else () for names in lists)
    report = FileReport(
        path, int(stamp.split(":")[2]), sha256 or None, form, verdict, loads, imports, calls, features, (), 0
    )
    return path, Entry(stamp, report)


def _line(path: str, entry: Entry) -> str:
    report = entry.report
    lists = ("\x1f".join(names) for names in (report.imports, report.calls, report.features))
    return "\t".join([path, entry.stamp, report.sha256 or "", report.format, report.verdict, report.loads, *lists])


def _can_be_written(path: str, report: FileReport) -> bool:
    texts = (path, report.format, *report.imports, *report.calls, *report.features)
    return all(text.isprintable() for text in texts)


def _is_settled(stamp: str) -> bool:
    touched = max(map(int, stamp.split(":")[3:])) / 1e9
    return time.time() - touched > SETTLED_SECONDS


def _replace(path: str, text: str) -> None:
    from modelsec import atomic

    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    if _is_ours(os.stat(folder)):
        atomic.replace(path, text.encode(), PRIVATE)
