from __future__ import annotations

from modelsec.report import Report
from modelsec.report.gitlab import OUTPUT
from tests.support.reading import read_gitlab
from tests.support.reports import file_report, finding, refused


def test_an_issue_names_rule_file_and_weight() -> None:
    (issue,) = read_gitlab(OUTPUT.render(Report((refused(),)), False))
    del issue["fingerprint"]
    assert issue == {
        "check_name": "MSF101",
        "description": "MSF101 (global-that-is-not-allowed): posix.system is not on the allow-list",
        "location": {"path": "trap.pkl", "lines": {"begin": 1}},
        "severity": "blocker",
    }


def test_what_is_unreadable_weighs_less() -> None:
    unread = file_report(verdict="unreadable", findings=(finding(id="MSF201", verdict="unreadable"),))
    assert [each["severity"] for each in read_gitlab(OUTPUT.render(Report((unread,)), False))] == ["critical"]


def test_the_same_finding_has_the_same_fingerprint_in_the_next_run() -> None:
    first, second = (read_gitlab(OUTPUT.render(Report((refused(offset=at),)), False)) for at in (0, 7))
    assert first[0]["fingerprint"] == second[0]["fingerprint"]


def test_no_finding_is_an_empty_list() -> None:
    assert OUTPUT.render(Report((file_report(),)), False) == "[]\n"
