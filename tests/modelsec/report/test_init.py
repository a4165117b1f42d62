from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec import report
from modelsec.finding import Ignored
from modelsec.report import Report
from tests.support.reading import read_github, read_gitlab, read_html, read_junit, read_sarif
from tests.support.reports import file_report, finding, refused

if TYPE_CHECKING:
    from collections.abc import Callable

READERS: dict[str, Callable[[str], Any]] = {
    "github": read_github,
    "gitlab": read_gitlab,
    "html": read_html,
    "json": json.loads,
    "junit": read_junit,
    "sarif": read_sarif,
    "text": str,
}


def test_the_outputs_are_these() -> None:
    assert report.names() == tuple(READERS)


@pytest.mark.parametrize("name", report.names())
def test_each_output_goes_by_its_own_name(name: str) -> None:
    assert report.load(name).name == name


def named(name: str) -> Report:
    """Give a report in which everything that a file can choose is `name`."""
    fields = {"target": name, "arguments": name, "message": name, "fix": name, "member": (name, "inner"), "offset": 3}
    ignored = (Ignored(finding(**fields), name, "2027-06-30"),)
    passing = file_report(name + "2", imports=(name,), calls=(name,), features=(name,), ignored=ignored)
    files = (refused(name, **fields), passing)
    return Report(files, (name,), notes=(name,), errors=(name,), strict=True, require_models=True)


HOSTILE = (
    "\x1b[2Jcleared\x07\x00\x7f\x9b",
    "\r\n::error::another%0A%0D::error file=x::y",
    "a,b=c:d;e%2C%3A",
    "]]></failure><testcase/>&amp;&#0;",
    "<script>alert(1)</script><img src=x onerror=y>\"'`",
    "\udcff\ud800\udfff",
    "\ufffe\uffff\ufdd0\u202e\u2028\u0085",
    "{0}{{1}}[a](http://example.org)\\",
    "../../etc//a b#c?d",
    "//host/share",
    "c:\\model.pkl",
    "-",
    " ",
)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", report.names())
def test_no_name_breaks_a_document(form: str, name: str) -> None:
    READERS[form](report.load(form).render(named(name), False))


@given(st.text(st.characters(codec=None, exclude_categories=()), min_size=1), st.sampled_from(report.names()))
def test_no_text_at_all_breaks_a_document(name: str, form: str) -> None:
    text = report.load(form).render(named(name), False)
    READERS[form](text)
    text.encode()


@pytest.mark.parametrize("form", report.names())
def test_every_document_ends_its_last_line(form: str) -> None:
    assert report.load(form).render(Report((refused(),)), False).endswith("\n")


@pytest.mark.parametrize(
    ("whole", "words"),
    [
        (Report((refused(),)), "MSF101"),
        (Report((file_report(),), ("blob",), strict=True), "MSF203"),
        (Report((), require_models=True), "MSF901"),
        (Report((), errors=("it broke",)), "MSF902"),
    ],
)
@pytest.mark.parametrize("form", ["github", "gitlab", "junit", "sarif"])
def test_a_run_that_fails_says_why_in_every_format_of_other_tools(form: str, whole: Report, words: str) -> None:
    assert words in report.load(form).render(whole, False)


@pytest.mark.parametrize("form", ["github", "gitlab", "junit", "sarif"])
def test_a_run_that_passes_reports_nothing(form: str) -> None:
    text = report.load(form).render(Report((file_report(),), ("blob",), frozenset(("model.pkl",))), False)
    assert "MSF" not in text
    READERS[form](text)
