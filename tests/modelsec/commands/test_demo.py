from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from modelsec import cli
from modelsec.commands import demo

if TYPE_CHECKING:
    from pathlib import Path


def test_the_demo_goes_as_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo"]) == 0
    out = capsys.readouterr().out
    assert "\nREFUSED    trap.pkl" in out
    commands = [line.split()[2] for line in out.splitlines() if line.startswith("$ modelsec ")]
    models = [*["scan"] * 3, "lock", *["check"] * 2, "lock", "diff", "check", "review", *["check"] * 2]
    assert commands == [*models, "lint", "fix", "lint"]
    assert "MSF503 changed: this is not the content that models.lock pins for model" in out
    assert "it now imports posix.system; it now calls posix.system" in out
    assert "Every step went as told." in out


def test_the_demo_does_without_the_extra_that_mends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert cli.main(["demo"]) == 0
    assert capsys.readouterr().out.count("$ modelsec lint") == 1


def test_the_demo_shows_a_green_and_a_red_test_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo"]) == 0
    out = capsys.readouterr().out
    command = "$ pytest --model-scan test_model.py::test_model\n"
    _, green, red = out.split(command)
    assert "1 passed" in green.partition("[exit code 0]")[0]
    assert "does not match models.lock" in red.partition("[exit code 1]")[0]
    assert "BLOCKED test_model.py::test_model - MSF503" in red


def test_without_pytest_the_demo_shows_no_test_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_has_pytest", lambda: False)
    assert cli.main(["demo"]) == 0
    assert "$ pytest" not in capsys.readouterr().out


def test_the_demo_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("modelsec.commands.demo.tempfile.tempdir", str(tmp_path))
    before = os.getcwd()
    assert cli.main(["demo"]) == 0
    assert os.getcwd() == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("missing", "maker"), [(("torch",), "numpy"), (("torch", "numpy"), "Python's own pickle"), ((), "")]
)
def test_the_model_is_written_by_what_is_there(
    missing: tuple[str, ...], maker: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in missing:
        monkeypatch.setitem(sys.modules, name, None)
    assert cli.main(["demo"]) == 0
    assert f"# A model, as {maker}" in capsys.readouterr().out


def test_a_demo_that_goes_wrong_says_where(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(demo, "TRAP", b"N.")
    assert cli.main(["demo"]) == 1
    assert (
        "The demo did not go as told at: modelsec scan trap.pkl; scan --format json trap.pkl" in capsys.readouterr().out
    )


def test_the_demo_is_not_the_callers_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODELSEC_LOCK", "mine.lock")
    monkeypatch.setenv("MODELSEC_EXCLUDE", "*.pkl")
    assert cli.main(["demo"]) == 0
    assert os.environ["MODELSEC_LOCK"] == "mine.lock"
