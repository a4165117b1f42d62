from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from modelsec import policy
from modelsec.discover import Barred, Found
from modelsec.pipeline import Options
from modelsec.turn import Turn, is_model, take, unopened
from tests.support.reports import file_report
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path


def turn_of(path: Path, **fields: bool) -> Turn:
    return take(Found(str(path), **{"named": False, **fields}), policy.load(), Options())


def test_a_turn_travels_between_processes(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(SYSTEM)
    turn = turn_of(tmp_path / "a.pkl")
    assert turn.file is not None
    assert (turn.file.verdict, turn.error) == ("refused", "")
    assert pickle.loads(pickle.dumps(turn)) == turn


def test_a_file_that_is_gone_fails_without_ending_the_run(tmp_path: Path) -> None:
    file = turn_of(tmp_path / "gone.pkl").file
    assert file is not None
    assert (file.verdict, file.findings[0].id) == ("unreadable", "MSF204")


def test_a_record_is_told_only_when_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "trap").write_bytes(SYSTEM)
    (tmp_path / "text").write_text("words\n")
    assert turn_of(tmp_path / "text", record=True) == Turn(None)
    assert turn_of(tmp_path / "trap", record=True).file is not None


def test_what_was_not_opened_keeps_its_way_out() -> None:
    (finding,) = unopened(Barred("a", "it is a pipe", "name a file", fails=True)).findings
    assert (finding.message, finding.fix) == ("it is a pipe", "name a file")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"path": "a.txt", "format": "text"}, False),
        ({"path": "a.txt", "format": "text", "verdict": "refused"}, True),
        ({"path": "a.txt", "format": "pickle"}, True),
        ({"path": "a.bin", "format": "text"}, True),
    ],
)
def test_a_model_fails_is_built_from_or_is_named_as_one(fields: dict[str, str], expected: bool) -> None:
    assert is_model(file_report(**fields)) == expected
