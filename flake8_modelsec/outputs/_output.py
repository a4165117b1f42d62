"""The seam between a run and its outputs.

Rule: an output shows and never judges; everything that came from a file is made fit to be shown first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from flake8_modelsec.edits import BY_DEFAULT, SAFE
from flake8_modelsec.rule import UNCHECKED
from modelsec.escape import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flake8_modelsec.rule import Diagnostic

FOR_PEOPLE = ("concise", "full")
"""The outputs of people, who read the error stream too."""
NOTHING_SETTLED = "MSC902"
NAMES = {UNCHECKED: "file-not-checked", NOTHING_SETTLED: "run-that-settled-nothing"}
SUMMARIES = {UNCHECKED: "a file that could not be checked", NOTHING_SETTLED: "a run that settled nothing"}
"""What codes mean that are of no rule."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is printed: every diagnostic with its file, in order."""

    diagnostics: tuple[tuple[str, Diagnostic], ...]
    files: int
    colours: bool = False
    given: Mapping[str, bytes] = field(default_factory=dict)
    """What came by standard input, by the name that it goes by."""
    errors: tuple[str, ...] = ()
    """Faults of the run itself, with which nothing is settled."""


@dataclass(frozen=True, slots=True)
class Output:
    """One way to write it down."""

    name: str
    render: Callable[[Shown], str]
    """The whole document, with a trailing newline where it is not empty."""


def place(path: str, one: Diagnostic) -> str:
    """Return `path:line:column`, with the cell of a notebook as ruff writes it."""
    cell = f"cell {one.cell}:" if one.cell else ""
    return f"{visible(path)}:{cell}{one.line}:{one.column}"


def name_of(code: str) -> str:
    """Return the name of a rule."""
    from flake8_modelsec.registry import find

    rule = find(code)
    return NAMES[code] if rule is None else rule.name


def mark(one: Diagnostic) -> str:
    """Return the mark of a diagnostic that `modelsec fix` would mend: by itself, or on request."""
    if one.fix is None:
        return ""
    return "[*] " if one.fix.safety in (SAFE, BY_DEFAULT) else "[-] "


def content(path: str, shown: Shown) -> bytes | None:
    """Return the bytes of a file, or None where it cannot be read any more."""
    return shown.given[path] if path in shown.given else _read(path)


@lru_cache(maxsize=4)
def _read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except (OSError, ValueError):
        return None


def summary(shown: Shown) -> str:
    """Return the last line for people."""
    count = len(shown.diagnostics)
    files = f"{shown.files:,} file" + ("" if shown.files == 1 else "s")
    if not count:
        return f"All checks passed, {files}.\n"
    fixes = [one.fix for _, one in shown.diagnostics if one.fix is not None]
    ready = sum(fix.safety in (SAFE, BY_DEFAULT) for fix in fixes)
    words = [f"Found {count:,} in {files}."]
    if ready:
        words.append(f"[*] {ready:,} can be mended with modelsec fix.")
    if len(fixes) > ready:
        words.append(f"[-] {len(fixes) - ready:,} with modelsec fix --unsafe-fixes.")
    return " ".join(words) + "\n"
