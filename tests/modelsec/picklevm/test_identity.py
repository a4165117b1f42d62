"""A dictionary that comes back from the memo is known by what it held when nothing could fill it any more."""

from __future__ import annotations

import io
import pickle

import pytest

from modelsec.errors import Unfollowed
from modelsec.limits import DEFAULT
from modelsec.picklevm import identity, machine
from modelsec.picklevm.codes import BITS
from modelsec.reader import BytesReader
from tests.support.judged import findings
from tests.support.pickles import named, text

CLASS = named("builtins", "dict")
NETWORK = named("torch.nn.modules.linear", "Linear") + b")\x81"
QUEUE = named("collections", "defaultdict") + CLASS + b"\x85R"
EARLY = b"K\x05" + NETWORK + b"s0"
"""What puts a network into a dictionary that was begun before the first global."""
MORE = b"K\x07K\x08s" * 8
HIDDEN = b"}q\x00K\x01]q\x01s0]" + NETWORK + b"a0"
"""A dictionary with a list, both begun before the first global; and another such list, with a network."""


def optimizer(states: bytes) -> bytes:
    """Give an optimizer with `states`, which loading looks into: they must be tame."""
    return named("torch.optim.adam", "Adam") + b")\x81}(" + text("defaults") + b"}" + text("state") + states + b"ub."


def held(key: int) -> bytes:
    """Give states with the value of a memo entry among them."""
    return QUEUE + b"K\x01h" + bytes([key]) + b"s"


TAME = {
    "a dictionary": CLASS + b"0}q\x00K\x01K\x02s0" + optimizer(held(0)),
    "one with items by SETITEMS": CLASS + b"0}q\x00(K\x01K\x02K\x03Nu0" + optimizer(held(0)),
    "one that stays empty": CLASS + b"0}q\x000" + optimizer(held(0)),
    "by LONG_BINPUT": CLASS + b"0}r\x00\x00\x00\x000" + optimizer(held(0)),
    "by MEMOIZE": CLASS + b"0}\x940" + optimizer(held(0)),
    "by LONG_BINGET": CLASS + b"0}\x940" + optimizer(QUEUE + b"K\x01j\x00\x00\x00\x00s"),
    "in a list that another is begun behind": CLASS + b"0]}q\x00K\x01K\x02sa}q\x01" + optimizer(held(0)),
    "begun before the first global": b"}q\x00" + CLASS + b"00" + optimizer(held(0)),
    "a list in one of before": HIDDEN + b"h\x01K\x01a0" + optimizer(held(0)),
    "a list of before by LIST": b"(lq\x00]q\x01h\x00a00" + optimizer(held(1)),
    "beside one that is wild": b"}}q\x00K\x01K\x02s0K\x01" + NETWORK + b"s}q\x01" + optimizer(held(0)),
    "at the place of one that is wild": CLASS
    + b"0}q\x00K\x01"
    + NETWORK
    + b"s0}q\x01K\x01K\x02s0"
    + optimizer(held(1)),
    "a wild one at its place later": CLASS + b"0}q\x000}q\x01K\x01" + NETWORK + b"s0" + optimizer(held(0)),
}
WILD = {
    "a dictionary": CLASS + b"0}q\x00K\x01" + NETWORK + b"s0" + optimizer(held(0)),
    "by SETITEMS": CLASS + b"0}q\x00(K\x01" + NETWORK + b"K\x03Nu0" + optimizer(held(0)),
    "items one by one": CLASS + b"0}q\x00K\x01K\x01sK\x01" + NETWORK + b"sK\x02K\x02s0" + optimizer(held(0)),
    "by MEMOIZE": CLASS + b"0}\x94K\x01" + NETWORK + b"s0" + optimizer(held(0)),
    "another entry": CLASS + b"0}q\x00q\x01K\x01" + NETWORK + b"s0" + optimizer(held(1)),
    "a dictionary in it": CLASS + b"0}q\x00K\x01}K\x01" + NETWORK + b"ss0" + optimizer(held(0)),
    "another by reference": CLASS + b"0}q\x00K\x01" + NETWORK + b"s0}q\x01K\x01h\x00s0" + optimizer(held(1)),
    "methods": CLASS + b"0}q\x00" + text("get") + CLASS + b"s0" + optimizer(held(0)),
    "methods, before the first global": b"}q\x00K\x01}q\x01" + text("get") + CLASS + b"ss0" + optimizer(held(1)),
    "begun before the first global": b"}q\x00" + EARLY + optimizer(held(0)),
    "set before its items": CLASS + b"0}(1q\x00K\x01" + NETWORK + b"s0" + optimizer(held(0)),
    "while it may still grow": b"}q\x00" + QUEUE + b"q\x01K\x01h\x00s0" + EARLY + optimizer(b"h\x01"),
    "duplicated": CLASS + b"0}q\x0020K\x01" + NETWORK + b"s0" + optimizer(held(0)),
    "in one of before": b"}q\x00}q\x01K\x01h\x00s0" + EARLY + optimizer(held(1)),
    "in one of before, in a tuple": b"}q\x00}q\x01K\x01h\x00s\x85q\x020" + EARLY + optimizer(held(2)),
    "in one of before, duplicated": b"}q\x002q\x010}q\x02K\x01h\x01s\x85q\x030" + EARLY + optimizer(held(3)),
    "a list of before by LIST, in another": b"(lq\x00]q\x01h\x00a0" + NETWORK + b"a0" + optimizer(held(1)),
    "a list of before by LIST, duplicated": b"(l2q\x000]q\x01h\x00a0" + NETWORK + b"a0" + optimizer(held(1)),
    "one of before by DICT, in a list": b"(K\x01K\x02dq\x00]q\x01h\x00a0" + EARLY + optimizer(held(1)),
    "one of before by DICT, grown": b"(K\x01Ndq\x00]q\x01j\x00\x00\x00\x00a0" + MORE + EARLY + optimizer(held(1)),
    "one of before by DICT, duplicated": b"(K\x01Nd2q\x000]q\x01h\x00a0" + MORE + EARLY + optimizer(held(1)),
    "one of before by DICT, empty": b"(dq\x00]q\x01h\x00a0" + EARLY + optimizer(held(1)),
    "a list in one of before, after another": HIDDEN + b"h\x01" + NETWORK + b"a0" + optimizer(held(0)),
    "a list in one of before, by APPENDS": HIDDEN + b"h\x01(" + NETWORK + b"e0" + optimizer(held(0)),
    "nameless, in one of before": b"}(1q\x00}q\x01K\x01h\x00s\x85q\x020" + EARLY + optimizer(held(2)),
    "a list in one of before": b"]q\x00}q\x01K\x01h\x00s\x85q\x020" + NETWORK + b"a0" + optimizer(held(2)),
    "a list that is put into states": b"]q\x00" + QUEUE + b"q\x01K\x01h\x00s0" + NETWORK + b"a0" + optimizer(b"h\x01"),
}


