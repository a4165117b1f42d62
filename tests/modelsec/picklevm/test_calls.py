from __future__ import annotations

import pytest

from modelsec.evidence import Global, Made, Mapping, Unknown
from tests.support.pickles import SYSTEM, Walked, named, text

A = named("a", "B")


def test_the_receiver_of_a_state_is_what_was_made() -> None:
    (_, call) = Walked(A + b"K\x01\x85R}b.").calls
    assert (call.use, call.receiver) == ("build", Made(Global("a", "B"), (1,)))


def test_the_receiver_of_a_second_state_has_the_first() -> None:
    call = Walked(A + b")R" + text("first") + b"b" + text("second") + b"b.").calls[-1]
    assert (call.use, call.receiver) == ("rebuild", Made(Global("a", "B"), (), "first"))


def test_calls_with_the_same_constants_are_told_once() -> None:
    again = named("a", "B") + b"NN\x86R0"
    assert Walked(again * 3 + b"N.").uses == [("import", "a.B"), ("reduce", "a.B")]


@pytest.mark.parametrize("varying", [b"K\x01\x85", b"]\x85", text("a") + b"\x85"])
def test_calls_with_literals_are_told_each_time(varying: bytes) -> None:
    uses = Walked((A + varying + b"R0") * 2 + b"N.").uses
    assert uses.count(("reduce", "a.B")) == 2


def test_the_same_constants_under_another_opcode_are_told() -> None:
    walked = Walked(A + b")R0" + A + b")\x810" + A + b")R0N.")
    assert [use for use, _ in walked.uses] == ["import", "reduce", "newobj"]


PLAIN, ODD_ITEMS = Unknown("items"), (Unknown("dict of methods"),)
ITEMS = {
    "a literal": (text("to") + b"K\x01s", PLAIN),
    "another name": (text("on") + A + b"s", PLAIN),
    "a global": (text("to") + A + b"s", ODD_ITEMS),
    "many": (b"(" + text("on") + A + text("get") + A + b"u", ODD_ITEMS),
    "an array": (text("__array_interface__") + b"}s", ODD_ITEMS),
    "an instance as the name": (A + b")RK\x01s", PLAIN),
    "an instance that may be the name": (A + b")R" + A + b"s", ODD_ITEMS),
}


@pytest.mark.parametrize(("items", "told"), ITEMS.values(), ids=ITEMS)
@pytest.mark.parametrize("held", [b"", b"q\x01h\x01"])
def test_items_of_an_instance_are_told_as_what_would_make_no_state(items: bytes, told: object, held: bytes) -> None:
    walked = Walked(named("c", "D") + b")\x81" + held + text("x") + b"K\x01s" + items + b".")
    assert [call.arguments for call in walked.calls if call.use == "setitem"] == [PLAIN, told]


def test_items_of_a_settled_class_are_looked_at_once() -> None:
    walked = Walked(named("c", "D") + b")\x81" + (text("to") + A + b"s") * 3 + b".", settle=True)
    assert [call.arguments for call in walked.calls if call.use == "setitem"] == [ODD_ITEMS]


def test_objects_of_one_call_are_apart() -> None:
    """Both are results of the same constant call, yet a state of the first is none of the second."""
    walked = Walked(A + b")R}b0" + A + b")R}b.")
    assert [use for use, _ in walked.uses] == ["import", "reduce", "build", "build"]


@pytest.mark.parametrize(
    ("function", "use"), [("_reconstructor", "newobj"), ("__newobj__", "newobj"), ("__newobj_ex__", "newobj_ex")]
)
def test_a_reconstructor_s_class_is_made_and_given_its_state(function: str, use: str) -> None:
    walked = Walked(named("copyreg", function) + b"(" + A + named("builtins", "object") + b"NtR}b.")
    assert [use for use, name in walked.uses if name == "a.B"] == ["import", use, "build"]


@pytest.mark.parametrize("arguments", [b"N", b"K\x01", b"]"])
def test_a_reconstructor_without_a_tuple_is_followed_no_further(arguments: bytes) -> None:
    walked = Walked(named("copyreg", "_reconstructor") + arguments + b"R}b.")
    assert walked.uses[-1] == ("build", "copyreg._reconstructor")


def test_a_reconstructor_of_no_class_calls_a_value() -> None:
    walked = Walked(named("copyreg", "_reconstructor") + b"K\x01\x85R.")
    assert walked.uses[-1] == ("newobj", "")


def test_arguments_that_are_no_tuple_are_unknown() -> None:
    assert Walked(SYSTEM + b"]R.").calls[0].arguments == Unknown("arguments")


@pytest.mark.parametrize("use", [b"}b", b"K\x01a", b"(K\x01e", b"K\x01K\x02s", b"(K\x01\x90"])
def test_an_extension_s_object_may_be_anything(use: bytes) -> None:
    assert Walked(b"\x82\x01" + use + b".").uses[-1][1] == ""


def test_objects_of_one_reconstructor_call_are_apart() -> None:
    one = named("copyreg", "_reconstructor") + A + named("builtins", "object") + b"N\x87R}b0"
    walked = Walked(one * 2 + b"N.")
    assert [use for use, name in walked.uses if name == "a.B"] == ["import", "newobj", "build", "build"]


@pytest.mark.parametrize(
    ("function", "given", "use", "arguments"),
    [
        (b"_reconstructor", b"cbuiltins\nobject\nN", "newobj", ()),
        (b"__newobj__", b"K\x07N", "newobj", (7, None)),
        (b"__newobj_ex__", b"(K\x07t}", "newobj_ex", ((7,), Mapping(()))),
    ],
)
def test_a_reconstructor_gives_the_class_its_arguments(
    function: bytes, given: bytes, use: str, arguments: tuple[object, ...]
) -> None:
    calls = Walked(b"ccopyreg\n" + function + b"\n(cmy\nClass\n" + given + b"tR.").calls
    made = [(call.use, call.arguments) for call in calls if call.target == Global("my", "Class")]
    assert made == [(use, arguments)]


@pytest.mark.parametrize("receiver", [b"K\x01", b"N", b")", text("a"), b"C\x01a"])
@pytest.mark.parametrize("putting", [b"K\x01a", b"K\x01K\x01s"])
def test_a_literal_that_takes_no_items_stops_every_loader(receiver: bytes, putting: bytes) -> None:
    assert Walked(receiver + putting + b".").failure == "Malformed"


@pytest.mark.parametrize("stream", [b"K\x01(e.", b"K\x01(\x90.", b"\x96\x01" + bytes(7) + b"aK\x01a."])
def test_a_literal_that_some_loader_is_content_with_is_followed_no_further(stream: bytes) -> None:
    assert Walked(stream).failure == "Unfollowed"
