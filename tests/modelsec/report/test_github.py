from __future__ import annotations

from modelsec.report import Report
from modelsec.report.github import OUTPUT
from tests.support.reading import read_github
from tests.support.reports import file_report, finding, refused


def test_a_finding_is_an_error_at_its_file() -> None:
    told = Report((refused("a,b:c.pkl", offset=3, member=("data.pkl",)),), notes=("50% left out",))
    assert OUTPUT.render(told, False) == (
        "::error title=modelsec (MSF101),file=a%2Cb%3Ac.pkl::"
        "MSF101 posix.system is not on the allow-list (at a,b:c.pkl > data.pkl > byte 3)\n"
        "::notice title=modelsec::50%25 left out\n"
    )


def test_no_line_break_of_a_name_begins_a_command() -> None:
    ((level, properties, message),) = read_github(OUTPUT.render(Report((refused("a\n::error::b"),)), False))
    assert (level, properties["file"]) == ("error", r"a\x0a::error::b")
    assert "\n" not in message


def test_what_is_refused_comes_before_what_is_unreadable() -> None:
    unread = file_report("a.pt", verdict="unreadable", findings=(finding(id="MSF201", verdict="unreadable"),))
    told = read_github(OUTPUT.render(Report((unread, refused("b.pt"))), False))
    assert [properties["file"] for _, properties, _ in told] == ["b.pt", "a.pt"]
