from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import ConfigError
from modelsec.project import Exclusions, find_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "in" / "deep")
    return tmp_path


def test_without_any_mark_the_working_directory_is_the_project(tree: Path) -> None:
    assert find_project(".").root == str(tree / "in" / "deep")


@pytest.mark.parametrize("mark", ["models.lock", ".git"])
def test_the_nearest_mark_above_is_the_project(tree: Path, mark: str) -> None:
    (tree / mark).touch()
    (tree / "in" / mark).touch()
    project = find_project(".")
    assert (project.root, project.lock) == (str(tree / "in"), str(tree / "in" / "models.lock"))
    assert project.shown_lock == "../models.lock"


def test_a_lock_marks_before_version_control(tree: Path) -> None:
    (tree / "models.lock").touch()
    (tree / "in" / ".git").mkdir()
    assert find_project(".").root == str(tree)


def test_the_configuration_marks_first_and_names_the_lock(tree: Path) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nlock = "ml/models.lock"\n')
    (tree / "in" / "models.lock").touch()
    assert find_project(".").lock == str(tree / "ml" / "models.lock")
    assert find_project(".", isolated=True).lock == str(tree / "in" / "models.lock")


@pytest.mark.parametrize("given", ['""', '"/etc/lock"', '"../models.lock"', "1"])
def test_a_lock_outside_of_the_project_is_a_broken_configuration(tree: Path, given: str) -> None:
    (tree / "pyproject.toml").write_text(f"[tool.modelsec]\nlock = {given}\n")
    with pytest.raises(ConfigError, match=r"tool\.modelsec\.lock in .* is not a path below the project"):
        find_project(".")


def test_installed_packages_are_left_out_and_told(tree: Path) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec]\nexclude = ["data/"]\n')
    exclusions = Exclusions(find_project("."))
    assert exclusions(str(tree / "in" / ".venv"), True)
    assert exclusions(str(tree / "data"), True)
    assert not exclusions(str(tree / ".venv"), False)
    assert not exclusions(str(tree / "models"), True)
    assert exclusions.folders == ["../.venv"]


def test_an_environment_is_known_by_its_mark_under_the_usual_names_alone(tree: Path) -> None:
    for name in ("env", "models", "ENV"):
        (tree / "in" / name).mkdir()
    for name in ("env", "models"):
        (tree / "in" / name / "pyvenv.cfg").write_text("home = /usr/bin\n")
    exclusions = Exclusions(find_project("."), ("pinned",))
    looked_at = [name for name in ("env", "models", "ENV") if not exclusions(str(tree / "in" / name), True)]
    assert looked_at == ["models", "ENV"]
    assert exclusions.folders == [os.path.relpath(tree / "in" / "env")]


def test_a_link_to_installed_packages_is_left_out_as_they_are(tree: Path) -> None:
    (tree / "in" / "venv").symlink_to(tree / "in")
    assert Exclusions(find_project("."))(str(tree / "in" / "venv"), False)


def test_below_a_pinned_folder_only_version_control_is_left_out(tree: Path) -> None:
    exclusions = Exclusions(find_project(".", isolated=True), ("bert",))
    top = tree / "in" / "deep"
    assert not exclusions(str(top / "bert" / "venv"), True)
    assert exclusions(str(top / "bert" / ".git"), True)
    assert exclusions(str(top / "bert-2" / "venv"), True)
