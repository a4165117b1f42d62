"""What every command around the lock begins with: the project, its lock, the models that are meant, and a look at them.

Rule: nothing is judged before all of the call, the configuration and the lock is known to be right.
"""

from __future__ import annotations

import datetime as dt
import os

from modelsec.lockfile import Lockfile
from modelsec.project import find_project
from modelsec.survey.selection import Selection
from modelsec.work import turns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import Executor

    from modelsec.discover import Found
    from modelsec.lockfile import Entry
    from modelsec.pipeline import Options
    from modelsec.survey.look import Survey
    from modelsec.turn import Turn


class Session:
    """One call of a command around the lock."""

    def __init__(
        self,
        words: tuple[str, ...],
        start: str = os.curdir,
        *,
        isolated: bool = False,
        broken: bool = False,
        jobs: int = 1,
    ) -> None:
        """Find the project that the folder `start` lies in, and read its lock unless it is known to be `broken`.

        Raises:
            ConfigError: the configuration or the lock is broken.
        """
        self.project = find_project(start, isolated=isolated)
        self.has_lock = os.path.lexists(self.project.lock)
        self.lock = Lockfile.read(self.project.shown_lock) if self.has_lock and not broken else Lockfile()
        self.selection = Selection(words, self.project.root)
        self.today = dt.datetime.now(dt.timezone.utc).date()
        self.jobs = jobs
        self.executor: Executor | None = None
        self.tick: Callable[[str], object] = len

    def survey(self) -> Survey:
        """Look at the disk.

        Raises:
            UsageError: a word means nothing.
        """
        from modelsec.survey.look import Look

        return Look(self.project, self.lock, self.selection, self._turns).survey()

    def watched(self) -> Survey:
        """Look at the disk, and show on a terminal what is being read."""
        from modelsec.progress import Progress

        progress = Progress()
        self.tick = progress.file
        try:
            return self.survey()
        finally:
            progress.close()

    def _turns(self, files: list[Found], options: Options) -> Generator[Turn, None, None]:
        return turns(files, options, self.tick, jobs=self.jobs, executor=self.executor)

    def picks(self, entry: Entry) -> bool:
        """Say whether a pinned model is meant."""
        return self.selection.picks(entry.name, entry.source, map(entry.place, entry.files))

    def picked(self) -> frozenset[str] | None:
        """Return the names of the pinned models that are meant, or None for all."""
        return frozenset(entry.name for entry in self.lock.entries if self.picks(entry)) if self.selection else None
