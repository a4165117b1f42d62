"""Lists and dictionaries of tame values are told apart from others, whatever refers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.errors import Unreadable
from modelsec.evidence import Call, Global, Import, Inside, Made, Mapping, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import walk
from modelsec.picklevm.tame import SHORT, SHORT_ITEMS
from modelsec.reader import BytesReader
from tests.support.pickles import named, text

if TYPE_CHECKING:
    from modelsec.evidence import Argument, Evidence

TAME = named("a", "Tame") + b"K\x01\x85R"
WILD = named("a", "Wild") + b"K\x01\x85R"
HOLDER = TAME + WILD + b"\x85b"
LIST, INSTANCES, PAIRS = Unknown("list"), Unknown("list of instances"), Unknown("list of pairs")
HOLDERS = Unknown("list of holders")
DICT, DICT_OF_INSTANCES = Unknown("dict"), Unknown("dict of instances")
MANY = b"".join(b"K\x01K" + bytes([number]) for number in range(255)) + b"K\x01K\x02" * 2


def known(pushes: bytes) -> Argument:
    """Give what a call is told of the value that `pushes` leaves on the stack; instances of a.Tame are tame."""
    seen: list[Call] = []

    def emit(evidence: Evidence) -> bool:
        if isinstance(evidence, Call) and evidence.target and evidence.target.name == "call":
            seen.append(evidence)
        return isinstance(evidence, Inside) and evidence.target.name == "Tame"

    walk(BytesReader(named("a", "call") + pushes + b"\x85R."), 0, emit, DEFAULT)
    (call,) = seen
    assert isinstance(call.arguments, tuple)
    return call.arguments[0]


KNOWN: dict[str, tuple[bytes, Argument]] = {
    "empty": (b"]", LIST),
    "literals": (b"](K\x01N)e", LIST),
    "a class": (b"]" + named("a", "C") + b"a", LIST),
    "tame": (b"](K\x01" + TAME + b"e", LIST),
    "wild": (b"](K\x01" + WILD + b"e", INSTANCES),
    "one tame": (b"]" + TAME + b"a", LIST),
    "one wild": (b"]" + WILD + b"a", INSTANCES),
    "by LIST, tame": (b"(" + TAME + b"l", LIST),
    "by LIST, wild": (b"(" + WILD + b"l", INSTANCES),
    "wild, then tame": (b"]" + WILD + b"aK\x01a", INSTANCES),
    "wild in a list": (b"]]" + WILD + b"aa", INSTANCES),
    "tame in a list": (b"]]" + TAME + b"aa", LIST),
    "wild in a tuple": (b"]" + WILD + b"K\x01\x86\x85a", INSTANCES),
    "tame in a tuple": (b"]" + TAME + b"K\x01\x86\x85a", LIST),
    "wild in a dictionary": (b"]}K\x01" + WILD + b"sa", INSTANCES),
    "tame in a dictionary": (b"]}K\x01" + TAME + b"sa", LIST),
    "a tame one that holds a wild one": (b"]" + HOLDER + b"a", HOLDERS),
    "and a tame one": (b"]" + HOLDER + b"a" + TAME + b"a", HOLDERS),
    "and a wild one": (b"]" + HOLDER + b"a" + WILD + b"a", INSTANCES),
    "holders in a dictionary in a list": (b"]}K\x01" + HOLDER + b"s]" + HOLDER + b"a\x86a", HOLDERS),
    "from the memo": (b"]q\x00" + TAME + b"a0h\x00", LIST),
    "wild from the memo": (b"]q\x00" + WILD + b"a0h\x00", INSTANCES),
    "wild behind the back": (b"]q\x00h\x00" + WILD + b"a0", INSTANCES),
    "a list from the memo": (b"]q\x000]h\x00a", LIST),
    "a dictionary from the memo": (b"}q\x000]h\x00a", LIST),
    "a wild dictionary from the memo": (b"}q\x00K\x01" + WILD + b"s0]h\x00a", INSTANCES),
    "a dictionary that may yet grow": (b"}q\x00]h\x00aq\x0100h\x01", INSTANCES),
    "many items": (b"}(" + MANY + b"u", DICT),
    "many items, tame": (b"}(" + MANY + b"K\x01" + TAME + b"u", DICT),
    "many items, wild": (b"}(" + MANY + b"K\x01" + WILD + b"u", DICT_OF_INSTANCES),
    "many items, wild at first": (b"}K\x00" + WILD + b"s(" + MANY + b"u", DICT_OF_INSTANCES),
    "many items, wild later": (b"}(" + MANY + b"uK\x00" + WILD + b"s", DICT_OF_INSTANCES),
    "many items, wild, then more": (b"}(" + MANY + b"uK\x00" + WILD + b"sK\x01K\x02s", DICT_OF_INSTANCES),
    "a pair": (b"](K\x01" + WILD + b"e", INSTANCES),
    "pairs": (b"](](K\x01" + WILD + b"e](K\x02K\x03ee", PAIRS),
    "pairs in turn": (b"]](K\x01" + WILD + b"ea](K\x02K\x03ea](K\x01" + WILD + b"ea", PAIRS),
    "a pair with a wild key": (b"](](" + WILD + b"K\x01ee", INSTANCES),
    "a triple": (b"](](K\x01K\x02" + WILD + b"ee", INSTANCES),
    "pairs and others": (b"](](K\x01" + WILD + b"e" + WILD + b"e", INSTANCES),
}


@pytest.mark.parametrize(("pushes", "expected"), KNOWN.values(), ids=KNOWN)
def test_what_a_container_holds_is_known(pushes: bytes, expected: Argument) -> None:
    assert known(pushes) == expected


def test_a_list_that_turns_wild_after_it_was_judged_makes_all_others_doubtful() -> None:
    judged = b"]q\x000]h\x00aq\x010"
    assert known(judged + b"h\x01") == LIST
    assert known(judged + b"h\x00" + WILD + b"a0h\x01") == INSTANCES


def test_a_list_without_a_class_before_it_is_told_apart_too() -> None:
    seen: list[Evidence] = []

    def emit(evidence: Evidence) -> bool:
        seen.append(evidence)
        return False

    walk(BytesReader(b"]q\x00" + WILD + b"a0" + named("a", "call") + b"h\x00\x85R."), 0, emit, DEFAULT)
    assert isinstance(seen[-1], Call)
    assert seen[-1].arguments == (INSTANCES,)


@pytest.mark.parametrize("given", [b"N", b"K\x01\x85", TAME + b"Nb\x85"])
def test_an_instance_is_asked_for_with_and_without_its_state(given: bytes) -> None:
    asked: list[Inside] = []

    def emit(evidence: Evidence) -> bool:
        if isinstance(evidence, Inside):
            asked.append(evidence)
        return isinstance(evidence, Inside) and evidence.target.name == "Tame"

    walk(BytesReader(b"](" + TAME + TAME + given + b"be."), 0, emit, DEFAULT)
    assert [inside.whole for inside in asked] == ([True, False] if given[:1] == TAME[:1] else [False, True])


def test_deep_tuples_of_instances_are_no_recursion() -> None:
    assert walk(BytesReader(b"](" + WILD + b"\x85" * 10_000 + b"e."), 0, lambda _: False, DEFAULT) > 0


def test_nothing_is_asked_in_a_stream_of_literals() -> None:
    told: list[Evidence] = []

    def tell(evidence: Evidence) -> bool:
        told.append(evidence)
        return False

    with pytest.raises(Unreadable):
        walk(BytesReader(b"](K\x01K\x02e}(" + text("a") + b"NuNa"), 0, tell, DEFAULT)
    assert [fact for fact in told if not isinstance(fact, Import)] == []


def followed(pushes: bytes) -> Argument | None:
    """Give the items that a call is told of the list that `pushes` leaves on the stack."""
    told = known(pushes)
    assert isinstance(told, Unknown)
    assert told.load is not None
    return told.load()


A_TAME = Made(Global("a", "Tame"), (1,))
MANY_TAME = b"(" + TAME * (SHORT // 2) + b"e"
SHORT_LISTS: dict[str, tuple[bytes, Argument | None]] = {
    "one": (b"]" + TAME + b"a", (A_TAME,)),
    "some": (b"](" + TAME + b"K\x02e", (A_TAME, 2)),
    "one by one": (b"]" + TAME + b"a" + TAME + b"a", (A_TAME, A_TAME)),
    "a dictionary": (b"]}(K\x01" + TAME + b"ua", (Mapping(((1, A_TAME),)),)),
    "from the memo": (b"]q\x00" + TAME + b"a0h\x00", (A_TAME,)),
    "more by the memo": (b"]q\x00" + TAME + b"ah\x00" + TAME + b"a0", (A_TAME, A_TAME)),
    "as many as are kept": (b"]" + MANY_TAME * 2, (A_TAME,) * SHORT),
    "more than are kept": (b"]" + MANY_TAME * 2 + TAME + b"a", None),
    "literals alone": (b"](K\x01K\x02e", None),
    "literals first": (b"]K\x01a" + TAME + b"a", None),
    "literals later": (b"]" + TAME + b"aK\x01a", None),
    "literals later, by the memo": (b"]q\x00" + TAME + b"ah\x00(K\x01K\x02e0", None),
    "nothing": (b"]", None),
}


@pytest.mark.parametrize("name", SHORT_LISTS)
def test_the_items_of_a_short_list_are_told_to_those_who_ask_or_none(name: str) -> None:
    pushes, items = SHORT_LISTS[name]
    assert followed(pushes) == items


def test_items_are_kept_of_so_many_lists_alone() -> None:
    full = b"(" + TAME * SHORT + b"e"
    assert followed((b"]" + full + b"0") * (SHORT_ITEMS // SHORT - 1) + b"]" + full) == (A_TAME,) * SHORT
    assert followed((b"]" + full + b"0") * (SHORT_ITEMS // SHORT) + b"]" + full) is None
