from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from modelsec.lockfile import Entry, Lockfile, Review
from modelsec.resolving import read_sides, resolve, union
from modelsec.survey.look import Model, Survey
from tests.support.locks import entry, lock, locked
from tests.support.reports import file_report, refused

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2026, 11, 20)
COMMIT = "a" * 40
OURS, THEIRS = entry("a", locked("a.pt", "ours")), entry("a", locked("a.pt", "theirs"))
HUB = entry("tiny", locked("a.bin", "t"), source="hf://org/tiny", revision=COMMIT)


def seen(*entries: Entry) -> Survey:
    return Survey(tuple(Model(each, tuple(file_report(file.path) for file in each.files)) for each in entries))


@pytest.mark.parametrize(
    ("ours", "theirs", "disk", "expected"),
    [
        ([OURS], [THEIRS], [OURS], [OURS]),
        ([OURS], [THEIRS], [THEIRS], [THEIRS]),
        ([OURS], [THEIRS], [entry("a", locked("a.pt", "neither"))], [OURS]),
        ([OURS], [THEIRS], [], [OURS]),
        ([OURS], [], [OURS], [OURS]),
        ([], [THEIRS], [], []),
        ([], [HUB], [], [HUB]),
        ([], [], [OURS], []),
    ],
    ids=["ours", "theirs", "neither", "gone", "added", "deleted", "not downloaded", "new"],
)
def test_the_disk_decides_between_the_sides(
    ours: list[Entry], theirs: list[Entry], disk: list[Entry], expected: list[Entry]
) -> None:
    assert resolve(lock(*ours), lock(*theirs), seen(*disk), TODAY).lock == lock(*expected)


def test_a_review_of_either_side_is_kept() -> None:
    reviewed = entry("a", *OURS.files, review=Review(OURS.sha256, ("x.Y",), "who", TODAY, "why"))
    disk = Survey((Model(OURS, (refused("a.pt", target="x.Y"),)),))
    assert resolve(lock(OURS), lock(reviewed), disk, TODAY).lock == lock(reviewed)
    assert resolve(lock(reviewed), lock(OURS), disk, TODAY).lock == lock(reviewed)


def test_what_is_refused_is_told() -> None:
    disk = Survey((Model(OURS, (refused("a.pt", target="x.Y"),)),))
    made = resolve(lock(OURS), lock(THEIRS), disk, TODAY)
    assert [file.path for file in made.refused] == ["a.pt"]


def test_models_that_both_sides_call_the_same_get_names_of_their_own() -> None:
    other = entry("a", locked("b.pt", "b"))
    made = resolve(lock(OURS), lock(other), seen(OURS, other), TODAY)
    assert {each.name: each.source for each in made.lock.entries} == {"a": OURS.source, "a-2": other.source}


def test_what_the_merge_broke_is_dropped_and_said() -> None:
    broken = entry("a", locked("c.pt"), source="file:models/a.pt")
    made = resolve(lock(broken), lock(broken), seen(), TODAY)
    assert made.lock == Lockfile()
    assert made.notes[0].startswith("a is dropped, as the merge left it broken (source file:models/a.pt is not one of")


def test_the_sides_are_read_out_of_the_text_where_git_has_none(tmp_path: Path) -> None:
    path = tmp_path / "models.lock"
    path.write_text(f"<<<<<<< a\n{lock(OURS).render()}=======\n{lock(THEIRS).render()}>>>>>>> b\n")
    assert read_sides(str(path)) == (lock(OURS), lock(THEIRS))
    assert union(*read_sides(str(path))) == lock(OURS)
