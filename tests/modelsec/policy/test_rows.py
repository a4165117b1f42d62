from __future__ import annotations

import datetime as dt
import enum
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from modelsec.evidence import Global
from modelsec.policy import Policy, Row, load
from modelsec.policy.compile import aliases, key_of, tables
from modelsec.policy.contracts import contract
from modelsec.policy.rows import CLASS, ENUM, KINDS, VALUE
from tests.support.judged import named

ROOT = Path(__file__).parents[3]
TABLES = tables()
POLICY = load()
ROWS = [(place, row) for place, rows in TABLES.items() for row in rows]
KEYS = sorted(POLICY.rows)
REACHING = {
    line for line in (ROOT / "modelsec/data/reaching_code.txt").read_text().splitlines() if line[:1] not in ("", "#")
}
BOUND = {
    "_functools.reduce": "a contract: operator.or_ of classes",
    "builtins.enumerate": "a contract: iterators of the language",
    "builtins.getattr": "a contract: enum members, and methods with a row of their own",
    "builtins.hash": "a value, kept by embeddings",
    "builtins.iter": "a contract: sequences of the language",
    "builtins.reduce": "the same by its older name",
    "builtins.reversed": "a contract: sequences of the language",
    "builtins.type": "a contract: the classes of None, Ellipsis and NotImplemented",
    "builtins.zip": "a contract: iterators of the language",
    "functools.partial": "a contract: layers and functions that compute, literal arguments",
    "functools.reduce": "a contract: operator.or_ of classes",
    "operator.getitem": "a contract: forms of annotations, and classes in them",
    "numpy._core._ufunc_reconstruct": "a contract: names of values that have rows of their own",
    "numpy.core._ufunc_reconstruct": "the same by its older name",
    "numpy.memmap": "a value, named as the class of an array",
    "numpy.vectorize": "made by NEWOBJ, which calls nothing",
    "torch._tensor._rebuild_from_type": "a contract: torch's own rebuilders and classes",
    "torch._tensor._rebuild_from_type_v2": "a contract: torch's own rebuilders and classes",
    "torch._utils._rebuild_wrapper_subclass": "a value, named to what rebuilds masked tensors",
    "torch.storage._load_from_bytes": "a contract: literal bytes, which are read as a file",
}
"""Members of the table that have a row, and what bounds them."""


@pytest.mark.parametrize("place", sorted(TABLES))
def test_rows_are_sorted_and_unique(place: str) -> None:
    names = [row["name"] for row in TABLES[place]]
    assert names == sorted(set(names))


def test_no_name_has_two_rows() -> None:
    keys = [key_of(row) for _, row in ROWS]
    assert len(keys) == len(set(keys)) == len(POLICY.rows)


def _is_argued(row: dict[str, Any]) -> bool:
    words = len(row["why"]) > 5 and len(row["source"]) > 5
    return words and row["kind"] in KINDS and isinstance(row["reviewed"], dt.date)


def test_every_row_is_exact_and_argued() -> None:
    assert [row["name"] for _, row in ROWS if not all(map(str.isidentifier, row["name"].split(".")))] == []
    assert [row["name"] for _, row in ROWS if not _is_argued(row)] == []


def test_contracts_exist() -> None:
    names = {name for row in POLICY.rows.values() for name in (row.contract, row.state)} - {"", "any"}
    assert all(callable(contract(name)) for name in names)


def test_a_contract_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        contract("numpy-nothing")


INERT = (
    "http.HTTPStatus",
    "signal.Signals",
    *(f"urllib.parse.{name}Result" for name in ("Defrag", "Parse", "Split")),
    "dill._dill._create_array",
    "joblib.memory.Memory",
    "torch._dynamo.decorators._DimRange",
    "torch.distributed.checkpoint.metadata.",
    "torch.distributed.checkpoint.filesystem._StorageInfo",
)
"""Enums, tuples and data classes below a member of the table, and two whose contracts leave them nothing to run."""


def _reaching(key: str) -> str:
    dotted = key.replace(":", ".")
    if dotted.startswith(INERT):
        return ""
    parts = dotted.split(".")
    return next((name for end in range(len(parts), 0, -1) if (name := ".".join(parts[:end])) in REACHING), "")


def test_no_row_reaches_code() -> None:
    assert {_reaching(key) for key in KEYS} - {"", *BOUND} == set()


