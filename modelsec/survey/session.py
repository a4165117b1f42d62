"""What every command around the lock begins with: the project, its lock, the models that are meant, and a look at them.

Rule: nothing is judged before all of the call, the configuration and the lock is known to be right.
"""

from __future__ import annotations

import datetime as dt
import os
from contextlib import closing

from modelsec.cache import Cache, cache_path, engine, is_worth_it, stamp_of
from modelsec.lockfile import Lockfile
from modelsec.lockfile.reading import MINOR, parse, read_text
from modelsec.project import find_project
from modelsec.survey.selection import Selection
from modelsec.turn import Turn
from modelsec.work import turns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import Executor

    from modelsec.discover import Found
    from modelsec.lockfile import Entry
    from modelsec.pipeline import Options
    from modelsec.survey.look import Survey


class Session:
    """One call of a command around the lock."""

    def __init__(
        self,
        words: tuple[str, ...],
        start: str = os.curdir,
        *,
        isolated: bool = False,
        broken: bool = False,
        one: bool = False,
        jobs: int = 1,
    ) -> None:
        """Find the project that the folder `start` lies in, and read its lock unless it is known to be `broken`.

        `one` means that every folder among the `words` is to be one model.

        Raises:
            ConfigError: the configuration or the lock is broken.
            UsageError: a word is no folder, where it is to be one model.
        """
        self.project = find_project(start, isolated=isolated)
        self.has_lock = os.path.lexists(self.project.lock)
        text = read_text(self.project.shown_lock).replace("\r\n", "\n") if self.has_lock else ""
        self.lock = parse(text, self.project.shown_lock) if self.has_lock and not broken else Lockfile()
        self.text = text
        self.selection = Selection(words, self.project.root, one=one)
        self.today = dt.datetime.now(dt.timezone.utc).date()
        self.jobs = jobs
        self.caches = False
        """Whether files that passed before, and were not touched since, are taken for what they were."""
        self.cache: Cache | None = None
        self.executor: Executor | None = None
        self.tick: Callable[[str], object] = len

    @property
    def is_canonical(self) -> bool:
        """Whether the lock's text is the one that would be written; one of a newer version is never written."""
        return not self.has_lock or self.lock.minor > MINOR or self.lock.render() == self.text

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
        cache = self._cache(files)
        if cache is None:
            yield from turns(files, options, self.tick, jobs=self.jobs, executor=self.executor)
            return
        known = [cache.known(found, digest=options.digest) for found in files]
        others = [found for found, report in zip(files, known, strict=True) if report is None]
        stamps = [stamp_of(found.path) for found in others]
        with closing(turns(others, options, self.tick, jobs=self.jobs, executor=self.executor)) as fresh:
            rest = zip(others, stamps, fresh, strict=True)
            for report in known:
                if report is not None:
                    yield Turn(report)
                    continue
                found, stamp, turn = next(rest)
                if turn.file is not None and not turn.error:
                    cache.keep(found, stamp, turn.file)
                yield turn

    def _cache(self, files: list[Found]) -> Cache | None:
        """Return the project's cache where there is one to use."""
        if self.cache is None and self.caches and not os.environ.get("CI") and is_worth_it(files):
            settings = self.project.settings
            told = " ".join((engine(), *settings.allow, *(("formats", *settings.formats) if settings.formats else ())))
            self.cache = Cache(cache_path(self.project.root), told)
        return self.cache

    def close(self) -> None:
        """Keep what was judged for the next time."""
        if self.cache is not None:
            self.cache.write(whole=not self.selection)

    def picks(self, entry: Entry) -> bool:
        """Say whether a pinned model is meant."""
        return self.selection.picks(entry.name, entry.source, map(entry.place, entry.files))

    def picked(self, survey: Survey) -> frozenset[str] | None:
        """Return the names of the pinned models that are meant, seen in the `survey` or not; None for all."""
        if not self.selection:
            return None
        seen = {model.entry.name for model in survey.models}
        return frozenset(entry.name for entry in self.lock.entries if entry.name in seen or self.picks(entry))
