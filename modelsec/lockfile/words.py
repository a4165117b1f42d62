"""Drift in words: what differs, and the way out.

Rule: one sentence each, of what a reviewer has to know: not only that a file changed but what loading it does now.
"""

from __future__ import annotations

from modelsec.lockfile.drift import (
    ABSENT,
    CHANGED,
    EXPIRED,
    EXTRA,
    MISSING,
    MOVED,
    POINTER,
    RECORD,
    UNPINNED,
    VOID,
)
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.lockfile.drift import Drift
    from modelsec.lockfile.values import LockedFile

SHOWN_NAMES = 12
"""Of what is gone. Of what is new every name is shown: the one that matters could stand behind a dozen others."""
SHOWN_DIGITS = 12
"""Of a digest: enough to tell two apart by eye; the JSON report has all."""


@value
class Words:
    """How one state is told: the finding's code, its sentence and the way out, with fields in braces."""

    code: str
    message: str
    fix: str


WORDS = {
    UNPINNED: Words("MSF501", "models.lock pins nothing of this model", "review it, then run: modelsec lock {name}"),
    MISSING: Words(
        "MSF502",
        "models.lock pins this file of {name}, and it is not here",
        "restore it, or drop it from the lock: modelsec lock --prune {name}",
    ),
    CHANGED: Words(
        "MSF503",
        "this is not the content that models.lock pins for {name}: sha256 {old} is now {new}, {changes}",
        "restore the file, or review the change and run: modelsec lock {name}",
    ),
    MOVED: Words(
        "MSF504",
        "what models.lock pins here for {name} lies at {moved_to} now",
        "move it back, or review where it lies and run: modelsec lock",
    ),
    EXTRA: Words(
        "MSF505",
        "this file is not among those that models.lock pins for {name}",
        "remove it, or review it and run: modelsec lock {name}",
    ),
    EXPIRED: Words(
        "MSF506",
        "the review of {name} ended on {until}",
        "review it again: modelsec review {name}; or, where it passes without, modelsec lock {name}",
    ),
    VOID: Words(
        "MSF507",
        "the review of {name} is of other content than the lock pins, and is void",
        "review it again: modelsec review {name}",
    ),
    RECORD: Words(
        "MSF508",
        "models.lock tells something else of this content of {name} than is in it: {changes}",
        "unless modelsec or its configuration changed, do not trust the entry; run modelsec lock {name} and look",
    ),
    POINTER: Words(
        "MSF401",
        "a Git LFS pointer lies where models.lock pins the content of {name}",
        "run git lfs pull and check again",
    ),
    ABSENT: Words("", "nothing of {name} is here, and nothing of it was checked", "download {source} and check again"),
}
HIDDEN = Words(
    "MSF502",
    "models.lock pins this file of {name}, and the project's configuration leaves it out",
    "look at exclude, or drop it from the lock: modelsec lock --prune {name}",
)
"""A file that is missing because nothing may look at it."""


def told(drift: Drift, *, hidden: bool = False) -> tuple[str, str, str]:
    """Return the code of the finding, its sentence, and the way out; a `hidden` file is there and was left out."""
    entry, pinned, found = drift.entry, drift.pinned, drift.found
    fields = {
        "name": entry.name,
        "source": entry.source,
        "old": pinned.sha256[:SHOWN_DIGITS] if pinned else "",
        "new": found.sha256[:SHOWN_DIGITS] if found else "",
        "changes": "; ".join(changes(pinned, found)) if pinned and found else "",
        "moved_to": drift.moved_to,
        "until": entry.review.until if entry.review else "",
    }
    words = HIDDEN if hidden and drift.state == MISSING else WORDS[drift.state]
    message = f"{drift.state}: {words.message.format(**fields)}"
    if drift.state == CHANGED and entry.review is not None:
        message += f"; the review of {entry.name} is void for it"
    return words.code, message, words.fix.format(**fields)


def changes(old: LockedFile, new: LockedFile) -> list[str]:
    """Return what loading does otherwise, in clauses."""
    lists = (
        ("imports", old.imports, new.imports),
        ("calls", old.calls, new.calls),
        ("carries", old.features, new.features),
    )
    clauses = [f"loading is {new.loads} instead of {old.loads}"] if old.loads != new.loads else []
    clauses += [_listed(f"it now {verb}", {*after} - {*before}, len(after)) for verb, before, after in lists]
    if old.format != new.format:
        clauses.append(f"the format is {new.format} instead of {old.format}")
    clauses += [_listed(f"it no longer {verb}", {*before} - {*after}, SHOWN_NAMES) for verb, before, after in lists]
    clauses = [clause for clause in clauses if clause]
    if old.size != new.size and not clauses:
        clauses.append(f"{new.size:,} bytes instead of {old.size:,}")
    return clauses or ["with the same imports, calls and format"]


def _listed(begin: str, names: set[str], shown: int) -> str:
    if not names:
        return ""
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return f"{begin} {', '.join(sorted(names)[:shown])}{more}"
