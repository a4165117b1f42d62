from __future__ import annotations

import datetime as dt
import decimal
import pickle
import struct
from typing import Any

import numpy as np
import pytest

from modelsec.evidence import KEY, Mapping, Unknown
from modelsec.limits import Limits
from modelsec.picklevm.called_names import CALLED, LOADED, METHODS
from modelsec.picklevm.keys import ARRAYS, HINTS, UNCALLED, hints_in
from tests.support.judged import made
from tests.support.pickles import Walked, named, text
from tests.support.values import PROTOCOLS

A = named("a", "B")
MADE = A + b")\x81"
TEXT = named("builtins", "str") + b"K\x07\x85R"
NO_STATE = (Unknown("dict of methods"),)
WORD_STATE = (Unknown("dict of words"),)


def given(state: bytes, *, settle: bool = False, limits: Limits | None = None) -> object:
    """Give what is told of a state that the stream pushes."""
    walked = Walked(MADE + state + b"b.", limits or Limits(), settle=settle)
    return walked.calls[-1].arguments


LOOKED_UP = (b"__torch_function__", b"__torch_dispatch__", b"__array_namespace__", b"__class__", b"__setstate__")


@pytest.mark.parametrize("name", sorted({*ARRAYS, *CALLED, *LOADED, *LOOKED_UP}))
@pytest.mark.parametrize("settle", [True, False])
def test_a_callable_under_the_name_of_a_method_makes_no_state(name: bytes, *, settle: bool) -> None:
    state = b"}(" + text("x") + b"K\x01" + text(name.decode()) + A + b"u"
    assert given(state, settle=settle) == NO_STATE


@pytest.mark.parametrize("value", [b"}", b"}" + text("data") + b"K\x01s", MADE])
def test_numpy_takes_more_than_callables_for_an_array(value: bytes) -> None:
    assert given(b"}" + text("__array_interface__") + value + b"s") == NO_STATE
    assert given(b"}" + text("values") + value + b"s", settle=True) != NO_STATE


@pytest.mark.parametrize("name", sorted({*CALLED, *LOOKED_UP}))
@pytest.mark.parametrize("value", [MADE, A + b")R", MADE + b"}b"], ids=["made", "called", "with its state"])
def test_an_instance_under_the_name_of_a_method_may_be_called(name: bytes, value: bytes) -> None:
    state = b"}(" + text("x") + b"K\x01" + text(name.decode()) + value + b"u"
    assert given(state) == (WORD_STATE if name in METHODS else NO_STATE)
    assert given(state, settle=True) not in (NO_STATE, WORD_STATE)  # it is tame


@pytest.mark.parametrize("name", sorted(LOADED))
@pytest.mark.parametrize("value", [MADE, A + b")R", b"}", b"]"], ids=["made", "called", "a dictionary", "a list"])
def test_a_layer_may_be_named_as_what_loaders_call(name: bytes, value: bytes) -> None:
    assert given(b"}" + text(name.decode()) + value + b"s") not in (NO_STATE, WORD_STATE)


@pytest.mark.parametrize("value", [A, b"K\x01Q"], ids=["a global", "a persistent object"])
def test_a_name_under_which_an_instance_was_may_not_have_a_callable_later(value: bytes) -> None:
    key = text("to") + b"q\x07"
    assert given(b"}" + key + MADE + b"s0}h\x07" + value + b"s") == NO_STATE


GETTER = [named(module, "getattr") for module in ("builtins", "__builtin__")]


@pytest.mark.parametrize("getter", GETTER)
@pytest.mark.parametrize("owner", [A, MADE])
def test_a_method_that_was_fetched_is_as_good_as_a_function(getter: bytes, owner: bytes) -> None:
    fetched = getter + owner + text("method") + b"\x86R"
    assert [given(b"}" + text(name) + fetched + b"s") == NO_STATE for name in ("to", "fuse", "x")] == [
        True,
        True,
        False,
    ]
    assert given(b"}" + text("to") + named("a", "getattr") + b")Rs") != NO_STATE


TYPES = [
    ("torch", "float32"),
    ("torch", "bfloat16"),
    ("builtins", "float"),
    ("__builtin__", "float"),
    ("numpy", "float_"),
]


@pytest.mark.parametrize(("module", "name"), TYPES)
def test_a_type_of_numbers_may_stand_under_its_name(module: str, name: str) -> None:
    assert given(b"}" + text("float") + named(module, name) + b"s") not in (NO_STATE, WORD_STATE)
    assert (given(b"}" + text("cuda") + named(module, name) + b"s") == NO_STATE) == (module != "torch")


