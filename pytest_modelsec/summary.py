"""The section at the end of a run, in lines.

Rule: an account is given either way: that every model read is in the lock, or which are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from modelsec.escape import visible
from pytest_modelsec import words
from pytest_modelsec.gate import BLOCKED, INSTALLED, MADE, MOVED, NEW

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from modelsec.lockfile import Entry
    from pytest_modelsec.accounting import Read
    from pytest_modelsec.session import Session

TITLE = "model-scan"
SHOWN = 20
HASH_DIGITS = 12
QUIET, LOUD, LOUDEST = -1, 1, 2
STATUS = "unpinned"
"""The item that looks for what no entry covers."""


def counted(count: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def lines(session: Session, verbosity: int) -> list[str]:
    """Return the section's lines; none where there is nothing to say at this verbosity."""
    if verbosity <= QUIET:
        wrong = session.record.problems or session.record.late or session.incomplete
        first = [f"{TITLE}: {headline(session)}"] if wrong and verbosity == QUIET else []
        return [*first, *untold(session)]
    said = [headline(session), *account(session), *remarks(session)]
    return [*said, *(details(session, verbosity) if verbosity >= LOUD else ())]


def headline(session: Session) -> str:
    """Return the one line that says how the run went."""
    record = session.record
    blocked = len({(where, problem.code, problem.path) for where, problem in record.problems})
    parts = [f"{counted(len(record.checked | set(record.reads)), 'file')} checked"]
    parts.append(f"{blocked} {'blocked' if session.settings.enforces else 'warned of'}")
    idle = unused(session)
    if idle and session.settings.unused != "ignore":
        names = ", ".join(entry.name for entry in idle)
        parts.append(f"{len(idle)} pinned but unread ({session.settings.lock_shown}: {names})")
    return ", ".join(parts)


def account(session: Session) -> Iterator[str]:
    """Say whether every model that was read is in the lock, and name what is not."""
    reads = sorted(session.record.reads.values(), key=lambda read: read.shown)
    lock = session.settings.lock_shown
    if session.incomplete:
        yield f"incomplete: {session.incomplete}, so this account is not of the whole run"
    told = {problem.path for _, problem in session.record.problems}
    loose = [read for read in reads if read.state == BLOCKED or read.shown in told]
    if reads and not loose and not session.incomplete:
        yield f"every model that this run read is in {lock}{_others(reads)}"
    elif loose:
        yield f"read and not accepted: {_listed([visible(read.shown) for read in loose])}"


def _others(reads: list[Read]) -> str:
    counts = {state: sum(read.state == state for read in reads) for state in (MADE, INSTALLED, MOVED, NEW)}
    words_ = {MADE: "made by this run", INSTALLED: "installed with packages", MOVED: "moved", NEW: "new"}
    told = [f"{count:,} {words_[state]}" for state, count in counts.items() if count]
    return f", but for {', '.join(told)}" if told else ""


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def remarks(session: Session) -> Iterator[str]:
    """Yield what people should know beside failures: notes, tests that were not checked, late findings."""
    yield from session.record.notes[:SHOWN]
    yield from untold(session)
    if session.settings.unused != "ignore":
        for entry in unused(session):
            yield f"{words.unused(entry)}; {words.unused(entry).fix}"
    off = session.record.off
    if off:
        yield f"not checked: {counted(len(off), 'test')} marked model_scan_off"
        for test, reason in list(off.items())[:SHOWN]:
            yield f"  {test}: {visible(reason)}"


def untold(session: Session) -> Iterator[str]:
    """Yield the problems that no failed test tells, whole: they are the run's failures at every verbosity."""
    yield from (f"outside all tests: {problem.text()}" for problem in session.record.late)
    yield from (f"made good by a rerun or another plugin: {problem.text()}" for problem in session.record.hidden)


def details(session: Session, verbosity: int) -> Iterator[str]:
    """Yield one line for each model, with its users."""
    for read in sorted(session.record.reads.values(), key=lambda read: read.shown):
        by = f", fixtures {', '.join(sorted(read.fixtures))}" if read.fixtures else ""
        sha256 = f"sha256:{read.sha256[:HASH_DIGITS]}" if read.sha256 else "no sha256"
        yield f"{visible(read.shown)}  {sha256}  {read.state}, {counted(len(read.tests), 'test')}{by}"
        if verbosity >= LOUDEST:
            yield from (f"  imports {visible(name)}" for name in read.imports)


def unused(session: Session) -> list[Entry]:
    """Return the entries that no test read; none where not every test ran, for then it cannot be told."""
    if not session.whole or session.incomplete:
        return []
    used = session.record.used_entries()
    return [entry for entry in session.gate.pins.lock.entries if entry.name not in used]


def commands(session: Session, stats: Mapping[str, list[Any]]) -> Iterator[str]:
    """Yield a command of GitHub's for each failed lock item, so that it shows at the entry's line in a pull request."""
    lines_of = item_lines(session)
    for report in (*stats.get("failed", ()), *stats.get("error", ())):
        file, _, name = getattr(report, "nodeid", "").partition("::")
        crash = getattr(report.longrepr, "reprcrash", None)
        if name in lines_of and file == session.settings.lock_shown and crash is not None:
            code, _, message = crash.message.partition(" ")
            yield f"::error file={file},line={lines_of[name]},title={_escaped(code)}::{_escaped(message)}"


def item_name(entry: Entry) -> str:
    """Return what an entry's item is called; a model called as the status item gets a space, which no name has."""
    return f"{STATUS} (model)" if entry.name == STATUS else entry.name


def item_lines(session: Session) -> dict[str, int]:
    """Return the line of the lock on which each item's entry is named; 1 for the status item."""
    try:
        with open(session.settings.lock_path, encoding="utf-8") as stream:
            text = stream.read().splitlines()
    except OSError:
        text = []
    starts = {line: at for at, line in reversed(list(enumerate(text, 1)))}
    entries = session.gate.pins.lock.entries
    return {STATUS: 1, **{item_name(entry): starts.get(f'name = "{entry.name}"', 1) for entry in entries}}


def _escaped(text: str) -> str:
    """Escape what would end a command's message or title.

    Source: GitHub's documentation of workflow commands, and its toolkit's `escapeData` and `escapeProperty`.
    """
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")):
        text = text.replace(char, code)
    return text
