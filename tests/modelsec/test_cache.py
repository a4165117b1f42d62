from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from modelsec import cache
from modelsec.cache import Cache, cache_path, engine, is_worth_it, stamp_of
from modelsec.discover import Found
from modelsec.survey.session import Session
from tests.support.reports import file_report, refused

if TYPE_CHECKING:
    from pathlib import Path

    from modelsec.pipeline import FileReport
    from tests.support.projects import Project

ENGINE = "engine"


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    monkeypatch.setattr(cache, "SETTLED_SECONDS", -1.0)
    (tmp_path / "model.pkl").write_bytes(b"\x80\x04K\x01.")
    return Found(str(tmp_path / "model.pkl"), named=False)


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / "a.txt")


def report(found: Found, **fields: object) -> FileReport:
    return file_report(found.path, **{"size": 5, "imports": ("a.B", "c.D"), **fields})


def kept(place: str, found: Found, told: FileReport, engine_name: str = ENGINE) -> Cache:
    """Keep a report and read the cache anew."""
    first = Cache(place, ENGINE)
    first.keep(found, stamp_of(found.path), told)
    first.write(whole=True)
    return Cache(place, engine_name)


def test_a_file_that_was_not_touched_is_known(model: Found, place: str) -> None:
    assert kept(place, model, report(model)).known(model, digest=True) == report(model)


