from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from modelsec import turn
from modelsec.lockfile import Lockfile
from modelsec.survey.session import Session
from tests.support.projects import REFUSED, SYSTEM

if TYPE_CHECKING:
    from modelsec.survey.look import Survey
    from tests.support.projects import Project


def names(project: Project) -> list[str]:
    return [entry.name for entry in Lockfile.parse(project.lock).entries]


def test_what_is_pinned_is_shown_first(project: Project) -> None:
    project.write("m/a.npy")
    code, out, err = project("lock")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "+ a  file:m/a.npy",
        "    + a.npy  npy, loading reads data only, 160 bytes",
        "models.lock written: 1 model, 1 file",
    ]
    assert Lockfile.parse(project.lock).render() == project.lock


def test_a_lock_that_is_up_to_date_is_left_alone(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    before = os.stat("models.lock").st_ino
    assert project("lock")[1] == "models.lock is up to date: 1 model, 1 file\n"
    assert os.stat("models.lock").st_ino == before
    assert project("lock", "--check") == (0, "models.lock is up to date\n", "")


@pytest.mark.parametrize(("old", "new"), [("\n# Reviewers", "\n# Readers"), ("size = 160", "size=160"), ("", "\n")])
def test_a_lock_that_is_written_otherwise_is_not_up_to_date(project: Project, old: str, new: str) -> None:
    project.write("a.npy")
    project("lock")
    text = project.lock
    project.write("models.lock", text.replace(old, new, 1))
    assert project("check")[0] == 0
    assert project("lock", "--check")[0] == 1
    assert project("lock")[1] == "models.lock written: 1 model, 1 file\n"
    assert project.lock == text
    project.write("models.lock", text.replace("\n", "\r\n"))
    assert project("lock", "--check")[0] == 0


def test_an_empty_lock_is_broken_and_not_new(project: Project) -> None:
    project.write("a.npy")
    project.write("models.lock", "")
    assert project("lock")[0] == project("check")[0] == 2


def test_check_and_dry_run_write_nothing(project: Project) -> None:
    project.write("a.npy")
    code, out, _ = project("lock", "--check")
    assert code == 1
    assert out.endswith("models.lock is not up to date: run modelsec lock\n")
    code, out, _ = project("lock", "--dry-run")
    assert code == 0
    assert out.endswith("models.lock would be written\n")
    assert os.listdir() == ["a.npy"]


def test_without_models_no_lock_is_written(project: Project) -> None:
    code, out, _ = project("lock")
    assert (code, out) == (0, "No model was found that could be pinned, and no lock was written.\n")
    assert os.listdir() == []


def test_what_is_refused_is_not_pinned_and_the_rest_is(project: Project) -> None:
    project.write("a.npy")
    project.write("trap.pkl", SYSTEM)
    code, out, _ = project("lock")
    assert code == 1
    assert "Not pinned, because of these files:\nREFUSED    trap.pkl" in out
    assert names(project) == ["a"]
    assert project("lock", "--check")[0] == 1


def test_what_was_left_out_is_told(project: Project) -> None:
    project.write("a.npy")
    project.write("venv/b.npy")
    (project.folder / "odd\x1b").symlink_to("nowhere")
    out = project("lock")[1]
    assert "Note: not looked into: venv\n" in out
    assert "Note: odd\\x1b: the link leads nowhere" in out


def test_a_fault_of_our_own_is_no_refusal(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError

    project.write("a.npy")
    monkeypatch.setattr(turn, "scan_file", broken)
    code, _, err = project("lock")
    assert code == 2
    assert err == "modelsec: a.npy: a fault of modelsec's own (RuntimeError:); please report it\n"


def test_a_refused_change_keeps_the_pin_that_was(project: Project) -> None:
    path = project.write("a.npy")
    project("lock")
    before = project.lock
    path.write_bytes(SYSTEM)
    assert project("lock")[0] == 1
    assert project.lock == before


@pytest.mark.parametrize(
    "data",
    [
        b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 160\n",
        b"\x80\x04K",
        b"\xde\xad\xbe\xef\x00\x01" * 100,
        b"",
    ],
)
def test_a_pointer_or_an_unreadable_file_is_not_pinned(project: Project, data: bytes) -> None:
    project.write("a.bin", data)
    assert project("lock")[0] == 1
    assert not os.path.exists("models.lock")


def test_a_change_is_shown_as_what_loading_does(project: Project) -> None:
    path = project.write("a.npy")
    project("lock")
    path.write_bytes(b"ccollections\nOrderedDict\n)R.")
    code, out, _ = project("lock")
    assert code == 0
    assert "        loading is objects instead of data\n        it now imports collections.OrderedDict\n" in out


def test_names_choose_what_is_pinned(project: Project) -> None:
    for name in ("a", "b", "c"):
        project.write(f"m/{name}.npy")
    project("lock", "b")
    assert names(project) == ["b"]
    project("lock", "m/[ac].npy")
    assert names(project) == ["a", "b", "c"]
    for name in ("a", "b"):
        project.write(f"m/{name}.npy", b"\x80\x04K\x01.")
    project("lock", "a")
    formats = [entry.files[0].format for entry in Lockfile.parse(project.lock).entries]
    assert formats == ["pickle", "npy", "npy"]
    assert project("lock", "typo")[0] == 2


def test_a_folder_is_one_model_when_asked_for(project: Project) -> None:
    for name in ("m/a.npy", "m/deep/b.npy", "m/notes.npy"):
        project.write(name)
    project("lock", "m/")
    assert len(Lockfile.parse(project.lock).entries) == 3
    code, out, _ = project("lock", "--one", "m")
    assert code == 0
    assert "Note: a is part of another model now" in out
    (entry,) = Lockfile.parse(project.lock).entries
    assert (entry.name, entry.source) == ("m", "file:m/")
    assert [file.path for file in entry.files] == ["a.npy", "deep/b.npy", "notes.npy"]
    assert project("check")[0] == 0


def test_a_model_that_is_gone_leaves_when_it_is_told_to(project: Project) -> None:
    path = project.write("a.npy")
    project.write("b.pkl", b"\x80\x04K\x01.")
    project("lock")
    path.unlink()
    code, out, _ = project("lock")
    assert code == 0
    assert "Note: a is not on disk any more; --prune drops it from the lock" in out
    assert names(project) == ["a", "b"]
    assert "- a  file:a.npy" in project("lock", "--prune")[1]
    assert names(project) == ["b"]


def test_a_model_that_moved_keeps_its_name_and_review(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    project.write("other/moved.pkl", REFUSED)
    (project.folder / "net.pkl").unlink()
    code, out, _ = project("lock")
    assert code == 0
    assert "    source  file:net.pkl -> file:other/moved.pkl" in out
    assert names(project) == ["net"]
    assert project("check")[0] == 0


def test_a_review_of_other_content_is_dropped_and_said(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b")
    project.write("net.pkl", b"\x80\x04K\x01.")
    code, out, _ = project("lock")
    assert code == 0
    assert "Note: the review of net was of other content and is dropped" in out
    assert "[model.review]" not in project.lock


def test_a_review_that_has_ended_is_dropped_where_the_model_passes_without(project: Project) -> None:
    project.write("net.pkl", REFUSED)
    project("review", "net", "--by", "a", "--reason", "b", "--until", "2999-01-01")
    project.write("models.lock", project.lock.replace("2999-01-01", "2020-01-01"))
    assert project("lock", "net")[0] == 1
    assert "[model.review]" in project.lock
    project.write("pyproject.toml", '[tool.modelsec]\nallow = ["mypkg.models.Classifier"]\n')
    code, out, _ = project("lock", "net")
    assert code == 0
    assert "Note: the review of net has ended and is dropped" in out
    assert project("check")[0] == 0


def test_a_name_of_the_lock_stays_when_another_model_would_have_it(project: Project) -> None:
    project.write("b/model.npy")
    project("lock")
    project.write("a/model.npy")
    project("lock")
    pinned = {entry.name: entry.source for entry in Lockfile.parse(project.lock).entries}
    assert pinned == {"model": "file:b/model.npy", "a-model": "file:a/model.npy"}


@pytest.mark.parametrize("name", ["a\nb.npy", "\udcff.npy", "\u202eypn.npy", "a\\b.npy"])
def test_a_name_that_a_lock_cannot_hold_is_said_and_not_pinned(project: Project, name: str) -> None:
    project.write(name)
    code, out, _ = project("lock")
    assert code == 1
    assert "cannot be pinned: " in out
    assert not os.path.exists("models.lock")


def test_two_files_that_some_systems_take_for_one_are_not_both_pinned(project: Project) -> None:
    project.write("A.npy")
    project.write("a.npy")
    code, out, _ = project("lock")
    assert code == 1
    assert "cannot be pinned: a.npy and A.npy of a.npy are one file on systems that fold case; rename" in out
    assert project.lock.count("[[model]]") == 1


def test_shards_and_their_index_are_one_model(project: Project) -> None:
    for number in (1, 2):
        project.write(f"m/big-0000{number}-of-00002.safetensors", b"\x02\0\0\0\0\0\0\0{}")
    project.write("m/big.safetensors.index.json", "{}")
    project("lock")
    (entry,) = Lockfile.parse(project.lock).entries
    assert (entry.name, entry.source, len(entry.files)) == ("big", "file:m/big.safetensors.index.json", 3)


def test_a_newer_minor_version_is_not_rewritten(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    project.write("models.lock", project.lock.replace('"1.0"', '"1.1"'))
    assert project("check")[0] == 0
    project.write("b.npy")
    code, _, err = project("lock")
    assert code == 2
    assert "has version 1.1, and this modelsec writes 1.0" in err


OLD, NEW = "a" * 40, "b" * 40


def download(project: Project, commit: str, data: bytes) -> None:
    """Lay out what the hub's library downloads, with `main` at this commit."""
    repository = project.folder.parent / "hf" / "hub" / "models--org--tiny"
    for name in ("blobs", "refs", f"snapshots/{commit}"):
        (repository / name).mkdir(parents=True, exist_ok=True)
    blob = hashlib.sha256(data).hexdigest()
    (repository / "blobs" / blob).write_bytes(data)
    (repository / "snapshots" / commit / "model.bin").symlink_to(f"../../blobs/{blob}")
    (repository / "refs" / "main").write_text(commit)


def pinned_revisions(project: Project) -> dict[str, str]:
    return {entry.name: entry.revision for entry in Lockfile.parse(project.lock).entries}


def test_a_repository_of_the_hub_is_pinned_from_the_users_cache(project: Project) -> None:
    assert project("lock", "hf://org/tiny")[0] == 2
    download(project, OLD, b"\x80\x04K\x01.")
    assert project("lock")[1] == "No model was found that could be pinned, and no lock was written.\n"
    code, out, _ = project("lock", "hf://org/tiny")
    assert (code, out.splitlines()[0]) == (0, f"+ tiny  hf://org/tiny@{OLD}")
    assert project("check")[0] == project("check", "hf://org/tiny")[0] == project("check", "tiny")[0] == 0


def test_a_newer_revision_takes_the_place_of_the_pinned_one_when_its_repository_is_named(project: Project) -> None:
    download(project, OLD, b"\x80\x04K\x01.")
    project("lock", "hf://org/tiny")
    download(project, NEW, b"\x80\x04K\x02.")
    assert project("lock")[0] == 0
    assert pinned_revisions(project) == {"tiny": OLD}
    code, out, _ = project("lock", "hf://org/tiny")
    assert code == 0
    assert f"    source  hf://org/tiny@{OLD} -> hf://org/tiny@{NEW}\n" in out
    assert pinned_revisions(project) == {"tiny": NEW}
    assert project("check")[0] == 0


def test_a_commit_can_be_named(project: Project) -> None:
    download(project, OLD, b"\x80\x04K\x01.")
    download(project, NEW, b"\x80\x04K\x02.")
    assert project("lock", f"hf://org/tiny@{OLD}")[0] == 0
    assert pinned_revisions(project) == {"tiny": OLD}


@pytest.mark.parametrize(
    "word", ["hf://org/other", "hf://../../etc", f"hf://org/tiny@{'c' * 40}", "hf://org/tiny@main"]
)
def test_a_repository_that_is_not_there_is_a_usage_error(project: Project, word: str) -> None:
    download(project, OLD, b"\x80\x04K\x01.")
    assert project("lock", word)[0] == 2


def test_a_refused_revision_is_not_pinned(project: Project) -> None:
    download(project, OLD, b"\x80\x04K\x01.")
    project("lock", "hf://org/tiny")
    download(project, NEW, SYSTEM)
    assert project("lock", "hf://org/tiny")[0] == 1
    assert pinned_revisions(project) == {"tiny": OLD}


def git(*words: str) -> None:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *identity, *words], check=words[0] != "merge", capture_output=True)


@pytest.fixture
def conflicting(project: Project) -> Project:
    """Give a project in which two branches changed one model and each added one."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    git("init", "-q", "-b", "main")
    project.write("base.pkl", b"\x80\x04K\x01.")
    project("lock")
    git("add", "-A")
    git("commit", "-qm", "base")
    for branch, number in (("theirs", b"\x03"), ("ours", b"\x02")):
        git("checkout", "-qb", branch, "main")
        project.write("base.pkl", b"\x80\x04K" + number + b".")
        project.write(f"new-{branch}.pkl", b"\x80\x04K" + number + number.replace(number, b"."))
        project("lock")
        git("add", "-A")
        git("commit", "-qm", branch)
    git("merge", "theirs")
    assert project("check")[0] == 2
    return project


def test_a_conflict_is_resolved_by_what_is_on_disk(conflicting: Project) -> None:
    git("checkout", "--theirs", "base.pkl")
    code, out, _ = conflicting("lock", "--resolve")
    assert (code, "written" in out) == (0, True)
    assert names(conflicting) == ["base", "new-ours", "new-theirs"]
    assert conflicting("check")[0] == 0


def test_a_conflict_is_resolved_without_the_index(conflicting: Project) -> None:
    git("checkout", "--ours", "base.pkl")
    shutil.rmtree(".git")
    assert conflicting("lock", "--resolve")[0] == 0
    assert conflicting("lock")[0] == 0
    assert conflicting("check")[0] == 0


def test_content_of_neither_side_is_not_pinned(conflicting: Project) -> None:
    conflicting.write("base.pkl", b"\x80\x04K\x07.")
    code, out, _ = conflicting("lock", "--resolve")
    assert code == 1
    assert "Note: base is on disk as neither side pins it; look at it and run modelsec lock" in out
    assert conflicting("check", "base")[0] == 1


def test_resolving_takes_the_whole_lock(project: Project) -> None:
    assert project("lock", "--resolve", "a")[0] == 2


def test_a_lock_that_another_process_wrote_meanwhile_is_left(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("a.npy")
    project.write("b.npy")
    survey = Session.survey

    def slow(session: Session) -> Survey:
        seen = survey(session)
        monkeypatch.setattr(Session, "survey", survey)
        assert project("lock", "b")[0] == 0
        return seen

    monkeypatch.setattr(Session, "survey", slow)
    code, _, err = project("lock", "a")
    assert (code, "models.lock was written by another process in the meantime" in err) == (2, True)
    assert names(project) == ["b"]
    assert project("lock", "a")[0] == 0
    assert names(project) == ["a", "b"]


def test_what_could_not_be_pinned_is_not_called_up_to_date(project: Project) -> None:
    project.write("a.pkl", b"\x80\x04K\x01.")
    project("lock")
    project.write("a.pkl", REFUSED)
    for flags, words in (((), "stays as it is: 1 model, 1 file"), (("--check",), "stays as it is")):
        code, out, _ = project("lock", *flags)
        assert (code, out.splitlines()[-1]) == (1, f"models.lock {words}")


def test_the_way_out_of_a_stale_lock_has_the_same_flags(project: Project) -> None:
    path = project.write("a.npy")
    project("lock")
    path.unlink()
    code, out, _ = project("lock", "--check", "--prune")
    assert (code, out.splitlines()[-1]) == (1, "models.lock is not up to date: run modelsec lock --prune")


def test_a_review_that_has_ended_is_told_where_its_model_stays_refused(project: Project) -> None:
    project.write("a.pkl", REFUSED)
    project("review", "a", "--by", "me", "--reason", "read")
    lock = project.lock.replace("reason =", "until = 2020-01-01\nreason =")
    project.write("models.lock", lock)
    code, out, _ = project("lock")
    assert code == 1
    assert "Note: the review of a has ended, and does not count; review it again: modelsec review a\n" in out
    assert project.lock == lock


def test_a_lock_of_a_newer_minor_version_that_needs_no_change_is_up_to_date(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    newer = project.lock.replace('"1.0"', '"1.9"')
    project.write("models.lock", newer)
    for words in (("lock",), ("lock", "--check")):
        code, out, _ = project(*words)
        assert (code, "models.lock is up to date" in out) == (0, True)
        assert "Note: the lock has version 1.9, and of that this modelsec knows 1.0 alone; update it\n" in out
    project.write("b.npy")
    assert project("lock")[0] == 2
    assert project.lock == newer


def test_one_model_is_made_of_folders_that_are_named(project: Project) -> None:
    project.write("a.npy")
    assert project("lock", "--one")[::2] == (
        2,
        "modelsec: --one takes the folders that are one model each; name them\n",
    )


@pytest.mark.parametrize("command", [("lock",), ("lock", "--one"), ("check",), ("review", "--reason", "x")])
def test_an_empty_name_does_not_mean_everything(project: Project, command: tuple[str, ...]) -> None:
    project.write("a.npy")
    code, _, err = project(*command, "")
    assert (code, err) == (2, "modelsec: an empty name means no model; leave it out to mean all of them\n")
    assert os.listdir() == ["a.npy"]


def test_a_repository_that_was_not_downloaded_is_told_as_that(project: Project) -> None:
    code, _, err = project("lock", "hf://org/none")
    assert code == 2
    assert "hf://org/none names no model of the lock and none in the hub's cache; download it first" in err


def test_the_way_out_for_a_link_that_leads_out_is_one_for_a_lock(project: Project) -> None:
    (project.folder.parent / "outside.npy").touch()
    (project.folder / "link.npy").symlink_to("../outside.npy")
    for command in ("lock", "check"):
        assert (
            "way out  copy what it leads to into the project, or leave the link out with exclude" in project(command)[1]
        )


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        ("read by them", "Note: the sides differ in the review of base; that by me of {day} is kept: read by me\n"),
        ("read by me", ""),
    ],
)
def test_sides_that_reviewed_the_same_content_otherwise_are_told(project: Project, theirs: str, told: str) -> None:
    project.write("base.pkl", REFUSED)
    sides = []
    for reason in ("read by me", theirs):
        assert project("review", "base", "--by", "me", "--reason", reason)[0] == 0
        sides.append(project.lock)
    review = "[model.review]\n"
    whole = [side.partition(review) for side in sides]
    both = f"<<<<<<< ours\n{review}{whole[0][2]}=======\n{review}{whole[1][2]}>>>>>>> theirs\n"
    project.write("models.lock", whole[0][0] + both)
    code, out, _ = project("lock", "--resolve")
    assert code == 0
    (entry,) = Lockfile.parse(project.lock).entries
    assert entry.review is not None
    assert entry.review.reason == "read by me"
    assert out.startswith(told.format(day=entry.review.date))
    assert ("the sides differ" in out) == bool(told)


def test_a_side_that_is_broken_is_named(project: Project) -> None:
    project.write("models.lock", "<<<<<<< ours\n[[[\n=======\n>>>>>>> theirs\n")
    assert project("lock", "--resolve")[2].startswith("modelsec: our side of models.lock is not valid TOML")


def test_a_lock_that_was_just_written_checks_where_a_pinned_file_has_a_layout_around_it(project: Project) -> None:
    project.write("net/old.npy")
    assert project("lock")[0] == 0
    project.write("net/config.json", "{}")
    project.write("net/model.safetensors", b"\x02\0\0\0\0\0\0\0{}")
    assert project("lock")[0] == 0
    assert names(project) == ["net", "old"]
    assert project("check")[0] == 0
    assert project("lock", "--check")[0] == 0
    project.write("net/modeling.py", "import os")
    assert "MSF505 extra file" in project("check")[1]


def test_a_newcomer_never_takes_the_place_of_a_pinned_model(project: Project) -> None:
    project.write("m/b.npy")
    project.write("m/a.pkl", b"\x80\x04K\x01.")
    assert project("lock")[0] == 0
    before = project.lock
    project.write("m/a.pkl", REFUSED)
    project.write("m/A.pkl", b"\x80\x04K\x01.")
    code, out, err = project("lock")
    assert (code, err) == (1, "")
    assert "cannot be pinned: m/A.pkl is the place of a file of a, at least on systems that fold case; rename" in out
    assert project.lock == before


def test_a_folder_never_takes_the_place_of_a_file_that_is_pinned_by_itself(project: Project) -> None:
    project.write("net/old.npy")
    assert project("lock")[0] == 0
    project.write("net/config.json", "{}")
    project.write("net/model.safetensors", b"\x02\0\0\0\0\0\0\0{}")
    assert project("lock")[0] == 0
    before = project.lock
    project.write("net/OLD.npy")
    project.write("net/old.npy", REFUSED)
    code, out, err = project("lock")
    assert (code, err) == (1, "")
    assert "net cannot be pinned: net/OLD.npy is the place of a file of old, at least on systems that fold case" in out
    assert project.lock == before
