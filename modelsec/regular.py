"""Open regular files, and nothing else.

Rule: what only waits or never ends is not opened, not even for a moment, whoever asks for it: opening a FIFO waits for
its other end, and opening a device can act.
"""

from __future__ import annotations

import os
import stat

from modelsec.errors import Unreadable


class NotRegular(Unreadable):
    """A pipe, socket, device or folder stands where a file was expected."""


def read(path: str | os.PathLike[str], limit: int) -> bytes:
    """Return the first `limit` bytes of a regular file.

    Raises:
        NotRegular: it is something else, and was not opened.
        OSError: it is gone, or may not be read.
    """
    descriptor, _ = open_regular(os.fspath(path))
    with open(descriptor, "rb") as stream:
        return stream.read(limit)


def open_regular(path: str) -> tuple[int, os.stat_result]:
    """Open a regular file for reading; return its descriptor, which is the caller's to close, and its status.

    Nothing else is opened, not even for a moment: opening a FIFO waits, opening a device can act. The kind is looked
    at before, and again on the descriptor, for a path that is swapped in between; a swapped-in link is not followed.

    Raises:
        NotRegular: it is something else.
        OSError: it is gone, or may not be read.
    """
    mode = os.lstat(path).st_mode
    if stat.S_ISLNK(mode):
        path = os.path.realpath(path)
        mode = os.stat(path).st_mode
    if not stat.S_ISREG(mode):
        raise NotRegular(what_it_is(mode))
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_NOCTTY | os.O_CLOEXEC)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise NotRegular(what_it_is(status.st_mode))
    return descriptor, status


def what_it_is(mode: int) -> str:
    """Say in one sentence what a file of another kind is."""
    for test, name in ((stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISDIR, "a folder")):
        if test(mode):
            return f"it is {name}, not a file, and was not opened"
    return "it is a device, not a file, and was not opened"
