"""The door: what it costs when it is shut, and what opens it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec.plugin import INI, OPTIONS, dest
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_door_imports_the_standard_library_and_pytest_alone() -> None:
    tree = ast.parse((ROOT / "pytest_modelsec" / "plugin.py").read_text())
    names = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    assert names == {"__future__", "typing", "pytest"}


def test_every_dest_begins_with_modelsec() -> None:
    assert {dest(flag).partition("_")[0] for flag, _ in OPTIONS} == {"modelsec"}


def test_a_run_without_the_flag_imports_no_engine(project: Project) -> None:
    project.test(
        "import sys\n"
        "def test_it(): assert not [name for name in sys.modules if name.partition('.')[0] == 'modelsec']\n"
        "def test_door(): assert {name for name in sys.modules if name.startswith('pytest_modelsec.')} <= "
        "{'pytest_modelsec.plugin', 'pytest_modelsec.errors', 'pytest_modelsec.hookspecs'}\n"
    )
    project.pytester.runpytest_subprocess("-q", "-p", "pytest_modelsec.plugin", timeout=60).assert_outcomes(passed=2)


def test_a_run_without_the_flag_watches_nothing(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test("def test_it(): load('evil.pkl')")
    project.run().assert_outcomes(passed=1)
    assert project.ran()


@pytest.mark.parametrize(
    ("arguments", "setting", "scanned"),
    [
        ((), "false", False),
        ((), "true", True),
        (("--model-scan",), "false", True),
        (("--no-model-scan",), "true", False),
        (("--model-scan", "--no-model-scan"), "true", False),
        (("--no-model-scan", "--model-scan-only"), "true", False),
        (("--model-scan-report=read.json",), "false", True),
    ],
)
def test_the_flag_comes_before_the_setting(
    project: Project, arguments: tuple[str, ...], setting: str, scanned: bool
) -> None:
    project.write("pytest.ini", f"[pytest]\nmodel_scan = {setting}\n")
    project.test("def test_it(): pass")
    assert ("model-scan: " in text_of(project.run(*arguments))) is scanned


@pytest.mark.parametrize("argument", ["test_it.py", "."])
def test_the_flag_takes_no_value(project: Project, argument: str) -> None:
    project.test("def test_it(): pass")
    project.scan(argument).assert_outcomes(passed=2)


@pytest.mark.parametrize("switch", [("-p", "no:modelsec"), ()])
def test_the_flag_without_the_plugin_is_an_error(
    project: Project, monkeypatch: pytest.MonkeyPatch, switch: tuple[str, ...]
) -> None:
    if switch:
        monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    project.test("def test_it(): pass")
    result = project.pytester.runpytest_subprocess(*switch, "--model-scan", timeout=60)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "unrecognized arguments: --model-scan" in text_of(result)


def test_every_option_and_setting_is_in_the_help(project: Project) -> None:
    shown = text_of(project.run("--help"))
    assert [flag for flag, _ in OPTIONS if flag not in shown] == []
    assert [name for name, *_ in INI if name not in shown] == []


@pytest.mark.parametrize("switch", [(), ("--model-scan",)])
def test_the_markers_are_known_under_strict_markers(project: Project, switch: tuple[str, ...]) -> None:
    project.test(
        "@pytest.mark.model_scan(allow=['a.b'], reason='why')\ndef test_one(): pass\n"
        "@pytest.mark.model_scan_off(reason='why')\ndef test_two(): pass\n"
    )
    project.run("--strict-markers", "-k", "test_", *switch).assert_outcomes(passed=2, deselected=1 if switch else 0)


@pytest.mark.parametrize("switch", [(), ("--model-scan",)])
def test_the_hooks_may_be_implemented_with_the_scan_on_and_off(project: Project, switch: tuple[str, ...]) -> None:
    project.write(
        "conftest.py",
        "def pytest_modelsec_models(config): return ['cache']\ndef pytest_modelsec_policy(config): return ['a.b']\n",
    )
    project.test("def test_it(): pass")
    assert project.run(*switch).ret == pytest.ExitCode.OK


def test_the_door_costs_little_to_read() -> None:
    program = (
        "import time, pytest; began = time.process_time(); import pytest_modelsec.plugin; "
        "print(time.process_time() - began)"
    )
    times = [
        float(subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(times) < 0.025  # 5 ms when its byte code is cached; this run may have to compile it
