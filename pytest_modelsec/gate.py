"""What the lock and the policy say of a path that a test is about to use.

Rule: the lock is asked first and the policy always. A model passes when it is pinned, unchanged and allowed, or when
this run made it itself; what is no model by name, content or lock is nobody's business here.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec.finding import PASS
from modelsec.formats import named, taking
from modelsec.formats._format import STRUCTURE
from modelsec.identify import HEAD_BYTES
from modelsec.lockfile.reviews import covers
from modelsec.pipeline import UNRECOGNISED
from modelsec.reader import BytesReader
from modelsec.suffixes import is_model_name, suffix_of
from modelsec.survey.grouping import hub_of
from modelsec.value import value
from pytest_modelsec import guard, words
from pytest_modelsec.pins import spelling
from pytest_modelsec.settings import shown
from pytest_modelsec.verdicts import key_of, whatever_format

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from modelsec.finding import Finding
    from modelsec.lockfile import Entry, LockedFile
    from modelsec.pipeline import FileReport
    from modelsec.policy import Policy
    from pytest_modelsec.errors import Problem
    from pytest_modelsec.names import Names
    from pytest_modelsec.origins import Origins
    from pytest_modelsec.pins import Pins
    from pytest_modelsec.settings import Settings
    from pytest_modelsec.verdicts import Key, Verdicts

OPEN = open
"""As it is now: a test may put something else into its place."""
CONTAINERS = frozenset(("zip", "tar", "gzip", "bz2", "xz", "lzma", "zlib", "zstd", "lz4"))
"""Formats of which a file is a model only where something in it builds objects: a spreadsheet is a zip too."""
STRUCTURES = named(STRUCTURE)
POINTER = "git-lfs-pointer"
CODE = (".py", ".so", ".pyd")
"""A file of these suffixes in a model's folder is code that came with it."""
PINNED, MOVED, MADE, INSTALLED, NEW, BLOCKED = "pinned", "moved", "made by this run", "installed", "new", "blocked"


@value
class Look:
    """What is known of one model file."""

    path: str
    """Absolute, as it was named."""
    shown: str
    state: str
    """One of the six words of this module."""
    report: FileReport | None = None
    entry: str = ""
    """The lock entry's name."""
    problem: Problem | None = None
    note: str = ""
    key: Key | None = None


