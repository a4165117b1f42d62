"""An entry is called unused only when every test that there is was run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

UNUSED = "pinned but unread"


@pytest.fixture
def idle(project: Project) -> Project:
    project.pinned("idle.pkl", {"a": 1})
    project.test("def test_one(): pass\ndef test_two(): assert True", "tests/test_it.py")
    return project


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), True),
        ((".",), True),
        (("-m", "not model_lock"), True),
        (("tests",), False),
        (("tests/test_it.py",), False),
        (("tests/test_it.py::test_one",), False),
        (("-k", "one"), False),
        (("--deselect", "tests/test_it.py::test_one"), False),
        (("--ignore", "tests"), False),
        (("--model-scan-only",), False),
        (("--co",), False),
    ],
    ids=str,
)
def test_what_leaves_a_test_out_leaves_the_question_open(idle: Project, arguments: tuple[str, ...], told: bool) -> None:
    assert (UNUSED in text_of(idle.scan(*arguments))) is told


def test_all_testpaths_are_the_whole(idle: Project) -> None:
    idle.write("pytest.ini", "[pytest]\ntestpaths = tests\n")
    assert UNUSED in text_of(idle.scan("tests"))


def test_a_run_that_stopped_early_is_not_whole(idle: Project) -> None:
    idle.test("def test_one(): assert False\ndef test_two(): pass", "tests/test_it.py")
    assert UNUSED not in text_of(idle.scan("-x"))
