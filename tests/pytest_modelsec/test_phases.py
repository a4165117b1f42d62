"""Markers, and what becomes of reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.pytest_projects import PAYLOAD, text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


def test_a_marked_test_is_not_checked_and_is_listed_with_its_reason(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test("@pytest.mark.model_scan_off(reason='scans hostile samples')\ndef test_it(): load('evil.pkl')")
    result = project.scan("-k", "test_it")
    result.assert_outcomes(passed=1, deselected=1)
    result.stdout.fnmatch_lines(
        ["not checked: 1 test marked model_scan_off", "  test_it.py::test_it: scans hostile samples"]
    )
    assert project.ran()


@pytest.mark.parametrize(
    ("allow", "passes"), [("['builtins.exec']", True), ("['builtins.eval']", False), ("[]", False)]
)
def test_a_marker_allows_exact_names_for_one_test(project: Project, allow: str, passes: bool) -> None:
    project.pinned("evil.pkl", PAYLOAD)
    project.test(
        f"@pytest.mark.model_scan(allow={allow}, reason='read it')\ndef test_it(): load('evil.pkl')\n"
        "def test_other(): load('evil.pkl')\n"
    )
    result = project.scan("-k", "test_")
    assert result.parseoutcomes().get("passed", 0) == int(passes)
    assert project.ran() is passes


def test_what_a_marker_allows_is_not_remembered_for_the_next_test(project: Project) -> None:
    project.pinned("evil.pkl", PAYLOAD)
    reads = "(ROOT / 'evil.pkl').read_bytes()"
    project.test(
        f"@pytest.mark.model_scan(allow=['builtins.exec'], reason='read it')\ndef test_it(): {reads}\n"
        f"def test_other(): {reads}\n"
    )
    project.scan("-k", "test_").assert_outcomes(passed=1, failed=1, deselected=2)


def test_the_switch_comes_before_the_markers(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test("@pytest.mark.model_scan(allow=[], reason='why')\ndef test_it(): load('evil.pkl')")
    project.scan("--no-model-scan").assert_outcomes(passed=1)
    assert project.ran()


@pytest.mark.parametrize("mode", ["error", ""])
def test_in_warn_mode_nothing_is_blocked_and_everything_is_told(project: Project, mode: str) -> None:
    project.write("pytest.ini", "[pytest]\nmodel_scan_mode = warn\n")
    project.write("model.pkl", {"a": 1})
    project.test(
        "@pytest.fixture\ndef it(): return ROOT / 'model.pkl'\ndef test_it(it): pass\n"
        "def test_other(): load('model.pkl')\n"
    )
    filters = ("-W", "error::pytest_modelsec.ModelScanWarning") if mode else ("-W", "default")
    result = project.scan(*filters)
    if mode:
        result.assert_outcomes(errors=1, failed=2)
    else:
        result.assert_outcomes(passed=3, warnings=3)
        result.stdout.fnmatch_lines(["model-scan: no models.lock, warn*", "*ModelScanWarning: MSF501 model.pkl*"])


def test_the_facts_travel_in_properties_one_for_each_model(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test("@pytest.fixture\ndef it(): return ROOT / 'model.pkl'\ndef test_it(it): load('model.pkl')")
    project.scan("--junit-xml=junit.xml", "-o", "junit_family=xunit2")
    text = (project.root / "junit.xml").read_text()
    assert text.count('<property name="modelsec" value="model sha256:') == 1
    assert "fixture=it" in text


def test_an_exception_raised_from_ours_is_blocked_and_shown_as_ours(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test(
        "def test_it():\n    try: load('evil.pkl')\n    except Exception as error: raise ValueError('no') from error"
    )
    result = project.scan("-k", "test_it")
    result.stdout.fnmatch_lines(["BLOCKED test_it.py::test_it - MSF101*"])
    assert "caught" not in text_of(result)


def test_another_failure_of_the_same_test_is_told_beside(project: Project) -> None:
    project.write("evil.pkl", PAYLOAD)
    project.test("def test_it():\n    try: load('evil.pkl')\n    except Exception: pass\n    assert 1 == 2")
    result = project.scan("-k", "test_it")
    result.stdout.fnmatch_lines(["MSF101 evil.pkl*", "*what the code made of it*", "*assert 1 == 2*", "BLOCKED*"])


def test_a_failure_without_a_finding_is_pytests_own(project: Project) -> None:
    project.test("def test_it(): assert 1 == 2")
    result = project.scan("-k", "test_it")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["FAILED test_it.py::test_it*"])


SWAPS = "def test_it():\n    load('model.pkl')\n    (ROOT / 'model.pkl').write_bytes(pickle.dumps([2]))"


def test_a_swap_that_is_only_warned_of_fails_the_teardown_where_warnings_are_errors(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test(SWAPS)
    result = project.apart("-o", "model_scan_mode=warn", "-k", "test_it")
    result.assert_outcomes(passed=1, errors=1, deselected=2)
    result.stdout.fnmatch_lines(["E *ModelScanWarning: MSF606 model.pkl changed after it was checked"])


def test_a_swap_is_told_beside_a_teardown_that_fails_by_itself(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    fails = "@pytest.fixture(autouse=True)\ndef it():\n    yield\n    assert 1 == 2\n"
    project.test(fails + SWAPS)
    result = project.apart("-k", "test_it")
    result.assert_outcomes(passed=1, errors=1, deselected=2)
    result.stdout.fnmatch_lines(
        ["MSF606 model.pkl changed after it was checked", "*what the code made of it*", "*1 == 2"]
    )
    assert "MSF607" not in text_of(result)


def test_a_model_that_is_first_met_in_a_teardown_is_put_down(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.test("@pytest.fixture\ndef it():\n    yield\n    load('model.pkl')\ndef test_it(it): pass")
    project.apart("-k", "test_it", "--junitxml=it.xml")
    assert '<property name="modelsec" value="model sha256:' in (project.root / "it.xml").read_text()


def test_a_doctest_whose_example_is_blocked_has_caught_nothing(project: Project) -> None:
    project.write("free.pkl", {"a": 1})
    project.write("documented.py", '"""\n>>> import pickle\n>>> pickle.load(open("free.pkl", "rb"))["a"]\n1\n"""\n')
    result = project.scan("--doctest-modules", "documented.py", "-m", "not model_lock")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF501 free.pkl is not pinned*"])
    assert "MSF607" not in text_of(result)


def test_the_subtests_of_unittest_are_blocked_each(project: Project) -> None:
    project.write("free.pkl", {"a": 1})
    project.test(
        "import unittest\nclass TestIt(unittest.TestCase):\n    def test_it(self):\n        for n in range(2):\n"
        "            with self.subTest(n=n): load('free.pkl')\n"
    )
    result = project.scan("-m", "not model_lock")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["MSF501 free.pkl is not pinned*"])
