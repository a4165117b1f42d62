from __future__ import annotations

import pytest

from modelsec.lockfile.reviews import covers, needed
from tests.support.reports import finding

ONE, TWO = finding(target="a.B"), finding(target="c.D", id="MSF103")
CASES = {
    "nothing is found": ((), 0, ()),
    "names are told once": ((ONE, ONE, TWO), 3, ("a.B", "c.D")),
    "a finding without a name": ((ONE, finding(target="")), 2, None),
    "something unreadable": ((ONE, finding(target="a.B", id="MSF201", verdict="unreadable")), 2, None),
    "an extension code": ((finding(target="a.B", id="MSF105"),), 1, None),
    "a global that is changed": ((finding(target="a.B", id="MSF109"),), 1, None),
    "findings that are not listed": ((ONE,), 2, None),
    "a name that cannot be shown": ((finding(target="a.\u202eB"),), 1, None),
}


@pytest.mark.parametrize("case", CASES)
def test_a_review_needs_every_name_and_nothing_unread(case: str) -> None:
    findings, total, names = CASES[case]
    assert needed(findings, total) == names
    assert covers(frozenset(("a.B", "c.D")), findings, total) == (names is not None)


@pytest.mark.parametrize("allowed", [(), ("a.B",), ("a", "c"), ("a.*", "c.*"), ("a.B.C", "c.D.E"), ("A.b", "C.d")])
def test_a_review_of_other_names_covers_nothing(allowed: tuple[str, ...]) -> None:
    assert not covers(frozenset(allowed), (ONE, TWO), 2)
