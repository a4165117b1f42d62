from __future__ import annotations

import pytest

from modelsec.finding import Ignored
from modelsec.report._report import Report
from tests.support.reports import file_report, finding, refused

PASSING = file_report("a.pt")
UNREADABLE = file_report("b.pt", verdict="unreadable")


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (Report(()), 0),
        (Report((PASSING,)), 0),
        (Report((PASSING, refused())), 1),
        (Report((UNREADABLE, PASSING)), 1),
        (Report((PASSING,), ("x",)), 0),
        (Report((PASSING,), ("x",), strict=True), 1),
        (Report((PASSING,), strict=True), 0),
        (Report((PASSING,), require_models=True), 1),
        (Report((PASSING,), models=frozenset({"a.pt"}), require_models=True), 0),
        (Report((PASSING,), errors=("broke",)), 2),
        (Report((refused(),), errors=("broke",)), 2),
    ],
)
def test_the_exit_code_says_whether_everything_passes(report: Report, code: int) -> None:
    assert report.exit_code == code
    assert report.passes == (code == 0)


def test_the_summary_counts_each_outcome() -> None:
    pipe = file_report("pipe.pt", verdict="unreadable", size=None)
    lived_with = file_report("c.pt", ignored=(Ignored(finding(), "ours"),))
    report = Report((PASSING, refused(), pipe, lived_with), ("x", "y"), frozenset({"a.pt"}))
    assert report.summary() == {
        "files": 4,
        "unread": 1,
        "models": 1,
        "pass": 2,
        "refused": 1,
        "unreadable": 1,
        "unrecognised": 2,
        "ignored": 1,
        "exit_code": 1,
    }
