"""What a review lets through.

Rule: a review counts for one content, by exact names, and for nothing that could not be read to its end. It takes
findings away and never adds a pass of its own.
"""

from __future__ import annotations

REVIEWABLE = frozenset(("MSF101", "MSF102", "MSF103", "MSF107", "MSF108", "MSF301"))
"""Findings that are about one named global or feature of the file. What an extension code or a computed value is, the
file does not say, and a global that is changed itself is changed for all."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Found(Protocol):
        """A finding, as far as a review looks at it."""

        @property
        def id(self) -> str:
            """Its code."""

        @property
        def target(self) -> str:
            """The global or feature; empty where none is involved."""


def needed(findings: tuple[Found, ...], total: int) -> tuple[str, ...] | None:
    """Return the names that a review has to allow for `findings` to count no more, or None where none can.

    `total` is the number of all findings: what is not listed cannot be reviewed.
    """
    if len(findings) != total or not all(each.id in REVIEWABLE and each.target for each in findings):
        return None
    names = {each.target for each in findings}
    return tuple(sorted(names)) if all(name.isprintable() for name in names) else None


def covers(allowed: frozenset[str], findings: tuple[Found, ...], total: int) -> bool:
    """Say whether a review that allows these names covers all `findings`."""
    names = needed(findings, total)
    return names is not None and allowed.issuperset(names)
