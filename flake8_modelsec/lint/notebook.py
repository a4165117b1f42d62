"""Notebooks: each code cell is a part of one program, and what is reported names the cell and the line in it.

Rule: the cells are joined in their order, so that an import in one cell is known in the next.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_modelsec.lint.environment import check_environment
from flake8_modelsec.lint.files import NOTHING, Outcome, check_text, unchecked
from flake8_modelsec.lint.ipython import python_of, shell_of

if TYPE_CHECKING:
    from flake8_modelsec.context import Context
    from flake8_modelsec.prefilter import Prefilter
    from flake8_modelsec.rule import Diagnostic
    from flake8_modelsec.suppressions import Comment


class Cell(NamedTuple):
    """A code cell: its number among all cells, from 1, and its text with IPython's lines blanked out."""

    number: int
    text: str
    shell: str = ""
    """The lines that set variables or that a shell runs, each in its place."""


class Notebook(NamedTuple):
    """A notebook's Python and where each line of it comes from."""

    cells: tuple[Cell, ...]
    text: str
    places: tuple[tuple[int, int], ...]
    """(cell, line in the cell) for each line of the text."""

    @property
    def shell(self) -> str:
        """What a shell reads, with the lines of the text."""
        return "\n".join(cell.shell for cell in self.cells) if self.places else ""


def check_notebook(data: bytes, context: Context, prefilter: Prefilter) -> Outcome:
    """Check a notebook as one program."""
    try:
        notebook = read(data)
    except (ValueError, RecursionError) as error:
        return unchecked(f"it is not a notebook ({error})")
    text = notebook.text.encode(errors="surrogatepass")
    program = check_text(text, context) if prefilter.admits(text) else NOTHING
    shell = check_environment(notebook.shell.encode(errors="surrogatepass"), context)
    diagnostics = (*program.diagnostics, *shell.diagnostics)
    return program._replace(
        diagnostics=tuple(sorted((placed(one, notebook) for one in diagnostics), key=_order)),
        suppressed=tuple((placed(one, notebook), why) for one, why in (*program.suppressed, *shell.suppressed)),
        unused=tuple(_commented(comment, notebook) for comment in program.unused),
    )


def _commented(comment: Comment, notebook: Notebook) -> Comment:
    cell, line = notebook.places[comment.line - 1]
    return comment._replace(line=line, cell=cell)


def _order(one: Diagnostic) -> tuple[int, int, int, str]:
    return one.cell, one.line, one.column, one.code


def read(data: bytes) -> Notebook:
    """Take the Python out of a notebook.

    Raises:
        ValueError: the bytes are not a notebook in Python.
    """
    import json

    document = json.loads(data)
    cells = document.get("cells") if isinstance(document, dict) else None
    if not isinstance(cells, list):
        message = "it has no list of cells"
        raise ValueError(message)  # noqa: TRY004 - what is wrong is the file's content
    codes = tuple(
        Cell(number, python_of(source_of(cell)), shell_of(source_of(cell)))
        for number, cell in enumerate(cells, 1)
        if isinstance(cell, dict) and cell.get("cell_type") == "code"
    )
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    for cell in codes if _is_python(document) else ():
        for number, line in enumerate(cell.text.split("\n"), 1):
            lines.append(line)
            places.append((cell.number, number))
    return Notebook(codes, "\n".join([*lines, ""]), tuple(places))


def source_of(cell: dict[str, Any]) -> str:
    """Return a cell's text, which the format keeps as one string or as a list of lines."""
    source = cell.get("source", "")
    return "".join(str(line) for line in source) if isinstance(source, list) else str(source)


def _is_python(document: dict[str, Any]) -> bool:
    metadata = document.get("metadata")
    info = metadata.get("language_info") if isinstance(metadata, dict) else None
    return not isinstance(info, dict) or info.get("name", "python") in ("python", "ipython")


def placed(diagnostic: Diagnostic, notebook: Notebook) -> Diagnostic:
    """Return a diagnostic of the notebook's text with its cell, and the line in it."""
    if not notebook.places:
        return diagnostic
    last = len(notebook.places)
    cell, line = notebook.places[min(diagnostic.line, last) - 1]
    _, end_line = notebook.places[min(diagnostic.end_line, last) - 1]
    return replace(diagnostic, line=line, end_line=end_line, cell=cell)
