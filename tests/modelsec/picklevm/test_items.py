from __future__ import annotations

import pytest

from modelsec.evidence import Global, Mapping, Unknown
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


@pytest.mark.parametrize("items", [b"(K\x01K\x02K\x03K\x04u", b"K\x01K\x02sK\x03K\x04s"])
def test_the_keywords_behind_a_class_are_known(items: bytes) -> None:
    assert argument(b"ca\nc\n}" + items + b"\x86") == (Global("a", "c"), Mapping(((1, 2), (3, 4))))


def test_slots_behind_attributes_that_are_known_are_known_too() -> None:
    attributes, slots = Mapping(((1, Global("a", "c")),)), Mapping(((1, 2), (3, 4)))
    assert argument(b"}K\x01ca\nc\ns" + b"}K\x01K\x02sK\x03K\x04s\x86") == (attributes, slots)


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


LENGTHS: dict[str, tuple[bytes, int]] = {
    "empty": (b"]", 0),
    "by APPEND": (b"]K\x01aNaK\x01a", 3),
    "by APPENDS": (b"](K\x01NK\x01e", 3),
    "batch after batch": (b"]" + (b"(" + b"K\x01" * 1000 + b"e") * 3 + b"Na", 3001),
    "by LIST": (b"(K\x01Nl", 2),
    "by LIST, then others": (b"(lK\x01a(NNeNa", 4),
    "classes": (b"]" + b"ca\nc\n" + b"a(ca\nd\nK\x01Ne", 4),
    "instances": (b"]" + b"ca\nc\n)R" + b"a(ca\nd\n)RK\x01Ne", 4),
    "through another reference": (b"]q\x00Nah\x00(NNe0h\x00Na0", 4),
    "through a second name": (b"]2Na0(NNe", 3),
    "beside another": (b"]Na](NNe0", 1),
    "nothing": (b"](e", 0),
}


@pytest.mark.parametrize(("pushes", "length"), LENGTHS.values(), ids=LENGTHS)
def test_the_items_of_a_list_are_counted(pushes: bytes, length: int) -> None:
    shown = argument(pushes)
    assert isinstance(shown, Unknown)
    assert shown.length == length


@pytest.mark.parametrize("later", [b"", b"(NNe", b"ca\nd\na"])
def test_a_list_from_before_the_first_global_has_no_known_length(later: bytes) -> None:
    walked = Walked(b"](NNeq\x000ca\nc\nh\x00" + later + b"\x85R.")
    (shown,) = [call.arguments for call in walked.calls]
    assert isinstance(shown, tuple)
    assert isinstance(shown[0], Unknown)
    assert shown[0].length is None


def test_more_lists_than_memo_entries_end_the_walk() -> None:
    stream = b"ca\nc\n" + b"]0" * 200 + b"."
    assert Walked(stream, Limits(memo_items=201, window_bytes=64)).failure == ""
    walked = Walked(stream, Limits(memo_items=100, window_bytes=64))
    assert walked.failure == "LimitExceeded"
    assert "memo_items" in str(walked.error)
