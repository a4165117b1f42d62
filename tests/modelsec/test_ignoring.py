from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.errors import ConfigError
from modelsec.ignoring import applied, read
from modelsec.report import Report
from tests.support.reports import file_report, finding, refused

if TYPE_CHECKING:
    from pathlib import Path

    from modelsec.pipeline import FileReport

TODAY = dt.date(2026, 11, 27)
REASON = {"reason": "a fixture of the tests"}
DIGEST = "ab" * 32


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def left(file: FileReport, *tables: dict[str, Any], root: str = "") -> FileReport:
    """Return what entries leave of one file's report."""
    entries = read([{**REASON, **table} for table in tables], "ignore")
    (made,) = applied(Report((file,)), entries, root, TODAY).files
    return made


TRAP = refused("models/trap.pkl", target="posix.system")


@pytest.mark.parametrize(
    "table",
    [
        {"id": "MSF101", "path": "models/trap.pkl"},
        {"id": "MSF101", "path": "models/"},
        {"id": "MSF101", "path": "*.pkl"},
        {"id": "MSF101", "sha256": DIGEST},
        {"path": "/models/trap.pkl"},
        {"path": "trap.pkl"},
        {"path": "models", "global": "posix.system"},
        {"sha256": DIGEST},
        {"path": "**", "global": "posix.system"},
        {"path": "**", "sha256": DIGEST},
        {"path": "models", "sha256": DIGEST},
        {"id": "MSF101", "path": "models/*", "sha256": DIGEST, "global": "posix.system", "until": TODAY},
    ],
)
def test_what_an_entry_is_for_is_ignored(table: dict[str, Any]) -> None:
    made = left(TRAP, table)
    assert (made.verdict, made.findings, made.findings_total) == ("pass", (), 0)
    assert [(each.finding, each.reason) for each in made.ignored] == [(TRAP.findings[0], REASON["reason"])]


@pytest.mark.parametrize(
    "table",
    [
        {"id": "MSF102", "path": "models/trap.pkl"},
        {"id": "MSF101", "path": "/trap.pkl"},
        {"id": "MSF101", "path": "models/trap.pkl", "sha256": "cd" * 32},
        {"id": "MSF101", "path": "models/trap.pkl", "global": "posix.popen"},
        {"id": "MSF101", "path": "models/trap.pkl", "until": TODAY - dt.timedelta(1)},
        {"sha256": "cd" * 32},
        {"path": "models"},
    ],
)
def test_what_an_entry_is_not_for_stays(table: dict[str, Any]) -> None:
    assert left(TRAP, table) == TRAP


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"id": "MSF101", "path": "a", "reason": " "}, "needs a reason"),
        ({"id": "MSF101", "path": "a", "reason": "two\nlines"}, "needs a reason, in one line"),
        ({"path": "*"}, "takes in every file"),
        ({"path": "**/*"}, "takes in every file"),
        ({"path": "/"}, "takes in every file"),
        ({"path": "*.*"}, "takes in every file"),
        ({"id": "MSF101", "path": "*"}, "takes in every file"),
        ({"path": "models/*.pkl"}, "refused in many files"),
        ({"path": "models/"}, "refused in many files"),
        ({"id": "MSF101"}, "names no file"),
        ({"global": "posix.system"}, "names no file"),
        ({"path": "!models/a.pkl", "id": "MSF101"}, "only takes back"),
        ({"id": "msf101", "path": "a"}, r"msf101 is the id of no finding; did you mean MSF101\?"),
        ({"id": "MSF101", "path": "a", "global": "posix.*"}, "a wildcard in global"),
        ({"sha256": "AB" * 32}, "64 hexadecimal digits"),
        ({"sha256": "ab" * 31}, "64 hexadecimal digits"),
        ({"sha256": DIGEST, "untill": TODAY}, "untill is not a key; .* did you mean until"),
        ({"sha256": DIGEST, "until": "2027-01-01"}, "until has to be a day"),
        ({"sha256": DIGEST, "until": dt.datetime(2027, 1, 1, tzinfo=dt.timezone.utc)}, "until has to be a day"),
        ({"sha256": DIGEST, "path": ""}, "path has to be a text"),
        ({"sha256": 7}, "sha256 has to be a text"),
    ],
)
def test_an_entry_that_would_ignore_too_much_or_says_too_little_is_an_error(table: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError, match=f"^entry 2 of ignore: .*{words}"):
        read([{**REASON, "sha256": DIGEST}, {**REASON, **table}], "ignore")


def test_a_reason_has_to_be_there() -> None:
    with pytest.raises(ConfigError, match="needs a reason"):
        read([{"sha256": DIGEST}], "ignore")


@pytest.mark.parametrize("given", [{}, "x", [1], [[]]])
def test_it_is_a_list_of_tables(given: object) -> None:
    with pytest.raises(ConfigError, match="ignore is not a list of tables"):
        read(given, "ignore")


