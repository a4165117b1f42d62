"""The seam between a run and its outputs: what was judged, and how an output renders it.

Rule: an output shows and never judges; whether a run passes is read here, once.
A module of this package whose name has no leading underscore holds one `OUTPUT`.
"""

from __future__ import annotations

from modelsec.finding import PASS, REFUSED, UNREADABLE
from modelsec.value import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.pipeline import FileReport
    from modelsec.report._log import Log


@value
class Report:
    """What one run read, and what it did not read."""

    files: tuple[FileReport, ...]
    """Every file that was judged, in the order of discovery; those in `unrecognised` are not among them."""
    unrecognised: tuple[str, ...] = ()
    """Paths that nothing recognised and no loader takes by name; they fail under `strict` only."""
    models: frozenset[str] = frozenset()
    """The paths among `files` that fail, are of a format which some loader builds objects from, or are named as one."""
    notes: tuple[str, ...] = ()
    """What was not read, and why, in sentences."""
    errors: tuple[str, ...] = ()
    """Faults of modelsec itself, one sentence each; a run that has one settles nothing."""
    strict: bool = False
    """A file that nothing recognises fails the run."""
    require_models: bool = False
    """A run without a model file fails."""

    @property
    def passes(self) -> bool:
        """Whether every file that had to pass did."""
        return self.exit_code == 0

    @property
    def exit_code(self) -> int:
        """0 everything passes, 1 something does not, 2 modelsec itself went wrong."""
        if self.errors:
            return 2
        judged = all(file.verdict == PASS for file in self.files)
        complete = not (self.strict and self.unrecognised)
        return 0 if judged and complete and (self.models or not self.require_models) else 1

    def count(self, verdict: str) -> int:
        """Return how many files have this verdict."""
        return sum(file.verdict == verdict for file in self.files)

    @property
    def unread(self) -> int:
        """How many of the files were not read: pipes, links that lead nowhere, what cannot be opened."""
        return sum(file.size is None for file in self.files)

    @property
    def ignored(self) -> int:
        """How many findings the project's configuration takes out of the verdict."""
        return sum(len(file.ignored) for file in self.files)

    def summary(self) -> dict[str, int]:
        """Return the run in numbers."""
        return {
            "files": len(self.files),
            "unread": self.unread,
            "models": len(self.models),
            PASS: self.count(PASS),
            REFUSED: self.count(REFUSED),
            UNREADABLE: self.count(UNREADABLE),
            "unrecognised": len(self.unrecognised),
            "ignored": self.ignored,
            "exit_code": self.exit_code,
        }


@value
class Output:
    """One way to write a report down."""

    name: str
    """As `--format` takes it."""
    render: Callable[[Report, bool], str]
    """(report, whether colours may be used) -> the whole document, with a trailing newline."""
    write: Callable[[Log], str] | None = None
    """The same for any log; None for an output that is for reports alone."""
