"""What the machine takes for tame, and for the parts of a layer, holds against what a loader would hold by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.errors import Unreadable
from modelsec.evidence import TOLD, Call, Import, Unknown
from modelsec.limits import Limits
from modelsec.picklevm import identity, machine, state, tame
from modelsec.policy import judge
from modelsec.policy.contracts.plain import is_tame
from modelsec.reader import BytesReader
from tests.support.growing import Writer, has_methods, is_wild
from tests.support.judged import POLICY

if TYPE_CHECKING:
    import pytest

    from modelsec.evidence import Evidence

STREAMS = 3000


def compared(seed: int) -> str:
    """Compare one stream; return what is wrong, `refused` where it does not pass, or an empty text."""
    written = Writer(seed)
    told, passes = [], True

    def emit(evidence: Evidence) -> int:
        nonlocal passes
        if isinstance(evidence, (Call, Import)) and evidence.target is not None and evidence.target.name == "probe":
            if isinstance(evidence, Call):
                given = evidence.arguments[0] if isinstance(evidence.arguments, tuple) else Unknown("arguments")
                told.append(is_tame(given, POLICY))
            return TOLD
        judgement = judge(evidence, (), POLICY)
        passes = passes and judgement.finding is None
        return judgement.answer

    try:
        machine.walk(BytesReader(bytes(written.out)), 0, emit, Limits(window_bytes=64 << seed % 3 * 4))
    except Unreadable:
        return "refused"
    if not passes:
        return "refused"
    known = [key for key, value in enumerate(written.memo) if told[key] and is_wild(value)]
    late = any(map(has_methods, written.parts))
    return f"entries {known} are taken for tame" if known else "a layer has methods among its parts" if late else ""


def all_compared(first: int) -> list[str]:
    """Compare many, and give what is wrong."""
    results = [compared(seed) for seed in range(first, first + STREAMS)]
    assert results.count("") > STREAMS // 2
    return [f"{seed}: {found}" for seed, found in enumerate(results, first) if found not in ("", "refused")]


def test_nothing_grows_behind_the_back_of_who_looked() -> None:
    assert all_compared(0) == []


def test_nor_where_little_is_named_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "EARLY", 3)
    monkeypatch.setattr(identity, "NAMED", 6)
    monkeypatch.setattr(state, "KEPT_DICT_ITEMS", 4)
    monkeypatch.setattr(tame, "SHORT", 3)
    assert all_compared(STREAMS) == []


def test_the_comparison_notices_what_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tame, "noted", lambda *_: 0)
    assert all_compared(0) != []


def test_the_comparison_notices_what_was_begun_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "name_globals", lambda _: None)
    assert all_compared(0) != []
