"""One run: every file that was named or found, judged and gathered into a report.

Rule: everything that was met is in the report: judged, or told with the reason why not, or counted.
"""

from __future__ import annotations

from modelsec.discover import Barred, Discovery, Found, excludes_nothing
from modelsec.errors import Unreadable
from modelsec.pipeline import UNRECOGNISED, FileReport, Options, scan_reader
from modelsec.report import Report
from modelsec.turn import AGAIN, is_model, take, unopened
from modelsec.workers import are_many

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Executor

    from modelsec.policy import Policy
    from modelsec.turn import Turn


LEFT_OUT = "left out by include and exclude in the project's configuration"


class Run:
    """Gathers what one run sees; `report` gives the whole."""

    def __init__(self, policy: Policy, options: Options) -> None:
        """Judge by `policy`; `options` hold for every file, but for `named`, which is told of each."""
        self.policy = policy
        self.options = options.for_file(named=False)
        """As they hold for a file that was found: most of a run are."""
        self.files: list[FileReport] = []
        self.unrecognised: list[str] = []
        self.notes: list[str] = []
        self.errors: list[str] = []
        self.empty = 0
        """Files of no bytes, such as `__init__.py`, that no loader takes by name: there is nothing to judge."""
        self.records = 0
        """Other programs' records that were looked at and hold nothing refused."""

    def paths(
        self,
        paths: tuple[str, ...],
        excluded: Callable[[str, bool], bool] = excludes_nothing,
        tick: Callable[[str], object] = len,
        jobs: int = 1,
        executor: Executor | None = None,
    ) -> None:
        """Judge every file at and below `paths`, in up to `jobs` processes or on an `executor`.

        `tick` is told each path.

        Raises:
            UsageError: a path does not exist.
        """
        discovery = Discovery(paths, excluded)
        entries: Iterable[Found | Barred] = discovery
        turns: Generator[Turn, None, None] | None = None
        if jobs > 1 or executor is not None:
            entries = list(discovery)
            turns = self._turns([entry for entry in entries if isinstance(entry, Found)], tick, jobs, executor)
        try:
            for entry in entries:
                if isinstance(entry, Barred):
                    self._bar(entry)
                elif turns is None:
                    tick(entry.path)
                    self._take(take(entry, self.policy, self.options))
                else:
                    self._take(next(turns))
        finally:
            if turns is not None:
                turns.close()  # Ctrl-C ends the processes too, wherever it is noticed
        self.notes.extend(self._counts(discovery))

    def _turns(
        self, files: list[Found], tick: Callable[[str], object], jobs: int, executor: Executor | None
    ) -> Generator[Turn, None, None] | None:
        """Return the turns of `files` where others than this process take them."""
        if executor is None and not are_many(files):
            return None
        from modelsec.work import turns

        return turns(files, self.options, tick, jobs=jobs, executor=executor)

    def stdin(self, descriptor: int, name: str) -> None:
        """Judge what standard input brings, under `name`.

        Raises:
            UsageError: it is a folder or a device, or cannot be kept.
        """
        from modelsec.spool import stdin_reader

        try:
            with stdin_reader(descriptor, self.options.limits) as reader:
                self.add(scan_reader(reader, name, self.policy, self.options.for_file(named=True)))
        except Unreadable as error:
            self._bar(Barred(name, str(error), AGAIN, fails=True))

    def add(self, file: FileReport) -> None:
        """Take in one judged file."""
        if file.verdict == UNRECOGNISED and file.size == 0:
            self.empty += 1
        elif file.verdict == UNRECOGNISED:
            self.unrecognised.append(file.path)
        else:
            self.files.append(file)

    def report(self, *, strict: bool = False, require_models: bool = False) -> Report:
        """Return what was seen so far."""
        models = frozenset(file.path for file in self.files if is_model(file))
        return Report(
            tuple(self.files),
            tuple(self.unrecognised),
            models,
            tuple(self.notes),
            tuple(self.errors),
            strict,
            require_models,
        )

    def _take(self, turn: Turn) -> None:
        if turn.error:
            self.errors.append(turn.error)
        if turn.file is None:
            self.records += 1
        else:
            self.add(turn.file)

    def _bar(self, entry: Barred) -> None:
        if entry.fails:
            self.files.append(unopened(entry))
        else:
            self.unrecognised.append(entry.path)
            self.notes.append(f"{entry.path}: {entry.message}; {entry.fix}")

    def _counts(self, discovery: Discovery) -> list[str]:
        counted = (
            (LEFT_OUT, discovery.exclusions),
            ("empty files, in which there is nothing to judge", self.empty),
            ("records in .git and __pycache__ folders, not listed as nothing in them is refused", self.records),
            ("links to folders not followed, since each folder is walked under its own name", discovery.links),
        )
        return [f"{words}: {count:,}" for words, count in counted if count]
