"""Compile the policy's data from TOML, which people review, to Python, which loads within a millisecond.

Rule: broken data is a `ConfigError` that names the file and the row; nothing is compiled by halves.
"""

from __future__ import annotations

import os
import sys

from modelsec.errors import ConfigError
from modelsec.policy.rows import ATTRIBUTES, CLASS, ENUM, KINDS, VALUE, Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
HERE = os.path.dirname(os.path.abspath(__file__))
ROW_FIELDS = {
    "name": str,
    "module": str,
    "kind": str,
    "contract": str,
    "state": str,
    "container": bool,
    "watch": bool,
    "key": bool,
    "tame": bool,
    "why": str,
    "source": str,
    "reviewed": object,
}
REQUIRED = ("name", "kind", "why", "source", "reviewed")


def read(path: str) -> dict[str, Any]:
    """Return one data file."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    with open(path, "rb") as file:
        try:
            data: dict[str, Any] = tomllib.load(file)
        except tomllib.TOMLDecodeError as error:
            message = f"{path} is not TOML: {error}"
            raise ConfigError(message) from error
    return data


def tables() -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every allow-list file, by the file's name."""
    folder = os.path.join(DATA, "allow")
    return {name: read(os.path.join(folder, name))["global"] for name in sorted(os.listdir(folder))}


def key_of(table: dict[str, Any]) -> str:
    """Return a row's key: its module, which the last dot ends unless the row says otherwise, and its name."""
    name = table["name"]
    module = table.get("module", name.rpartition(".")[0])
    return f"{module}:{name[len(module) + 1 :]}"


def row_of(table: dict[str, Any], place: str) -> Row:
    """Return the row that a table spells, or raise `ConfigError` for a table that is no row."""
    where = f"{place}: {table.get('name', 'a row without a name')}"
    for field, given in table.items():
        if field not in ROW_FIELDS or not isinstance(given, ROW_FIELDS[field]) or given == "":
            message = f"{where}: {field} is no field of a row, or not of its type"
            raise ConfigError(message)
    missing = [field for field in REQUIRED if field not in table]
    if missing or table["kind"] not in KINDS:
        message = f"{where}: {', '.join(missing) or 'kind'} is missing or unknown"
        raise ConfigError(message)
    kind, contract = table["kind"], table.get("contract", "")
    if (kind == VALUE and contract and not table.get("watch")) or (kind not in (VALUE, CLASS) and not contract):
        message = f"{where}: a value has no contract unless it is watched, a function and an enum need one"
        raise ConfigError(message)
    state = table.get("state", ATTRIBUTES if kind == CLASS and not contract else "")
    tame = table.get("tame", kind == ENUM)  # a member of an enumeration is found by its value, and has no other state
    key = tame or table.get("key", False)
    return Row(kind, contract, state, table.get("container", False), table.get("watch", False), key, tame)


def rows() -> dict[str, Row]:
    """Return every row by its key."""
    made: dict[str, Row] = {}
    for place, found in tables().items():
        for table in found:
            row = row_of(table, place)
            if made.setdefault(key_of(table), row) is not row:
                message = f"{place}: {table['name']} is there twice"
                raise ConfigError(message)
    return made


def aliases() -> tuple[dict[str, str], dict[str, str]]:
    """Return old to new keys of single globals, and old to new modules."""
    data = read(os.path.join(DATA, "aliases.toml"))
    names = {_as_key(table["old"]): _as_key(table["new"]) for table in data["global"]}
    return names, {table["old"]: table["new"] for table in data["module"]}


def _as_key(dotted: str) -> str:
    module, _, name = dotted.rpartition(".")
    return f"{module}:{name}"


def rows_module() -> str:
    """Return the source of `_rows.py`.

    Names are words of a few long texts, not entries of a dictionary: where no byte code can be kept, Python compiles
    1,800 entries in 12 ms and these texts in one. The names of a module share a line.
    """
    made = rows()
    names, modules = aliases()
    shapes = sorted(set(made.values()), key=repr)
    places = {shape: str(place) for place, shape in enumerate(shapes)}
    lines = [
        '"""The allow-list, compiled from `modelsec/data`; written by `python -m modelsec.policy --write`."""',
        "# ruff: noqa: E501 - a row is one line",
        "",
        "from __future__ import annotations",
        "",
        "SHAPES: tuple[tuple[str, str, str, bool, bool, bool, bool], ...] = (",
        *(f"    {_fields(shape)}," for shape in shapes),
        ")",
        '"""What rows consist of."""',
    ]
    by_module: dict[str, list[str]] = {}
    for key in sorted(made):
        module, _, name = key.partition(":")
        by_module.setdefault(module, []).append(f"{name} {places[made[key]]}")
    shapes_of = {module: " ".join(words) for module, words in by_module.items()}
    tables = (("ROWS", shapes_of), ("NAMES", names), ("MODULES", modules))
    return "\n".join([*lines, *(line for name, items in tables for line in _pairs(name, items))]) + "\n"


def _fields(row: Row) -> str:
    texts = ", ".join(map(_quoted, (row.kind, row.contract, row.state)))
    return f"({texts}, {row.container}, {row.watch}, {row.key}, {row.tame})"


def _pairs(name: str, items: dict[str, str]) -> list[str]:
    """Return the lines of a table, sorted by their keys, which no other word comes before."""
    return [f'{name} = """\\', *(f"{key} {items[key]}" for key in sorted(items)), '"""']


def words_module() -> str:
    """Return the source of `_words.py`."""
    data = read(os.path.join(DATA, "findings.toml"))
    notes = read(os.path.join(DATA, "hazards.toml"))["hazard"]
    version = data["atlas-version"]
    lines = [
        '"""Words for findings, compiled from `modelsec/data`; written by `python -m modelsec.policy --write`."""',
        "# ruff: noqa: E501 - a sentence is one literal",
        "",
        "from __future__ import annotations",
        "",
        "FINDINGS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {",
    ]
    for table in data["finding"]:
        references = [f"{name} (ATLAS {version})" if name.startswith("AML") else name for name in table["references"]]
        lines += [
            f'    "{table["id"]}": (',
            *(f"        {_quoted(table[field])}," for field in ("verdict", "message", "fix")),
        ]
        lines += [f"        ({', '.join(map(_quoted, references))}{',' if len(references) == 1 else ''}),", "    ),"]
    lines += ["}", "HAZARDS: dict[str, str] = {"]
    lines += [f"    {_quoted(table['name'])}: {_quoted(table['does'])}," for table in notes]
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def modules() -> dict[str, str]:
    """Return the source of every compiled module by its path."""
    return {os.path.join(HERE, "_rows.py"): rows_module(), os.path.join(HERE, "_words.py"): words_module()}
