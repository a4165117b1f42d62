"""What is opened belongs to the innermost stretch of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_modelsec.scope import Scope

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


def test_a_scope_without_a_fixture_is_told_of_by_nothing() -> None:
    scope = Scope("a phase")
    assert (scope.fixture_scope, scope.describe(), scope.models) == ("", ("", ""), ())


def test_the_innermost_fixture_is_told_with_those_who_use_it(project: Project) -> None:
    project.write("free.pkl", {"a": 1})
    project.test(
        "@pytest.fixture(scope='module')\ndef inner(): return load('free.pkl')\n"
        "@pytest.fixture\ndef outer(inner): return inner\n"
        "def test_one(outer): pass\ndef test_two(outer): pass\ndef test_three(inner): pass\ndef test_free(): pass\n"
    )
    result = project.scan("-k", "test_")
    result.assert_outcomes(errors=3, passed=1, deselected=1)
    result.stdout.fnmatch_lines(["  seen by  fixture 'inner' (module), used by 3 tests"])
