from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.checker import VERSION, Checker
from tests.support.command import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CODE = "import torch\ntorch.load(p)\ntorch.load(q)  # noqa: MSC101\ntorch.jit.load(p)\n"


def flake8(folder: Path, *words: str) -> list[str]:
    command = [
        sys.executable,
        "-m",
        "flake8",
        "--isolated",
        "-j1",
        "--format",
        "%(path)s:%(row)d:%(col)d %(code)s",
        *words,
        ".",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if "MSC" in line]


def test_flake8_finds_the_plugin(tmp_path: Path) -> None:
    pytest.importorskip("flake8")
    (tmp_path / "a.py").write_text(CODE)
    assert flake8(tmp_path) == ["./a.py:2:1 MSC101"]


def test_flake8_selects_ignores_and_follows_files(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CODE)
    (tmp_path / "b.py").write_text(CODE)
    assert flake8(tmp_path, "--extend-ignore", "MSC101") == []
    assert flake8(tmp_path, "--per-file-ignores", "a.py:MSC101") == ["./b.py:2:1 MSC101"]
    assert flake8(tmp_path, "--disable-noqa", "--exclude", "b.py") == ["./a.py:2:1 MSC101", "./a.py:3:1 MSC101"]


def test_rules_that_are_off_report_when_they_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CODE)
    assert flake8(tmp_path, "--select", "MSC153") == ["./a.py:4:1 MSC153"]
    assert flake8(tmp_path, "--select", "MSC") == ["./a.py:2:1 MSC101"]


def test_rules_that_are_off_join_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CODE)
    assert flake8(tmp_path, "--extend-select", "MSC153") == ["./a.py:2:1 MSC101", "./a.py:4:1 MSC153"]


def test_flake8_tells_columns_in_characters_and_reads_any_line_end(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes("\ufeffimport torch\r\nx = 'ä', torch.load(p)\r\n".encode())
    assert flake8(tmp_path) == ["./a.py:2:10 MSC101"]


LOCK = """\
lock-version = "1.0"
created-by = "modelsec"
"""


def test_flake8_knows_the_lock(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import torch\ntorch.load('m.pt', weights_only=True)\n")
    assert flake8(tmp_path) == []
    (tmp_path / "models.lock").write_text(LOCK)
    assert flake8(tmp_path) == ["./a.py:2:1 MSC160"]
    assert flake8(tmp_path, "--modelsec-lock", "other.lock") == []
    (tmp_path / "other.lock").write_text("lock-version = 1")
    assert flake8(tmp_path, "--modelsec-lock", "other.lock") == ["./a.py:1:1 MSC900"]


@pytest.mark.parametrize(("versions", "found"), [("2.6", 1), (">=2.6,<3", 1), ("2.10", 0), (">=2.10", 0), ("<3", 1)])
def test_flake8_takes_versions_as_the_configuration_does(tmp_path: Path, versions: str, found: int) -> None:
    (tmp_path / "a.py").write_text("import torch\ntorch.load('m.pt', weights_only=True)\n")
    told = flake8(tmp_path, "--select", "MSC190", "--modelsec-torch", versions)
    assert told == ["./a.py:2:1 MSC190"][:found]


def test_flake8_lists_the_plugin() -> None:
    command = [sys.executable, "-m", "flake8", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert f"modelsec: {VERSION}" in done.stdout


def test_an_exception_is_one_diagnostic(monkeypatch: pytest.MonkeyPatch) -> None:
    checker = Checker(ast.parse(CODE), CODE.splitlines(keepends=True))
    monkeypatch.setattr(checker, "tree", None)
    ((line, column, message, kind),) = checker.run()
    assert (line, column, kind) == (1, 0, Checker)
    assert message.startswith("MSC900 this file could not be checked (")


def test_our_own_comment_allows_under_flake8() -> None:
    code = "import torch\ntorch.load(p)  # modelsec: allow MSC101 -- our own file\n"
    assert list(Checker(ast.parse(code), code.splitlines(keepends=True)).run()) == []


def test_columns_start_at_zero_for_flake8() -> None:
    code = "import torch\nx = torch.load(p)\n"
    ((line, column, message, _),) = Checker(ast.parse(code), code.splitlines(keepends=True)).run()
    assert (line, column, message[:6]) == (2, 4, "MSC101")
