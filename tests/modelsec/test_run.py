from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from modelsec import policy, turn
from modelsec.errors import UsageError
from modelsec.limits import Limits
from modelsec.pipeline import FileReport, Options
from modelsec.report import Report
from modelsec.run import Run
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

UNKNOWN_BYTES = b"\xde\xad\xbe\xef\x00\x01" * 100


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def judged(*paths: str) -> Report:
    current = Run(policy.load(), Options())
    current.paths(paths or (".",))
    return current.report()


def verdicts(report: Report) -> dict[str, str]:
    return {file.path: file.verdict for file in report.files}


def test_files_are_judged_in_order_and_models_counted(tree: Path) -> None:
    (tree / "b.pkl").write_bytes(SYSTEM)
    (tree / "a.txt").write_text("words\n")
    report = judged()
    assert verdicts(report) == {"a.txt": "pass", "b.pkl": "refused"}
    assert report.models == {"b.pkl"}


def test_what_nothing_recognises_is_listed_unless_a_loader_takes_it(tree: Path) -> None:
    for name in ("blob", "blob.bin"):
        (tree / name).write_bytes(UNKNOWN_BYTES)
    report = judged()
    assert report.unrecognised == ("blob",)
    assert verdicts(report) == {"blob.bin": "unreadable"}


def test_an_empty_file_is_counted_unless_a_loader_takes_it(tree: Path) -> None:
    (tree / "__init__.py").touch()
    (tree / "model.pt").touch()
    report = judged()
    assert verdicts(report) == {"model.pt": "unreadable"}
    assert report.unrecognised == ()
    assert report.notes == ("empty files, in which there is nothing to judge: 1",)


def test_what_nothing_recognises_fails_when_it_was_named(tree: Path) -> None:
    (tree / "blob").write_bytes(UNKNOWN_BYTES)
    assert verdicts(judged("blob")) == {"blob": "unreadable"}


def test_what_is_not_opened_fails_or_is_listed_with_its_reason(tree: Path) -> None:
    (tree / "gone.pt").symlink_to("missing")
    (tree / "gone").symlink_to("missing")
    report = judged()
    assert verdicts(report) == {"gone.pt": "unreadable"}
    assert "leads nowhere" in report.files[0].findings[0].message
    assert report.unrecognised == ("gone",)
    assert report.notes[0].startswith("gone: the link leads nowhere")


def test_what_is_not_opened_has_a_finding_of_its_own(tree: Path) -> None:
    os.mkfifo(tree / "pipe.pkl")
    (finding,) = judged().files[0].findings
    assert (finding.id, finding.verdict, finding.offset) == ("MSF204", "unreadable", None)
    assert finding.message == "it is a pipe, not a file, and was not opened"
    assert finding.fix.startswith("name a regular file")


def refuse(error: Exception) -> object:
    def scan_file(*_: object) -> FileReport:
        raise error

    return scan_file


def test_a_file_without_permission_fails(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a").touch()
    monkeypatch.setattr(turn, "scan_file", refuse(PermissionError(13, "Permission denied")))
    report = judged()
    assert verdicts(report) == {"a": "unreadable"}
    assert "Permission denied" in report.files[0].findings[0].message


def test_a_fault_of_our_own_fails_the_run_and_spares_the_rest(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a").touch()
    monkeypatch.setattr(turn, "scan_file", refuse(RuntimeError("odd\nthing")))
    report = judged()
    assert verdicts(report) == {"a": "unreadable"}
    assert report.errors == ("a: a fault of modelsec's own (RuntimeError: odd thing); please report it",)
    assert report.exit_code == 2


def test_a_file_that_turns_into_a_pipe_fails(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from modelsec.regular import NotRegular

    (tree / "a").touch()
    monkeypatch.setattr(turn, "scan_file", refuse(NotRegular("it is a pipe, not a file, and was not opened")))
    assert verdicts(judged()) == {"a": "unreadable"}


@pytest.mark.parametrize(("limit", "verdict"), [(len(SYSTEM), "refused"), (len(SYSTEM) - 1, "unreadable")])
def test_standard_input_has_its_limit(limit: int, verdict: str) -> None:
    reading, writing = os.pipe()
    os.write(writing, SYSTEM)
    os.close(writing)
    current = Run(policy.load(), Options(limits=Limits(stdin_bytes=limit)))
    current.stdin(reading, "-")
    os.close(reading)
    assert verdicts(current.report()) == {"-": verdict}


def test_each_path_is_told_before_it_is_read(tree: Path) -> None:
    (tree / "a").write_text("words")
    told: list[str] = []
    Run(policy.load(), Options()).paths((".",), tick=told.append)
    assert told == ["a"]


@pytest.mark.parametrize("content", [b"ref: refs/heads/main\n", UNKNOWN_BYTES, b"", b"\x80\x04broken"])
def test_a_record_is_counted_when_nothing_in_it_is_refused(tree: Path, content: bytes) -> None:
    (tree / ".git").mkdir()
    (tree / ".git" / "HEAD").write_bytes(content)
    report = judged()
    assert (report.files, report.unrecognised) == ((), ())
    assert report.notes == ("records in .git and __pycache__ folders, not listed as nothing in them is refused: 1",)


def test_a_record_that_is_refused_is_told_in_full(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".git" / "HEAD").write_bytes(SYSTEM)
    report = judged()
    assert verdicts(report) == {".git/HEAD": "refused"}
    assert report.files[0].sha256 is not None


def test_what_was_left_out_is_said(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".git" / "HEAD").touch()
    (tree / "up").symlink_to(".")
    (tree / "old").touch()
    current = Run(policy.load(), Options())
    current.paths((".",), lambda path, _is_folder: path.endswith("old"))
    notes = [(note.split()[0], note.rpartition(": ")[2]) for note in current.report().notes]
    assert notes == [("left", "1"), ("records", "1"), ("links", "1")]


def test_a_missing_path_stops_before_anything_is_read(tree: Path) -> None:
    (tree / "a").touch()
    with pytest.raises(UsageError):
        judged("a", "missing")
