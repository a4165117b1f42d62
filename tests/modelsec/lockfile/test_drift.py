from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from modelsec.lockfile import Review
from modelsec.lockfile.drift import STATES, compare
from tests.support.locks import LOCKS, entry, lock, locked

if TYPE_CHECKING:
    from modelsec.lockfile import Entry, Lockfile

TODAY = dt.date(2026, 11, 20)
COMMIT = "a" * 40
A, B = entry("a"), entry("b", locked("b.pt", "content of b"))
FOLDER = entry("bert", locked("config.json", "{}"), locked("model.bin", "weights"), source="file:bert/")
HUB = entry("tiny", locked("model.bin", "weights"), source="hf://org/tiny", revision=COMMIT)


def reviewed(sha256: str, until: dt.date | None = None) -> Entry:
    return entry("a", review=Review(sha256, ("x.y",), "who", dt.date(2026, 1, 1), "why", until))


def drifts(pinned: list[Entry], *found: Entry) -> list[tuple[str, str, str]]:
    return [(drift.state, drift.entry.name, drift.place) for drift in compare(lock(*pinned), found, TODAY)]


CASES = {
    "nothing at all": ([], [], []),
    "as it was pinned": ([A, FOLDER, HUB], [A, FOLDER, HUB], []),
    "a new model": ([A], [A, B], [("unpinned", "b", "")]),
    "a model is gone": ([A, B], [A], [("missing", "b", "models/b.pt")]),
    "other content": ([A], [entry("a", locked("a.pt", "other"))], [("changed", "a", "models/a.pt")]),
    "the same content told otherwise": (
        [A],
        [entry("a", locked("a.pt", imports=("os.system",)))],
        [("record differs", "a", "models/a.pt")],
    ),
    "another place": ([A], [entry("z", locked("a.pt"), source="file:old/a.pt")], [("moved", "a", "models/a.pt")]),
    "a copy": ([A], [A, entry("z", locked("z.pt"))], [("unpinned", "z", "")]),
    "one of two copies is gone": (
        [A, entry("b", locked("b.pt"))],
        [A],
        [("missing", "b", "models/b.pt")],
    ),
    "two took one place each": (
        [A, entry("b", locked("b.pt"))],
        [entry("c", locked("c.pt")), entry("d", locked("d.pt"))],
        [("moved", "a", "models/a.pt"), ("moved", "b", "models/b.pt")],
    ),
    "a file of a folder is gone": (
        [FOLDER],
        [entry("bert", FOLDER.files[0], source="file:bert/")],
        [("missing", "bert", "bert/model.bin")],
    ),
    "a file came to a folder": (
        [FOLDER],
        [entry("bert", *FOLDER.files, locked("modeling.py", "code"), source="file:bert/")],
        [("extra file", "bert", "bert/modeling.py")],
    ),
    "a file got another name in its folder": (
        [FOLDER],
        [entry("bert", FOLDER.files[0], locked("weights.bin", "weights"), source="file:bert/")],
        [("moved", "bert", "bert/model.bin")],
    ),
    "a folder moved": (
        [FOLDER],
        [entry("bert2", *FOLDER.files, source="file:other/")],
        [("moved", "bert", "bert/config.json"), ("moved", "bert", "bert/model.bin")],
    ),
    "a folder moved and something came to it": (
        [FOLDER],
        [entry("bert2", *FOLDER.files, locked("x.py", "code"), source="file:other/")],
        [("moved", "bert", "bert/config.json"), ("moved", "bert", "bert/model.bin"), ("unpinned", "bert2", "")],
    ),
    "a pointer": (
        [A],
        [entry("a", locked("a.pt", "version", format="git-lfs-pointer"))],
        [("LFS pointer", "a", "models/a.pt")],
    ),
    "a model of the hub is not here": ([HUB], [], [("not downloaded", "tiny", "")]),
    "another revision of the hub": (
        [HUB],
        [entry("tiny", locked("model.bin", "new"), source="hf://org/tiny", revision="b" * 40)],
        [("not downloaded", "tiny", ""), ("unpinned", "tiny", "")],
    ),
    "a file of the hub is gone": (
        [entry("tiny", *HUB.files, locked("c.json", "{}"), source="hf://org/tiny", revision=COMMIT)],
        [HUB],
        [("missing", "tiny", f"hf://org/tiny@{COMMIT}/c.json")],
    ),
    "a review of this content": ([reviewed(A.sha256)], [A], []),
    "a review of its last day": ([reviewed(A.sha256, TODAY)], [A], []),
    "a review of yesterday": ([reviewed(A.sha256, TODAY - dt.timedelta(1))], [A], [("review expired", "a", "")]),
    "a review of other content": ([reviewed("0" * 64)], [A], [("review void", "a", "")]),
}


@pytest.mark.parametrize("case", CASES)
def test_every_difference_has_one_state(case: str) -> None:
    pinned, found, expected = CASES[case]
    assert drifts(pinned, *found) == expected


def test_the_cases_cover_every_state() -> None:
    assert {state for _, _, expected in CASES.values() for state, _, _ in expected} == set(STATES)


def test_where_content_moved_to_is_told() -> None:
    (drift,) = compare(lock(A), (entry("z", locked("a.pt"), source="file:old/a.pt"),), TODAY)
    assert drift.moved_to == "old/a.pt"


def test_differences_of_models_that_are_not_asked_for_are_left_out() -> None:
    changed = entry("a", locked("a.pt", "other"))
    assert compare(lock(A, B), (changed,), TODAY, only=frozenset("b"))[0].entry == B
    assert compare(lock(A, B), (changed, B), TODAY, only=frozenset("b")) == ()


def without_reviews(made: Lockfile) -> Lockfile:
    return lock(*(entry(e.name, *e.files, source=e.source, revision=e.revision) for e in made.entries))


@given(LOCKS)
def test_a_lock_does_not_differ_from_itself(made: Lockfile) -> None:
    plain = without_reviews(made)
    assert compare(plain, plain.entries, TODAY) == ()


@given(LOCKS, LOCKS)
def test_two_locks_that_differ_are_never_told_as_equal(one: Lockfile, two: Lockfile) -> None:
    plain, other = without_reviews(one), without_reviews(two)
    equal = {(e.source, e.revision, e.files) for e in plain.entries} == {
        (e.source, e.revision, e.files) for e in other.entries
    }
    assert (compare(plain, other.entries, TODAY) == ()) == equal
