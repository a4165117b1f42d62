"""Where a file comes from: made by this run, installed with a package, or neither.

Rule: what this run wrote below pytest's base temporary folder, or was seen to write to the system's, needs no pin,
unless the network was used meanwhile. The
change time decides, which no writer can set back; a window begins by the clock that the kernel stamps files with, and
ends by the true one, which is a little ahead; at both ends the next stamp is waited for.
"""

from __future__ import annotations

import os
import site
import sys
import tempfile
import time

CLOCK = 5 if sys.platform == "linux" else time.CLOCK_REALTIME
"""CLOCK_REALTIME_COARSE, for which Python has no name: Linux stamps files with it, some milliseconds behind."""
STEPS = 50
"""Milliseconds waited for at most: a test may have stopped the clock."""
NOWHERE = "\0"
PACKAGES = "-packages"
"""`site-packages`, and `dist-packages` on Debian; on Windows the list names the whole installation too."""
WRITTEN = 100_000
"""Paths of written files that are remembered."""


def now() -> int:
    """Return a moment in nanoseconds that no file written from now on is stamped before."""
    return time.clock_gettime_ns(CLOCK)


def passes(moment: int) -> None:
    """Wait until files are stamped later than at `moment`: some milliseconds."""
    for _ in range(STEPS):
        if now() > moment:
            return
        time.sleep(0.001)


class Window:
    """A stretch of the run in which the network was used."""

    def __init__(self, begins: int, ends: int | None = None) -> None:
        """Begin, and perhaps end, at a moment."""
        self.begins = begins
        self.ends = ends

    def holds(self, moment: int) -> bool:
        """Say whether `moment` lies in it."""
        return self.begins <= moment and (self.ends is None or moment <= self.ends)


class Origins:
    """What is known of where this run's files come from."""

    def __init__(self, root: str = NOWHERE) -> None:
        """Begin now; what lies below the project's folder `root` is pinned, whoever writes it."""
        self.began = now()
        self.root = os.path.join(root, "")
        folder = tempfile.gettempdir()
        self.temporary = tuple({os.path.join(path, "") for path in (folder, os.path.realpath(folder))})
        self.bases: list[str] = []
        """Base temporary folders of this process, resolved."""
        self.spelled: tuple[str, ...] = ()
        """The same as paths may have them: resolved or not."""
        self.written: set[str] = set()
        """Absolute paths of temporary files that this process opened for writing."""
        self.windows: list[Window] = []
        self.installation = installation()

    def is_installed(self, real: str) -> bool:
        """Say whether the resolved path is the standard library's or an installed package's.

        What lies there was chosen with the environment, and could as well be code; it is judged and not pinned.
        """
        return real.startswith(self.installation)

    def below_base(self, real: str) -> bool:
        """Say whether the resolved path lies below a base temporary folder."""
        return any(real.startswith(base) for base in self.bases)

    def add_base(self, folder: str) -> None:
        """Take `folder` for a base temporary folder."""
        base = os.path.join(os.path.realpath(folder), "")
        if base not in self.bases:
            self.bases.append(base)
            self.spelled = tuple({*self.spelled, base, os.path.join(os.path.abspath(folder), "")})

    def wrote(self, path: str) -> None:
        """Remember that this process opens the absolute `path` for writing: its times may be set back later."""
        temporary = path.startswith(self.temporary) and not path.startswith(self.root)
        if (temporary or path.startswith(self.spelled)) and len(self.written) < WRITTEN:
            self.written.add(path)

    def moved(self, old: str, new: str) -> None:
        """Remember that a file gets another name: many writers finish so."""
        if os.path.abspath(old) in self.written:
            self.wrote(os.path.abspath(new))

    def connected(self) -> None:
        """Open a window: from now on nothing that is written was made by this run alone.

        It begins with the next stamp that the clock gives, so that what was written right before is not in it.
        """
        if not self.windows or self.windows[-1].ends is not None:
            passes(now())
            self.windows.append(Window(now()))

    def settled(self) -> None:
        """Close the window at the end of a test, and wait until no stamp is in doubt: some milliseconds."""
        if self.windows and self.windows[-1].ends is None:
            end = self.windows[-1].ends = time.clock_gettime_ns(time.CLOCK_REALTIME)
            passes(end)

    def is_made_here(self, real: str) -> bool:
        """Say whether this run made the file at the resolved path, without the network."""
        is_based = self.below_base(real)
        if not is_based and (real.startswith(self.root) or not real.startswith(self.temporary)):
            return False
        status = os.stat(real)
        # Outside pytest's folder other programs write too: there only what was seen to be written counts.
        own = is_based and status.st_mtime_ns >= self.began
        own = own or real in map(os.path.realpath, self.written)
        return own and not any(window.holds(status.st_ctime_ns) for window in self.windows)


def installation() -> tuple[str, ...]:
    """Return the folders of the standard library and of installed packages, resolved.

    `sysconfig` knows them too, and reads for that what Python was compiled with: 13 ms.
    """
    packages = [path for path in site.getsitepackages() if path.endswith(PACKAGES)]
    return tuple({os.path.join(os.path.realpath(path), "") for path in (os.path.dirname(os.__file__), *packages)})
