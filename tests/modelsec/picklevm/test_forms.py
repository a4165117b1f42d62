from __future__ import annotations

import random

import pytest

from modelsec.errors import Unreadable
from modelsec.evidence import ALIKE, TOLD, Evidence, Persistent
from modelsec.limits import DEFAULT, Limits
from modelsec.picklevm.forms import FORMS, NODES
from modelsec.picklevm.machine import walk
from modelsec.policy import judge
from modelsec.reader import BytesReader
from tests.support.judged import POLICY
from tests.support.pickles import Walked, named, text

A = named("a", "B")
LONG = b"X\x00\x01\x00\x00" + b"x" * 256


def calls(*arguments: bytes, limits: Limits = DEFAULT) -> int:
    """Call one global with each of the arguments, and count the calls that are told."""
    stream = b"".join(A + each + b"R0" for each in arguments) + b"N."
    return Walked(stream, limits, settle=ALIKE).uses.count(("reduce", "a.B"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b"K\x01\x85", b"J\xff\xff\xff\xff\x85"),
        (b"K\x01\x85", b"M\x00\x01\x85"),
        (text("one") + b"\x85", b"X\x03\x00\x00\x00two\x85"),
        (b"K\x01K\x02\x86K\x03\x86", b"K\x04K\x05\x86K\x06\x86"),
        (named("c", "D") + b"K\x01\x86", named("c", "D") + b"K\x02\x86"),
        (named("c", "D") + b"K\x01\x85RK\x01\x86", named("c", "D") + b"K\x02\x85RK\x01\x86"),
    ],
    ids=["int", "width", "text", "structure", "global", "instance"],
)
def test_what_differs_in_numbers_and_short_texts_is_told_once(one: bytes, other: bytes) -> None:
    assert calls(one, other, one) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b"K\x01\x85", text("1") + b"\x85"),
        (b"K\x01\x85", b"\x88\x85"),
        (b"K\x01\x85", b"K\x01K\x01\x86"),
        (b"K\x01K\x02\x86K\x03\x86", b"K\x01K\x02K\x03\x86\x86"),
        (named("c", "D") + b"K\x01\x86", named("c", "E") + b"K\x01\x86"),
        (named("c", "D") + b"K\x01\x85RK\x01\x86", named("c", "E") + b"K\x01\x85RK\x01\x86"),
        (named("c", "D") + b"K\x01\x85R}bK\x01\x86", named("c", "D") + b"K\x01\x85RK\x01\x86"),
        (b"K\x01\x85", b"]\x85"),
    ],
    ids=["text", "bool", "length", "nesting", "global", "maker", "state", "list"],
)
def test_what_differs_otherwise_is_told(one: bytes, other: bytes) -> None:
    assert calls(one, other) == 2


@pytest.mark.parametrize(
    "pushes", [b"G" + bytes(8), LONG, b"C\x01b", b"\x8a\x01\x05", b"K\x01" * NODES, b"}K\x01K\x02s"]
)
def test_what_has_no_form_is_told_each_time(pushes: bytes) -> None:
    given = b"(" + pushes + b"t"
    assert calls(given, given) == 2


def test_a_text_that_would_be_told_by_its_place_has_no_form() -> None:
    limits = Limits(argument_bytes=3)
    assert calls(text("abc") + b"\x85", text("abcd") + b"\x85", limits=limits) == 2


def test_forms_of_one_global_or_opcode_say_nothing_of_another() -> None:
    walked = Walked(A + b"K\x01\x85R0" + named("a", "C") + b"K\x01\x85R0" + A + b"K\x01\x85\x810N.", settle=ALIKE)
    assert [use for use, _ in walked.uses if use != "import"] == ["reduce", "reduce", "newobj"]


def test_forms_are_found_behind_the_window() -> None:
    shared = text("key") + b"\x94" + b"C\xff" + bytes(255) + b"0"
    stream = b"".join(shared + A + b"h\x00K\x01\x86R0" for _ in range(100)) + b"N."
    assert Walked(stream, Limits(window_bytes=64), settle=ALIKE).uses.count(("reduce", "a.B")) == 1


def test_the_number_of_forms_is_bounded() -> None:
    """Each global makes a form of its own; those beyond the bound are told again."""
    each = [named("c", f"D{number}") + b"K\x01\x86" for number in range(FORMS + 10)]
    assert calls(*each, *each) == 2 * len(each) - FORMS


def test_a_tower_of_tuples_costs_nothing() -> None:
    tower = b"K\x01" + b"2\x86" * 60 + b"\x94"
    again = A + b"h\x00\x85R0"
    assert Walked(tower + again * 100 + b"N.", settle=ALIKE).failure == ""


def persistent(*identifiers: bytes) -> int:
    """Count the persistent ids that are told."""
    stream = b"".join(each + b"Q0" for each in identifiers) + b"N."
    return sum(isinstance(fact, Persistent) for fact in Walked(stream, settle=ALIKE).evidence)


def test_persistent_ids_of_one_form_and_first_item_are_told_once() -> None:
    assert persistent(text("storage") + b"\x94" + text("0") + b"\x86", b"h\x00" + text("1") + b"\x86") == 1


def test_persistent_ids_with_another_first_item_are_told() -> None:
    assert persistent(text("storage") + text("0") + b"\x86", text("module") + text("0") + b"\x86") == 2


def tensor(key: int, storage: bytes = b"h\x00") -> bytes:
    """Push one tensor as torch writes it; the first one says its storage's kind in full."""
    return (
        named("torch._utils", "_rebuild_tensor_v2")
        + b"(("
        + storage
        + named("torch", "FloatStorage")
        + text(str(key))
        + text("cpu")
        + b"K\x04tQK\x00K\x02K\x02\x86K\x02K\x01\x86\x89"
        + named("collections", "OrderedDict")
        + b")RtR0"
    )


def findings(stream: bytes, answers: frozenset[int]) -> list[tuple[str, str]]:
    """Judge a stream; an answer that is not among `answers` is not given."""
    found = []

    def emit(fact: Evidence) -> int:
        judgement = judge(fact, (), POLICY)
        if judgement.finding is not None:
            found.append((judgement.finding.id, judgement.finding.target))
        return judgement.answer if judgement.answer in answers else TOLD

    try:
        walk(BytesReader(stream), 0, emit, DEFAULT)
    except Unreadable:
        found.append(("unreadable", ""))
    return found


STREAM = b"\x80\x02" + tensor(0, text("storage") + b"\x94") + b"".join(map(tensor, range(1, 6))) + b"N."


def test_tensors_of_one_form_are_judged_once() -> None:
    told = []

    def emit(fact: Evidence) -> int:
        told.append(type(fact).__name__)
        return judge(fact, (), POLICY).answer

    walk(BytesReader(STREAM), 0, emit, DEFAULT)
    assert told == ["Import", "Import", "Persistent", "Import", "Call", "Inside", "Call"]


def test_what_is_found_does_not_depend_on_forms() -> None:
    """Where one by one something is found, it is found; a text that no call is told of need not be decoded."""
    chance = random.Random(7)
    differing = 0
    for _ in range(2000):
        changed = bytearray(STREAM)
        for _ in range(chance.randint(1, 3)):
            changed[chance.randrange(len(changed))] = chance.choice((chance.randrange(256), *b"KMJX\x8c\x85\x86RQt(0"))
        one_by_one = findings(bytes(changed), frozenset())
        at_once = findings(bytes(changed), frozenset((ALIKE,)))
        if one_by_one[-1:] != [("unreadable", "")]:
            assert at_once == one_by_one
            differing += bool(at_once)
    assert differing > 100
