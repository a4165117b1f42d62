"""One run: every file that was named or found, judged and gathered into a report.

Rule: nothing that happens to one file ends the run. What could not be opened fails under its own name, and a fault
of modelsec's own is kept beside the other verdicts, where it makes the run fail whatever they are.
"""

from __future__ import annotations

from modelsec.discover import Barred, Discovery, Found, excludes_nothing
from modelsec.errors import ModelsecError, Unreadable
from modelsec.evidence import Fault
from modelsec.finding import PASS, REFUSED, UNREADABLE, Finding
from modelsec.formats import named
from modelsec.formats._format import STRUCTURE
from modelsec.identify import UNKNOWN
from modelsec.pipeline import CODE, UNRECOGNISED, FileReport, Options, scan_file, scan_reader
from modelsec.report import Report
from modelsec.suffixes import is_model_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.policy import Policy

AGAIN = "scan it again when nothing writes to it, or give it by its path"
MEND = "mend its permissions, or exclude it in the configuration"
STRUCTURES = named(STRUCTURE)


class Run:
    """Gathers what one run sees; `report` gives the whole."""

    def __init__(self, policy: Policy, options: Options) -> None:
        """Judge by `policy`; `options` hold for every file, but for `named`."""
        self.policy = policy
        self.options = options
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
    ) -> None:
        """Judge every file at and below `paths`; `tick` is told each path before it is read.

        Raises:
            UsageError: a path does not exist.
        """
        discovery = Discovery(paths, excluded)
        for entry in discovery:
            tick(entry.path)
            if isinstance(entry, Barred):
                self._bar(entry)
            else:
                self._scan(entry)
        self.notes.extend(self._counts(discovery))

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
        models = frozenset(
            file.path
            for file in self.files
            if file.verdict != PASS or file.format in STRUCTURES or is_model_name(file.path)
        )
        return Report(
            tuple(self.files),
            tuple(self.unrecognised),
            models,
            tuple(self.notes),
            tuple(self.errors),
            strict,
            require_models,
        )

    def _scan(self, found: Found) -> None:
        try:
            self._judge(found)
        except OSError as error:
            self._bar(Barred(found.path, f"the file cannot be read ({error.strerror})", MEND, fails=True))
        except ModelsecError as error:
            self._bar(Barred(found.path, str(error), AGAIN, fails=True))
        except Exception as error:  # noqa: BLE001 - a file that trips modelsec fails alone, and the run with it
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            self.errors.append(f"{found.path}: a fault of modelsec's own ({reason}); please report it")
            self._bar(Barred(found.path, "modelsec failed on this file, so it has no verdict", "report it", fails=True))

    def _judge(self, found: Found) -> None:
        if found.record and self._look(found.path) != REFUSED:
            self.records += 1
            return
        self.add(scan_file(found.path, self.policy, self.options.for_file(named=found.named)))

    def _look(self, path: str) -> str:
        options = Options(digest=False, named=False, limits=self.options.limits)
        return scan_file(path, self.policy, options).verdict

    def _bar(self, entry: Barred) -> None:
        if not entry.fails:
            self.unrecognised.append(entry.path)
            self.notes.append(f"{entry.path}: {entry.message}; {entry.fix}")
            return
        from modelsec.policy.words import describe

        told = describe("MSF204", Fault(entry.message, None), ())
        finding = Finding(told.id, told.verdict, told.message, entry.fix, references=told.references)
        self.files.append(FileReport(entry.path, None, None, UNKNOWN, UNREADABLE, CODE, (), (), (), (finding,), 1))

    def _counts(self, discovery: Discovery) -> list[str]:
        counted = (
            (discovery.exclusions, "left out by exclude in the project's configuration"),
            (self.empty, "empty files, in which there is nothing to judge"),
            (self.records, "records in .git and __pycache__ folders hold nothing that is refused, and are not listed"),
            (discovery.links, "links to folders not followed: each folder is walked under its own name"),
        )
        return [f"{count:,} {words}" for count, words in counted if count]
