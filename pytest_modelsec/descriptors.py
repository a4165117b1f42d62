"""Opens relative to an open folder: `os.open(name, flags, dir_fd=folder)`, of which the event tells the name alone.

Rule: the call is looked at under the whole path, and its own event, which would be taken for a file of the working
directory, is not. Where the system does not tell the path of a descriptor, the call is left as it is.
"""

from __future__ import annotations

import functools
import os
import sys
from typing import TYPE_CHECKING, Any

from pytest_modelsec import guard
from pytest_modelsec.natives import replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_modelsec.guard import Handler
    from pytest_modelsec.natives import Undo

MAC_BYTES = 1024
"""PATH_MAX of macOS, which F_GETPATH fills."""


def watch(opened: Handler) -> list[Undo]:
    """Put a watched `os.open` into the place of the system's; `opened` takes what an `open` event tells."""
    watched = watching(os.open, opened)
    modules = [os, *(sys.modules[name] for name in ("posix", "nt") if name in sys.modules)]
    undone = [replace(module, "open", watched) for module in modules]
    os.supports_dir_fd.add(watched)
    return [*undone, lambda: os.supports_dir_fd.discard(watched)]


def watching(original: Callable[..., int], opened: Handler) -> Callable[..., int]:
    """Return `original`, an `os.open`, with a look at the whole path of what is opened relative to a folder."""

    @functools.wraps(original)
    def open_(*args: Any, **kwargs: Any) -> int:  # noqa: ANN401 - whatever the system's own takes
        __tracebackhide__ = True
        folder = kwargs.get("dir_fd")
        top = path_of(folder) if type(folder) is int else ""
        if not top:
            return original(*args, **kwargs)
        name, flags = (args[at] if len(args) > at else kwargs.get(key) for at, key in enumerate(("path", "flags")))
        if isinstance(flags, int):
            opened((os.path.join(top, guard.spelled(name)), None, flags))
        with guard.Quiet():
            return original(*args, **kwargs)

    return open_


def path_of(descriptor: int) -> str:
    """Return the path of an open folder; empty where the system does not tell it."""
    try:
        if sys.platform == "darwin":
            import fcntl

            return os.fsdecode(fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(MAC_BYTES)).rstrip(b"\0"))
        return os.readlink(f"/proc/self/fd/{descriptor}")
    except OSError:
        return ""
