from __future__ import annotations

import datetime as dt

import pytest

from modelsec.lockfile import Entry, Lockfile
from modelsec.survey.look import Model, Survey
from modelsec.updating import Update, update
from tests.support.locks import entry, lock, locked
from tests.support.reports import file_report, refused

TODAY = dt.date(2026, 11, 20)
COMMIT = "a" * 40
A, B = entry("a"), entry("b", locked("b.pt", "b"))
HUB = entry("tiny", locked("a.bin", "t"), source="hf://org/tiny", revision=COMMIT)


def seen(*entries: Entry) -> Survey:
    return Survey(tuple(Model(each, tuple(file_report(file.path) for file in each.files)) for each in entries))


def updated(pinned: Lockfile, survey: Survey, *, named: bool = False, prune: bool = False) -> Update:
    return update(pinned, survey, TODAY, picks=lambda _: True, named=named, prune=prune)


def test_what_is_seen_is_pinned_and_what_is_not_is_kept() -> None:
    assert updated(lock(A), seen(B)).lock == lock(A, B)
    assert updated(Lockfile(), seen(A, B)).lock == lock(A, B)


@pytest.mark.parametrize(
    ("named", "kept"), [(False, lock(HUB)), (True, Lockfile())], ids=["without names", "with names"]
)
def test_what_was_not_downloaded_leaves_the_lock_by_name_only(named: bool, kept: Lockfile) -> None:
    assert updated(lock(A, HUB), seen(), named=named, prune=True).lock == kept


def test_one_refused_file_keeps_its_whole_model_out() -> None:
    folder = entry("m", locked("a.json"), locked("b.pkl", "b"), source="file:m/")
    made = updated(Lockfile(), Survey((Model(folder, (file_report("m/a.json"), refused("m/b.pkl"))),)))
    assert made.lock == Lockfile()
    assert [(file.path, file.model) for file in made.refused] == [("m/b.pkl", "m")]


def test_a_model_moves_once() -> None:
    twin = entry("twin", locked("x.pt"))
    other = entry("y", locked("y.pt"))
    assert [e.source for e in updated(lock(A), seen(twin, other)).lock.entries] == [twin.source, other.source]
