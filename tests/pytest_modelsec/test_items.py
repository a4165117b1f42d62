"""Lock items, as pytest's own options see them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import words
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


@pytest.fixture
def two(project: Project) -> Project:
    """Give a project with two pinned models, of which `two` has changed, and one test."""
    project.pinned("models/one.pkl", {"a": 1})
    project.pinned("models/two.pkl", {"a": 2})
    project.write("models/two.pkl", {"a": 3})
    project.test("def test_it(): pass", "tests/test_it.py")
    return project


def ids(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if "::" in line and not line.startswith(("BLOCKED", "FAILED", "="))]


def test_every_entry_is_an_item_after_the_tests_and_before_the_status(two: Project) -> None:
    collected = ids(two.scan("--co", "-q"))
    assert collected == ["tests/test_it.py::test_it", "models.lock::one", "models.lock::two", "models.lock::unpinned"]


def test_a_model_called_as_the_status_item_hides_neither(project: Project) -> None:
    project.pinned("models/unpinned.pkl", {"a": 1})
    project.write("models/unpinned.pkl", {"a": 2})
    project.write("new.pkl", {"a": 3})
    result = project.scan("-v")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(
        ["models.lock::unpinned (model) BLOCKED*", "models.lock::unpinned BLOCKED*", "  at       models.lock:7"]
    )
    assert "new.pkl is not in models.lock" in text_of(result)


def test_the_changed_entry_fails_and_the_other_passes(two: Project) -> None:
    result = two.scan("-v")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(
        [
            "tests/test_it.py::test_it PASSED*",
            "models.lock::one PASSED*",
            "models.lock::two BLOCKED*",
            "models.lock::unpinned PASSED*",
            "*models.lock: two*",
            f"{words.CHANGED} models/two.pkl does not match models.lock",
            "  at       models.lock:19",
        ]
    )
    assert result.ret == pytest.ExitCode.TESTS_FAILED


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("models.lock",), ["one", "two", "unpinned"]),
        (("models.lock::one",), ["one"]),
        (("models.lock::unpinned",), ["unpinned"]),
        (("-k", "two"), ["two"]),
        (("-m", "model_lock"), ["one", "two", "unpinned"]),
        (("-m", "not model_lock"), []),
        (("--model-scan-only",), ["one", "two", "unpinned"]),
        (("tests",), ["one", "two", "unpinned"]),
        ((".", "models.lock"), ["one", "two", "unpinned"]),
        (("tests/test_it.py::test_it",), []),
    ],
    ids=" ".join,
)
def test_items_are_chosen_as_tests_are(two: Project, arguments: tuple[str, ...], expected: list[str]) -> None:
    collected = ids(two.scan("--co", "-q", *arguments))
    assert [line.partition("::")[2] for line in collected if line.startswith("models.lock")] == expected


def test_the_scan_alone_imports_no_test(two: Project) -> None:
    two.write("tests/test_broken.py", "raise SystemExit('imported')")
    two.scan("--model-scan-only").assert_outcomes(passed=2, failed=1)


def test_the_scan_alone_works_without_a_lock(project: Project) -> None:
    project.write("tests/test_broken.py", "raise SystemExit('imported')")
    project.scan("--model-scan-only").assert_outcomes(passed=1)


def test_the_last_failed_item_is_run_again_alone(two: Project) -> None:
    run = two.pytester.runpytest_inprocess
    run("--model-scan", "-p", "pytest_modelsec.plugin")
    run("--model-scan", "-p", "pytest_modelsec.plugin", "--lf").assert_outcomes(failed=1)


def test_items_are_the_same_from_a_folder_below(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(two.root / "tests")
    two.write("pytest.ini", "[pytest]\n")
    two.scan().assert_outcomes(passed=3, failed=1)


def test_junit_knows_the_items_by_the_lock(two: Project) -> None:
    two.scan("--junit-xml=junit.xml")
    cases = ET.parse(two.root / "junit.xml").getroot().iter("testcase")
    named = {case.get("name"): case for case in cases if case.get("classname") == "models.lock"}
    assert sorted(name or "" for name in named) == ["one", "two", "unpinned"]
    failure = named["two"].find("failure")
    assert failure is not None
    assert (failure.get("message") or "").startswith(f"{words.CHANGED} models/two.pkl")


def test_an_unpinned_model_fails_the_status_and_no_entry(two: Project) -> None:
    two.write("models/two.pkl", {"a": 2})
    two.write("models/three.pkl", {"a": 3})
    two.write("models/four.pkl", PAYLOAD)
    result = two.scan()
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines_random(
        [f"{words.UNPINNED} models/three.pkl is not in models.lock", "MSF101 models/four.pkl is refused*"]
    )


def test_the_projects_own_hook_adds_a_folder(two: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = tmp_path_factory.mktemp("cache")
    (cache / "someone.pkl").write_bytes((two.root / "models" / "two.pkl").read_bytes())
    two.write("conftest.py", f"def pytest_modelsec_models(config): return [{str(cache)!r}]\n")
    result = two.scan("models.lock::unpinned")
    result.assert_outcomes(failed=1)
    assert "someone.pkl" in text_of(result)


@pytest.mark.parametrize("folder", [".venv/lib", "node_modules", ".git", "pytest-of-someone/pytest-1"])
def test_what_other_programs_keep_is_not_the_projects(project: Project, folder: str) -> None:
    project.write(f"{folder}/model.pkl", {"a": 1})
    project.scan().assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('lock-version = "2.0"\n', "*has version 2.0*"),
        ("nonsense", "*models.lock is not valid TOML*"),
        ('lock-version = "1.0"\nunknown = 1\n', "*models.lock*unknown*"),
    ],
)
def test_a_broken_lock_ends_the_run(project: Project, text: str, told: str) -> None:
    project.write("models.lock", text)
    project.test("def test_it(): pass")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {told}"])


def test_a_warning_that_is_an_error_is_shown_as_what_it_says(two: Project) -> None:
    result = two.scan("models.lock", "-o", "model_scan_mode=warn")
    result.stdout.fnmatch_lines(["*models.lock: two*", "MSF503 models/two.pkl does not match*", "  lock*"])
    assert "Traceback" not in text_of(result)
    assert "hookexec" not in text_of(result)


def test_another_lock_may_be_named(two: Project) -> None:
    (two.root / "models.lock").rename(two.root / "other.lock")
    result = two.scan("--model-lock=other.lock", "--co", "-q")
    assert "other.lock::one" in ids(result)


def test_the_configuration_names_the_lock(two: Project) -> None:
    (two.root / "models.lock").rename(two.root / "other.lock")
    two.write("pyproject.toml", '[tool.modelsec]\nlock = "other.lock"\n')
    assert "other.lock::one" in ids(two.scan("--co", "-q"))
