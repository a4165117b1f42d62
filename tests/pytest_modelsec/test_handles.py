"""The fixtures that give models by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

SWITCHES = pytest.mark.parametrize("switch", [(), ("--model-scan", "-m", "not model_lock")], ids=["off", "on"])


def passes(project: Project, body: str, switch: tuple[str, ...]) -> None:
    project.test(f"def test_it(locked_model, model_lock):\n    {body}\n")
    assert project.run(*switch).parseoutcomes()["passed"] == 1


@SWITCHES
def test_a_model_is_a_path_that_can_be_loaded(project: Project, switch: tuple[str, ...]) -> None:
    project.pinned("models/good.pkl", {"a": 1})
    body = (
        "path = locked_model('good'); assert isinstance(path, pathlib.Path); assert load(path) == {'a': 1}; "
        "assert path.files == (path,); assert path.revision == ''; assert len(path.sha256) == 64; "
        "assert path.parent.name == 'models'"
    )
    passes(project, body, switch)


@SWITCHES
def test_a_folder_has_files(project: Project, switch: tuple[str, ...]) -> None:
    project.write("bert/config.json", "{}")
    project.write("bert/model.bin", {"a": 1})
    project.pin("bert", "config.json", "model.bin", source="file:bert/")
    passes(project, "assert [f.name for f in locked_model('bert').files] == ['config.json', 'model.bin']", switch)


@SWITCHES
def test_a_changed_model_is_not_handed_out(project: Project, switch: tuple[str, ...]) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.write("good.pkl", {"a": 2})
    project.test("def test_it(locked_model): locked_model('good')")
    result = project.run(*switch)
    assert result.parseoutcomes()["failed"] == 1
    assert f"{words.CHANGED} good.pkl does not match models.lock" in text_of(result)


@SWITCHES
def test_a_refused_model_is_not_handed_out(project: Project, switch: tuple[str, ...]) -> None:
    project.pinned("evil.pkl", PAYLOAD)
    project.test("def test_it(locked_model): load(locked_model('evil'))")
    assert project.run(*switch).parseoutcomes()["failed"] == 1
    assert not project.ran()


def test_an_unknown_name_is_told_with_those_there_are(project: Project) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.test("def test_it(locked_model): locked_model('bad')")
    assert "models.lock has no model 'bad'; it has good" in text_of(project.run())


@SWITCHES
def test_the_lock_can_be_read(project: Project, switch: tuple[str, ...]) -> None:
    project.pinned("good.pkl", {"a": 1})
    body = (
        "assert 'good' in model_lock and 'bad' not in model_lock; assert [*model_lock] == ['good']; "
        "assert [e.name for e in model_lock.entries] == ['good']; "
        "assert model_lock['good'].source == 'file:good.pkl'; assert len(model_lock) == 1; "
        "assert model_lock.path.name == 'models.lock'; assert model_lock.files('good')[0].path == 'good.pkl'; "
        "assert dict(model_lock)['good'] is model_lock.find('good'); assert model_lock.get('bad') is None\n"
        "    with pytest.raises(KeyError): model_lock['bad']"
    )
    passes(project, body, switch)


def test_a_model_that_was_handed_out_counts_as_read(project: Project) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.test("@pytest.fixture\ndef it(locked_model): return locked_model('good')\ndef test_it(it): pass")
    project.scan("-v").stdout.fnmatch_lines(["good.pkl  sha256:*  pinned, 1 test, fixtures it"])


def test_who_catches_the_error_fails_all_the_same(project: Project) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.write("good.pkl", {"a": 2})
    project.test("def test_it(locked_model):\n    with pytest.raises(Exception): locked_model('good')")
    result = project.scan("-m", "not model_lock")
    result.assert_outcomes(failed=1, deselected=2)
    result.stdout.fnmatch_lines([f"{words.CHANGED} good.pkl*", "  at       test_it.py:12"])
    project.run("-m", "not model_lock").assert_outcomes(passed=1)


def test_a_test_that_is_not_checked_gets_no_changed_model_either(project: Project) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.write("good.pkl", {"a": 2})
    project.test(
        "@pytest.mark.model_scan_off(reason='why')\ndef test_it(locked_model):\n"
        "    with pytest.raises(Exception): locked_model('good')"
    )
    project.scan("-m", "not model_lock").assert_outcomes(passed=1, deselected=2)
