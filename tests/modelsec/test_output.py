from __future__ import annotations

import errno
import json
import os
from typing import TYPE_CHECKING

import pytest

from modelsec import cli, output, report
from modelsec.errors import UsageError
from modelsec.options import Arguments, Command, parse
from modelsec.report import Report
from tests.support.reports import refused
from tests.support.traps import SYSTEM

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


def test_one_run_writes_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copies = [word for form in report.names() for word in ("--output", f"{form}:{tmp_path / form}")]
    assert output.deliver(given(*copies), whole) == 1
    assert {path.name for path in tmp_path.iterdir()} == set(report.names())
    assert all((tmp_path / form).read_text() == report.load(form).render(whole(), False) for form in report.names())
    assert capsys.readouterr().out == (tmp_path / "text").read_text()


def test_an_old_report_stays_whole_when_the_new_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UsageError, match=r"cannot be written .*No space left"):
        output.deliver(given("--output", f"json:{path}"), whole)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("report.json", "old")]


def test_a_name_that_no_system_takes_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        output.deliver(given("--output", "json:a\0b"), whole)


def test_nothing_is_made_when_the_call_is_wrong() -> None:
    with pytest.raises(UsageError, match="--output takes FORMAT:FILE"):
        output.deliver(given("--output", "nonsense"), lambda: pytest.fail("made"))


@pytest.mark.parametrize(
    "words",
    [
        ["--output", "text:no/such/folder"],
        ["--output", "xml:a"],
        ["--output", "json:models.lock"],
        ["--output", "json:../pyproject.toml"],
        ["--output", "json:a", "--output", "sarif:a"],
    ],
)
def test_a_program_gets_a_document_when_the_call_is_wrong(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError) as caught:
        output.deliver(given("--format", "json", *words), whole)
    assert json.loads(capsys.readouterr().out)["errors"] == [str(caught.value)]


def test_a_copy_tells_why_there_is_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_text("of an earlier run")

    def fail() -> Report:
        message = "m.pkl cannot be scanned"
        raise UsageError(message)

    copies = [word for form in report.names() for word in ("--output", f"{form}:{tmp_path / 'a'}.{form}")]
    with pytest.raises(UsageError, match="cannot be scanned"):
        output.deliver(given(*copies), fail)
    assert json.loads((tmp_path / "a.json").read_text())["errors"] == ["m.pkl cannot be scanned"]
    assert all("m.pkl cannot be scanned" in (tmp_path / f"a.{form}").read_text() for form in report.names())
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("form", report.names())
def test_a_copy_never_takes_the_place_of_a_model(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "m.pkl").write_bytes(SYSTEM)
    (tmp_path / "link").symlink_to("m.pkl")
    for name in ("m.pkl", "link"):
        code = cli.main(["scan", str(tmp_path), "--output", f"{form}:{tmp_path / name}"])
        assert code == 2
        assert "would take the place of the model" in capsys.readouterr().err
    assert (tmp_path / "m.pkl").read_bytes() == SYSTEM


def test_a_report_of_an_earlier_run_is_replaced_where_it_was_scanned_too(tmp_path: Path) -> None:
    (tmp_path / "m.pkl").write_bytes(SYSTEM)
    for _ in range(2):
        assert cli.main(["scan", str(tmp_path), "--output", f"json:{tmp_path / 'report.json'}"]) == 1
    assert len(json.loads((tmp_path / "report.json").read_text())["files"]) == 2


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
