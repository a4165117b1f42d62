"""Ordered dictionaries hold no callable under the name of a method where a layer looks names up in them."""

from __future__ import annotations

import pytest

from modelsec.errors import Unfollowed
from modelsec.evidence import Global
from modelsec.picklevm.ordered import is_ordered
from tests.support.judged import findings
from tests.support.pickles import named, text

LAYER = named("torch.nn.modules.linear", "Linear") + b")\x81"
FUNCTION = named("torch.nn.functional", "relu")
CLASS = named("collections", "OrderedDict")
EMPTY = CLASS + b")R"
FUSE = text("fuse") + FUNCTION
ADDRESS = text("__array_interface__") + b"}" + text("data") + b"K\x01s"


def pair(name: str, part: bytes) -> bytes:
    """Give a list of two, as Python 2 lists the items of an ordered dictionary."""
    return b"](" + text(name) + part + b"e"


def layer(parts: bytes) -> bytes:
    """Give a layer with `parts`."""
    return LAYER + b"}" + text("_modules") + parts + b"sb"


ORDINARY = {
    "empty": EMPTY,
    "an item": EMPTY + text("a") + LAYER + b"s",
    "items": EMPTY + b"(" + text("a") + LAYER + text("b") + b"Nu",
    "layers called as methods": EMPTY + b"(" + text("keys") + LAYER + text("fuse") + LAYER + b"u",
    "of a dictionary": CLASS + b"}" + text("a") + LAYER + b"s\x85R",
    "of no pairs": CLASS + b"]\x85R",
    "of a pair": CLASS + b"]" + pair("a", LAYER) + b"a\x85R",
    "of pairs": CLASS + b"](" + pair("fuse", LAYER) + pair("b", b"N") + b"e\x85R",
    "of a pair in bytes": CLASS + b"]](C\x01a" + LAYER + b"ea\x85R",
}
HOSTILE = {
    "an item": EMPTY + FUSE + b"s",
    "items": EMPTY + b"(" + text("a") + LAYER + FUSE + b"u",
    "a method of dictionaries": EMPTY + text("keys") + FUNCTION + b"s",
    "an address": EMPTY + ADDRESS + b"s",
    "after another": EMPTY + FUSE + b"s0" + EMPTY + text("a") + LAYER + b"s0" + EMPTY + FUSE + b"s",
    "with attributes of its own": EMPTY + FUSE + b"s}" + text("a") + b"K\x01sb",
    "of a dictionary": CLASS + b"}" + FUSE + b"s\x85R",
    "of a pair": CLASS + b"]" + pair("fuse", FUNCTION) + b"a\x85R",
    "of pairs": CLASS + b"](" + pair("a", LAYER) + pair("fuse", FUNCTION) + b"e\x85R",
    "of a pair one by one": CLASS + b"]]" + text("fuse") + b"a" + FUNCTION + b"aa\x85R",
    "of a pair with an address": CLASS + b"](](" + ADDRESS + b"ee\x85R",
    "of a pair that numpy asks for": CLASS + b"]" + pair("__array__", LAYER) + b"a\x85R",
    "of three": CLASS + b"]](" + text("a") + LAYER + FUNCTION + b"ea\x85R",
    "of a tuple": CLASS + b")\x85R",
}


@pytest.mark.parametrize("parts", ORDINARY.values(), ids=ORDINARY)
def test_layers_keep_their_parts_in_one(parts: bytes) -> None:
    assert findings(layer(parts) + b".") == []


@pytest.mark.parametrize("parts", HOSTILE.values(), ids=HOSTILE)
def test_layers_keep_no_callables_in_one(parts: bytes) -> None:
    assert {found.id for found in findings(LAYER + b"0" + layer(parts) + b".")} == {"MSF103"}


@pytest.mark.parametrize("name", ["eval", "fuse", "items", "to", "__call__"])
@pytest.mark.parametrize("part", ["_buffers", "_modules", "_parameters"])
def test_that_holds_for_each_name_and_each_dictionary(part: str, name: str) -> None:
    stream = LAYER + b"}" + text(part) + EMPTY + text(name) + FUNCTION + b"ssb."
    assert [found.id for found in findings(stream)] == ["MSF103"]


LATE = {
    "from the memo": EMPTY + b"q\x000" + layer(b"h\x00") + b"h\x00" + FUSE + b"s.",
    "below on the stack": EMPTY + b"q\x00" + layer(b"h\x00") + b"0" + FUSE + b"s.",
    "with items already": EMPTY + b"q\x00" + text("a") + LAYER + b"s" + layer(b"h\x00") + b"0(" + FUSE + b"u.",
}


@pytest.mark.parametrize("stream", LATE.values(), ids=LATE)
def test_none_comes_after_a_layer_was_judged(stream: bytes) -> None:
    with pytest.raises(Unfollowed, match="after it was looked into"):
        findings(stream)


def test_others_may_come() -> None:
    assert findings(EMPTY + b"q\x00" + layer(b"h\x00") + b"0" + text("a") + LAYER + b"s.") == []


def test_one_that_is_no_part_of_a_layer_may_hold_what_it_likes() -> None:
    assert findings(EMPTY + FUSE + b"s.") == []
    assert [is_ordered(Global("collections", name)) for name in ("OrderedDict", "deque")] == [True, False]
    assert not is_ordered(Global("other", "OrderedDict"))
