"""What is kept of a run, and that it ends with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_modelsec import guard
from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


def test_the_guard_is_disarmed_after_the_run(project: Project) -> None:
    project.test("def test_it(): pass")
    project.scan()
    assert guard.HANDLERS == {}


def test_the_guard_is_disarmed_after_a_run_that_could_not_begin(project: Project) -> None:
    project.write("conftest.py", "raise RuntimeError('broken')")
    project.scan()
    assert guard.HANDLERS == {}


def test_a_problem_is_told_once_for_a_phase(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "def test_it():\n    for _ in range(3):\n        try: load('evil.pkl')\n        except Exception: pass\n"
    )
    shown = text_of(project.scan("-k", "test_it"))
    assert shown.count("MSF101 evil.pkl is refused") == 2  # the failure and the short summary


def test_two_problems_of_one_test_are_both_told(project: Project) -> None:
    project.write("one.pkl", {"a": 1})
    project.write("two.pkl", {"a": 2})
    project.test(
        "def test_it():\n    for name in ('one.pkl', 'two.pkl'):\n        try: load(name)\n"
        "        except Exception: pass\n"
    )
    project.scan("-k", "test_it").stdout.fnmatch_lines(["MSF501 one.pkl is not*", "MSF501 two.pkl is not*"])
