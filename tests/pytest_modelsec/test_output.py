"""What people see, at every verbosity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

SECTION = "model-scan -"


@pytest.fixture
def red(project: Project) -> Project:
    """Give a project with a pinned model, a refused one in a session fixture, and an entry that nothing reads."""
    project.pinned("models/good.pkl", {"a": 1})
    project.pinned("models/idle.pkl", {"a": 2})
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "@pytest.fixture(scope='session')\ndef evil(): return ROOT / 'evil.pkl'\n"
        "def test_one(evil): pass\ndef test_two(evil): pass\ndef test_good(): load('models/good.pkl')\n"
    )
    return project


def test_a_red_run(red: Project) -> None:
    result = red.scan()
    result.assert_outcomes(passed=3, failed=1, errors=2)
    result.stdout.fnmatch_lines(
        [
            "model-scan: models.lock (2 models, 2 files), enforce, guard on, subprocesses not watched",
            "test_it.py BB.*",
            "models.lock ..B*",
            "*ERROR at setup of test_one*",
            "MSF101 evil.pkl is refused: loading imports builtins.exec, which is not on the allow-list; *",
            "  loading  would run code",
            "  seen by  fixture 'evil' (session), used by 2 tests",
            "  at       test_it.py:11",
            "  fix      *",
            "*- model-scan -*",
            "3 files checked, 3 blocked, 1 pinned but unread (models.lock: idle)",
            "read and not accepted: evil.pkl",
            "BLOCKED models.lock::unpinned - MSF101 evil.pkl is refused*",
            "BLOCKED test_it.py::test_one - MSF101 evil.pkl is refused*",
            "*1 failed, 3 passed, 2 errors*",
        ]
    )


@pytest.mark.parametrize(
    ("arguments", "header", "section", "lines"),
    [
        ((), True, True, False),
        (("-q",), False, False, False),
        (("-qq",), False, False, False),
        (("-v",), True, True, True),
        (("--no-header",), False, True, False),
    ],
    ids=str,
)
def test_verbosity(red: Project, arguments: tuple[str, ...], header: bool, section: bool, lines: bool) -> None:
    shown = text_of(red.scan(*arguments))
    assert ("model-scan: models.lock" in shown) is header
    assert (SECTION in shown) is section
    assert ("models/good.pkl  sha256:" in shown) is lines


def test_quietly_there_is_one_line(red: Project) -> None:
    lines = [line for line in red.scan("-q").outlines if line.startswith(("model-scan", "---"))]
    assert lines == ["model-scan: 3 files checked, 3 blocked, 1 pinned but unread (models.lock: idle)"]


def test_quietly_a_green_run_says_nothing(project: Project) -> None:
    project.test("def test_it(): pass")
    assert "model-scan" not in text_of(project.scan("-q"))


def test_most_loudly_the_imports_are_shown(red: Project) -> None:
    red.scan("-vv").stdout.fnmatch_lines(
        ["evil.pkl  sha256:*  blocked, 2 tests, fixtures evil", "  imports builtins.exec"]
    )


@pytest.mark.parametrize(("value", "shown"), [("1", True), ("0", False)])
def test_the_section_has_a_verbosity_of_its_own(red: Project, value: str, shown: bool) -> None:
    red.write("pytest.ini", f"[pytest]\nverbosity_model_scan = {value}\n")
    assert ("models/good.pkl  sha256:" in text_of(red.scan("-v"))) is shown


def test_without_a_terminal_the_run_is_as_red(red: Project) -> None:
    assert red.apart("-p", "no:terminal").ret == pytest.ExitCode.TESTS_FAILED


def test_without_a_summary_the_run_is_as_red(red: Project) -> None:
    result = red.scan("--no-summary")
    assert result.ret == pytest.ExitCode.TESTS_FAILED


@pytest.mark.parametrize("arguments", [("--color=yes",), ("--color=no",)])
def test_colours_are_pytests(red: Project, arguments: tuple[str, ...]) -> None:
    shown = text_of(red.scan("-v", *arguments))
    assert ("\x1b[31mBLOCKED\x1b[0m" in shown) is (arguments == ("--color=yes",))


def test_no_color_is_followed(red: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in text_of(red.scan())


def test_github_is_told_at_the_line_of_the_lock(red: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    red.write("models/idle.pkl", {"a": 3})
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    red.scan().stdout.fnmatch_lines(
        [
            "::error file=models.lock,line=19,title=MSF503::models/idle.pkl does not match models.lock",
            "::error file=models.lock,line=1,title=MSF101::evil.pkl is refused%3A *",
        ]
    )


@pytest.mark.parametrize(
    ("value", "code", "told"),
    [
        ("warn", pytest.ExitCode.OK, True),
        ("fail", pytest.ExitCode.TESTS_FAILED, True),
        ("ignore", pytest.ExitCode.OK, False),
    ],
)
def test_an_entry_that_no_test_read(project: Project, value: str, code: pytest.ExitCode, told: bool) -> None:
    project.write("pytest.ini", f"[pytest]\nmodel_scan_unused = {value}\n")
    project.pinned("idle.pkl", {"a": 1})
    project.test("def test_it(): pass")
    result = project.scan()
    assert result.ret == code
    assert ("MSF601 idle is pinned, and no test read it" in text_of(result)) is told


def test_a_finding_outside_all_tests_fails_the_run(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.write(
        "conftest.py",
        "def pytest_sessionfinish():\n    try:\n        open('evil.pkl', 'rb')\n    except Exception:\n        pass\n",
    )
    project.test("def test_it(): pass")
    result = project.scan("-k", "test_it")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["outside all tests: MSF101 evil.pkl is refused*", "  at       conftest.py:3"])


def test_names_from_files_are_shown_escaped(project: Project) -> None:
    project.write("b\x1b[31mad.pkl", {"a": 1})
    assert "\x1b[31m" not in text_of(project.scan("--color=no", "-v"))
