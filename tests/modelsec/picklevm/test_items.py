from __future__ import annotations

import pytest

from modelsec.evidence import Mapping
from modelsec.limits import Limits
from modelsec.picklevm.state import KEPT_DICT_ITEMS
from tests.support.pickles import Walked, argument

ONE = b"K\x01"


@pytest.mark.parametrize(("items", "known"), [(255, True), (256, True), (257, False)])
def test_a_small_dictionary_is_known_by_its_items(items: int, known: bool) -> None:
    assert KEPT_DICT_ITEMS == 512
    shown = argument(b"}(" + b"K\x01ca\nc\n" * items + b"u")
    assert isinstance(shown, Mapping) is known


KNOWN_FROM_THE_FIRST = {
    "kept": (b"}(K\x01ca\nc\nu(K\x02Nu", True),
    "a first batch that is not kept": (b"}(K\x01K\x07u(K\x02ca\nc\nu", False),
    "item by item": (b"}K\x01K\x07sK\x02ca\nc\ns", False),
}


@pytest.mark.parametrize(("pushes", "known"), KNOWN_FROM_THE_FIRST.values(), ids=KNOWN_FROM_THE_FIRST)
def test_a_dictionary_is_known_from_its_first_item_or_not_at_all(pushes: bytes, *, known: bool) -> None:
    assert isinstance(argument(pushes), Mapping) is known


def test_items_through_a_second_reference_end_the_walk() -> None:
    assert Walked(b"}q\x00(K\x01ca\nc\nuh\x00(K\x01Nu.").failure == "Unfollowed"


def test_a_dictionary_that_grows_item_by_item_takes_room_in_proportion_to_its_stream() -> None:
    grown = b"}K\x00ca\nc\ns" + b"".join(b"K" + bytes([n]) + b"Ns" for n in range(1, 256))
    assert Walked(grown * 3000 + b".").failure == ""
    assert Walked(grown * 30 + b".", Limits(heap_items=10_000)).failure == "LimitExceeded"


@pytest.mark.parametrize("items", [1, 3, 4, 5, 8, 9, 100, 255])
def test_a_dictionary_that_grows_keeps_what_it_had(items: int) -> None:
    """Others are kept beside it while it grows, and it moves when it has no more room."""
    pushes = b"}" + b"".join(b"K" + bytes([n]) + b"NsK\x07\x850" for n in range(items))
    assert argument(pushes) == Mapping(tuple((n, None) for n in range(items)))
