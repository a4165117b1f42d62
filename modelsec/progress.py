"""A line on the terminal that says what is being read, for work that lasts.

Rule: it appears on standard error only, on a terminal only, and after a second; it is gone before a report is printed.
"""

from __future__ import annotations

import os
import sys
import time

from modelsec.escape import visible

DELAY_SECONDS = 1.0
PERIOD_SECONDS = 0.1


class Progress:
    """Counts files and redraws one line; costs a clock reading per file where nothing is drawn."""

    def __init__(self, *, wanted: bool | None = None) -> None:
        """Start the clock; `wanted` overrules the question whether standard error is a terminal."""
        self.wanted = sys.stderr.isatty() if wanted is None else wanted
        self.count = 0
        self.next = time.monotonic() + DELAY_SECONDS
        self.drawn = False

    def file(self, path: str) -> None:
        """Say that `path` is read now."""
        self.count += 1
        if not self.wanted or time.monotonic() < self.next:
            return
        self.next = time.monotonic() + PERIOD_SECONDS
        self.drawn = True
        room = max(_columns() - 24, 8)
        name = visible(path)
        name = name if len(name) <= room else "…" + name[1 - room :]
        sys.stderr.write(f"\r\x1b[K{self.count:,} files, reading {name}")
        sys.stderr.flush()

    def close(self) -> None:
        """Wipe the line."""
        if self.drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self.drawn = False


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):
        return 80
