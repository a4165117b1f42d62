"""Put a file in the place of another, whole or not at all.

Rule: whoever reads the file while it is written, or after the writer was killed, sees the old content or the new.
"""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DEVICES = "/dev/"
"""Here `stdout` is a regular file where a shell has sent it to one, and others write to it."""
NEW_FILE = 0o666
"""The mode of a file that was not there; the user's mask takes its part away."""


def write(path: str, data: bytes) -> None:
    """Write beside the file at `path` and rename, which is atomic within one folder; a link stays a link.

    A pipe, and what a name in `/dev` stands for, cannot be replaced and is written to.

    Raises:
        OSError: it cannot be written; what was there is still there.
    """
    target = os.path.realpath(path)
    mode = _mode(path)
    if mode is not None and (path.startswith(DEVICES) or not stat.S_ISREG(mode)):
        with open(path, "ab") as stream:
            stream.write(data)
        return
    replace(target, data, NEW_FILE & ~_mask() if mode is None else stat.S_IMODE(mode))


def replace(target: str, data: bytes, mode: int) -> None:
    """Put a file of this content and mode in the place of the one at `target`, which is no link.

    Raises:
        OSError: it cannot be written; what was there is still there.
    """
    from tempfile import mkstemp

    folder, name = os.path.split(target)
    descriptor, beside = mkstemp(prefix=f".{name[:SHOWN]}-", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fchmod(stream.fileno(), mode)
            os.fsync(stream.fileno())
        os.replace(beside, target)
    except BaseException:  # Ctrl-C too leaves nothing half-written
        os.unlink(beside)
        raise


@contextmanager
def alone(path: str) -> Iterator[None]:
    """Be the one process that writes into the folder of `path`, among those that ask for it.

    Raises:
        BlockingIOError: another one is, and does not come to an end.
    """
    descriptor = os.open(os.path.dirname(os.path.realpath(path)), os.O_RDONLY | os.O_CLOEXEC)
    try:
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    import fcntl
    import time

    for left in reversed(range(ATTEMPTS)):
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not left:
                raise
            time.sleep(PAUSE_SECONDS)
        except OSError:
            return  # some network file systems have no locks
        else:
            return


ATTEMPTS, PAUSE_SECONDS = 40, 0.05
"""A lock is written in a few milliseconds."""


SHOWN = 40
"""Characters of a name that the file beside it begins with: a name may be as long as the system takes."""


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
