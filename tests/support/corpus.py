"""Reads the listings of tests/corpus and makes the bytes of every probe."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.assembler import assemble, call
from tests.support.recipes import made

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = Path(__file__).resolve().parent.parent / "corpus"
WAYS = ("GLOBAL", "STACK_GLOBAL", "INST")


class Probe(NamedTuple):
    """One malicious file: its bytes, the name it goes by, and the verdict that it must get."""

    id: str
    file: str
    data: bytes
    verdict: str


def rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of one listing, in order."""
    (table,) = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")).values()
    return list(table)


def gadgets() -> list[Probe]:
    """One call each, spelled in three ways."""
    return [
        Probe(f"{row['module']}:{row['name']}({by})", "model.pkl", _gadget(row, by), "refused")
        for row in rows("gadgets")
        for by in WAYS
    ]


def _gadget(row: dict[str, Any], by: str) -> bytes:
    return call(row["module"], row["name"], ast.literal_eval(row.get("arguments", "()")), by=by)


def streams() -> list[Probe]:
    """Tricks with opcodes."""
    return [_probe(row, assemble(row["listing"], made)) for row in rows("streams")]


def containers() -> list[Probe]:
    """Tricks with what lies around the opcodes."""
    return [_probe(row, made(row["steps"])) for row in rows("containers")]


def _probe(row: dict[str, Any], data: bytes) -> Probe:
    return Probe(row["id"], row.get("file", "model.pkl"), data, row.get("verdict", "refused"))
