from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import modelsec
from modelsec.finding import Ignored
from modelsec.report._report import Report
from modelsec.report.json import render
from tests.support.reports import file_report, finding, refused

SCHEMA = json.loads((Path(modelsec.__file__).parent / "data" / "report-1.schema.json").read_text())


def document(report: Report) -> Any:
    whole = json.loads(render(report, False))
    jsonschema.validate(whole, SCHEMA)
    return whole


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "report",
    [
        Report(()),
        Report((file_report(size=None, sha256=None),), ("x",), notes=("n",), errors=("e",)),
        Report((refused(offset=3, member=("a.zip", "b.pkl"), references=("CWE-502",)),)),
    ],
)
def test_every_report_keeps_the_contract(report: Report) -> None:
    assert document(report)["schema"] == "modelsec-report/1"


def test_what_is_ignored_is_told_with_reason_and_end() -> None:
    ignored = (Ignored(finding(), "ours", "2027-06-30"), Ignored(finding(), "ours"))
    whole = document(Report((file_report(ignored=ignored),)))
    told = whole["files"][0]["ignored"]
    assert [(each["id"], each["reason"], each["until"]) for each in told] == [
        ("MSF101", "ours", "2027-06-30"),
        ("MSF101", "ours", None),
    ]
    assert (whole["files"][0]["findings"], whole["summary"]["ignored"]) == ([], 2)


def test_a_finding_carries_its_place_call_and_way_out() -> None:
    report = Report((refused(offset=3, member=("data.pkl",), target="posix.system", arguments="('x',)"),))
    assert document(report)["files"][0]["findings"] == [
        {
            "id": "MSF101",
            "verdict": "refused",
            "member": ["data.pkl"],
            "offset": 3,
            "global": "posix.system",
            "arguments": "('x',)",
            "message": "posix.system is not on the allow-list",
            "fix": "read what it does before it is allowed",
            "references": [],
            "fingerprint": report.files[0].findings[0].fingerprint("ab" * 32),
        }
    ]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_name_gives_a_document_in_plain_ascii(name: str) -> None:
    text = render(Report((refused(name, target=name, member=(name,)),), (name,), notes=(name,)), True)
    assert text.isascii()
    assert r"\ud8" not in json.dumps(json.loads(text), ensure_ascii=False)
    json.loads(text)["files"][0]["path"].encode("utf-8")


def test_files_without_a_digest_have_fingerprints_of_their_own() -> None:
    files = document(Report(tuple(refused(name, id="MSF204") for name in ("a.pt", "b.pt"))))["files"]
    assert files[0]["findings"][0]["fingerprint"] == files[1]["findings"][0]["fingerprint"]
    report = Report(tuple(file_report(name, sha256=None, findings=refused().findings) for name in ("a.pt", "b.pt")))
    first, second = document(report)["files"]
    assert first["findings"][0]["fingerprint"] != second["findings"][0]["fingerprint"]
