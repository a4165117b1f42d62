from __future__ import annotations

import pytest

from modelsec.report._log import BLOCKER, INFO, MEDIUM, Log, Remark, Rule, Text, fingerprints, place


def remark(**fields: object) -> Remark:
    return Remark(**{"code": "MSF101", "severity": MEDIUM, "message": "m", "path": "a", **fields})  # type: ignore[arg-type]  # fields of each type


def test_the_worst_come_first_and_equals_keep_their_order() -> None:
    remarks = tuple(
        remark(severity=severity, path=path) for severity, path in ((INFO, "a"), (BLOCKER, "b"), (INFO, "c"))
    )
    log = Log("any", lambda code: Rule(code, code, code, code), remarks, ())
    assert [each.path for each in log.worst_first] == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (remark(text=Text(2, 5, 2, 9)), "a:2:5"),
        (remark(text=Text(2, 5, 2, 9, 3)), "a:cell 3:2:5"),
        (remark(offset=0, member=("b\n",)), r"a > b\x0a > byte 0"),
        (remark(), "a"),
        (remark(path=""), "this run"),
    ],
)
def test_a_place_is_told_from_the_file_inwards(told: Remark, shown: str) -> None:
    assert place(told) == shown


def test_no_two_remarks_have_one_fingerprint() -> None:
    same = [remark(fingerprint="f"), remark(fingerprint="f"), remark(path="b", fingerprint="f"), remark(), remark()]
    assert len(set(fingerprints(same))) == len(same)


def test_a_fingerprint_stays_where_the_words_or_the_place_change() -> None:
    before, after = remark(fingerprint="f"), remark(fingerprint="f", message="other words", offset=9)
    assert fingerprints([before]) == fingerprints([after])
    assert fingerprints([remark(text=Text(2, 1, 2, 3))]) == fingerprints([remark(text=Text(9, 1, 9, 3))])
