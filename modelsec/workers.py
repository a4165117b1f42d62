"""Processes to judge many files with, where there are enough of them.

Rule: a worker is a copy of this process. A new interpreter would look for its modules in the working directory first,
and that may be the folder that is judged.
"""

from __future__ import annotations

import os
import sys

from modelsec.errors import UsageError
from modelsec.escape import visible
from modelsec.options import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from concurrent.futures import Executor
    from multiprocessing.process import BaseProcess
    from types import TracebackType

    from modelsec.discover import Found

MANY_FILES = 4_000
MANY_BYTES = 64 << 20
"""Workers cost a tenth of a second of work, that of 500 small files, and a worker for every core has to win it back."""
JOBS = Option("--jobs", "the most processes to judge files with (default: one for each core)", "NUMBER")
DIGITS = 3


def jobs(given: str) -> int:
    """Return the number of processes that a call asks for; by default that of the cores it may use.

    Raises:
        UsageError: it is no number above zero.
    """
    if not given:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not given.isascii() or not given.isdigit() or len(given) > DIGITS or not int(given):
        message = f"--jobs takes a number from 1 to 999, not {visible(given)}"
        raise UsageError(message)
    return int(given)


def are_many(files: list[Found]) -> bool:
    """Say whether several processes are done with `files` sooner than one; the largest file is one process's work."""
    if len(files) < 2 or len(files) >= MANY_FILES:
        return len(files) >= MANY_FILES
    sizes = [size_of(found.path) for found in files]
    return sum(sizes) - max(sizes) >= MANY_BYTES


def size_of(path: str) -> int:
    """Return a file's size in bytes, as far as it can be known before it is opened."""
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


class Workers:
    """An executor of processes; whatever ends the work early, Ctrl-C too, ends the processes."""

    def __init__(self, number: int) -> None:
        """Use up to `number` processes."""
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import active_children, get_context

        self.before: set[BaseProcess] = set(active_children())
        self.executor = ProcessPoolExecutor(number, mp_context=get_context("fork"), initializer=_begin)

    def __enter__(self) -> Executor:
        """Give the executor."""
        return self.executor

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """End the processes, at once where the work was ended early."""
        from multiprocessing import active_children

        if kind is not None:
            for child in set(active_children()) - self.before:
                child.terminate()
        self.executor.shutdown(cancel_futures=True)


def _begin() -> None:
    """Settle a worker: Ctrl-C ends it without words, and it shares no stream with the process that it is a copy of."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for name in ("stdout", "stderr"):
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - as long as the process
