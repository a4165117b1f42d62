from __future__ import annotations

import pytest

from modelsec.finding import PASS, REFUSED, UNREADABLE, worst
from tests.support.reports import finding


@pytest.mark.parametrize(
    ("verdicts", "joined"),
    [
        ([], PASS),
        ([PASS, PASS], PASS),
        ([PASS, UNREADABLE], UNREADABLE),
        ([UNREADABLE, REFUSED, PASS], REFUSED),
    ],
)
def test_the_worst_verdict_wins(verdicts: list[str], joined: str) -> None:
    assert worst(verdicts) == joined


def test_the_fingerprint_is_of_what_not_of_words_or_place() -> None:
    told = finding(target="posix.system", member=("a",))
    same = finding(target="posix.system", member=("a",), message="reworded", fix="else", offset=9)
    assert told.fingerprint("ab") == same.fingerprint("ab")


@pytest.mark.parametrize("change", [{"id": "MSF102"}, {"target": "posix.popen"}, {"member": ("a", "b")}])
def test_the_fingerprint_changes_with_each_part(change: dict[str, object]) -> None:
    told = {"target": "posix.system", "member": ("a",)}
    assert finding(**told).fingerprint("ab") != finding(**{**told, **change}).fingerprint("ab")
    assert finding(**told).fingerprint("ab") != finding(**told).fingerprint("cd")


def test_a_name_that_is_no_text_has_a_fingerprint() -> None:
    assert len(finding(target="\ud800").fingerprint("ab")) == 16
