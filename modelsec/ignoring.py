"""Findings that the project lives with: `[[tool.modelsec.ignore]]`, each with its reason.

Rule: an entry names which finding or which content, and where; it ends when it says so; and what it takes away is shown
in every report. One that would switch the gate off is an error. Without an id it is for what loading a file does, never
for what could not be read or is not as it was pinned.
"""

from __future__ import annotations

import datetime as dt
import os

from modelsec.errors import ConfigError
from modelsec.escape import visible
from modelsec.finding import UNREADABLE, Ignored, worst
from modelsec.ignore import Patterns
from modelsec.nearest import meant
from modelsec.value import replace, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from modelsec.finding import Finding
    from modelsec.pipeline import FileReport
    from modelsec.report import Report

WHAT_LOADING_DOES = ("MSF1", "MSF3")
"""How the ids begin that an entry without an id is for."""
FIELDS = {"id": str, "path": str, "sha256": str, "global": str, "reason": str, "until": dt.date}
HEX = frozenset("0123456789abcdef")
DIGEST_DIGITS = 64
WILD = frozenset("*?[!")
NOT_EVERYTHING = "name the file, its sha256 or the global"


@value
class Entry:
    """One entry; empty texts are for whatever is there."""

    place: str
    """The table that it was read from, as it is shown."""
    reason: str
    id: str = ""
    path: str = ""
    """A pattern in gitignore syntax, relative to the project."""
    sha256: str = ""
    target: str = ""
    """The global, dotted, or the feature."""
    until: dt.date | None = None
    """The last day on which it counts."""

    def takes(self, finding: Finding, file: FileReport, relative: str | None) -> bool:
        """Say whether this finding of a file, which lies at `relative` in the project, is ignored."""
        return self.is_for(finding) and self.is_at(relative) and self.sha256 in ("", file.sha256)

    def is_for(self, finding: Finding) -> bool:
        """Say whether the entry is for such a finding."""
        if self.target not in ("", finding.target):
            return False
        return finding.id == self.id if self.id else finding.id.startswith(WHAT_LOADING_DOES)

    def is_at(self, relative: str | None) -> bool:
        """Say whether the entry is for this path of the project; None is a file that lies outside.

        One that is for whatever a file does names the file; else it may name a folder.
        """
        if not self.path or relative is None:
            return not self.path
        patterns = Patterns((self.path,))
        is_narrow = self.id or self.target or self.sha256
        return patterns.covers(relative) if is_narrow else patterns.excludes(relative, is_folder=False)


def read(given: object, place: str) -> tuple[Entry, ...]:
    """Read the tables of the setting `ignore`.

    Raises:
        ConfigError: a table is not what it has to be, or would ignore too much; the text says why.
    """
    if not isinstance(given, list) or not all(isinstance(table, dict) for table in given):
        message = f"{place} is not a list of tables"
        raise ConfigError(message)
    return tuple(_entry(table, f"entry {number} of {place}") for number, table in enumerate(given, 1))


def _entry(table: dict[str, Any], place: str) -> Entry:
    for key, content in table.items():
        if key not in FIELDS:
            message = f"{place}: {visible(key)} is not a key; there is {', '.join(FIELDS)}{meant(key, FIELDS)}"
            raise ConfigError(message)
        if type(content) is not FIELDS[key] or content == "":
            wanted = "a day, such as 2027-06-30 without quotes" if key == "until" else "a text"
            message = f"{place}: {key} has to be {wanted}"
            raise ConfigError(message)
    fields = {{"global": "target"}.get(key, key): content for key, content in table.items()}
    entry = Entry(place, **{"reason": "", **fields})
    why = _objection(entry)
    if why:
        message = f"{place}: {why}"
        raise ConfigError(message)
    return entry


def _objection(entry: Entry) -> str:
    """Return why an entry cannot be followed, as a clause; empty where it can."""
    from modelsec.policy._words import FINDINGS

    if not entry.reason.strip() or not entry.reason.isprintable():
        return "it needs a reason, in one line: whoever reads it next has nothing else to judge it by"
    if entry.id and entry.id not in FINDINGS:
        return f"{visible(entry.id)} is the id of no finding{meant(entry.id.upper(), FINDINGS)}"
    if entry.sha256 and (len(entry.sha256) != DIGEST_DIGITS or not HEX.issuperset(entry.sha256)):
        return "sha256 is not 64 hexadecimal digits in lower case"
    if "*" in entry.target:
        return "a wildcard in global would ignore names that nobody has looked at; name each"
    return _breadth(entry, is_unreadable=bool(entry.id) and FINDINGS[entry.id][0] == UNREADABLE)


def _breadth(entry: Entry, *, is_unreadable: bool) -> str:
    """Return why an entry would ignore too much."""
    if entry.sha256:
        return ""
    if not entry.path:
        return "it names no file; add a path, or the sha256 of the content"
    if entry.path.startswith("!"):
        return "its path only takes back; name what it is for"
    if not entry.path.strip("*/.?") and not (is_unreadable or entry.target):
        return f"its path takes in every file, so that it would switch the gate off; {NOT_EVERYTHING}"
    is_for_many = WILD.intersection(entry.path) or entry.path.endswith("/")
    if is_for_many and not (entry.id or entry.target):
        return f"it would ignore whatever is refused in many files; name an id, or {NOT_EVERYTHING}"
    return ""


def applied(report: Report, entries: tuple[Entry, ...], root: str, today: dt.date) -> Report:
    """Return the report with what the entries of the project at `root` are for taken out of it, and kept beside it."""
    ended = [entry for entry in entries if entry.until is not None and entry.until < today]
    current = [entry for entry in entries if entry not in ended]
    notes = [f"{entry.place} ended on {entry.until}, and ignores nothing: {entry.reason}" for entry in ended]
    files = []
    for file in report.files:
        relative = _relative(file.path, root)
        files.append(_without(file, current, relative))
        notes.extend(_void(file, current, relative))
    return replace(report, files=tuple(files), notes=(*report.notes, *notes))


def _without(file: FileReport, entries: list[Entry], relative: str | None) -> FileReport:
    """Return a file's report without what is ignored; of findings that are not all listed none is."""
    if file.findings_total != len(file.findings):
        return file
    kept, ignored = [], []
    for finding in file.findings:
        entry = next((entry for entry in entries if entry.takes(finding, file, relative)), None)
        if entry is None:
            kept.append(finding)
        else:
            until = "" if entry.until is None else str(entry.until)
            ignored.append(Ignored(finding, entry.reason, until))
    return replace(
        file,
        verdict=worst([finding.verdict for finding in kept]) if ignored else file.verdict,
        findings=tuple(kept),
        findings_total=len(kept),
        ignored=tuple(ignored),
    )


def _void(file: FileReport, entries: list[Entry], relative: str | None) -> list[str]:
    """Return what is said of entries that were for other content of this file."""
    return [
        f"{entry.place} is for other content of {file.path} than is there, and ignores nothing: {entry.reason}"
        for entry in entries
        if entry.path and entry.sha256 and entry.is_at(relative) and file.sha256 not in (None, entry.sha256)
    ]


def _relative(path: str, root: str) -> str | None:
    """Return where a file lies in the project, or None where it does not."""
    folder, name = os.path.split(os.path.abspath(path))
    real = os.path.join(os.path.realpath(folder), name)
    top = os.path.join(os.path.realpath(root), "")
    return real[len(top) :] if real.startswith(top) else None
