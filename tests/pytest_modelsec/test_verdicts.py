from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec import policy
from modelsec.finding import PASS, REFUSED, UNREADABLE
from pytest_modelsec.verdicts import Verdicts, key_of, whatever_format
from tests.support.pytest_projects import PAYLOAD
from tests.support.reports import file_report, finding

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.pytest_projects import Project


def judged(verdicts: Verdicts, path: Path) -> str:
    key = key_of(str(path))
    assert key is not None
    return verdicts.of(str(path), key).verdict


def test_a_content_is_judged_once(tmp_path: Path) -> None:
    verdicts, path = Verdicts(policy.load()), tmp_path / "m.pkl"
    path.write_bytes(PAYLOAD)
    assert [judged(verdicts, path) for _ in range(3)] == [REFUSED] * 3
    os.link(path, tmp_path / "n.pkl")
    judged(verdicts, path)
    assert len(verdicts.hashed) == 2  # a new link changes the file's change time
    assert judged(verdicts, tmp_path / "n.pkl") == REFUSED
    assert len(verdicts.hashed) == 2


def test_a_change_that_is_hidden_from_the_modification_time_is_seen(tmp_path: Path) -> None:
    verdicts, path = Verdicts(policy.load()), tmp_path / "m.pkl"
    path.write_bytes(b"N." + b" " * (len(PAYLOAD) - 2))
    status = path.stat()
    judged(verdicts, path)
    path.write_bytes(PAYLOAD)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert judged(verdicts, path) == REFUSED


def test_what_cannot_be_read_does_not_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "m.pkl"
    path.write_bytes(b"N.")

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    def trip(*_: object) -> None:
        raise ZeroDivisionError

    for failure in (fail, trip):
        monkeypatch.setattr("pytest_modelsec.verdicts.scan_file", failure)
        assert judged(Verdicts(policy.load()), path) == UNREADABLE
    monkeypatch.undo()
    assert judged(Verdicts(policy.load()), path) == PASS


def test_only_regular_files_have_a_key(tmp_path: Path) -> None:
    assert key_of(str(tmp_path)) is None
    assert key_of(str(tmp_path / "absent")) is None
    assert key_of("a\0b") is None


def test_a_model_that_200_tests_read_is_hashed_once(project: Project) -> None:
    project.pinned("model.pkl", {"a": 1})
    project.write(
        "conftest.py",
        "def pytest_unconfigure(config):\n    from pytest_modelsec import session\n"
        "    print('HASHED', len(session.of(config).gate.verdicts.hashed))\n",
    )
    project.test("@pytest.mark.parametrize('n', range(200))\ndef test_it(n): load('model.pkl')")
    result = project.scan()
    result.assert_outcomes(passed=202)
    result.stdout.fnmatch_lines(["HASHED 1"])


def test_what_is_said_of_the_format_can_be_left_out() -> None:
    both = (finding(id="MSF302"), finding(id="MSF201", verdict="unreadable"))
    left = whatever_format(file_report(verdict="refused", findings=both, findings_total=9))
    assert (left.verdict, left.findings, left.findings_total) == (UNREADABLE, both[1:], 8)
    assert whatever_format(file_report(verdict="refused", findings=both[:1])).verdict == PASS
    assert whatever_format(left) is left
