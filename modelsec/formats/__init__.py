"""The formats that modelsec reads: one file, one format, found by walking this folder.

Rule: what a format is stands in its own file. `_index` repeats the part that tells which formats a file's first byte
leaves to be asked, so that a scan imports those alone; `python -m modelsec.formats --write` compiles it.
"""

from __future__ import annotations

import os

from modelsec.formats._format import STRUCTURE
from modelsec.formats._index import ROWS
from modelsec.formats._zip_ending import is_archive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Format
    from modelsec.reader import Reader

INDEX = tuple(tuple(row.split()) for row in ROWS.strip().splitlines())
"""Module, name, kind and first bytes of every format."""
ANY, ARCHIVE = "any", "archive"
"""In place of first bytes: all of them; whatever a zip archive begins with."""
CANDIDATES: dict[tuple[str, int, bool], tuple[Format, ...]] = {}
"""The answers that `candidates` has given."""


def names() -> list[str]:
    """Return the names of all format modules, sorted."""
    return sorted(
        entry.partition(".")[0]
        for folder in __path__
        for entry in os.listdir(folder)
        if entry.endswith(".py") and not entry.startswith("_")
    )


def discover() -> tuple[Format, ...]:
    """Import every format module and return its `FORMAT`, sorted by module name."""
    return tuple(map(load, names()))


def load(name: str) -> Format:
    """Import the format module `name` and return its `FORMAT`; `importlib` would cost as much as four formats."""
    form: Format = __import__(f"{__name__}.{name}", fromlist=("FORMAT",)).FORMAT
    return form


def named(kind: str) -> frozenset[str]:
    """Return the names of all formats of this kind."""
    return frozenset(name for _, name, its_kind, _ in INDEX if its_kind == kind)


def taking(kind: str, head: bytes, reader: Reader, suffix: str) -> list[Format]:
    """Return the formats of this kind that take the bytes, which begin with `head`, sorted by module name."""
    archive = kind == STRUCTURE and is_archive(head, reader, suffix)
    return [form for form in candidates(kind, head[0], archive=archive) if form.matches(head, reader, suffix)]


def candidates(kind: str, first: int, *, archive: bool) -> tuple[Format, ...]:
    """Return the formats of this kind whose content can begin with the byte `first`, sorted by module name."""
    known = CANDIDATES.get((kind, first, archive))
    if known is None:
        asked = (
            module
            for module, _, its_kind, begins in INDEX
            if its_kind == kind and (archive if begins == ARCHIVE else begins == ANY or first in bytes.fromhex(begins))
        )
        known = CANDIDATES[kind, first, archive] = tuple(map(load, asked))
    return known
