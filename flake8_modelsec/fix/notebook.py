"""Notebooks, mended cell by cell with every other byte of the document kept.

Rule: the document is written anew only when writing the old one the same way gives the old bytes.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.rounds import Mended, mend
from flake8_modelsec.lint.notebook import Notebook, read, source_of
from flake8_modelsec.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from flake8_modelsec.context import Context
    from flake8_modelsec.rule import Diagnostic


def mend_notebook(data: bytes, context: Context, wanted: Callable[[Diagnostic], bool]) -> tuple[bytes, Mended]:
    """Return the notebook's new bytes and what was done.

    Raises:
        NotPossible: its bytes could not be kept.
        ValueError: it is no notebook.
        SyntaxError: its cells are no Python.
    """
    notebook = read(data)
    mended = mend(notebook.text, context, wanted)
    if not mended.changes:
        return data, mended
    document = json.loads(data)
    write = _writer(data, document)
    text = notebook.text
    for changes in mended.changes:
        for change in sorted(changes, reverse=True):
            _change(document, notebook, text, change.start, change.end, change.text)
            text = text[: change.start] + change.text + text[change.end :]
        notebook = read(write(document))
        if notebook.text != text:
            message = "its cells would not be what is intended"
            raise NotPossible(message)
    return write(document), mended


def _change(document: Any, notebook: Notebook, text: str, start: int, end: int, new: str) -> None:  # noqa: ANN401 - a JSON document; a place and its text
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


def _writer(data: bytes, document: Any) -> Callable[[Any], bytes]:  # noqa: ANN401 - a JSON document
    """Return the function that writes the old document as it was written.

    Raises:
        NotPossible: none does.
    """
    ending = "\n" if data.endswith(b"\n") else ""
    for indent, separators in LAYOUTS:
        for ascii_only in (False, True):
            write = partial(_bytes, indent=indent, separators=separators, ascii_only=ascii_only, ending=ending)
            if write(document) == data:
                return write
    message = "its JSON is laid out in a way that could not be kept"
    raise NotPossible(message)


LAYOUTS = ((1, None), (2, None), (4, None), (None, None), (None, (",", ":")))
"""Indent and separators with which notebooks are written."""


def _bytes(
    document: Any,  # noqa: ANN401 - a JSON document
    *,
    indent: int | None,
    separators: tuple[str, str] | None,
    ascii_only: bool,
    ending: str,
) -> bytes:
    text = json.dumps(document, indent=indent, separators=separators, ensure_ascii=ascii_only)
    return (text + ending).encode(errors="surrogatepass")