@pytest.mark.parametrize("name", sorted(BOUND))
def test_what_reaches_code_is_bounded(name: str) -> None:
    row = POLICY.find(named(name))
    assert row is not None
    if row.kind != VALUE and (row.kind != CLASS or row.contract):  # it may be called
        assert row.watch
        assert row.contract not in ("any", "plain", "literal", "values")


def test_no_alias_leads_out_of_the_table() -> None:
    allowed = {name for name in REACHING if POLICY.find(Global(*name.rpartition(".")[::2])) is not None}
    assert {name.replace("__builtin__", "builtins") for name in allowed} - set(BOUND) == set()


def _resolve(key: str) -> Any:
    """Give the object that a row is about, or None where no installed version has it."""
    module, _, name = key.partition(":")
    try:
        found = importlib.import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError):
        return None
    return found


def _is_kind(found: Any, kind: str) -> bool:
    if kind == ENUM:
        return isinstance(found, enum.EnumMeta)
    if kind == CLASS:
        return isinstance(found, type)
    return kind == VALUE or (callable(found) and not isinstance(found, type))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("place", sorted(TABLES))
def test_rows_still_are_what_their_kind_says(place: str) -> None:
    found = {key_of(row): (_resolve(key_of(row)), row["kind"]) for row in TABLES[place]}
    assert [key for key, (item, kind) in found.items() if item is not None and not _is_kind(item, kind)] == []


def test_aliases_lead_to_rows() -> None:
    names, modules = aliases()
    assert set(names.values()) <= set(POLICY.rows)
    homes = {key.partition(":")[0] for key in POLICY.rows}
    stray = [new for new in modules.values() if not any(f"{home}.".startswith(f"{new}.") for home in homes)]
    assert stray == []


def test_rows_are_found_one_by_one() -> None:
    alone = load()
    assert {key: alone.row(key) for key in KEYS} == POLICY.rows
    near = {each for key in KEYS for each in (key[:-1], key + "x", key + " ", key.partition(":")[0])} - set(KEYS)
    assert [key for key in ("", " ", "\n", ":", "\U0010ffff", *near) if alone.row(key) is not None] == []


def test_an_alias_is_applied_once() -> None:
    assert POLICY.find(Global("copy_reg", "_reconstructor")) == POLICY.rows["copyreg:_reconstructor"]
    assert POLICY.find(Global("sklearn.tree.tree", "DecisionTreeClassifier")) is not None
    assert POLICY.find(Global("numpy.core.core", "multiarray")) is None


def test_loading_reads_no_toml() -> None:
    heavy = "{'json', 'tomllib', 'typing'}"
    program = f"import sys, modelsec.policy as policy; policy.load(); print(sorted({heavy} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout == "[]\n"


LEADING = Policy(
    {"lib:Point": Row(CLASS), "lib:Bag": Row(CLASS), "before:Own": Row(CLASS), "other:Empty": Row(CLASS)},
    {"old:Name": "lib:Point", "old:Gone": "lib:Gone"},
    {"before": "lib", "before.deep": "other", "a": "lib"},
)


@pytest.mark.parametrize(
    ("target", "key"),
    [
        (Global("lib", "Point"), "lib:Point"),
        (Global("old", "Name"), "lib:Point"),
        (Global("before", "Point"), "lib:Point"),
        (Global("before", "Own"), "before:Own"),
        (Global("before.deep", "Empty"), "other:Empty"),
        (Global("a", "Bag"), "lib:Bag"),
        (Global("before.deeper", "Point"), ""),
        (Global("old", "Gone"), ""),
        (Global("lib", "Gone"), ""),
        (Global("", "Point"), ""),
        (Global("before", "Point", ("lib", "Point")), "lib:Point"),
        (Global("lib", "Point", ("lib", "Bag")), ""),
        (Global("lib", "Point", ("lib", "Gone")), ""),
        (Global("lib", "Gone", ("lib", "Point")), ""),
    ],
)
def test_a_name_leads_to_one_row_however_a_loader_spells_it(target: Global, key: str) -> None:
    assert LEADING.key(target) == key
    assert LEADING.find(target) == LEADING.rows.get(key)


def test_the_compiled_policy_has_its_tables_and_nothing_else() -> None:
    with pytest.raises(AttributeError, match="tables"):
        _ = load().tables  # type: ignore[attr-defined]  # that is the point
    assert load(("mypkg:Net",)).find(Global("mypkg", "Net")) is not None