def test_a_file_is_told_by_the_path_it_is_met_under(
    model: Found, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept(place, model, report(model))
    monkeypatch.chdir(tmp_path)
    known = made.known(Found("model.pkl", named=False), digest=True)
    assert known is not None
    assert known.path == "model.pkl"


@pytest.mark.parametrize("change", ["content", "times", "inode", "gone"])
def test_a_file_that_was_touched_is_not_known(model: Found, place: str, change: str) -> None:
    made = kept(place, model, report(model))
    status = os.stat(model.path)
    if change in ("content", "times"):
        with open(model.path, "r+b") as stream:
            stream.write(b"\x80\x04K\x02.")
        if change == "times":
            os.utime(model.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    else:
        os.rename(model.path, f"{model.path}.old")
        if change == "inode":
            with open(model.path, "wb") as stream:
                stream.write(b"\x80\x04K\x02.")
            os.utime(model.path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert made.known(model, digest=True) is None


def test_another_engine_or_policy_knows_nothing(model: Found, place: str) -> None:
    assert kept(place, model, report(model), "newer").known(model, digest=True) is None


def test_every_file_of_the_engine_and_its_policy_is_in_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = engine()
    assert engine() == before
    monkeypatch.setattr(cache, "stamp_of", lambda path: f"{stamp_of(path)}{path.endswith('_rows.py')}")
    assert engine() != before


@pytest.mark.parametrize("told", [refused(), file_report(verdict="unreadable")])
def test_what_fails_is_judged_every_time(model: Found, place: str, told: FileReport) -> None:
    assert kept(place, model, told).known(model, digest=True) is None


def test_without_a_digest_it_is_known_only_where_none_is_needed(model: Found, place: str) -> None:
    made = kept(place, model, report(model, sha256=None))
    assert made.known(model, digest=True) is None
    assert made.known(model, digest=False) is not None


def test_a_file_that_changed_while_it_was_judged_is_not_kept(model: Found, place: str) -> None:
    made = Cache(place, ENGINE)
    made.keep(model, "1:2:3:4:5", report(model))
    assert made.new == {}


def test_a_file_that_was_touched_a_moment_ago_is_not_kept(
    model: Found, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "SETTLED_SECONDS", 2.0)
    assert kept(place, model, report(model)).known(model, digest=True) is None
    later = time.time() + 5
    monkeypatch.setattr(time, "time", lambda: later)
    assert kept(place, model, report(model)).known(model, digest=True) is not None


@pytest.mark.parametrize("name", ["a\tb", "a\nb", "a\x1fb", "\udcff"])
def test_a_name_that_would_break_a_line_is_not_kept(model: Found, place: str, name: str) -> None:
    assert kept(place, model, report(model, imports=(name,))).known(model, digest=True) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"nonsense\n",
        b"modelsec-cache 1 engine\na\tb\n",
        b"modelsec-cache 1 engine\n" + b"\t".join([b"x"] * 9) + b"\n",
    ],
)
def test_a_broken_cache_is_empty(place: str, data: bytes) -> None:
    os.makedirs(os.path.dirname(place))
    with open(place, "wb") as stream:
        stream.write(data)
    assert Cache(place, ENGINE).old == {}


def test_a_cut_cache_is_empty(model: Found, place: str) -> None:
    kept(place, model, report(model))
    os.truncate(place, os.path.getsize(place) - 1)
    assert Cache(place, ENGINE).old == {}


@pytest.mark.parametrize("mode", [0o666, 0o620])
def test_a_cache_that_others_may_write_is_not_read(model: Found, place: str, mode: int) -> None:
    kept(place, model, report(model))
    os.chmod(place, mode)
    assert Cache(place, ENGINE).old == {}


def test_a_link_in_its_place_is_not_followed(model: Found, place: str) -> None:
    kept(place, model, report(model))
    os.rename(place, f"{place}.real")
    os.symlink(f"{place}.real", place)
    assert Cache(place, ENGINE).old == {}


def test_a_folder_that_cannot_be_written_is_no_fault(model: Found) -> None:
    kept("/dev/null/cache.txt", model, report(model))


def test_files_that_are_gone_leave_a_whole_cache_and_stay_in_a_part(model: Found, place: str) -> None:
    kept(place, model, report(model))
    part = Cache(place, ENGINE)
    part.write(whole=False)
    assert len(Cache(place, ENGINE).old) == 1
    Cache(place, ENGINE).write(whole=True)
    assert Cache(place, ENGINE).old == {}


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({}, "linux", "/home/me/.cache/modelsec"),
        ({"XDG_CACHE_HOME": "/x"}, "linux", "/x/modelsec"),
        ({"XDG_CACHE_HOME": "in/the/project"}, "linux", "/home/me/.cache/modelsec"),
        ({"XDG_CACHE_HOME": "/x"}, "darwin", "/home/me/Library/Caches/modelsec"),
        ({"LOCALAPPDATA": "/l"}, "win32", "/l/modelsec"),
    ],
)
def test_the_cache_lies_where_each_system_keeps_them(
    environment: dict[str, str], platform: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    assert os.path.dirname(cache_path("/project", environment, platform)) == folder
    assert cache_path("/project") != cache_path("/other")


def test_a_few_small_files_are_judged_before_a_cache_is_read(model: Found) -> None:
    assert not is_worth_it([model] * (cache.MANY_FILES - 1))
    assert is_worth_it([model] * cache.MANY_FILES)
    os.truncate(model.path, cache.MANY_BYTES)
    assert is_worth_it([model])


@pytest.fixture
def large(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(cache, "MANY_FILES", 1)
    monkeypatch.setattr(cache, "SETTLED_SECONDS", -1.0)
    project.write("a.npy")
    project.write("b.pkl", b"\x80\x04K\x01.")
    project.write("notes.txt", "words\n")
    project("lock")
    return project


def read_again(_: Project) -> list[str]:
    session = Session(())
    read: list[str] = []
    session.tick = read.append
    session.caches = True
    session.survey()
    return read


def test_a_second_check_reads_nothing_again(large: Project) -> None:
    first = large("check", "--format", "json")
    assert first[0] == 0
    assert read_again(large) == []
    assert large("check", "--format", "json") == first


def test_a_changed_file_is_read_again_and_told(large: Project) -> None:
    large("check")
    large.write("a.npy", b"\x80\x04K\x05.")
    assert read_again(large) == ["a.npy"]
    assert large("check")[0] == 1


@pytest.mark.parametrize("off", ["CI", "--no-cache"])
def test_it_can_be_switched_off(large: Project, monkeypatch: pytest.MonkeyPatch, off: str) -> None:
    if off == "CI":
        monkeypatch.setenv("CI", "true")
    large("check", *([] if off == "CI" else [off]))
    assert not os.path.exists(cache_path(str(large.folder)))


def test_nothing_is_written_into_the_project(large: Project) -> None:
    before = sorted(os.listdir())
    large("check")
    assert sorted(os.listdir()) == before
    assert os.path.exists(cache_path(str(large.folder)))
