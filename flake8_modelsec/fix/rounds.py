"""The text of one program, mended in rounds until nothing changes.

Rule: of calls inside one another the inner one is mended first; what is changed in one round does not overlap. Each
round is proved; a fix that fails the proof is left out, told, and not tried again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.analysis import diagnose
from flake8_modelsec.edits import BY_DEFAULT, SAFE
from flake8_modelsec.fix.blocks import Change, NotPossible
from flake8_modelsec.fix.proof import intend, same
from flake8_modelsec.fix.splice import applied, written
from flake8_modelsec.source import Source, parse
from flake8_modelsec.suppressions import Suppressions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from flake8_modelsec.context import Context
    from flake8_modelsec.rule import Diagnostic

ROUNDS = 100
"""Calls nested in calls that are mended; each round goes one level out."""


class Round(NamedTuple):
    """What one round did, in places of the text as the round found it."""

    made: tuple[Diagnostic, ...]
    changes: tuple[Change, ...]


class Mended(NamedTuple):
    """The outcome for one text."""

    text: str
    made: tuple[Diagnostic, ...] = ()
    left: tuple[tuple[Diagnostic, str], ...] = ()
    """Fixes that could not be made, with the reason."""
    rounds: tuple[Round, ...] = ()
    """In their order."""


def mend(text: str, context: Context, wanted: Callable[[Diagnostic], bool]) -> Mended:
    """Mend what the rules report and `wanted` agrees to.

    Raises:
        SyntaxError: the text is not Python.
    """
    made: list[Diagnostic] = []
    left: dict[tuple[str, str], tuple[Diagnostic, str]] = {}
    rounds: list[Round] = []
    for _ in range(ROUNDS):
        source = Source(text)
        tree = parse(text)
        suppressions = Suppressions(source, tree)
        found = [
            one
            for one in diagnose(source, tree, context)
            if one.fix is not None and wanted(one) and not suppressions.allows(one) and _key(one, source) not in left
        ]
        done, changes, failed = _round(source, innermost(found) or found[:1])
        for one, reason in failed:
            left[_key(one, source)] = (one, reason)
        if not done and not failed:
            break
        made.extend(done)
        rounds.append(Round(tuple(done), tuple(changes)))
        if changes:
            text = applied(text, changes)
    return Mended(text, tuple(made), tuple(left.values()), tuple(rounds))


def by_default(one: Diagnostic) -> bool:
    """Say whether a fix is made without being asked for."""
    return one.fix is not None and one.fix.safety in (SAFE, BY_DEFAULT)


def _key(one: Diagnostic, source: Source) -> tuple[str, str]:
    """Name a diagnostic by its text, which stays when lines above it change."""
    return one.code, "\n".join(source.line(number) for number in range(one.line, one.end_line + 1)) + str(one.column)


def innermost(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Return those in whose edits no other's edit lies; of two for one place the first."""
    spans = [[(edit[1:3], edit[3:5]) for edit in one.fix.edits] if one.fix else [] for one in found]
    kept: list[int] = []
    for index, mine in enumerate(spans):
        others = [span for other, theirs in enumerate(spans) if other != index for span in theirs]
        outer = any(
            start <= first and last <= end and (first, last) != (start, end)
            for start, end in mine
            for first, last in others
        )
        taken = any(
            first < end and start < last for start, end in mine for kept_one in kept for first, last in spans[kept_one]
        )
        if not outer and not taken:
            kept.append(index)
    return [found[index] for index in kept]


def _round(
    source: Source, chosen: Sequence[Diagnostic]
) -> tuple[list[Diagnostic], list[Change], list[tuple[Diagnostic, str]]]:
    changes, reason = _proved(source, chosen)
    if not reason:
        return list(chosen), changes, []
    done: list[Diagnostic] = []
    failed: list[tuple[Diagnostic, str]] = []
    changes = []
    for one in chosen:  # one of them fails: each by itself
        more, reason = _proved(source, [one])
        if reason:
            failed.append((one, reason))
        else:
            done.append(one)
            changes.extend(more)
    return done, changes, failed


def _proved(source: Source, chosen: Sequence[Diagnostic]) -> tuple[list[Change], str]:
    """Return the changes for these fixes, or why the new text would not be what is intended."""
    edits = [edit for one in chosen if one.fix is not None for edit in one.fix.edits]
    if not edits:
        return [], ""
    tree = parse(source.text)
    try:
        changes = written(source, tree, edits)
        new = parse(applied(source.text, changes))
    except NotPossible as error:
        return [], str(error)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return [], "the new text would not be Python"
    if not intend(tree, edits) or not same(tree, new):
        return [], "the new text would not mean exactly what is intended"
    return changes, ""