def test_of_words_and_worse_names_the_worse_one_counts() -> None:
    word, worse = text("keys") + MADE, text("__class__") + MADE
    states = [b"}" + first + b"s" + second + b"s" for first, second in ((word, worse), (worse, word))]
    assert [given(state) for state in (*states, b"}(" + word + worse + b"u")] == [NO_STATE] * 3
    assert given(b"}" + word + b"s" + text("x") + b"K\x01s") == WORD_STATE
    assert given(b"}" + word + b"sq\x070h\x07") == NO_STATE


def test_a_large_table_may_have_the_name_of_a_method() -> None:
    for module, name in UNCALLED:
        assert given(b"}" + text("items") + named(module, name) + b")Rs") != NO_STATE
        assert given(b"}" + text("items") + named("other", name) + b")Rs") == WORD_STATE


@pytest.mark.parametrize("value", [b"K\x01", b"N", b"\x88", text("x"), b"]", b"K\x01\x85"])
def test_a_value_that_nothing_can_call_is_an_attribute(value: bytes) -> None:
    assert given(b"}(" + text("copy") + value + text("values") + b"K\x01u") != NO_STATE


def spellings(name: str) -> dict[str, bytes]:
    raw = name.encode()
    return {
        "SHORT_BINUNICODE": text(name),
        "BINUNICODE": b"X" + struct.pack("<I", len(raw)) + raw,
        "BINUNICODE8": b"\x8d" + struct.pack("<Q", len(raw)) + raw,
        "UNICODE": b"V" + raw + b"\n",
        "UNICODE escaped": b"V\\u%04x\\U%08x" % (raw[0], raw[1]) + raw[2:] + b"\n",
        "STRING": b"S'" + raw + b"'\n",
        "STRING escaped": b"S'\\x%02x\\%03o" % (raw[0], raw[1]) + raw[2:] + b"'\n",
        "SHORT_BINSTRING": b"U" + bytes([len(raw)]) + raw,
        "BINSTRING": b"T" + struct.pack("<i", len(raw)) + raw,
    }


@pytest.mark.parametrize("key", [*spellings("setdefault").values(), text("_load_specials"), text("get_vecattr")])
@pytest.mark.parametrize("put", [b"}%s%vs", b"}(K\x01K\x01%s%vu", b"(%s%vd", b"}(K\x01%vu(%s%vu", b"}K\x01K\x02s%s%vs"])
@pytest.mark.parametrize("window", [64, 100, 1 << 20])
def test_however_they_are_spelled_and_put(key: bytes, put: bytes, window: int) -> None:
    state = put.replace(b"%s", key).replace(b"%v", A)
    assert given(b"N0" * 20 + state, limits=Limits(window_bytes=window)) == NO_STATE


def test_a_vocabulary_with_such_words_is_no_state() -> None:
    words = {"get": 1, "__array__": 2, "items": dict, "__array_interface__": {}}
    assert Walked(pickle.dumps(words)).failure == ""
    assert Walked(pickle.dumps([words, words])).uses == [("import", "builtins.dict")]


INTERFACE = "__array_interface__"
EARLY = {
    "one item": b"}q\x00%s}s0",
    "a batch": b"}q\x00(K\x01K\x02%s}K\x01K\x02su0",
    "two batches": b"}q\x00(K\x01K\x02K\x03K\x04u(%s}K\x01K\x02u0",
    "from the memo": b"}q\x01(K\x01K\x02K\x03K\x04u}q\x00(%sh\x01K\x01K\x02u0",
    "an odd one in an odd one": b"}q\x00(%s}(%s}K\x01K\x02uK\x01K\x02u0",
    "a frozen batch": b"(%s}K\x01K\x02dq\x000",
}


@pytest.mark.parametrize("key", spellings(INTERFACE).values(), ids=spellings(INTERFACE))
@pytest.mark.parametrize("early", EARLY.values(), ids=EARLY)
@pytest.mark.parametrize("window", [64, 1 << 20])
def test_a_dictionary_from_before_the_first_global_makes_no_state_either(early: bytes, key: bytes, window: int) -> None:
    stream = b"N0" * 20 + early.replace(b"%s", key) + MADE + b"h\x00b."
    assert Walked(stream, Limits(window_bytes=window)).calls[-1].arguments == NO_STATE


@pytest.mark.parametrize(
    "raw", [b"S'\\137_array__'\n", b"S'\\537_array__'\n", b"V_\\u005farray__\n", b"V_\\U0000005farray__\n"]
)
def test_escapes_spell_a_name_for_numpy(raw: bytes) -> None:
    assert Walked(b"}q\x00" + raw + b"}s0" + MADE + b"h\x00b.").calls[-1].arguments == NO_STATE


