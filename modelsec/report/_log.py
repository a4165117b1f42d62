"""A run as other tools take it: remarks at places, the rules that they are of, the files, and the cases of a test view.

Rule: what code scanning services, CI servers and test views read is written from this alone. Each of their formats has
one writer, whatever was run: a scan, a check, a test run or the linter.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

BLOCKER, HIGH, MEDIUM, LOW, INFO = "blocker", "high", "medium", "low", "info"
SEVERITIES = (BLOCKER, HIGH, MEDIUM, LOW, INFO)
"""Worst first; the linter has no blockers."""
LEVELS = {BLOCKER: "error", HIGH: "error", MEDIUM: "warning", LOW: "note", INFO: "note"}
"""Severities as SARIF and most others name them."""


@value
class Rule:
    """What a code means."""

    code: str
    name: str
    """Words with hyphens between."""
    summary: str
    help: str
    """Plain text."""
    page: str = ""
    """Markdown; empty for the plain text alone."""
    tags: tuple[str, ...] = ()


@value
class Text:
    """A range of a text: lines from 1, columns from 1 in characters."""

    line: int
    column: int
    end_line: int
    end_column: int
    cell: int = 0
    """The notebook's cell, from 1; 0 in a file."""


@value
class Remark:
    """One thing that is said of one file."""

    code: str
    severity: str
    message: str
    path: str = ""
    """Empty for what is said of the whole run."""
    text: Text | None = None
    member: tuple[str, ...] = ()
    """The chain of members from the file inwards."""
    offset: int | None = None
    """Bytes from the start of the innermost member."""
    fix: str = ""
    """One sentence: the way out."""
    fingerprint: str = ""
    """What stays when the same is said in the next run; empty where only the words can tell."""
    facts: tuple[tuple[str, str], ...] = ()
    """More that is known of it, by name."""
    reason: str = ""
    """Why it does not count; empty where it does."""


@value
class Artifact:
    """One file that was looked at."""

    path: str
    size: int | None = None
    sha256: str | None = None
    facts: tuple[tuple[str, str], ...] = ()


@value
class Case:
    """One test of a test view; it fails when something is said of it."""

    suite: str
    name: str
    classname: str
    remarks: tuple[Remark, ...] = ()
    line: int = 0


@value
class Log:
    """One run."""

    tool: str
    rule: Callable[[str], Rule]
    """(code) -> what it means; asked only by the formats that tell it."""
    remarks: tuple[Remark, ...]
    cases: tuple[Case, ...]
    artifacts: tuple[Artifact, ...] = ()
    notes: tuple[str, ...] = ()
    ignored: tuple[Remark, ...] = ()
    """What would be said, and does not count."""
    errors: tuple[str, ...] = ()
    """Faults of the run itself; they are among the remarks too."""
    exit_code: int = 0

    @property
    def worst_first(self) -> list[Remark]:
        """The remarks for readers that take only so many."""
        return sorted(self.remarks, key=lambda remark: SEVERITIES.index(remark.severity))


def place(remark: Remark) -> str:
    """Return where a remark is: `path:line:column`, or `path > member > byte 12`."""
    if remark.text is not None:
        cell = f"cell {remark.text.cell}:" if remark.text.cell else ""
        return f"{visible(remark.path)}:{cell}{remark.text.line}:{remark.text.column}"
    end = [] if remark.offset is None else [f"byte {remark.offset}"]
    return " > ".join((*map(visible, (remark.path, *remark.member)), *end)) if remark.path else "this run"


def fingerprints(remarks: list[Remark]) -> list[str]:
    """Return a text for each remark that no other has, and that stays when lines are added above."""
    import hashlib

    seen: dict[str, int] = {}
    made = []
    for remark in remarks:
        key = remark.fingerprint and f"{remark.path}:{remark.fingerprint}"
        key = key or f"{remark.path}:{remark.code}:{remark.message}"
        seen[key] = seen.get(key, 0) + 1
        made.append(hashlib.sha256(f"{key}:{seen[key]}".encode(errors="surrogatepass")).hexdigest())
    return made
