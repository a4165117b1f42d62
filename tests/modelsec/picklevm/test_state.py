from __future__ import annotations

import pytest

from modelsec.errors import LimitExceeded, Malformed
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm import codes
from modelsec.picklevm.state import CACHED_TEXTS, MEMO_SLACK, State
from modelsec.reader import BytesReader

ONE = b"K\x01"


def state(data: bytes = b"", limits: Limits = DEFAULT) -> State:
    return State(BytesReader(data), 0, lambda _: False, limits)


def test_constant_tuples_are_recorded_once() -> None:
    kept = state()
    first = kept.keep_tuple([codes.NONE, codes.code(codes.GLOBAL, 3)], 0)
    assert kept.keep_tuple([codes.NONE, codes.code(codes.GLOBAL, 3)], 9) == first
    assert kept.keep_tuple([5, 6], 9) != kept.keep_tuple([5, 6], 9)


@pytest.mark.parametrize("beyond", [0, MEMO_SLACK])
def test_the_memo_has_room_for_what_the_stream_may_hold(beyond: int) -> None:
    kept = state()
    kept.put(beyond, 7, 0)
    kept.put(beyond + MEMO_SLACK + 1, 8, 0)
    assert (kept.get(beyond, 0), kept.get(beyond + MEMO_SLACK + 1, 0)) == (7, 8)
    assert len(kept.memo) == beyond + 1


def test_far_entries_have_a_limit() -> None:
    kept = state(limits=Limits(memo_items=2))
    for key in (1 << 40, 1 << 41):
        kept.put(key, 7, 0)
    kept.check_growth(0)
    kept.put(1 << 42, 7, 0)
    with pytest.raises(LimitExceeded, match="memo_items"):
        kept.check_growth(0)


def test_gaps_of_the_memo_are_counted() -> None:
    kept = state()
    kept.put(3, 7, 0)
    assert kept.gaps == 3
    kept.put(1, 7, 0)
    kept.put(1, 8, 0)
    assert kept.gaps == 2
    with pytest.raises(Malformed):
        kept.get(0, 0)


def test_the_text_of_a_name_is_read_again_when_many_are_cached() -> None:
    kept = state(b"\x8c\x01a" * (CACHED_TEXTS + 2))
    assert {kept.text(3 * number, 0) for number in range(CACHED_TEXTS + 2)} == {"a"}
    assert len(kept.texts) == CACHED_TEXTS
    assert kept.text(3 * CACHED_TEXTS + 3, 0) == "a"
