"""Check the disk against the lock: one report of what is refused, and of what is not as it was pinned.

Rule: a file passes when it is what the lock pins and is judged to pass, now and by this version; a review of exactly
this content may stand in for the judgement, and nothing stands in for the pin.
"""

from __future__ import annotations

from modelsec.evidence import Fault
from modelsec.finding import PASS, REFUSED, UNREADABLE, Finding, worst
from modelsec.identify import UNKNOWN
from modelsec.lockfile.drift import ABSENT, CHANGED, EXPIRED, POINTER, UNPINNED, VOID, compare
from modelsec.lockfile.reviews import covers
from modelsec.lockfile.words import told
from modelsec.pipeline import CODE, UNRECOGNISED, FileReport
from modelsec.report import Report
from modelsec.survey.look import is_one
from modelsec.value import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from modelsec.lockfile import Lockfile
    from modelsec.lockfile.drift import Drift
    from modelsec.lockfile.values import Entry
    from modelsec.survey.look import Model, Survey


def judge(lock: Lockfile, survey: Survey, today: dt.date, only: frozenset[str] | None = None) -> Report:
    """Return the report on what was seen, with a finding for each difference from `lock`.

    With `only`, the differences of other pinned models are left out.
    """
    checked = _Checked(lock, survey, today)
    for drift in compare(lock, tuple(model.entry for model in survey.models), today, only=only):
        checked.add(drift)
    return checked.report(survey)


def excused(model: Model, pinned: Entry | None, today: dt.date) -> tuple[FileReport, ...]:
    """Return the reports of a model's files, with what the review of this content allows taken away."""
    allowed = frozenset() if pinned is None or pinned.sha256 != model.entry.sha256 else pinned.allowed(today)
    if not allowed:
        return model.reports
    return tuple(_excused(report, allowed) for report in model.reports)


def _excused(report: FileReport, allowed: frozenset[str]) -> FileReport:
    if report.verdict != REFUSED or not covers(allowed, report.findings, report.findings_total):
        return report
    return replace(report, verdict=PASS, findings=(), findings_total=0)


class _Checked:
    """The reports of a check while its differences are added."""

    def __init__(self, lock: Lockfile, survey: Survey, today: dt.date) -> None:
        self.files: dict[str, FileReport] = {}
        """By path as shown."""
        self.shown: dict[str, str] = {}
        """The path as shown by the place that a lock tells."""
        self.top = survey.top
        self.hidden = survey.hidden
        self.notes: list[str] = []
        pinned = {(entry.source, entry.revision): entry for entry in lock.entries}
        for model in survey.models:
            entry = model.entry
            reports = excused(model, pinned.get((entry.source, entry.revision)), today)
            for file, report in zip(entry.files, reports, strict=True):
                self.files[report.path] = replace(report, model=entry.name)
                self.shown[entry.place(file)] = report.path

    def add(self, drift: Drift) -> None:
        """Put a difference beside what else is known of the files that it is about."""
        code, message, fix = told(drift, hidden=drift.place in self.hidden)
        if drift.state == ABSENT:
            self.notes.append(f"{message}; {fix}")
            return
        for path in self._paths(drift):
            report = self.files.get(path) or _absent(path, drift.entry.name)
            if not _is_told(drift, report):
                finding = _finding(code, message + _pointed(drift, report), fix)
                others = tuple(each for each in report.findings if each.id != code)
                total = report.findings_total - len(report.findings) + len(others) + 1
                verdict = worst([each.verdict for each in (finding, *others)])
                self.files[path] = replace(report, verdict=verdict, findings=(finding, *others), findings_total=total)

    def _paths(self, drift: Drift) -> list[str]:
        """Return the shown paths of the files that a difference is told at."""
        entry = drift.entry
        if drift.place:
            return [self._shown(drift.place)]
        paths = [self._shown(entry.place(file)) for file in entry.files]
        if drift.state in (EXPIRED, VOID):
            return paths[:1]
        models = [path for path in paths if is_one(self.files[path])]
        return models or paths[:1]

    def _shown(self, place: str) -> str:
        return self.shown.get(place) or (place if ":" in place.partition("/")[0] else self.top + place)

    def report(self, survey: Survey) -> Report:
        """Return the whole."""
        ordered = [self.files[path] for path in sorted(self.files, key=lambda path: path.split("/"))]
        files = tuple(file for file in ordered if file.verdict != UNRECOGNISED)
        unrecognised = [file.path for file in ordered if file.verdict == UNRECOGNISED and file.size]
        return Report(
            files,
            (*survey.unrecognised, *unrecognised),
            frozenset(file.path for file in files if is_one(file)),
            (*self.notes, *survey.notes),
            survey.errors,
        )


def _is_told(drift: Drift, report: FileReport) -> bool:
    """Say whether a report's own findings tell all there is: what could not be read cannot be pinned either."""
    unread = report.verdict == UNREADABLE
    return (drift.state == UNPINNED and unread) or (drift.state == CHANGED and unread and report.sha256 is None)


def _pointed(drift: Drift, report: FileReport) -> str:
    """Say whether a Git LFS pointer points to the pinned content."""
    if drift.state != POINTER or drift.pinned is None:
        return ""
    pinned = any(drift.pinned.sha256 in each.message for each in report.findings)
    return f", and it points to {'that' if pinned else 'other'} content"


def _finding(code: str, message: str, fix: str) -> Finding:
    from modelsec.policy.words import describe

    told_of = describe(code, Fault(message, None), ())
    return Finding(code, told_of.verdict, message, fix, references=told_of.references)


def _absent(path: str, name: str) -> FileReport:
    return FileReport(path, None, None, UNKNOWN, UNREADABLE, CODE, (), (), (), (), 0, name)
