from __future__ import annotations

import bz2

from modelsec.checkpoints import MARK_BYTES, MARKS, Checkpoints
from modelsec.formats._deflate import RAW, Deflate


def start() -> Deflate:
    return Deflate(RAW)


def test_without_a_mark_everything_starts_at_the_beginning() -> None:
    assert Checkpoints(start).before(10**9)[:2] == (0, 0)


def test_the_last_mark_before_an_offset_is_found() -> None:
    marks = Checkpoints(start)
    for place in range(1, 5):
        marks.pass_by(place * MARK_BYTES, place, start())
    assert marks.before(3 * MARK_BYTES + 5)[:2] == (3 * MARK_BYTES, 3)
    assert marks.before(3 * MARK_BYTES - 1)[:2] == (2 * MARK_BYTES, 2)


def test_places_that_lie_close_are_not_kept() -> None:
    marks = Checkpoints(start)
    marks.pass_by(MARK_BYTES - 1, 1, start())
    assert marks.before(MARK_BYTES)[:2] == (0, 0)


def test_the_number_of_marks_is_bounded_and_they_stay_spread() -> None:
    marks = Checkpoints(start)
    last = MARKS * 8
    for place in range(1, last + 1):
        marks.pass_by(place * MARK_BYTES, place, start())
    found = {marks.before(place * MARK_BYTES)[1] for place in range(last + 1)}
    assert MARKS // 4 <= len(found) <= MARKS
    assert max(after - before for before, after in zip(sorted(found), sorted(found)[1:], strict=False)) <= 32


def test_a_mark_gives_a_fresh_decompressor_each_time() -> None:
    marks = Checkpoints(start)
    marks.pass_by(MARK_BYTES, 1, start())
    assert marks.before(MARK_BYTES)[2] is not marks.before(MARK_BYTES)[2]


def test_a_decompressor_that_cannot_be_copied_is_not_kept() -> None:
    marks = Checkpoints(bz2.BZ2Decompressor)
    marks.pass_by(MARK_BYTES, 1, bz2.BZ2Decompressor())
    assert marks.before(MARK_BYTES)[1] == 0


def test_the_start_of_a_stream_is_kept_without_a_copy() -> None:
    marks = Checkpoints(bz2.BZ2Decompressor)
    marks.pass_by(MARK_BYTES, 9, None)
    assert marks.before(MARK_BYTES)[1] == 9
