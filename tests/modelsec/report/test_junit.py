from __future__ import annotations

from modelsec.report import Report
from modelsec.report.junit import OUTPUT
from tests.support.reading import read_junit
from tests.support.reports import file_report, finding, refused


def test_each_file_is_a_case_and_fails_with_its_findings() -> None:
    both = (finding(), finding(id="MSF103", message="second", offset=9, arguments="('x',)"))
    trap = file_report("trap.pkl", verdict="refused", findings=both)
    tree = read_junit(OUTPUT.render(Report((file_report(), trap), ("blob",)), False))
    assert [(case.get("name"), len(case)) for case in tree.iter("testcase")] == [
        ("model.pkl", 0),
        ("trap.pkl", 1),
        ("blob", 0),
    ]
    (failure,) = tree.iter("failure")
    assert (failure.get("type"), failure.get("message")) == ("MSF101", "posix.system is not on the allow-list")
    assert "trap.pkl > byte 9: MSF103 second" in (failure.text or "")
    assert "arguments: ('x',)" in (failure.text or "")


def test_a_file_that_nothing_recognises_fails_under_strict() -> None:
    tree = read_junit(OUTPUT.render(Report((), ("blob",), strict=True), False))
    assert [failure.get("type") for failure in tree.iter("failure")] == ["MSF203"]


def test_an_empty_run_has_a_case() -> None:
    assert read_junit(OUTPUT.render(Report(()), False)).get("tests") == "1"


def test_characters_that_xml_cannot_spell_are_shown() -> None:
    tree = read_junit(OUTPUT.render(Report((refused("a\x00]]>\ufffe\udcff.pkl"),)), False))
    assert [case.get("name") for case in tree.iter("testcase")] == [r"a\x00]]>\ufffe\xff.pkl"]
