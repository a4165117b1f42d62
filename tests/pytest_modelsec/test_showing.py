from __future__ import annotations

from pytest_modelsec import Problem
from pytest_modelsec.showing import represent

PROBLEM = Problem("MSF501", "m.pkl is not in models.lock", "review it", (), "m.pkl")


def test_a_report_shows_the_text_alone() -> None:
    assert str(represent(PROBLEM)) == PROBLEM.text()


def test_further_problems_follow() -> None:
    assert str(represent(PROBLEM, ["more"])) == f"{PROBLEM.text()}\nmore"


def test_the_short_summary_has_the_first_line_and_the_tests_place() -> None:
    crash = represent(PROBLEM, (), ("test_it.py", 6, "test_it")).reprcrash
    assert (crash.message, crash.path, crash.lineno) == (str(PROBLEM), "test_it.py", 7)
