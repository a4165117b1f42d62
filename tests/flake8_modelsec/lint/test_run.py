from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.context import Context
from flake8_modelsec.lint import run as running
from flake8_modelsec.lint.cache import Cache
from flake8_modelsec.lint.declared import Declaration
from flake8_modelsec.lint.discovery import find
from flake8_modelsec.lint.files import PARSED_BYTES
from flake8_modelsec.lint.run import run

if TYPE_CHECKING:
    from pathlib import Path

    from flake8_modelsec.lint.run import Result


def everything(_path: str, _folder: bool) -> bool:
    return False


def found(result: Result) -> list[tuple[str, str, int]]:
    return [(os.path.basename(path), one.code, one.line) for path, one in result.diagnostics]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for number in range(6):
        (tmp_path / f"{number}.py").write_text("import torch\n" + "torch.load(p)\n" * (number % 3))
    return tmp_path


def test_the_order_is_that_of_discovery_in_one_process_and_in_several(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = run(find((str(tree),), everything), Context())
    monkeypatch.setattr(running, "ENOUGH_FOR_PROCESSES", 1)
    monkeypatch.setattr(running, "_processors", lambda: 2)
    together = run(find((str(tree),), everything), Context())
    assert found(alone) == found(together)
    assert [name for name, _, _ in found(alone)] == ["1.py", "2.py", "2.py", "4.py", "5.py", "5.py"]


def test_a_cached_run_says_the_same(tree: Path) -> None:
    first = run(find((str(tree),), everything), Context(), Cache(str(tree), "k"))
    again = run(find((str(tree),), everything), Context(), Cache(str(tree), "k"))
    assert found(first) == found(again)
    (tree / "0.py").write_text("import torch\ntorch.load(p)\n")
    changed = run(find((str(tree),), everything), Context(), Cache(str(tree), "k"))
    assert found(changed)[0] == ("0.py", "MSC101", 2)


def test_a_file_that_cannot_be_read_is_said(tree: Path) -> None:
    files = list(find((str(tree),), everything))
    (tree / "0.py").unlink()
    assert found(run(files, Context()))[0] == ("0.py", "MSC900", 1)


def test_a_file_that_was_named_is_parsed_whatever_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("def (\n" + "#\n" * PARSED_BYTES)
    files = list(find((str(path),), everything))
    assert found(run(files, Context(), named=frozenset([str(path)]))) == [("a.py", "MSC900", 1)]
    assert found(run(files, Context())) == []


def test_an_outdated_guard_is_told_once_at_each_declaration(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import torch\n" + "torch.load(p, weights_only=True)\n" * 3)
    declared = (Declaration("torch", "2.4", str(tmp_path / "pyproject.toml"), 7, "torch>=2.4"),)
    files = list(find((str(tmp_path),), everything))
    context = Context(versions={"torch": "2.4"})
    assert found(run(files, context, declared=declared)) == [("pyproject.toml", "MSC190", 7)]


def test_codes_can_be_left_out_for_a_file(tree: Path) -> None:
    result = run(find((str(tree),), everything), Context(), ignored=lambda path, _: path.endswith("2.py"))
    assert {name for name, _, _ in found(result)} == {"1.py", "4.py", "5.py"}