UNREAD = file_report("a.bin", verdict="unreadable", findings=(finding(id="MSF201", verdict="unreadable"),))
CHANGED = refused("a.bin", id="MSF503")


@pytest.mark.parametrize("file", [UNREAD, CHANGED])
@pytest.mark.parametrize("table", [{"path": "a.bin"}, {"sha256": DIGEST}, {"path": "a.bin", "sha256": DIGEST}])
def test_without_an_id_nothing_unreadable_and_no_change_is_ignored(file: FileReport, table: dict[str, Any]) -> None:
    assert left(file, table) == file


@pytest.mark.parametrize(("file", "code"), [(UNREAD, "MSF201"), (CHANGED, "MSF503")])
def test_with_its_id_it_is(file: FileReport, code: str) -> None:
    assert left(file, {"id": code, "path": "a.bin"}).verdict == "pass"


def test_what_is_unreadable_may_be_ignored_by_its_id_for_every_file() -> None:
    pointer = file_report("big/a.pt", verdict="unreadable", findings=(finding(id="MSF401", verdict="unreadable"),))
    assert left(pointer, {"id": "MSF401", "path": "**"}).verdict == "pass"


def test_the_other_findings_still_count() -> None:
    both = file_report("a.pkl", verdict="refused", findings=(finding(), UNREAD.findings[0]))
    made = left(both, {"path": "a.pkl"})
    assert (made.verdict, made.findings, len(made.ignored)) == ("unreadable", (UNREAD.findings[0],), 1)


def test_of_findings_that_are_not_all_listed_none_is_ignored() -> None:
    cut = file_report("a.pkl", verdict="refused", findings=(finding(),), findings_total=2)
    assert left(cut, {"path": "a.pkl"}) == cut


def test_paths_are_those_of_the_project(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "inner").mkdir()
    monkeypatch.chdir(project / "inner")
    table = {"id": "MSF101", "path": "/inner/a.pkl"}
    assert left(refused("a.pkl"), table, root=str(project)).verdict == "pass"
    assert left(refused("../a.pkl"), table, root=str(project)).verdict == "refused"
    for anywhere in ({"path": "*", "global": "posix.system"}, {"path": "a.pkl"}):
        outside = refused(f"/{'else' * 50}/a.pkl", target="posix.system")
        assert left(outside, anywhere, root=str(project / "inner")) == outside


def test_without_a_digest_no_entry_with_one_counts() -> None:
    file = file_report("a.pkl", verdict="refused", sha256=None, findings=(finding(),))
    assert left(file, {"sha256": DIGEST}) == file


def test_an_entry_that_ended_is_told() -> None:
    entries = read([{**REASON, "sha256": DIGEST, "until": TODAY - dt.timedelta(1)}], "ignore")
    assert applied(Report((TRAP,), notes=("n",)), entries, "", TODAY).notes == (
        "n",
        "entry 1 of ignore ended on 2026-11-26, and ignores nothing: a fixture of the tests",
    )


def test_a_file_of_which_nothing_is_told_stays_as_it_is() -> None:
    file = file_report("a.bin", verdict="unreadable")
    assert left(file, {"id": "MSF201", "path": "a.bin"}) == file


def test_the_end_of_an_entry_is_kept() -> None:
    both = ({"sha256": DIGEST, "global": "posix.system", "until": TODAY}, {"sha256": DIGEST})
    file = file_report(verdict="refused", findings=(*TRAP.findings, finding(target="posix.popen")))
    assert [each.until for each in left(file, *both).ignored] == ["2026-11-27", ""]


@pytest.mark.parametrize(
    "table",
    [
        {"sha256": "cd" * 32},
        {"path": "other.pkl", "sha256": "cd" * 32},
        {"path": "models/trap.pkl", "sha256": DIGEST},
        {"path": "models/trap.pkl", "id": "MSF102"},
    ],
)
def test_only_an_entry_for_this_file_and_other_content_is_told(table: dict[str, Any]) -> None:
    assert applied(Report((TRAP,)), read([{**REASON, **table}], "ignore"), "", TODAY).notes == ()


def test_content_that_was_not_hashed_is_not_told_to_be_other() -> None:
    entries = read([{**REASON, "path": "a.pkl", "sha256": DIGEST}], "ignore")
    file = file_report("a.pkl", verdict="refused", sha256=None, findings=(finding(),))
    assert applied(Report((file,)), entries, "", TODAY).notes == ()


def test_an_entry_for_other_content_is_told() -> None:
    entries = read([{**REASON, "path": "models/trap.pkl", "sha256": "cd" * 32}], "ignore")
    report = applied(Report((TRAP,)), entries, "", TODAY)
    (note,) = report.notes
    assert note.startswith(
        "entry 1 of ignore is for other content of models/trap.pkl than is there, and ignores nothing"
    )
    assert not report.passes
