from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec.project import find_project
from pytest_modelsec import Problem, spool
from pytest_modelsec.session import Session
from pytest_modelsec.settings import Settings
from pytest_modelsec.start import gate_of

if TYPE_CHECKING:
    from pathlib import Path

PROBLEMS = [Problem("MSF501", f"it is so\n{name}", "do this", (), name, "m") for name in ("a.pkl", "b\u2028.pkl")]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    lock = str(tmp_path / "models.lock")
    options = Settings(find_project(str(tmp_path)), lock, "enforce", "ignore", "", False, "", True)
    return Session(options, gate_of(options))


def test_what_was_put_down_is_taken_in_once(tmp_path: Path, session: Session) -> None:
    for problem in PROBLEMS:
        spool.tell(str(tmp_path), problem)
    assert len(list(tmp_path.iterdir())) == 1
    spool.take_in(session, str(tmp_path))
    told = [problem.told(("child", f"process {os.getpid()}")) for problem in PROBLEMS]
    assert session.take() == told
    assert list(tmp_path.iterdir()) == []


def test_what_a_test_that_is_not_checked_finds_is_forgotten(tmp_path: Path, session: Session) -> None:
    session.off = True
    spool.tell(str(tmp_path), PROBLEMS[0])
    spool.take_in(session, str(tmp_path))
    assert session.take() == []


def test_what_was_put_down_can_be_taken_back(tmp_path: Path) -> None:
    spool.tell(str(tmp_path), PROBLEMS[0])
    spool.forget(str(tmp_path))
    spool.forget(str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_what_the_run_keeps_in_the_same_folder_is_left_there(tmp_path: Path, session: Session) -> None:
    (tmp_path / "bases").write_text("[]")
    spool.take_in(session, str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["bases"]
