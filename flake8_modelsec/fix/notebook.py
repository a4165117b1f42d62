"""Notebooks, mended cell by cell with every other byte of the document kept.

Rule: the text of a changed line takes the place of the old one in the JSON as it is written; the new document has to be
the old one with exactly the changed cells.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.rounds import Mended, mend
from flake8_modelsec.lint.notebook import Notebook, placed, read, source_of
from flake8_modelsec.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from flake8_modelsec.context import Context
    from flake8_modelsec.rule import Diagnostic

BOM = b"\xef\xbb\xbf"
BLANK = re.compile(r"[ \t\r\n]*")
VALUE = json.JSONDecoder()


def mend_notebook(data: bytes, context: Context, wanted: Callable[[Diagnostic], bool]) -> tuple[bytes, Mended]:
    """Return the notebook's new bytes and what was done.

    Raises:
        NotPossible: its bytes could not be kept.
        ValueError: it is no notebook.
        SyntaxError: its cells are no Python.
    """
    notebook = read(data)
    mended = mend(notebook.text, context, wanted)
    text = notebook.text
    made: list[Diagnostic] = []
    for done, changes in mended.rounds:
        made.extend(placed(one, notebook) for one in done)
        document = _document(data)
        cells = set()
        for change in sorted(changes, reverse=True):
            cells.add(_change(document, notebook, text, change.start, change.end, change.text))
            text = text[: change.start] + change.text + text[change.end :]
        for cell in sorted(cells):
            data = written(data, cell, document["cells"][cell]["source"])
        notebook = read(data)
        if notebook.text != text or _document(data) != document:
            message = "its cells would not be what is intended"
            raise NotPossible(message)
    left = tuple((placed(one, notebook), reason) for one, reason in mended.left)
    return data, mended._replace(made=tuple(made), left=left)


def _document(data: bytes) -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(data, parse_constant=str)  # NaN is not equal to itself


def _change(document: Any, notebook: Notebook, text: str, start: int, end: int, new: str) -> int:  # noqa: ANN401 - a JSON document
    """Change the cell's source in the document, and return the cell's index."""
    source = Source(text)
    first, last = source.line_of(start), source.line_of(end)
    (cell, line), (last_cell, last_line) = notebook.places[first - 1], notebook.places[last - 1]
    if cell != last_cell:
        message = "it spans cells"
        raise NotPossible(message)
    cell_document = document["cells"][cell - 1]
    original = Source(source_of(cell_document))
    at = original.starts[line - 1] + start - source.starts[first - 1]
    stop = original.starts[last_line - 1] + end - source.starts[last - 1]
    changed = original.text[:at] + new + original.text[stop:]
    was_list = isinstance(cell_document.get("source"), list)
    cell_document["source"] = changed.splitlines(keepends=True) if was_list else changed
    return cell - 1


def written(data: bytes, cell: int, source: str | list[str]) -> bytes:
    """Return the notebook's bytes with another source in one cell; lines that stay keep their spelling.

    Raises:
        NotPossible: the document is not UTF-8.
    """
    mark = BOM if data.startswith(BOM) else b""
    try:
        text = data[len(mark) :].decode()
    except UnicodeError as error:
        message = "its JSON is not UTF-8"
        raise NotPossible(message) from error
    start, end = _span(text, ("cells", cell, "source"))
    old = text[start:end]
    new = _list(old, source) if isinstance(source, list) else json.dumps(source, ensure_ascii=old.isascii())
    return mark + (text[:start] + new + text[end:]).encode()


def _span(text: str, path: tuple[str | int, ...]) -> tuple[int, int]:
    """Return where the value that lies at `path` in a JSON document begins and ends."""
    at = _blank(text, 0)
    for step in path:
        at, index = _blank(text, at + 1), 0
        while True:
            key: str | int = index
            if isinstance(step, str):
                key, at = VALUE.raw_decode(text, at)
                at = _blank(text, _blank(text, at) + 1)
            if key == step:
                break
            at, index = _blank(text, _blank(text, VALUE.raw_decode(text, at)[1]) + 1), index + 1
    return at, VALUE.raw_decode(text, at)[1]


def _blank(text: str, at: int) -> int:
    match = BLANK.match(text, at)
    return match.end() if match else at


def _list(old: str, source: list[str]) -> str:
    """Write a list of lines as the old one is written."""
    spans, at = [], _blank(old, 1)
    while old[at] != "]":
        end = VALUE.raw_decode(old, at)[1]
        spans.append((at, end))
        at = _blank(old, end)
        at = _blank(old, at + 1) if old[at] == "," else at
    first, last = (spans[0][0], spans[-1][1]) if spans else (1, 1)
    between = old[spans[0][1] : spans[1][0]] if len(spans) > 1 else f",{old[1:first] or ' '}"
    spelled = {json.loads(old[start:end]): old[start:end] for start, end in spans}
    lines = [spelled.get(line) or json.dumps(line, ensure_ascii=old.isascii()) for line in source]
    return old[:first] + between.join(lines) + old[last:]
