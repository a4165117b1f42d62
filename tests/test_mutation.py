"""The mutation command: what it changes, which tests it asks, and that no explanation outlives its mutant."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from tests import mutation
from tests.mutation import CONTRACTS, MORE_TESTS, ROOT, SURVIVORS
from tests.support.forking import exchange
from tests.support.mutants import mutants

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """
LEAST = 3

class Box:
    def holds(self, given):
        return not given or given > LEAST
"""


def test_each_part_is_changed_once() -> None:
    made = [(mutant.what, mutant.function.name if mutant.function else "") for mutant in mutants("box.py", SOURCE)]
    assert sorted(made) == [
        ("3 -> 4", ""),
        ("given > LEAST -> given >= LEAST", "Box.holds"),
        ("not given -> without not", "Box.holds"),
        ("not given or given > LEAST -> given > LEAST", "Box.holds"),
        ("not given or given > LEAST -> not given", "Box.holds"),
        ("not given or given > LEAST -> not given and given > LEAST", "Box.holds"),
        ("return not given or given > LEAST -> return None", "Box.holds"),
    ]


@pytest.fixture
def box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give the imported module of `SOURCE`."""
    module = ModuleType("box")
    module.__file__ = str(tmp_path / "box.py")
    exec(SOURCE, vars(module))
    monkeypatch.setitem(sys.modules, "box", module)
    return module


def test_a_function_is_exchanged_where_it_stands(box: ModuleType) -> None:
    holds = box.Box().holds
    assert (holds(3), holds(4)) == (False, True)
    assert exchange(str(box.__file__), "Box.holds", SOURCE.replace(">", "<"))
    assert (holds(2), holds(3), holds(4)) == (True, False, False)


@pytest.mark.parametrize("name", ["Box", "Box.lacks", "lacks", "LEAST"])
def test_what_is_no_function_is_not_exchanged(box: ModuleType, name: str) -> None:
    assert not exchange(str(box.__file__), name, SOURCE)


def test_a_module_is_asked_by_the_tests_that_bear_its_name_or_its_beginning() -> None:
    folder = "tests/modelsec/policy"
    assert mutation.tests_of("modelsec/policy/judging.py") == [f"{folder}/test_judging.py"]
    assert mutation.tests_of("modelsec/policy/__init__.py") == [f"{folder}/test_init.py"]
    assert mutation.tests_of(f"{CONTRACTS}/_numpy_dtype.py")[0] == f"{folder}/contracts/test_numpy.py"
    assert mutation.tests_of("modelsec/picklevm/_unknown.py") == ["tests/modelsec/picklevm"]


def test_every_contract_is_asked_by_tests_of_its_own() -> None:
    modules = [str(path.relative_to(ROOT)) for path in (ROOT / CONTRACTS).glob("*.py")]
    assert [path for path in modules if not mutation.tests_of(path)[0].endswith(".py")] == []


def test_every_further_test_exists() -> None:
    assert [path for path in MORE_TESTS if not (ROOT / path).exists()] == []
    paths = [test.partition("::")[0] for tests in MORE_TESTS.values() for test in tests]
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_no_explanation_outlives_its_mutant() -> None:
    lines = SURVIVORS.read_text().splitlines()
    explained = {mutant: reason for mutant, _, reason in (line.partition("  # ") for line in lines)}
    assert [mutant for mutant, reason in explained.items() if not reason] == []
    modules = {mutant.partition(": ")[0] for mutant in explained}
    made = {f"{path}: {mutant.what}" for path in modules for mutant in mutants(path, (ROOT / path).read_text())}
    assert sorted(set(explained) - made) == []
