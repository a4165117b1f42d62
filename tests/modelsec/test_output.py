from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from modelsec import output
from modelsec.errors import UsageError
from modelsec.options import Arguments, Command, parse
from modelsec.report import Report
from tests.support.reports import refused

if TYPE_CHECKING:
    from pathlib import Path


def given(*words: str) -> Arguments:
    return parse(Command("any", "", "", output.OPTIONS, lambda _: 0), list(words))


def whole() -> Report:
    return Report((refused(),))


def test_the_printed_report_and_its_copies_are_of_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = output.deliver(given("--format", "json", "--output", f"json:{tmp_path / 'a.json'}"), whole)
    assert code == 1
    assert (tmp_path / "a.json").read_text() == capsys.readouterr().out


def test_nothing_is_made_when_the_call_is_wrong() -> None:
    with pytest.raises(UsageError, match="--output takes FORMAT:FILE"):
        output.deliver(given("--output", "nonsense"), lambda: pytest.fail("made"))


@pytest.mark.parametrize("words", [["--output", "text:no/such/folder"], ["--output", "xml:a"]])
def test_a_program_gets_a_document_when_the_call_is_wrong(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError) as caught:
        output.deliver(given("--format", "json", *words), whole)
    assert json.loads(capsys.readouterr().out)["errors"] == [str(caught.value)]


@pytest.mark.parametrize(
    ("variables", "terminal", "painted"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
    ],
)
def test_colour_follows_the_variables(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], terminal: bool, painted: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, text in variables.items():
        monkeypatch.setenv(name, text)
    assert output.colours(terminal) == painted