@pytest.mark.parametrize("stream", TAME.values(), ids=TAME)
def test_one_that_holds_tame_values_is_tame(stream: bytes) -> None:
    assert findings(stream) == []


@pytest.mark.parametrize("stream", WILD.values(), ids=WILD)
def test_one_that_holds_others_is_not(stream: bytes) -> None:
    assert [found.id for found in findings(stream)] == ["MSF103"]


def test_one_that_gets_items_by_another_reference_ends_the_walk() -> None:
    stream = CLASS + b"0}q\x000h\x00K\x01" + NETWORK + b"s0" + optimizer(held(0))
    with pytest.raises(Unfollowed, match="second reference"):
        machine.walk(BytesReader(stream), 0, lambda _: 0, DEFAULT)


LAYER = named("torch.nn.modules.linear", "Linear") + b")\x81"
GROWS = {
    "in a state": b"}q\x00" + LAYER + b"}" + text("_modules") + b"h\x00sb0",
    "in one with other items": b"}q\x00" + LAYER + b"}(" + text("_modules") + b"h\x00" + text("x") + LAYER + b"ub0",
    "by LONG_BINGET": b"}q\x00" + LAYER + b"}" + text("_modules") + b"j\x00\x00\x00\x00sb0",
    "duplicated": b"}2q\x000" + LAYER + b"}" + text("_modules") + b"h\x00sb0",
    "set before its items": b"}(1q\x00" + LAYER + b"}" + text("_modules") + b"h\x00sb0",
    "with items already": b"}q\x00K\x01" + CLASS + b"s" + LAYER + b"}" + text("_modules") + b"h\x00sb0",
    "kept with items": b"}K\x01" + CLASS + b"sq\x00" + LAYER + b"}" + text("_modules") + b"h\x00sb0",
    "in a tuple": b"}q\x00h\x00\x850",
}


@pytest.mark.parametrize("before", [b"", CLASS + b"0"], ids=["begun before the first global", "begun behind it"])
@pytest.mark.parametrize("stream", GROWS.values(), ids=GROWS)
def test_one_that_something_holds_gets_no_callables_while_it_may_grow(before: bytes, stream: bytes) -> None:
    with pytest.raises(Unfollowed, match="names of methods"):
        findings(before + stream + text("fuse") + CLASS + b"s.")
    assert findings(before + stream + text("fuse") + b"K\x01s.") == []


def test_one_that_nothing_fills_any_more_is_no_reason_to_refuse_callables_in_another() -> None:
    shared = CLASS + b"0}q\x000" + LAYER + b"}" + text("_modules") + b"h\x00sb0"
    assert findings(shared + b"}" + text("fuse") + CLASS + b"s.") == []


def test_dictionaries_beyond_the_named_ones_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = CLASS + b"0}q\x000}q\x010" + optimizer(QUEUE + b"K\x01h\x00sK\x02h\x01s")
    assert findings(stream) == []
    monkeypatch.setattr(identity, "EARLY", 0)
    assert findings(stream) == []
    monkeypatch.setattr(identity, "NAMED", 1)
    assert [found.id for found in findings(stream)] == ["MSF103"]


def test_a_memo_holds_the_number_of_every_dictionary() -> None:
    assert identity.EARLY < identity.NAMED == 1 << identity.KEY_BITS
    assert DEFAULT.stack_items + DEFAULT.window_bytes < 1 << 63 - identity.KEY_BITS - BITS


@pytest.mark.parametrize("protocol", [1, 2, 3, 4, 5])
def test_a_dictionary_that_two_hold_is_walked_as_it_is_loaded(protocol: int) -> None:
    shared: dict[str, object] = {"a": 1, "b": [1, 2]}
    data = pickle.dumps([shared, {"c": shared}, (shared, shared)], protocol)
    assert machine.walk(BytesReader(data), 0, lambda _: 0, DEFAULT) == len(data)
    assert pickle.load(io.BytesIO(data)) == [shared, {"c": shared}, (shared, shared)]


def test_one_that_something_holds_is_no_reason_to_refuse_words_in_another() -> None:
    held_below = b"](}q\x00" + LAYER + b"}" + text("cfg") + b"h\x00sb"
    words = LAYER + b"}" + text("_modules") + b"}q\x01" + text("keys") + LAYER + b"ssb"
    assert findings(held_below + words + b"e.") == []
    with pytest.raises(Unfollowed, match="names of methods"):
        findings(held_below + b"0" + text("keys") + LAYER + b"s.")
