from __future__ import annotations

import pytest

from modelsec.evidence import Mapping
from modelsec.picklevm.state import KEPT_DICT_ITEMS
from tests.support.pickles import Walked, argument

ONE = b"K\x01"


@pytest.mark.parametrize(("items", "known"), [(63, True), (64, True), (65, False)])
def test_a_small_dictionary_is_known_by_its_items(items: int, known: bool) -> None:
    assert KEPT_DICT_ITEMS == 128
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


def test_a_dictionary_that_grows_item_by_item_has_no_more_room_than_its_stream() -> None:
    grown = b"}K\x00ca\nc\ns" + b"".join(b"K" + bytes([n]) + b"Ns" for n in range(1, 60))
    assert Walked(grown * 3000 + b".").failure == "LimitExceeded"
    assert Walked(grown * 30 + b".").failure == ""
