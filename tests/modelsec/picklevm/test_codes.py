from __future__ import annotations

from array import array

import pytest

from modelsec.picklevm import codes

KINDS = [
    *(codes.CONSTANT, codes.GLOBAL, codes.TUPLE, codes.FRESH, codes.HELD, codes.BUILT, codes.MADE),
    *(codes.FRESH_DICT, codes.HELD_DICT, codes.KEPT_DICT, codes.HELD_KEPT_DICT),
]
HELD = {codes.FRESH: codes.HELD, codes.FRESH_DICT: codes.HELD_DICT, codes.KEPT_DICT: codes.HELD_KEPT_DICT}


@pytest.mark.parametrize("index", [0, 1, 31, 32, 1 << 20, (1 << 57) - 1])
@pytest.mark.parametrize("kind", KINDS)
def test_a_number_gives_back_its_kind_and_index(kind: int, index: int) -> None:
    number = codes.code(kind, index)
    assert -(1 << 63) <= number < 0
    assert (codes.kind_of(number), codes.index_of(number)) == (kind, index)


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_can_be_changed_becomes_held(kind: int) -> None:
    number = codes.held(codes.code(kind, 7))
    assert (codes.kind_of(number), codes.index_of(number)) == (HELD.get(kind, kind), 7)
    assert codes.held(number) == number


@pytest.mark.parametrize("offset", [0, 1, 3, 1 << 40])
def test_a_literal_is_its_offset(offset: int) -> None:
    assert codes.held(offset) == offset


def test_constants_are_apart() -> None:
    numbers = {*codes.CONSTANTS, *codes.NAMES, codes.MISSING}
    assert len(numbers) == len(codes.CONSTANTS) + len(codes.NAMES) + 1
    assert all(number < 0 for number in numbers)


def test_a_large_memo_is_packed_and_holds_the_same() -> None:
    numbers = [codes.code(codes.GLOBAL, 1), *range(codes.LISTED)]
    assert codes.packed(numbers[:-1]) == numbers[:-1]
    large = codes.packed(numbers)
    assert isinstance(large, array)
    assert large.tolist() == numbers
    assert codes.packed(large) is large
