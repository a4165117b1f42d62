from __future__ import annotations

import pytest

from modelsec.evidence import Blob, Global, Made, Mapping, Unknown
from modelsec.limits import Limits
from modelsec.picklevm.arguments import DEPTH
from tests.support.pickles import Walked, argument, named, text

ONE = b"K\x01"
VALUES = {
    b"N": None,
    b"\x88": True,
    b"\x89": False,
    b")": (),
    ONE: 1,
    text("é"): "é",
    b"C\x01\xff": b"\xff",
    b"G?\xf8" + bytes(6): 1.5,
    b"ca\nc\n": Global("a", "c"),
    b"]": Unknown("list"),
    b"(K\x01l": Unknown("list"),
    b"}": Mapping(()),
    b"}K\x01K\x02s": Unknown("dict"),
    b"\x8f": Unknown("set"),
    b"(\x91": Unknown("frozenset"),
    b"K\x01Q": Unknown("persistent object"),
    b"\x82\x01": Unknown("extension object"),
    b"\x97": Unknown("buffer"),
    b"K\x01K\x02\x86": (1, 2),
    b"(K\x01K\x02K\x01K\x02t": (1, 2, 1, 2),
    b"K\x01\x85\x85": ((1,),),
    b"}K\x01K\x07sK\x02)s": Unknown("dict"),
    b"}K\x01NsK\x02)s": Mapping(((1, None), (2, ()))),
    b"}(K\x01K\x07u(K\x02ca\nc\nu": Unknown("dict"),
    b"}K\x01K\x07sK\x02ca\nc\ns": Unknown("dict"),
    b"}K\x01ca\nc\nsK\x02Ns": Mapping(((1, Global("a", "c")), (2, None))),
    b"}(K\x01)K\x02Nu": Unknown("dict"),
    b"(K\x01NK\x02Nd": Mapping(((1, None), (2, None))),
    b"ca\nc\n)R": Made(Global("a", "c"), ()),
    b"ca\nc\nK\x01R": Made(Global("a", "c"), Unknown("arguments")),
    b"ca\nc\n)RNb": Made(Global("a", "c"), (), None),
}


@pytest.mark.parametrize("pushes", list(VALUES))
def test_a_value_as_evidence(pushes: bytes) -> None:
    shown = argument(pushes)
    assert (shown, type(shown)) == (VALUES[pushes], type(VALUES[pushes]))


def test_a_settled_instance_is_told_by_its_global() -> None:
    walked = Walked(named("a", "c") + b")\x81" + named("a", "b") + b"0.", settle=True)
    assert walked.uses == [("import", "a.c"), ("newobj", "a.c"), ("import", "a.b")]


@pytest.mark.parametrize(("levels", "known"), [(DEPTH - 2, True), (DEPTH - 1, True), (DEPTH, False)])
def test_arguments_are_followed_to_a_depth(levels: int, known: bool) -> None:
    shown = argument(ONE + b"\x85" * levels)
    for _ in range(min(levels, DEPTH - 1)):
        assert isinstance(shown, tuple)
        (shown,) = shown
    assert shown == (1 if known else Unknown("more"))


def test_a_long_literal_is_known_by_its_place() -> None:
    shown = argument(b"B\x00\x20\x00\x00" + bytes(8192))
    assert isinstance(shown, Blob)
    assert (shown.kind, shown.length) == ("bytes", 8192)


def test_nodes_of_all_calls_together_have_a_limit() -> None:
    calls = b"".join(named("a", "b") + b"K" + bytes([number]) + b"\x85R0" for number in range(20)) + b"N."
    assert Walked(calls, Limits(stream_argument_nodes=40)).failure == ""
    walked = Walked(calls, Limits(stream_argument_nodes=37))
    assert walked.failure == "LimitExceeded"
    assert "stream_argument_nodes" in str(walked.error)


def test_a_short_stream_may_have_few_nodes() -> None:
    tree = named("a", "b") + b"q\x00(" + b"K\x01" * 50 + b"tq\x010" + b"h\x00h\x01R0" * 60 + b"N."
    assert Walked(tree, Limits(first_argument_nodes=4000)).failure == ""
    walked = Walked(tree, Limits(first_argument_nodes=1000))
    assert walked.failure == "LimitExceeded"
    assert "first_argument_nodes" in str(walked.error)


LONG = "ÿ" * 5000
LITERALS = {
    b"B" + len(LONG).to_bytes(4, "little") + LONG.encode("latin-1"): LONG.encode("latin-1"),
    b"X" + (2 * len(LONG)).to_bytes(4, "little") + LONG.encode(): LONG,
}


@pytest.mark.parametrize("pushes", list(LITERALS))
def test_a_long_literal_is_read_on_demand(pushes: bytes) -> None:
    shown = argument(pushes)
    assert isinstance(shown, Blob)
    assert shown.load is not None
    assert shown.load() == LITERALS[pushes]


def test_a_long_literal_is_not_read_again_and_again() -> None:
    shown = argument(b"B" + (8192).to_bytes(4, "little") + bytes(8192), Limits(stream_argument_nodes=1100))
    assert isinstance(shown, Blob)
    assert shown.load is not None
    assert [shown.load(), shown.load(), shown.load()] == [bytes(8192), bytes(8192), None]
    assert shown == Blob("bytes", shown.offset, 8192)
