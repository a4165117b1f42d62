"""What a rule is: one hazard, with its page, its check, its fix and its cases in one file of `rules/`.

Rule: a rule judges one call or one statement at a time and never raises for what it finds; the machine around it
resolves names, orders, filters and prints. The docstring of the rule's module is the user's page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Mapping

    from flake8_modelsec.edits import Fix
    from flake8_modelsec.locked import Lock
    from flake8_modelsec.sites import Call, Place

HIGH, MEDIUM, LOW, INFO = "high", "medium", "low", "info"
SEVERITIES = (HIGH, MEDIUM, LOW, INFO)
UNCHECKED = "MSC900"
"""The code of a file that could not be checked; it cannot be switched off, because it says that nothing is known."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule has to say about one place."""

    message: str
    """One sentence: the value seen, what it does, and the way out."""
    fix: Fix | None = None
    node: ast.AST | None = None
    """Where it is reported; None for the place that was judged."""
    severity: str = ""
    """Empty for the rule's own."""
    unfixed: str = ""
    """Why the codemod leaves it, where a user would look for its fix: the end of "left alone: "."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One report at one place of a file; lines from 1, columns from 1 in characters."""

    code: str
    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    severity: str = MEDIUM
    fix: Fix | None = None
    """What `modelsec fix` would do; positions inside are those of the source as it was read."""
    cell: int = 0
    """The notebook's cell, from 1; 0 in a file."""
    unfixed: str = ""
    """Why `modelsec fix` leaves it, where a user would look for its fix."""


@dataclass(frozen=True, slots=True)
class Bad:
    """Code that is reported exactly once, at `line`; `fixed` is what the codemod makes of it."""

    code: str
    fixed: str = ""
    line: int = 0
    """0 for the last line of the code."""
    unsafe: bool = False
    """The fix is made on request only."""
    versions: Mapping[str, str] | None = None
    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class Good:
    """Code that is not reported."""

    code: str
    versions: Mapping[str, str] | None = None
    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """Code that should be reported and is not; the test fails as soon as it is."""

    code: str
    why: str
    versions: Mapping[str, str] | None = None
    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One hazard."""

    code: str
    name: str
    summary: str
    """Completes "reports …" in the table of rules."""
    severity: str
    cases: tuple[Bad | Good | Missed, ...]
    calls: tuple[str, ...] = ()
    """Dotted paths whose calls are judged."""
    methods: tuple[str, ...] = ()
    """Last parts of paths whose calls are judged whatever stands before them."""
    check: Callable[[Call], Found | None] | None = None
    """Judges a call or a callee that is handed over."""
    statements: tuple[type[ast.AST], ...] = ()
    """Kinds of statements that are judged."""
    words: tuple[str, ...] = ()
    """Words of which a statement holds one when `inspect` could find something."""
    needs: tuple[str, ...] = ()
    """Texts of which a file holds one when the rule could find something in it, `imports` apart."""
    positional: int = 0
    """Arguments by position with which a call can be reported in a file that holds none of `needs`; 0 for none."""
    copies: bool = False
    """Whether `loads(dumps(x))` is never reported."""
    imports: tuple[str, ...] = ()
    """Modules of which a file imports one when `methods` or `inspect` could find something in it."""
    inspect: Callable[[Place], list[Found]] | None = None
    """Judges a statement."""
    default: bool = True
    """Whether it reports without being asked for."""
    requires: str = ""
    """What the project has to have for the rule to say anything: `lock` or `versions`; empty for nothing."""
    at_declaration: bool = False
    """`modelsec lint` reports it once, where the project declares a version; flake8 at the call and on request."""
    fixes: str = ""
    """What the codemod does: one sentence for the table; empty for nothing."""
