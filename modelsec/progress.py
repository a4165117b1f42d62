"""A line on the terminal that says what is being read, for work that lasts.

Rule: it appears on standard error only, on a terminal only, and after a second; it is gone before a report is printed.
A thread of its own draws it, so that one large file shows life as well as many small ones.
"""

from __future__ import annotations

import os
import sys
import time

from modelsec.escape import visible

DELAY_SECONDS = 1.0
PERIOD_SECONDS = 0.2
WIPE = "\r\x1b[K"
COLUMNS = 80


class Progress:
    """Shows the count of files, the current one and for how long it has been read."""

    def __init__(self, *, wanted: bool | None = None, delay: float = DELAY_SECONDS) -> None:
        """Wait `delay` seconds, then draw; `wanted` overrules the question whether standard error is a terminal."""
        self.count = 0
        self.path = ""
        self.since = time.monotonic()
        self.delay = delay
        if sys.stderr.isatty() if wanted is None else wanted:
            import threading

            self.done = threading.Event()
            self.thread = threading.Thread(target=self._draw, name="modelsec progress", daemon=True)
            self.thread.start()

    def file(self, path: str) -> None:
        """Say that `path` is read now."""
        self.count += 1
        self.path = path
        self.since = time.monotonic()

    def close(self) -> None:
        """Stop drawing and wipe the line."""
        if hasattr(self, "thread"):
            self.done.set()
            self.thread.join()

    def _draw(self) -> None:
        drawn = False
        wait = self.delay
        while not self.done.wait(wait):
            sys.stderr.write(WIPE + self._line())
            sys.stderr.flush()
            drawn, wait = True, PERIOD_SECONDS
        if drawn:
            sys.stderr.write(WIPE)
            sys.stderr.flush()

    def _line(self) -> str:
        name = visible(self.path)
        seconds = time.monotonic() - self.since
        files = f"{self.count:,} file" + ("" if self.count == 1 else "s")
        text = f"{files}, reading {{}}" + (f" for {seconds:.0f} s" if seconds > DELAY_SECONDS else "")
        room = max(_columns() - len(text), 8)
        return text.format(name if len(name) <= room else "…" + name[1 - room :])


def _columns() -> int:
    """Return the terminal's width; one that does not tell it, as under `script` and in many CI services, has none."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or COLUMNS
    except (OSError, ValueError):
        return COLUMNS
