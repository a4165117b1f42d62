"""What the plugin tells of a model: one problem with its words, and the exception and the warning that carry it.

Rule: both survive pickling, because test runners carry errors between processes, and neither loads the engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from modelsec.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable


@value
class Problem:
    """One reason why a model may not be used by a test."""

    code: str
    """Stable: `MSF5..` where the lock and the disk disagree, `MSF6..` for what a run meets, else that of a finding."""
    headline: str
    """One sentence without the code."""
    fix: str
    details: tuple[tuple[str, str], ...] = ()
    """(label, text), printed one a line between the headline and the way out."""
    path: str = ""
    """The file, as people name it; empty where there is none."""
    model: str = ""
    """The lock entry's name; empty where there is none."""

    def __str__(self) -> str:
        """Give the first line."""
        return f"{self.code} {self.headline}"

    def text(self) -> str:
        """Return the whole, one line for each detail and the way out last."""
        return "\n".join((str(self), *(f"  {label:<7}  {text}" for label, text in (*self.details, ("fix", self.fix)))))

    def told(self, *details: tuple[str, str]) -> Problem:
        """Return this problem with further details; a label that is there already is not told again."""
        known = {label for label, _ in self.details}
        return replace(self, details=self.details + tuple(item for item in details if item[1] and item[0] not in known))


class ModelBlocked(pytest.UsageError):  # type: ignore[misc]  # final for checkers; nothing else ends a run by its text
    """A model was not allowed to be used; `problem` says which, why, and the way out.

    In a test it is an exception like any other. Where a hook of `conftest.py` lets it out, pytest ends the run with its
    text (exit code 4), and not as if pytest itself were broken.
    """

    def __init__(self, problem: Problem) -> None:
        """Keep the problem; its text is the argument, which pytest prints."""
        super().__init__(problem.text())
        self.problem = problem

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Be made anew of the problem, so that the exception survives pickling."""
        return type(self), (self.problem,)


class ModelScanWarning(UserWarning):
    """What would have been blocked with `model_scan_mode = enforce`, or a load that leaves a known hole open."""
