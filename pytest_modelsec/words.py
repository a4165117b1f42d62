"""Every problem of a model in words: what, what changed, and the way out.

Rule: the codes of the lock's states are those of `modelsec check`, and those of a refused file are its findings'.
What came from a file is shown escaped.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from modelsec.escape import visible
from modelsec.lockfile import drift
from modelsec.lockfile.words import WORDS
from modelsec.picklevm.python2 import mapped
from pytest_modelsec.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.finding import Finding
    from modelsec.lockfile import Entry, LockedFile
    from modelsec.pipeline import FileReport

CHANGED, UNPINNED, MISSING, MOVED, POINTER, EXTRA, EXPIRED, VOID, RECORD = (
    WORDS[state].code
    for state in (
        drift.CHANGED,
        drift.UNPINNED,
        drift.MISSING,
        drift.MOVED,
        drift.POINTER,
        drift.EXTRA,
        drift.EXPIRED,
        drift.VOID,
        drift.RECORD,
    )
)
UNUSED, LINK, GLOBAL, EGRESS, UNSAFE, SWAPPED, SWALLOWED, TOO_LARGE = (f"MSF60{digit}" for digit in range(1, 9))
"""What only a run can tell: an entry that no test read, a link out of the project, a refused global, a connection while
a model is loaded, a `torch.load` that leaves a hole open, a file that changed after it was checked, a finding that was
caught, and a value too large to inspect."""
SHOWN_FINDINGS = 4


def changed(shown: str, lock: str, pin: tuple[Entry, LockedFile], report: FileReport) -> Problem:
    """Say that a pinned file has other content, and what loading it would do now."""
    entry, file = pin
    details = [("locked", f"sha256:{file.sha256}"), ("on disk", f"sha256:{report.sha256}")]
    if report.size != file.size:
        details.append(("size", f"{file.size:,} -> {report.size or 0:,} bytes"))
    for label, before, after in (("format", file.format, report.format), ("loads", file.loads, report.loads)):
        if before != after:
            details.append((label, f"{visible(before)} -> {visible(after)}"))
    bad = {current(finding) for finding in report.findings}
    told: set[str] = set()
    for label, old, new in (
        ("new global", file.imports, report.imports),
        ("new call", file.calls, report.calls),
        ("new feature", file.features, report.features),
    ):
        names = sorted({*new} - {*old})[:SHOWN_FINDINGS]
        details.extend((label, visible(name) + ("  (refused)" if name in bad else "")) for name in names)
        told.update(names)
    details.extend(_told(tuple(finding for finding in report.findings if current(finding) not in told)))
    fix = f"restore the file, or review it and run: modelsec lock {entry.name}"
    return Problem(CHANGED, f"{visible(shown)} does not match {visible(lock)}", fix, tuple(details), shown, entry.name)


def unpinned(shown: str, lock: str, source: str = "", *, is_there: bool) -> Problem:
    """Say that no entry covers a model; what comes from the hub as `source` has to be named to be pinned."""
    reason = f"is not in {lock}" if is_there else f"is not pinned: there is no {lock}"
    command = "modelsec lock"
    if source:
        import shlex  # a folder may have any name, and people paste the line

        command += f" {shlex.quote(visible(source))}"
    return Problem(UNPINNED, f"{visible(shown)} {reason}", f"review it and run: {command}", (), shown)


def left_out(problem: Problem, *, was_read: bool) -> Problem:
    """Say of an unpinned model why an update has not pinned it either."""
    reason = "it lies outside the project, or its model does not pass as a whole" if was_read else "no test read it"
    return problem.told(("because", reason))


def refused(shown: str, report: FileReport, findings: tuple[Finding, ...], entry: Entry | None) -> Problem:
    """Say that the policy does not let a model pass."""
    first = findings[0]
    model = entry.name if entry is not None else ""
    headline = f"{visible(shown)} is {report.verdict}: {visible(first.message)}"
    others = tuple(finding for finding in findings if finding.message != first.message)
    details = (("loading", f"would run {report.loads}" if report.loads == "code" else report.loads), *_told(others))
    return Problem(first.id, headline, first.fix, details, shown, model)


def current(finding: Finding) -> str:
    """Return the global of a finding as reports list it."""
    module, _, name = finding.target.rpartition(".")
    return ".".join(mapped(module, name) or (module, name)) if module else finding.target


def _told(findings: tuple[Finding, ...]) -> Iterator[tuple[str, str]]:
    for finding in findings[:SHOWN_FINDINGS]:
        place = " > ".join(map(visible, finding.member))
        yield finding.id, visible(finding.message) + (f" (in {place})" if place else "")
    if len(findings) > SHOWN_FINDINGS:
        yield "and", f"{len(findings) - SHOWN_FINDINGS:,} more; modelsec scan lists them"


def missing(shown: str, entry: Entry) -> Problem:
    """Say that a pinned file is not there."""
    fix = f"restore it, or drop it from the lock: modelsec lock --prune {entry.name}"
    return Problem(MISSING, f"{visible(shown)} is pinned and does not exist", fix, (), shown, entry.name)


def pointer(shown: str, pin: LockedFile | None, oid: str, entry: Entry | None) -> Problem:
    """Say that a Git LFS pointer lies where the model should be."""
    details = [("points to", f"sha256:{oid}")] if oid else []
    if pin is not None and oid:
        details.append(("pin", "is right, the content is not here" if oid == pin.sha256 else f"sha256:{pin.sha256}"))
    model = entry.name if entry is not None else ""
    headline = f"{visible(shown)} is a Git LFS pointer, not the model"
    return Problem(POINTER, headline, "run: git lfs pull", tuple(details), shown, model)


def strays(shown: str, target: str) -> Problem:
    """Say that a link leads out of the project."""
    headline = f"{visible(shown)} is a link that leads out of the project"
    fix = "put the file where the link is, or pin the target's own path"
    return Problem(LINK, headline, fix, (("target", visible(target)),), shown)


def came_along(shown: str, entry: Entry) -> Problem:
    """Say that a model's folder holds a file which was not there when it was pinned."""
    fix = f"remove the file, or review it and run: modelsec lock {entry.name}"
    return Problem(EXTRA, f"{visible(shown)} is not among the pinned files of {entry.name}", fix, (), shown, entry.name)


