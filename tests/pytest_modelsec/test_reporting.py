"""The report of what a run read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from pytest_modelsec import words
from tests.support.command import ROOT
from tests.support.pytest_projects import PAYLOAD, text_of
from tests.support.reading import read_html, read_junit, read_sarif

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.pytest_projects import Project


def read(project: Project) -> Any:
    document = json.loads((project.root / "read.json").read_text())
    jsonschema.validate(document, json.loads((ROOT / "modelsec/data/report-1.schema.json").read_text()))
    return document


def test_it_is_a_report_of_modelsec(project: Project) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.pinned("changed.pkl", {"a": 1})
    project.write("changed.pkl", {"a": 2})
    project.write("evil.pkl", PAYLOAD)
    project.test("@pytest.mark.parametrize('n', ['good', 'changed', 'evil'])\ndef test_it(n): load(n + '.pkl')")
    project.scan("--model-scan-report=read.json", "-k", "test_it")
    files = {file["path"]: file for file in read(project)["files"]}
    assert {name: file["verdict"] for name, file in files.items()} == {
        "good.pkl": "pass",
        "changed.pkl": "refused",
        "evil.pkl": "refused",
    }
    assert [finding["id"] for finding in files["changed.pkl"]["findings"]] == [words.CHANGED]


@pytest.mark.parametrize("workers", [(), ("-n2",)], ids=["alone", "workers"])
def test_what_only_the_lock_items_met_is_in_it(project: Project, workers: tuple[str, ...]) -> None:
    if workers:
        pytest.importorskip("xdist")
    project.pinned("good.pkl", {"a": 1})
    project.pinned("changed.pkl", {"a": 1})
    project.write("changed.pkl", {"a": 2})
    project.pinned("missing.pkl", {"a": 1}).unlink()
    project.write("new.pkl", {"a": 3})
    plugins = ("-p", "xdist") if workers else ()
    result = project.apart(*plugins, *workers, "--model-scan-only", "--model-scan-report=read.json")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    document = read(project)
    assert {file["path"]: [finding["id"] for finding in file["findings"]] for file in document["files"]} == {
        "changed.pkl": [words.CHANGED],
        "good.pkl": [],
        "missing.pkl": [words.MISSING],
        "new.pkl": [words.UNPINNED],
    }
    assert document["summary"]["exit_code"] == 1


def test_what_belongs_to_no_file_is_told_of_the_code_or_the_lock(project: Project) -> None:
    project.pinned("unread.pkl", {"a": 1})
    project.test("def test_it(): pickle.loads(b'cposix\\nsystem\\n.')")
    result = project.apart("-o", "model_scan_unused=fail", "--model-scan-report=read.json")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    files = {file["path"]: [finding["id"] for finding in file["findings"]] for file in read(project)["files"]}
    assert files == {"models.lock": [words.UNUSED], "test_it.py": [words.GLOBAL], "unread.pkl": []}


def test_several_problems_of_one_file_are_all_told(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.write("model.pkl", {"a": 2})
    project.test(
        "import socket\ndef test_it():\n    try: load('model.pkl')\n    except Exception: pass\n"
        "    with socket.socket() as it: it.connect_ex(('127.0.0.1', 9))\n"
    )
    project.apart("-k", "test_it", "--model-scan-report=read.json")
    (file,) = read(project)["files"]
    assert [finding["id"] for finding in file["findings"]] == [words.CHANGED, words.EGRESS]


def test_what_was_let_through_passes_in_it(project: Project) -> None:
    project.pinned("evil.pkl", PAYLOAD)
    project.test("@pytest.mark.model_scan(allow=['builtins.exec'], reason='read it')\ndef test_it(): load('evil.pkl')")
    project.scan("--model-scan-report=read.json", "-k", "test_it").assert_outcomes(passed=1, deselected=2)
    assert [file["verdict"] for file in read(project)["files"]] == ["pass"]


@pytest.mark.parametrize(
    ("name", "take"),
    [("read.txt", str), ("read.html", read_html), ("read.sarif", read_sarif), ("read.xml", read_junit)],
)
def test_the_suffix_chooses_the_output(project: Project, name: str, take: Callable[[str], object]) -> None:
    project.pinned("good.pkl", {"a": 1})
    project.test("def test_it(): load('good.pkl')")
    project.scan(f"--model-scan-report={name}")
    text = (project.root / name).read_text()
    take(text)
    assert "good.pkl" in text


def test_what_is_blocked_is_a_result_at_its_file(project: Project) -> None:
    project.pinned("changed.pkl", {"a": 1})
    project.write("changed.pkl", {"a": 2})
    project.test("def test_it(): load('changed.pkl')")
    project.scan("--model-scan-report=read.sarif", "-k", "test_it")
    (result,) = read_sarif((project.root / "read.sarif").read_text())["results"]
    assert result["ruleId"] == words.CHANGED
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "changed.pkl"


def test_a_suffix_without_an_output_is_an_error(project: Project) -> None:
    project.test("def test_it(): pass")
    result = project.scan("--model-scan-report=read.docx")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "the suffix names no report" in text_of(result)


def test_a_folder_that_is_not_there_is_told_before_the_run(project: Project) -> None:
    project.test("def test_it(): pass")
    result = project.scan("--model-scan-report=no/read.json")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "--model-scan-report: there is no folder no" in text_of(result)
    assert "test_it.py" not in text_of(result)
