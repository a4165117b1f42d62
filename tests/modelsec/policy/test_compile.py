from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.errors import ConfigError
from modelsec.policy import compile as compiling
from modelsec.policy.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("path", sorted(compiling.modules()))
def test_the_compiled_modules_are_fresh(path: str) -> None:
    assert Path(path).read_text(encoding="utf-8") == compiling.modules()[path]


GOOD: dict[str, Any] = {"name": "a.b", "kind": "class", "why": "argued", "source": "a.py", "reviewed": "today"}
BROKEN: list[Callable[[dict[str, Any]], dict[str, Any]]] = [
    lambda row: {**row, "kind": "klass"},
    lambda row: {**row, "kind": "klass", "contract": "any"},
    lambda row: {**row, "kind": "function"},
    lambda row: {**row, "kind": "value", "contract": "any"},
    lambda row: {**row, "why": ""},
    lambda row: {**row, "why": ["argued"]},
    lambda row: {**row, "container": "true"},
    lambda row: {**row, "names": "a.*"},
    lambda row: {key: row[key] for key in row if key != "source"},
    lambda row: {key: row[key] for key in row if key != "name"},
]


def test_a_class_gets_attributes_only_without_a_contract() -> None:
    assert compiling.row_of(GOOD, "here") == Row("class", "", "attributes")
    assert compiling.row_of({**GOOD, "contract": "literal"}, "here") == Row("class", "literal", "")


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_row_is_an_error(broken: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    with pytest.raises(ConfigError, match="here"):
        compiling.row_of(broken(GOOD), "here")


def test_broken_toml_names_its_file(tmp_path: Path) -> None:
    path = tmp_path / "lib.toml"
    path.write_text("[[global")
    with pytest.raises(ConfigError, match=r"lib\.toml is not TOML"):
        compiling.read(str(path))


def test_a_name_twice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "allow").mkdir()
    block = '[[global]]\nname = "a.b"\nkind = "value"\nwhy = "argued"\nsource = "a.py"\nreviewed = 2026-11-25\n'
    for name in ("one.toml", "two.toml"):
        (tmp_path / "allow" / name).write_text(block)
    monkeypatch.setattr(compiling, "DATA", str(tmp_path))
    with pytest.raises(ConfigError, match=r"a\.b is there twice"):
        compiling.rows()


def test_a_nested_name_says_where_its_module_ends() -> None:
    assert compiling.key_of({"name": "a.b.C.method", "module": "a.b"}) == "a.b:C.method"
    assert compiling.key_of({"name": "a.b.C"}) == "a.b:C"