def review(entry: Entry, state: str) -> Problem:
    """Say that a review no longer counts."""
    code, message, fix = (WORDS[state].code, WORDS[state].message, WORDS[state].fix)
    fields = {"name": entry.name, "until": entry.review.until if entry.review else ""}
    return Problem(code, message.format(**fields), fix.format(**fields), (), "", entry.name)


def record_differs(shown: str, lock: str, entry: Entry, changes: list[str]) -> Problem:
    """Say that the lock tells something else of the pinned content than is in it."""
    headline = f"{visible(lock)} tells something else of {visible(shown)} than is in it"
    fix = f"do not trust the entry; run modelsec lock {entry.name} and look at what changes"
    return Problem(RECORD, headline, fix, (("differs", visible("; ".join(changes))),), shown, entry.name)


def refused_global(dotted: str, reason: str) -> Problem:
    """Say that a pickle asked for a global that it may not have."""
    headline = f"{visible(dotted)}: never allowed in a pickle; blocked before it was imported"
    fix = "find out what is unpickled here; a name that a model of yours needs is allowed by its exact name"
    return Problem(GLOBAL, headline, fix, (("because", reason),), dotted)


def egress(what: str, models: list[str]) -> Problem:
    """Say that the network was used while a model was loaded; `what` names the host."""
    shown = ", ".join(map(visible, models[:SHOWN_FINDINGS]))
    known = find_spec("pytest_socket") is not None
    way = "run with --disable-socket of pytest-socket" if known else "pytest-socket forbids connections altogether"
    fix = f"load the model without the network, or connect before it; {way}"
    return Problem(EGRESS, f"{what} while {shown} was being loaded", fix, (), models[0])


def swapped(shown: str, model: str) -> Problem:
    """Say that a file changed after it was checked."""
    fix = "let nothing write to pinned models; copy what a test changes to tmp_path"
    return Problem(SWAPPED, f"{visible(shown)} changed after it was checked", fix, (), shown, model)


def too_large(what: str, limit: str) -> Problem:
    """Say that not everything could be looked at."""
    fix = "give the model a fixture of its own, or mark the test model_scan_off with a reason"
    return Problem(TOO_LARGE, f"{visible(what)} is too large to inspect (limit {limit})", fix)


def unused(entry: Entry) -> Problem:
    """Say that no test read a pinned model."""
    fix = "test it, or drop it from the lock: modelsec lock --prune"
    return Problem(UNUSED, f"{entry.name} is pinned, and no test read it", fix, (), "", entry.name)


def unsafe_load(headline: str, references: str) -> Problem:
    """Say that a call of `torch.load` leaves a known hole open."""
    return Problem(UNSAFE, headline, "pass weights_only=True, and use torch 2.10 or newer", (("known as", references),))
