from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.lockfile import Review
from modelsec.lockfile.drift import ABSENT, CHANGED, EXPIRED, MISSING, STATES, UNPINNED, Drift
from modelsec.lockfile.words import SHOWN_NAMES, WORDS, changes, told
from tests.support.locks import entry, locked

if TYPE_CHECKING:
    from modelsec.lockfile import LockedFile

OLD = locked(imports=("a.B",), calls=("a.B",))


def test_every_state_has_its_own_words_and_way_out() -> None:
    assert set(WORDS) == set(STATES)
    assert len({words.message for words in WORDS.values()}) == len(STATES)
    assert len({words.code for words in WORDS.values()}) == len(STATES)


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_one_sentence_without_gaps(state: str) -> None:
    review = Review("0" * 64, (), "who", dt.date(2026, 1, 1), "why", dt.date(2026, 2, 1))
    drift = Drift(state, entry("bert", review=review), "a.pt", OLD, locked(content="two"), "b.pt")
    _, message, fix = told(drift)
    assert "{" not in message + fix
    assert not message.endswith((".", " "))
    assert [way for way in ("modelsec", "check again") if way in fix] != []


@pytest.mark.parametrize(
    ("fields", "clauses"),
    [
        ({}, ["with the same imports, calls and format"]),
        ({"size": 9}, ["9 bytes instead of 3"]),
        ({"size": 9, "format": "pickle"}, ["the format is pickle instead of torch-zip"]),
        ({"imports": ("a.B", "os.system")}, ["it now imports os.system"]),
        ({"calls": ()}, ["it no longer calls a.B"]),
        ({"features": ("keras:Lambda",)}, ["it now carries keras:Lambda"]),
        (
            {"loads": "code", "imports": ("c.D",), "format": "pickle"},
            [
                "loading is code instead of objects",
                "it now imports c.D",
                "the format is pickle instead of torch-zip",
                "it no longer imports a.B",
            ],
        ),
    ],
)
def test_what_changed_is_told(fields: dict[str, Any], clauses: list[str]) -> None:
    told_of = {"imports": ("a.B",), "calls": ("a.B",), **fields}
    assert changes(OLD, locked(**{"content": "two", "size": 3, **told_of})) == clauses


NAMES = tuple(f"m.n{number:02}" for number in range(SHOWN_NAMES + 3))


def test_a_long_list_of_what_is_gone_is_cut_and_counted() -> None:
    (clause,) = changes(locked(imports=NAMES), locked())
    assert clause.endswith(f"m.n{SHOWN_NAMES - 1:02} and 3 more")


def test_nothing_new_hides_behind_a_long_list() -> None:
    (clause,) = changes(locked(), locked(imports=(*NAMES, "os.system")))
    assert clause == f"it now imports {', '.join((*NAMES, 'os.system'))}"


def test_a_change_is_told_with_both_digests_and_what_it_changes() -> None:
    new = locked(content="two", imports=("a.B", "os.system"), calls=("a.B",))
    code, message, fix = told(Drift(CHANGED, entry("bert"), "a.pt", OLD, new))
    digests = f"sha256 {OLD.sha256[:12]} is now {new.sha256[:12]}"
    assert message.endswith(
        f"this is not the content that models.lock pins for bert: {digests}, it now imports os.system"
    )
    assert (code, fix) == ("MSF503", "restore the file, or review the change and run: modelsec lock bert")


@pytest.mark.parametrize(
    ("state", "pinned", "found"), [(MISSING, OLD, None), (UNPINNED, None, OLD), (ABSENT, None, None)]
)
def test_what_is_not_there_is_told_without_it(state: str, pinned: LockedFile | None, found: LockedFile | None) -> None:
    _, message, _ = told(Drift(state, entry("bert"), "a.pt", pinned, found))
    assert message.startswith(f"{state}: ")


def test_a_review_that_ended_is_told_with_its_day() -> None:
    review = Review("0" * 64, (), "who", dt.date(2026, 1, 1), "why", dt.date(2026, 2, 1))
    _, message, _ = told(Drift(EXPIRED, entry("bert", review=review), "a.pt"))
    assert message.endswith("the review of bert ended on 2026-02-01")


def test_a_file_that_is_there_and_left_out_is_not_called_absent() -> None:
    drift = Drift(MISSING, entry("bert"), "a.pt", OLD)
    code, message, fix = told(drift, hidden=True)
    assert code == told(drift)[0]
    assert message == "missing: models.lock pins this file of bert, and the project's configuration leaves it out"
    assert fix == "look at exclude, or drop it from the lock: modelsec lock --prune bert"


def test_a_change_voids_the_review_of_the_pinned_content() -> None:
    review = Review("0" * 64, ("a.B",), "who", dt.date(2026, 1, 1), "why")
    plain = told(Drift(CHANGED, entry("bert"), "a.pt", OLD, locked(content="two")))
    reviewed = told(Drift(CHANGED, entry("bert", review=review), "a.pt", OLD, locked(content="two")))
    assert reviewed[1] == plain[1] + "; the review of bert is void for it"
