"""The guard: an audit hook that sees files opened and globals unpickled, before either happens.

Rule: the hook is one plain function, installed once in a process, for it can never be removed and a bound method
costs four times as much at each event. What it does is a table, empty while no scan is on. It is accounting and a
seat belt, not a sandbox: code that runs in the process can get round it.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Handler = Callable[[tuple[Any, ...]], None]

HANDLERS: dict[str, Handler] = {}
"""Event to what is done at it; the hook looks here and nowhere else."""
STACK: list[dict[str, Handler]] = []
"""The tables of runs that this one was started from: pytest may run in pytest."""
LOCAL = threading.local()
INSTALLED: list[bool] = []
NEW = os.O_CREAT | os.O_EXCL
PATH_BYTES = 4096
"""PATH_MAX of Linux; longer bytes are a model and not its name."""


def audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Pass an event on; what the handler does raises no events of its own to it."""
    if event not in HANDLERS or getattr(LOCAL, "busy", False):  # most events end here, and there are many
        return
    __tracebackhide__ = True
    LOCAL.busy = True
    try:
        HANDLERS[event](arguments)
    finally:
        LOCAL.busy = False


def arm(handlers: dict[str, Handler]) -> None:
    """Have `handlers` called until `disarm`."""
    STACK.append(dict(HANDLERS))
    HANDLERS.clear()
    HANDLERS.update(handlers)
    if not INSTALLED:
        INSTALLED.append(True)
        sys.addaudithook(audit)


def disarm() -> None:
    """Go back to what was before the last `arm`."""
    HANDLERS.clear()
    if STACK:
        HANDLERS.update(STACK.pop())


def reads(mode: str | None, flags: int) -> bool:
    """Say whether an `open` event is for reading what is there; `os.open` gives no mode, and its intent in flags."""
    if mode is not None:
        return "r" in mode or ("a" in mode and "+" in mode)
    # What has to be made by the call holds nothing yet: so `tempfile` opens its files.
    is_new = flags & NEW == NEW or flags & os.O_TRUNC
    return flags & os.O_ACCMODE != os.O_WRONLY and not is_new


def spelled(path: object) -> str:
    """Return the path of an `open` event as text; empty for a descriptor and for what is no path."""
    if type(path) is str:
        return path
    if isinstance(path, (str, bytes, os.PathLike)):
        return os.fsdecode(path)
    return ""


class Quiet:
    """A stretch of our own work, in which this thread's events are no news."""

    def __enter__(self) -> None:
        """Begin it."""
        self.before = getattr(LOCAL, "busy", False)
        LOCAL.busy = True

    def __exit__(self, *_: object) -> None:
        """End it."""
        LOCAL.busy = self.before
