from __future__ import annotations

import pytest

from modelsec.finding import Ignored
from modelsec.policy import _words
from modelsec.report import Report
from modelsec.report._log import BLOCKER, HIGH
from modelsec.report._telling import log_of
from tests.support.reports import file_report, finding, refused


def test_a_finding_is_a_remark_with_all_that_is_known() -> None:
    told = refused(offset=3, member=("m",), target="posix.system", arguments="('x',)", references=("CWE-502",))
    (remark,) = log_of(Report((told,))).remarks
    assert (remark.code, remark.severity, remark.path) == ("MSF101", BLOCKER, "trap.pkl")
    assert (remark.member, remark.offset) == (("m",), 3)
    assert remark.fingerprint == told.findings[0].fingerprint("ab" * 32)
    assert dict(remark.facts) == {
        "verdict": "refused",
        "global": "posix.system",
        "arguments": "('x',)",
        "references": "CWE-502",
        "sha256": "ab" * 32,
    }


def test_a_file_without_a_digest_has_no_such_fact() -> None:
    unread = file_report(verdict="unreadable", sha256=None, findings=(finding(id="MSF204", verdict="unreadable"),))
    (remark,) = log_of(Report((unread,))).remarks
    assert remark.severity == HIGH
    assert "sha256" not in dict(remark.facts)
    assert remark.fingerprint == unread.findings[0].fingerprint("model.pkl")


def test_findings_that_are_not_listed_are_counted() -> None:
    cut = file_report(verdict="refused", findings=(finding(),), findings_total=1_234)
    by_one = file_report("b", verdict="refused", findings=(finding(),), findings_total=2)
    assert log_of(Report((cut, by_one, refused()), notes=("n",))).notes == (
        "n",
        "model.pkl: 1,233 more findings not listed",
        "b: 1 more finding not listed",
    )


def test_what_is_ignored_is_beside_the_remarks_with_its_reason() -> None:
    log = log_of(Report((file_report(ignored=(Ignored(finding(), "ours"),)),)))
    assert (log.remarks, [(each.code, each.reason) for each in log.ignored]) == ((), [("MSF101", "ours")])
    assert log.notes == ("1 finding ignored by the project's configuration",)
    assert log_of(Report((file_report(),))).notes == ()


def test_a_file_that_passes_is_a_case_without_remarks() -> None:
    (case,) = log_of(Report((file_report(findings=(finding(),)),))).cases
    assert (case.name, case.classname, case.remarks) == ("model.pkl", "modelsec.pickle", ())


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (Report((), ("blob",)), []),
        (Report((), ("blob",), strict=True), [("MSF203", HIGH, "blob")]),
        (Report((), require_models=True), [("MSF901", HIGH, "")]),
        (Report((file_report(),), models=frozenset(("model.pkl",)), require_models=True), []),
        (Report(()), []),
        (Report((), errors=("a", "b")), [("MSF902", HIGH, ""), ("MSF902", HIGH, "")]),
    ],
)
def test_what_makes_a_run_fail_is_a_remark(report: Report, told: list[tuple[str, str, str]]) -> None:
    assert [(remark.code, remark.severity, remark.path) for remark in log_of(report).remarks] == told


def test_weaknesses_are_tagged_as_services_group_by_them() -> None:
    assert log_of(Report(())).rule("MSF301").tags == (
        "security",
        "external/cwe/cwe-94",
        "AML.T0010.003",
        "AML.T0011.000",
    )


@pytest.mark.parametrize("code", sorted(_words.FINDINGS))
def test_every_code_is_a_rule_with_words_and_the_way_out(code: str) -> None:
    rule = log_of(Report(())).rule(code)
    _, _, fix, references = _words.FINDINGS[code]
    assert rule.code == code
    assert fix in rule.help
    assert code in rule.page
    assert len(rule.tags) == 1 + len(references)


def test_the_exit_code_and_the_faults_are_those_of_the_report() -> None:
    log = log_of(Report((refused(),), errors=("it broke",)))
    assert (log.exit_code, log.errors) == (2, ("it broke",))
