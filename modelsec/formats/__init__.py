"""The formats that modelsec reads: one file, one format, found by walking this folder.

Rule: what a format is stands in its own file. `_index` repeats the part that tells which formats a file's first byte
leaves to be asked, so that a scan imports those alone; `python -m modelsec.formats --write` compiles it.
"""

from __future__ import annotations

import os
from importlib import import_module

from modelsec.formats._index import ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Format

INDEX = tuple(tuple(row.split()) for row in ROWS.strip().splitlines())
"""Module, name, kind and first bytes of every format."""
ANY = "any"
CANDIDATES: dict[tuple[str, int], tuple[Format, ...]] = {}
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
    """Import the format module `name` and return its `FORMAT`."""
    form: Format = import_module(f"{__name__}.{name}").FORMAT
    return form


def named(kind: str) -> frozenset[str]:
    """Return the names of all formats of this kind."""
    return frozenset(name for _, name, its_kind, _ in INDEX if its_kind == kind)


def candidates(kind: str, first: int) -> tuple[Format, ...]:
    """Return the formats of this kind whose content can begin with the byte `first`, sorted by module name."""
    known = CANDIDATES.get((kind, first))
    if known is None:
        asked = (
            module
            for module, _, its_kind, begins in INDEX
            if its_kind == kind and (begins == ANY or first in bytes.fromhex(begins))
        )
        known = CANDIDATES[kind, first] = tuple(map(load, asked))
    return known
