"""One file: read, told apart, checked.

Rule: whatever goes wrong with one file is one diagnostic of that file, with the code that no setting switches off.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from flake8_modelsec.rule import HIGH, INFO, LOW, MEDIUM, UNCHECKED, Diagnostic
from flake8_modelsec.source import Source, Undecodable, decode, parse

if TYPE_CHECKING:
    import ast

    from flake8_modelsec.context import Context
    from flake8_modelsec.prefilter import Prefilter
    from flake8_modelsec.suppressions import Comment

FILE_BYTES = 64 << 20
"""A larger source is not checked: none is written by hand, and the parser would take gigabytes."""
LOWER = {HIGH: MEDIUM, MEDIUM: LOW, LOW: INFO, INFO: INFO}
TEST_FOLDERS = ("test", "tests", "testing")


class Outcome(NamedTuple):
    """What is known of one file."""

    diagnostics: tuple[Diagnostic, ...] = ()
    suppressed: tuple[tuple[Diagnostic, str], ...] = ()
    """Diagnostics that a comment allows, with the reason that it gives."""
    unused: tuple[Comment, ...] = ()
    """Comments that name our codes and allow nothing."""


NOTHING = Outcome()
OURS = "MSC"
"""Begins the codes of which a comment names one that may allow nothing."""


def check(path: str, data: bytes, context: Context, prefilter: Prefilter) -> Outcome:
    """Check the bytes of a file; its name says what kind of file it is."""
    if len(data) > FILE_BYTES:
        return unchecked(f"it is larger than {FILE_BYTES >> 20} MiB")
    try:
        return _check(path, data, context, prefilter)
    except Exception as error:  # noqa: BLE001 - a file that trips a rule fails alone, and is said
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        return unchecked(f"a fault of modelsec's own ({reason}); please report it")


def _check(path: str, data: bytes, context: Context, prefilter: Prefilter) -> Outcome:
    name = os.path.basename(path)
    if name.endswith(".ipynb"):
        from flake8_modelsec.lint.notebook import check_notebook

        return _graded(path, check_notebook(data, context, prefilter))
    if not name.endswith((".py", ".pyi")):
        from flake8_modelsec.lint.discovery import is_environment
        from flake8_modelsec.lint.environment import check_environment

        if is_environment(name):
            return check_environment(data, context)
    if not prefilter.admits(data):
        return _left_out(data)
    return _graded(path, check_text(data, context))


NULL = b"\0"
PARSED_BYTES = 512
"""A file as small as this is parsed whatever it holds; an eighth of all sources are, and it takes 0.4 % of a run."""


def _left_out(data: bytes) -> Outcome:
    """Say of a file in which nothing can be found, because it holds none of the judged names, if it is no Python.

    Of a large one this says only whether it is text: no reading of it could be reported, and to parse all would take
    many times as long as everything else.
    """
    if len(data) <= PARSED_BYTES:
        parsed = _parsed(data)
        return parsed if isinstance(parsed, Outcome) else NOTHING
    if NULL in data:
        return unchecked("it is not Python (it holds a null byte)")
    if data.isascii():
        return NOTHING
    try:
        decode(data)
    except Undecodable as error:
        return unchecked(f"it cannot be decoded: {error}")
    return NOTHING


def _parsed(data: bytes) -> tuple[Source, ast.Module] | Outcome:
    try:
        text, _ = decode(data)
        return Source(text), parse(text)
    except Undecodable as error:
        return unchecked(f"it cannot be decoded: {error}")
    except SyntaxError as error:
        return unchecked(f"it is not Python ({error.msg})", error.lineno or 1, error.offset or 1)
    except (RecursionError, MemoryError):
        return unchecked("it nests deeper than this Python's parser goes")
    except ValueError as error:
        return unchecked(f"it is not Python ({error})")


def check_text(data: bytes, context: Context) -> Outcome:
    """Check Python source."""
    from flake8_modelsec.analysis import diagnose
    from flake8_modelsec.registry import rules
    from flake8_modelsec.suppressions import Suppressions

    parsed = _parsed(data)
    if isinstance(parsed, Outcome):
        return parsed
    source, tree = parsed
    found = diagnose(source, tree, context)
    if not found and OURS not in source.text.upper():
        return NOTHING
    suppressions = Suppressions(source, tree)
    kept, suppressed = [], []
    for diagnostic in found:
        comment = suppressions.allows(diagnostic)
        if comment is None:
            kept.append(diagnostic)
        else:
            suppressed.append((diagnostic, comment.reason))
    on = {rule.code for rule in context.registry.rules}
    unused = suppressions.unused(on, (rule.code for rule in rules() if rule.code not in on))
    return Outcome(tuple(kept), tuple(suppressed), tuple(unused))


def unchecked(reason: str, line: int = 1, column: int = 1) -> Outcome:
    """Say that a file could not be checked."""
    message = f"this file could not be checked: {reason}"
    return Outcome((Diagnostic(UNCHECKED, message, max(line, 1), max(column, 1), max(line, 1), max(column, 1), HIGH),))


def is_test(path: str) -> bool:
    """Say whether a file is a test by its name or its folder's."""
    *folders, name = path.replace(os.sep, "/").split("/")
    stem = name.partition(".")[0]
    return (
        stem == "conftest"
        or stem.startswith("test_")
        or stem.endswith("_test")
        or any(folder in TEST_FOLDERS for folder in folders)
    )


def _graded(path: str, outcome: Outcome) -> Outcome:
    """Tests load what they wrote themselves more often than not: the same rules report there, one degree lower."""
    if not outcome.diagnostics or not is_test(path):
        return outcome
    lowered = (
        one if one.code == UNCHECKED else replace(one, severity=LOWER[one.severity]) for one in outcome.diagnostics
    )
    return outcome._replace(diagnostics=tuple(lowered))
