from __future__ import annotations

import base64
import hashlib
import re

from modelsec.finding import Ignored
from modelsec.report import Report
from modelsec.report.html import OUTPUT
from tests.support.reading import read_html
from tests.support.reports import file_report, finding, refused


def test_the_page_tells_what_fails_and_why() -> None:
    trap = refused("<trap>.pkl", offset=3, member=("data.pkl",), target="posix.system", arguments="('x',)")
    words = read_html(OUTPUT.render(Report((file_report(), trap), ("blob",), notes=("n",), errors=("e",)), False))
    for told in ("<trap>.pkl", "data.pkl > byte 3", "posix.system('x',)", "model.pkl", "ab" * 32, "blob", "n", "e"):
        assert told in words


def test_the_page_allows_its_own_style_and_nothing_else() -> None:
    page = OUTPUT.render(Report((refused(),)), False)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"content=\"default-src 'none'; style-src 'sha256-{digest}'\"" in page
    assert "http:" not in page
    assert "prefers-color-scheme: dark" in style


def test_what_is_ignored_is_listed_with_its_reason() -> None:
    file = file_report(ignored=(Ignored(finding(), "<ours>", "2027-06-30"),))
    words = read_html(OUTPUT.render(Report((file,)), False))
    assert "model.pkl: MSF101 posix.system is not on the allow-list (<ours>, until 2027-06-30)" in words


def test_a_run_without_a_model_says_so() -> None:
    assert "No model file was found" in read_html(OUTPUT.render(Report(()), False))


def test_the_page_says_whether_the_run_passes() -> None:
    assert "Everything passes." in read_html(OUTPUT.render(Report((file_report(),)), False))
    assert "This run fails." in read_html(OUTPUT.render(Report((refused(),)), False))
