from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import pytest

from modelsec.lockfile import Lockfile, Review
from tests.support.projects import REFUSED, SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project

WHO = ("--by", "Ada <ada@example.org>", "--reason", "our own class, read in #1")


def today() -> dt.date:
    return dt.datetime.now(dt.timezone.utc).date()


def test_a_review_shows_what_it_allows_and_is_written(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    began = today()
    code, out, _ = project("review", "net", *WHO, "--until", "2999-01-01")
    assert code == 0
    assert "MSF101 loading calls mypkg.models.Classifier" in out
    assert "A review of net would allow, for this content alone (sha256 " in out
    assert "\n    mypkg.models.Classifier\nmodels.lock written: net is pinned with this review\n" in out
    (entry,) = Lockfile.parse(project.lock).entries
    days = (began, today())  # midnight may come between
    allowed, until = ("mypkg.models.Classifier",), dt.date(2999, 1, 1)
    assert entry.review in [Review(entry.sha256, allowed, WHO[1], day, WHO[3], until) for day in days]
    assert entry.files[0].loads == "code"
    assert project("check")[0] == 0
    assert "PASS       net.pkl  (pickle, loading runs code, as reviewed, " in project("check")[1]


def test_the_reason_is_asked_for(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("net.pkl", REFUSED)
    monkeypatch.setattr("sys.stdin", io.StringIO("we wrote it\n"))
    code, _, err = project("review", "net.pkl", "--by", "Ada")
    assert (code, err) == (0, "Why is that all right? ")
    assert 'reason = "we wrote it"' in project.lock


@pytest.mark.parametrize("answer", ["", "\n", "  \n", "\x1b[2J\n"])
def test_without_a_reason_nothing_is_written(project: Project, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    project.write("net.pkl", REFUSED)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    code, _, err = project("review", "net.pkl", "--by", "Ada")
    assert code == 2
    assert err.endswith("a review needs a text of one line for --reason\n")
    assert not (project.folder / "models.lock").exists()


def test_a_model_that_passes_needs_no_review(project: Project) -> None:
    project.write("a.npy")
    assert project("review", "a", *WHO) == (0, "a needs no review: it passes as it is.\n", "")


@pytest.mark.parametrize("data", [b"\x80\x04K", SYSTEM[:-1], b"\x80\x04\x82\x01.", b"I1\nQ."])
def test_what_cannot_be_read_or_named_cannot_be_reviewed(project: Project, data: bytes) -> None:
    project.write("a.pkl", data)
    code, out, _ = project("review", "a", *WHO)
    assert code == 1
    assert out.endswith("No review can allow that: what cannot be read, or has no name, cannot be reviewed.\n")


@pytest.mark.parametrize(("until", "words"), [("2020-01-01", "is over"), ("soon", "takes a day such as")])
def test_a_last_day_is_a_day_to_come(project: Project, until: str, words: str) -> None:
    project.write("net.pkl", REFUSED)
    code, _, err = project("review", "net", *WHO, "--until", until)
    assert code == 2
    assert words in err


def test_one_model_is_reviewed_at_a_time(project: Project) -> None:
    project.write("a.pkl", REFUSED)
    project.write("b.pkl", REFUSED)
    assert project("review", "*.pkl", *WHO)[2].startswith("modelsec: *.pkl names 2 models on disk")
    assert project("review", *WHO)[0] == project("review", "a", "b")[0] == 2


def test_a_review_pins_nothing_else(project: Project) -> None:
    project.write("a.npy")
    project.write("net.pkl", REFUSED)
    project("lock")
    project.write("a.npy", b"\x80\x04K\x01.")
    before = Lockfile.parse(project.lock).find("a")
    project("review", "net", *WHO)
    assert Lockfile.parse(project.lock).find("a") == before


def test_a_question_that_nobody_answers_ends_its_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("a.pkl", REFUSED)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code, _, err = project("review", "a", "--by", "me")
    assert code == 2
    assert err == "Why is that all right? \nmodelsec: a review needs a text of one line for --reason\n"


def test_a_folder_with_refused_files_is_reviewed_as_one_model(project: Project) -> None:
    project.write("net/a.pkl", REFUSED)
    project.write("net/b.pkl", SYSTEM)
    project.write("net/c.npy")
    assert project("lock", "net/c.npy")[0] == 0
    code, _, err = project("review", "net", *WHO)
    assert code == 2
    assert "names 3 models on disk (a, b, c), and one is reviewed at a time; with --one the folder is one model" in err
    code, out, _ = project("review", "--one", "net", *WHO)
    assert (code, "models.lock written: net is pinned with this review" in out) == (0, True)
    (entry,) = Lockfile.parse(project.lock).entries
    assert [file.path for file in entry.files] == ["a.pkl", "b.pkl", "c.npy"]
    assert project("check")[0] == 0
    project.write("net/d.py", "import os")
    code, out, _ = project("check")
    assert (code, "MSF505" in out, "MSF101" in out) == (1, True, True)


def test_the_project_itself_is_reviewed_where_it_is_one_model(project: Project) -> None:
    code, _, err = project("review", ".", *WHO)
    assert (code, err) == (2, "modelsec: . names 0 models on disk, and one is reviewed at a time\n")
    project.write("a.pkl", REFUSED)
    assert project("review", ".", *WHO)[0] == 0
    assert project("check")[0] == 0


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("Net.pkl", "cannot hold that: Net.pkl and net.pkl of net are one file on systems that fold case"),
        ("m\n.pkl", "m cannot be pinned: source file:m\\x0a.pkl holds a character that cannot be shown"),
    ],
)
def test_no_review_breaks_the_lock(project: Project, path: str, words: str) -> None:
    project.write("net.pkl", b"\x80\x04K\x01.")
    assert project("lock")[0] == 0
    before = project.lock
    project.write(path, REFUSED)
    code, _, err = project("review", path, *WHO)
    assert code == 2
    assert err.endswith(f"{words}; rename what is named\n")
    assert project.lock == before
    assert project("check")[0] == 1