@value
class Gate:
    """The lock, the policy and the origin of files, asked in one place."""

    settings: Settings
    pins: Pins
    verdicts: Verdicts
    names: Names
    origins: Origins
    excluded: Callable[[str, bool], bool]
    today: dt.date
    """The day on which reviews are looked at, as `modelsec check` has it; a test may turn the clock later on."""

    def judge_by(self, policy: Policy) -> None:
        """Judge by another policy from now on; what was judged before is judged again when it is asked for."""
        self.verdicts.policy = self.names.policy = policy
        self.verdicts.known.clear()

    def look(self, path: str, allowed: AbstractSet[str] = frozenset()) -> Look | None:
        """Judge the file at the absolute `path`; None for what is no model, or is not there.

        `allowed` are exact names that are let through as well.
        """
        with guard.Quiet():
            return self._look(path, allowed)

    def _look(self, path: str, allowed: AbstractSet[str]) -> Look | None:
        key = key_of(path)
        if key is None:
            return None
        pin = self.pins.at(path)
        if pin is not None:
            return self._pinned(path, key, pin, allowed)
        entry = self.pins.folder_of(path)
        if entry is None and (self.excluded(path, False) or not may_be_model(path)):
            return None
        report = whatever_format(self.verdicts.of(path, key))  # it is not the project's, or has to be pinned first
        if not is_model(path, report) and not (entry is not None and path.endswith(CODE)):
            return None
        return self._other(path, key, report, entry, allowed)

    def _pinned(self, path: str, key: Key, pin: tuple[Entry, LockedFile], allowed: AbstractSet[str]) -> Look:
        entry, file = pin
        name = shown(path, self.settings.root)
        report = self.verdicts.of(path, key)
        problem = self._pin_problem(path, name, report, entry, file, allowed)
        if problem is not None and problem.code == words.CHANGED and self.settings.update == "all":
            problem = self._policy_problem(name, report, None, allowed)
            return Look(path, name, NEW if problem is None else BLOCKED, report, entry.name, problem, "", key)
        if problem is None:
            self.names.allowed.update(entry.allowed(self.today))
        return Look(path, name, BLOCKED if problem else PINNED, report, entry.name, problem, "", key)

    def _pin_problem(
        self, path: str, name: str, report: FileReport, entry: Entry, file: LockedFile, allowed: AbstractSet[str]
    ) -> Problem | None:
        if report.format == POINTER:
            return words.pointer(name, file, _oid(report), entry)
        if report.sha256 is None:
            return words.refused(name, report, report.findings, entry)
        if report.sha256 != file.sha256:
            return words.changed(name, self.settings.lock_shown, (entry, file), report)
        if self._strays(path):
            return words.strays(name, os.path.realpath(path))
        return self._policy_problem(name, report, entry, allowed)

    def _strays(self, path: str) -> bool:
        """Say whether a link in the project leads out of it; the hub's cache is made of links within itself."""
        root = os.path.join(os.path.realpath(self.settings.root), "")
        spelled = spelling(path)
        return spelled.startswith(root) and os.path.islink(spelled) and not os.path.realpath(spelled).startswith(root)

    def _policy_problem(
        self, name: str, report: FileReport, entry: Entry | None, allowed: AbstractSet[str]
    ) -> Problem | None:
        reviewed = entry.allowed(self.today) if entry is not None else frozenset()
        findings = remaining(report, self.names.allowed | allowed | reviewed)
        return words.refused(name, report, findings, entry) if findings else None

    def _other(self, path: str, key: Key, report: FileReport, entry: Entry | None, allowed: AbstractSet[str]) -> Look:
        name = shown(path, self.settings.root)
        real = os.path.realpath(path)
        if self.origins.is_made_here(real):
            problem = self._made_problem(name, report, allowed)
            return Look(path, name, BLOCKED if problem else MADE, report, "", problem, "", key)
        problem = words.pointer(name, None, _oid(report), None) if report.format == POINTER else None
        problem = problem or self._policy_problem(name, report, None, allowed)
        if problem is not None:
            return Look(path, name, BLOCKED, report, "", problem, "", key)
        if self.origins.is_installed(real):
            return Look(path, name, INSTALLED, report, "", None, "", key)
        twin = self.pins.contents.get(report.sha256 or "")
        if twin is not None and entry is None:
            note = f"{words.MOVED} {name} has the content of {twin[0].place(twin[1])}, which is pinned"
            return Look(path, name, MOVED, report, twin[0].name, None, note, key)
        if self.settings.update:
            return Look(path, name, NEW, report, "", None, "", key)
        problem = words.came_along(name, entry) if entry is not None else self.unpinned(path, name)
        return Look(path, name, BLOCKED, report, "", problem, "", key)

    def unpinned(self, path: str, name: str) -> Problem:
        """Return that no entry covers the model at the absolute `path`, which is shown as `name`."""
        snapshot = hub_of(os.path.dirname(spelling(path)))
        source = snapshot[1] if snapshot is not None else ""
        return words.unpinned(name, self.settings.lock_shown, source, is_there=self.settings.has_lock)

    def _made_problem(self, name: str, report: FileReport, allowed: AbstractSet[str]) -> Problem | None:
        """Judge a file that this run wrote by the rule for names: its own classes are in it, and broken files too."""
        bad = tuple(global_ for global_ in report.imports if self.names.refuses(global_, allowed))
        if not bad:
            return None
        findings = tuple(finding for finding in report.findings if words.current(finding) in bad) or report.findings
        return words.refused(name, report, findings, None)


def may_be_model(path: str) -> bool:
    """Say whether the file's name or its first bytes are those of a model."""
    if is_model_name(path):
        return True
    try:
        with OPEN(path, "rb", 0) as stream:
            head = stream.read(HEAD_BYTES)
    except OSError:
        return False
    if not head:
        return False
    return bool(taking(STRUCTURE, head, BytesReader(head), suffix_of(path)))


def is_model(path: str, report: FileReport) -> bool:
    """Say whether a loader of models would take the file, once it was read."""
    if report.verdict == UNRECOGNISED:
        return False
    if is_model_name(path):
        return True
    if report.format in CONTAINERS or report.verdict != PASS:
        return bool(report.imports or report.features)
    return report.format in STRUCTURES


def remaining(report: FileReport, allowed: AbstractSet[str]) -> tuple[Finding, ...]:
    """Return the findings that `allowed` does not cover; all of them where a review could not cover them."""
    if not report.findings or covers(frozenset(allowed), report.findings, report.findings_total):
        return ()
    return tuple(finding for finding in report.findings if finding.target not in allowed) or report.findings


def _oid(report: FileReport) -> str:
    """Return the digest that a Git LFS pointer holds."""
    text = next((finding.message for finding in report.findings if "sha256:" in finding.message), "")
    return text.partition("sha256:")[2][:64]
