from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec.settings import is_ci, report_format, shown
from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


@pytest.mark.parametrize(
    ("value", "ci"), [("", False), ("0", False), ("false", False), ("1", True), ("true", True), ("woodpecker", True)]
)
def test_ci(value: str, ci: bool) -> None:
    assert is_ci({"CI": value}) is ci


def test_without_the_variable_it_is_no_ci() -> None:
    assert not is_ci({})


@pytest.mark.parametrize(("path", "name"), [("a.json", "json"), ("a.JSON", "json"), ("a.txt", "text")])
def test_the_report_is_chosen_by_suffix(path: str, name: str) -> None:
    assert report_format(path) == name


def test_paths_are_shown_relative_to_the_project() -> None:
    assert (shown("/p/a/m.pkl", "/p"), shown("/q/m.pkl", "/p")) == ("a/m.pkl", "/q/m.pkl")


@pytest.mark.parametrize(
    ("ini", "told"),
    [
        ("model_scan_mode = strict", "model_scan_mode = strict: it is one of enforce, warn"),
        ("model_scan_unused = no", "model_scan_unused = no: it is one of warn, fail, ignore"),
        ("verbosity_model_scan = loud", "verbosity_model_scan = loud: it is a whole number, or auto"),
    ],
)
def test_a_setting_that_cannot_be_right_ends_the_run(project: Project, ini: str, told: str) -> None:
    project.write("pytest.ini", f"[pytest]\n{ini}\n")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert told in text_of(result)


def test_a_lock_that_was_named_has_to_be_there(project: Project) -> None:
    result = project.scan("--model-lock=absent.lock")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "--model-lock=absent.lock: there is no such file" in text_of(result)


def test_a_broken_configuration_ends_the_run(project: Project) -> None:
    project.write("pyproject.toml", "[tool.modelsec]\nnonsense = 1\n")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "tool.modelsec.nonsense" in text_of(result)


def test_paths_in_a_lock_that_lies_in_a_folder_start_at_the_projects_root(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    (project.root / "locks").mkdir()
    (project.root / "models.lock").rename(project.root / "locks" / "all.lock")
    project.write("pyproject.toml", '[tool.modelsec]\nlock = "locks/all.lock"\n')
    project.test("def test_it(): load('model.pkl')")
    project.apart().assert_outcomes(passed=3)


@pytest.mark.parametrize("name", ["locks/all.lock", "locks/models.lock"])
def test_paths_in_a_lock_that_an_option_names_in_a_folder_start_at_the_projects_root(
    project: Project, name: str
) -> None:
    project.pinned("model.pkl", {"a": 1})
    (project.root / "locks").mkdir()
    (project.root / "models.lock").rename(project.root / name)
    project.test("def test_it(): load('model.pkl')")
    result = project.apart(f"--model-lock={name}")
    result.assert_outcomes(passed=3)
    project.write("model.pkl", {"b": 2})
    project.apart(f"--model-lock={name}", "-k", "test_it").stdout.fnmatch_lines(
        [f"MSF503 model.pkl does not match {name}"]
    )
    (project.root / "model.pkl").unlink()
    result = project.apart(f"--model-lock={name}", "-k", "model")
    result.stdout.fnmatch_lines(
        [f"*{name.rpartition('/')[2]}: model*", "MSF502 model.pkl is pinned and does not exist"]
    )


def test_paths_in_the_lock_of_another_project_start_at_its_root(project: Project) -> None:
    project.write("other/model.pkl", {"a": 1})
    project.pin("model", "other/model.pkl", source="file:model.pkl")
    (project.root / "models.lock").rename(project.root / "other" / "models.lock")
    project.test("def test_it(): load('other/model.pkl')")
    project.apart("--model-lock=other/models.lock").assert_outcomes(passed=3)
