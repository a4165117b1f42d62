"""A list of objects in the shape of ruff's JSON, so that what reads one reads both.

Rule: an edit is told only where `modelsec fix` would make it; where the text cannot be written, a fix has no edits.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_modelsec.edits import BY_DEFAULT, SAFE
from flake8_modelsec.outputs._output import NOTHING_SETTLED, Output, Shown, content, name_of
from flake8_modelsec.source import Source, Undecodable, decode, parse
from modelsec.escape import encodable

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable

    from flake8_modelsec.edits import Fix
    from flake8_modelsec.fix.blocks import Change
    from flake8_modelsec.rule import Diagnostic


class Program(NamedTuple):
    """The text of one file, or all cells of a notebook, and where its lines are."""

    source: Source
    tree: ast.Module
    ends: dict[int, int]
    """Each line that is joined to later ones, and the last of those, where a comment stands."""
    places: tuple[tuple[int, int], ...]
    """(cell, line in the cell) for each line; empty for a file."""


def render(shown: Shown) -> str:
    """Return the document."""
    told = [*map(_fault, shown.errors), *(_object(path, one, shown) for path, one in shown.diagnostics)]
    return json.dumps(told, indent=2) + "\n"


def _fault(error: str) -> dict[str, Any]:
    """Return what is said of the run itself, in the shape that ruff gives to a file that it cannot read."""
    place = {"column": 1, "row": 1}
    return {
        "cell": None,
        "code": NOTHING_SETTLED,
        "end_location": place,
        "filename": "",
        "fix": None,
        "location": place,
        "message": encodable(error),
        "name": name_of(NOTHING_SETTLED),
        "noqa_row": None,
        "severity": "high",
        "url": None,
    }


def _object(path: str, one: Diagnostic, shown: Shown) -> dict[str, Any]:
    program = _program(content(path, shown), path.endswith(".ipynb"))
    return {
        "cell": one.cell or None,
        "code": one.code,
        "end_location": {"column": one.end_column, "row": one.end_line},
        "filename": encodable(path),
        "fix": None if one.fix is None else _fix(one.fix, program),
        "location": {"column": one.column, "row": one.line},
        "message": encodable(one.message),
        "name": name_of(one.code),
        "noqa_row": one.line if program is None or program.places else program.ends.get(one.line, one.line),
        "severity": one.severity,
        "url": None,
    }


def _fix(fix: Fix, program: Program | None) -> dict[str, Any]:
    return {
        "applicability": "safe" if fix.safety in (SAFE, BY_DEFAULT) else "unsafe",
        "edits": [] if program is None else _edits(fix, program),
        "message": fix.title,
    }


def _edits(fix: Fix, program: Program) -> list[dict[str, Any]]:
    from flake8_modelsec.fix.blocks import NotPossible
    from flake8_modelsec.fix.splice import written

    try:
        changes = written(program.source, program.tree, fix.edits)
    except NotPossible:
        return []
    return [_edit(change, program) for change in _least(changes, program.source.text)]


def _least(changes: Iterable[Change], text: str) -> list[Change]:
    """Return the changes without what they leave as it is at their beginnings and ends, in the order of the text."""
    least = []
    for change in changes:
        old, new = text[change.start : change.end], change.text
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        least.append(
            change._replace(start=change.start + head, end=change.end - tail, text=new[head : len(new) - tail])
        )
    return sorted(least)


def _alike(one: str, other: str) -> int:
    """Return how many characters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (left, right) in pairs if left != right), min(len(one), len(other)))


def _edit(change: Change, program: Program) -> dict[str, Any]:
    return {
        "content": encodable(change.text),
        "end_location": _location(change.end, program),
        "location": _location(change.start, program),
    }


def _location(offset: int, program: Program) -> dict[str, int]:
    row = program.source.line_of(offset)
    column = offset - program.source.starts[row - 1] + 1
    return {"column": column, "row": program.places[row - 1][1] if program.places else row}


@lru_cache(maxsize=4)
def _program(data: bytes | None, is_notebook: bool) -> Program | None:
    from flake8_modelsec.lint.noqa import comment_lines

    if data is None:
        return None
    try:
        text, places = _notebook(data) if is_notebook else (decode(data)[0], ())
        tree = parse(text)
    except (Undecodable, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return Program(Source(text), tree, comment_lines(text), places)


def _notebook(data: bytes) -> tuple[str, tuple[tuple[int, int], ...]]:
    from flake8_modelsec.lint.notebook import read

    notebook = read(data)
    return notebook.text, notebook.places


OUTPUT = Output("json", render)
