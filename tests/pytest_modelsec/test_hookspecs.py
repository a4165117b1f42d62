from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


OWN = "class Own: pass\n"


@pytest.mark.parametrize(("names", "passes"), [("['own.Own']", True), ("['own.Other']", False), ("None", False)])
def test_the_project_allows_classes_of_its_own_by_code(project: Project, names: str, passes: bool) -> None:
    project.write("own.py", OWN)
    project.pinned("model.pkl", b"\x80\x04\x8c\x03own\x8c\x03Own\x93)\x81.")
    project.write("conftest.py", f"def pytest_modelsec_policy(config): return {names}\n")
    project.test("def test_it(): load('model.pkl')")
    result = project.scan("-p", "no:cacheprovider")
    assert result.parseoutcomes().get("passed", 0) == (3 if passes else 1)


def test_code_allows_no_more_than_the_configuration_may(project: Project) -> None:
    project.write("conftest.py", "def pytest_modelsec_policy(config): return ['builtins.exec']\n")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "the hook pytest_modelsec_policy" in text_of(result)


@pytest.mark.parametrize("names", ["'own.Own'", "[1]", "3"])
def test_what_is_no_list_of_names_ends_the_run(project: Project, names: str) -> None:
    project.write("conftest.py", f"def pytest_modelsec_policy(config): return {names}\n")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "the hook pytest_modelsec_policy returns exact dotted names" in text_of(result)


def test_further_models_are_relative_to_the_project(project: Project) -> None:
    project.write("conftest.py", "def pytest_modelsec_models(config): return ['.hidden']\n")
    project.write(".hidden/model.pkl", {"a": 1})
    result = project.scan()
    result.assert_outcomes(failed=1)
    assert ".hidden/model.pkl is not pinned" in text_of(result)


@pytest.mark.parametrize("answer", ["'models'", "b'models'", "3", "__import__('pathlib').Path('models')"])
def test_a_path_alone_is_not_taken_apart(project: Project, answer: str) -> None:
    project.write("conftest.py", f"def pytest_modelsec_models(config): return {answer}\n")
    result = project.scan()
    result.assert_outcomes(failed=1)
    assert "the hook pytest_modelsec_models returns paths, as a list" in text_of(result)


def test_a_further_path_that_is_not_there_is_told(project: Project) -> None:
    project.write("conftest.py", "def pytest_modelsec_models(config): return ['cash']\n")
    result = project.scan()
    result.assert_outcomes(passed=1)
    assert "not there: cash, of pytest_modelsec_models" in text_of(result)
