from __future__ import annotations

import pytest

from modelsec.errors import LimitExceeded
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.codes import KEPT_DICT, LISTED, TUPLE, kind_of, packed
from modelsec.picklevm.heap import A_BYTE, ROOM, SLACK, Heap, capacity


def test_what_is_recorded_comes_back() -> None:
    heap = Heap(0, DEFAULT)
    first, second = heap.record(TUPLE, [1, -2, 3], 0), heap.record(KEPT_DICT, [], 0)
    assert (heap.items(first), heap.items(second)) == ([1, -2, 3], [])
    assert (kind_of(first), kind_of(second)) == (TUPLE, KEPT_DICT)


def test_a_structure_grows_within_its_room_only() -> None:
    heap = Heap(0, DEFAULT)
    number, beside = heap.record(KEPT_DICT, [1, 2], 0, ROOM - 2), heap.record(TUPLE, [9], 0)
    assert [heap.extend(number, [n, n]) for n in range(4)] == [True, True, True, False]
    assert (heap.items(number), heap.items(beside)) == ([1, 2, 0, 0, 1, 1, 2, 2], [9])


@pytest.mark.parametrize(("count", "room"), [(1, 8), (8, 8), (9, 16), (16, 16), (17, 32)])
def test_room_doubles(count: int, room: int) -> None:
    assert capacity(count) == room


def test_a_mark_changes_no_value() -> None:
    heap = Heap(0, DEFAULT)
    number, other = heap.record(TUPLE, [1, 2, 3], 0), heap.record(TUPLE, [1], 0)
    marks = []
    for mark in (1, 0, 2, 1):
        heap.raise_mark(number, mark)
        marks.append(heap.mark(number))
    assert (heap.items(number), heap.count(number)) == ([1, 2, 3], 3)
    assert (marks, heap.mark(other)) == ([1, 1, 2, 2], 0)


def test_a_value_is_replaced() -> None:
    heap = Heap(0, DEFAULT)
    number = heap.record(TUPLE, [1, 2, 3], 0)
    heap.replace(number, 2, 7)
    assert heap.items(number) == [1, 2, 7]


@pytest.mark.parametrize(
    ("limits", "offset", "most"), [(Limits(heap_items=10), 9, 10), (DEFAULT, 5, SLACK + A_BYTE * 5)]
)
def test_it_grows_with_the_stream_and_never_beyond_its_limit(limits: Limits, offset: int, most: int) -> None:
    Heap(0, limits).record(TUPLE, [0] * (most - 1), offset)
    with pytest.raises(LimitExceeded, match="heap_items"):
        Heap(0, limits).record(TUPLE, [0] * most, offset)


def test_many_values_are_packed_and_stay_what_they_are() -> None:
    heap = Heap(0, DEFAULT)
    first = heap.record(KEPT_DICT, [1, 2], 0, ROOM - 2)
    few = packed(heap.values)
    heap.record(TUPLE, [-7] * LISTED, 0)
    heap.values = packed(heap.values)
    assert isinstance(few, list)
    assert not isinstance(heap.values, list)
    assert (heap.extend(first, [3, -4]), heap.items(first)) == (True, [1, 2, 3, -4])
    assert heap.items(heap.record(TUPLE, [5], 0, ROOM)) == [5]