def test_what_holds_an_early_odd_dictionary_is_not_tame() -> None:
    held = b"}q\x00" + text(INTERFACE) + b"}s0]q\x01h\x00a0"
    assert Walked(held + MADE + b"}" + text("x") + b"h\x01sb.").calls[-1].arguments != (
        Mapping((("x", Unknown("list")),)),
    )


@pytest.mark.parametrize("value", [b"}", b"}" + text("data") + b"K\x01s"])
def test_a_batch_of_harmless_values_is_looked_at_for_numpy_too(value: bytes) -> None:
    assert shown_of(INTERFACE, value) == NO_STATE
    assert shown_of("values", value) != NO_STATE


def shown_of(key: str, value: bytes) -> object:
    """Give what is told of a state that was filled at once, apart from its instance."""
    return Walked(A + b"0}q\x00(K\x01K\x02" + text(key) + value + b"u0" + MADE + b"h\x00b.").calls[-1].arguments


def test_a_key_that_is_an_instance_may_be_such_a_name() -> None:
    assert given(TEXT + b"0}(" + TEXT + A + b"u") == NO_STATE
    assert given(TEXT + b"0}(" + TEXT + b"K\x02u") == (Mapping(((made("builtins.str", 7), 2),)),)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize(
    "plain", [b"", b"key", dt.date(2000, 1, 1), dt.datetime(2000, 1, 1, tzinfo=dt.timezone.utc), decimal.Decimal(1)]
)
def test_bytes_dates_and_numbers_are_no_such_name_and_no_method(plain: Any, protocol: int) -> None:
    shared = {"a": 1}
    for other in ({plain: np.int64(1)}, {np.str_("key"): plain}, {plain: plain}, {plain: [plain]}):
        assert Walked(pickle.dumps([shared, (shared,), other], protocol)).failure == ""


def test_another_instance_may_be_a_name_for_one() -> None:
    shared = {"a": 1}
    stream = pickle.dumps([shared, (shared,), {np.str_("key"): np.int64(1)}], 0)
    assert Walked(stream).failure == "Unfollowed"


def test_a_reference_to_such_a_dictionary_makes_no_state() -> None:
    assert given(b"}q\x00(" + text("get") + A + b"u0h\x00") == NO_STATE
    assert given(b"}q\x00(" + text("got") + A + b"u0h\x00") == (Unknown("dict of instances"),)


def test_no_dictionary_becomes_one_once_a_reference_to_it_was_a_state() -> None:
    lent = b"}q\x00" + MADE + b"h\x00b0"
    assert Walked(lent + text("get") + A + b"s.").failure == "Unfollowed"
    assert Walked(lent + text("got") + A + b"s.").failure == ""


HASHED = {
    "a key": b"}" + MADE + b"K\x01s",
    "a key in a batch": b"}(K\x01K\x02" + MADE + b"K\x03u",
    "a key of DICT": b"(" + MADE + b"K\x01d",
    "an item of a set": b"\x8f(" + MADE + b"\x90",
    "an item of a frozen set": b"(" + MADE + b"\x91",
    "in a tuple that is one": b"}" + MADE + b"K\x01\x86\x85K\x01s",
    "a key of an instance": named("a", "C") + b")R" + MADE + b"K\x01s",
    "a key of a dictionary from the memo": b"}q\x000h\x00" + MADE + b"K\x01s",
}


@pytest.mark.parametrize("settle", [True, False])
@pytest.mark.parametrize("pushes", HASHED.values(), ids=HASHED)
def test_an_instance_that_is_hashed_is_told(pushes: bytes, *, settle: bool) -> None:
    assert (KEY, "a.B") in Walked(pushes + b".", settle=settle).uses


def test_what_is_no_instance_is_hashed_untold() -> None:
    keys = [1, None, "x", (1, ("y", b"z")), frozenset([2]), 1.5, True, dict]
    assert KEY not in [use for use, _ in Walked(pickle.dumps({key: [] for key in keys})).uses]


def test_a_settled_class_of_keys_is_told_once() -> None:
    stream = pickle.dumps({np.int64(number): number for number in range(9)})
    assert [use for use, _ in Walked(stream, settle=True).uses].count(KEY) == 1


@pytest.mark.parametrize("hint", HINTS)
@pytest.mark.parametrize("before", [b"", b"\\", b"\\\\", b"\\n"])
def test_every_hint_is_found(hint: bytes, before: bytes) -> None:
    data = bytes(50) + b"\\z" + before + hint + b"ay__" + bytes(50)
    assert list(hints_in(data)) == [known for known in HINTS if known in data]


def test_backslashes_alone_are_no_hint() -> None:
    assert not hints_in(b"\\z\\n\\")
