from __future__ import annotations

import pickle
import random
import struct

import pytest

from modelsec.evidence import Unknown
from modelsec.limits import Limits
from modelsec.picklevm.opcodes import TABLE, Opcode
from tests.fuzz.generate import streams
from tests.support.pickles import SYSTEM, Walked, argument, framed, named, text

ONE = b"K\x01"
ARGUMENTS = {
    "nothing": b"",
    "u1": b"\x00",
    "u2": b"\x01\x00",
    "i4": b"\x01\x00\x00\x00",
    "u4": b"\x00\x00\x00\x00",
    "f8": bytes(8),
    "counted1": b"\x01a",
    "counted4": b"\x01\x00\x00\x00a",
    "signed4": b"\x01\x00\x00\x00a",
    "counted8": b"\x01" + bytes(7) + b"a",
    "line": b"1\n",
    "two lines": b"a\nb\n",
    "frame length": b"\x01" + bytes(7),
}
"""One argument of each kind that nothing objects to."""
LINES = {"STRING": b"'a'\n"}


def spelled(opcode: Opcode) -> bytes:
    return bytes([opcode.code]) + LINES.get(opcode.name, ARGUMENTS[opcode.argument])


# -- every opcode ----------

MINIMAL = {
    "APPEND": b"]K\x01a.",
    "APPENDS": b"](K\x01K\x02e.",
    "LIST": b"(K\x01l.",
    "TUPLE": b"(K\x01t.",
    "TUPLE1": b"K\x01\x85.",
    "TUPLE2": b"K\x01K\x02\x86.",
    "TUPLE3": b"K\x01K\x02K\x03\x87.",
    "DICT": b"(K\x01K\x02d.",
    "SETITEM": b"}K\x01K\x02s.",
    "SETITEMS": b"}(K\x01K\x02u.",
    "ADDITEMS": b"\x8f(K\x01\x90.",
    "FROZENSET": b"(K\x01\x91.",
    "POP": b"K\x01K\x020.",
    "DUP": b"K\x012.",
    "MARK": b"(K\x01t.",
    "POP_MARK": b"K\x01(K\x021.",
    "GET": b"K\x01p0\ng0\n.",
    "BINGET": b"K\x01q\x00h\x00.",
    "LONG_BINGET": b"K\x01r\x00\x00\x00\x00j\x00\x00\x00\x00.",
    "PUT": b"K\x01p0\n.",
    "BINPUT": b"K\x01q\x00.",
    "LONG_BINPUT": b"K\x01r\x00\x00\x00\x00.",
    "MEMOIZE": b"K\x01\x94.",
    "READONLY_BUFFER": b"\x97\x98.",
    "PROTO": b"\x80\x05N.",
    "STOP": b"N.",
    "FRAME": b"\x95\x02\x00\x00\x00\x00\x00\x00\x00N.",
}
TELLING = {
    "GLOBAL": (b"ca\nb\n.", [("import", "a.b")]),
    "STACK_GLOBAL": (named("a", "b") + b".", [("import", "a.b")]),
    "INST": (b"(K\x01ia\nb\n.", [("import", "a.b"), ("inst", "a.b")]),
    "OBJ": (b"(ca\nb\nK\x01o.", [("import", "a.b"), ("obj", "a.b")]),
    "REDUCE": (b"ca\nb\n)R.", [("import", "a.b"), ("reduce", "a.b")]),
    "NEWOBJ": (b"ca\nb\n)\x81.", [("import", "a.b"), ("newobj", "a.b")]),
    "NEWOBJ_EX": (b"ca\nb\n)}\x92.", [("import", "a.b"), ("newobj_ex", "a.b")]),
    "BUILD": (b"ca\nb\n)\x81}b.", [("import", "a.b"), ("newobj", "a.b"), ("build", "a.b")]),
    "EXT1": (b"\x82\x01.", []),
    "EXT2": (b"\x83\x01\x00.", []),
    "EXT4": (b"\x84\x01\x00\x00\x00.", []),
    "PERSID": (b"P1\n.", []),
    "BINPERSID": (b"K\x01Q.", []),
}
PUSHES = [opcode for opcode in TABLE if opcode.name not in MINIMAL and opcode.name not in TELLING]


@pytest.mark.parametrize("opcode", PUSHES, ids=lambda opcode: opcode.name)
def test_a_literal_is_pushed_and_tells_nothing(opcode: Opcode) -> None:
    data = spelled(opcode) + b"0N."
    walked = Walked(data)
    assert (walked.failure, walked.end, walked.evidence) == ("", len(data), [])


@pytest.mark.parametrize("name", sorted(MINIMAL))
def test_plain_data_tells_nothing(name: str) -> None:
    data = MINIMAL[name]
    walked = Walked(data)
    assert (walked.failure, walked.end, walked.evidence) == ("", len(data), [])


@pytest.mark.parametrize("name", sorted(TELLING))
def test_what_asks_for_something_is_told(name: str) -> None:
    data, uses = TELLING[name]
    walked = Walked(data)
    assert (walked.failure, walked.end, walked.uses) == ("", len(data), uses)
    assert walked.evidence


def taken(opcode: Opcode) -> int:
    """Count the values that an opcode takes besides those above a mark."""
    return (
        1 if opcode.name == "OBJ" else sum(word.replace("…", "") not in ("mark", "") for word in opcode.before.split())
    )


TAKING = [opcode for opcode in TABLE if taken(opcode)]
CLOSING = [opcode for opcode in TABLE if "mark" in opcode.before]


@pytest.mark.parametrize("opcode", TAKING, ids=lambda opcode: opcode.name)
def test_an_empty_stack_is_an_error(opcode: Opcode) -> None:
    missing = ONE * (taken(opcode) - 1) if opcode not in CLOSING else b"("
    assert Walked(missing + spelled(opcode) + b"N.").failure == "Malformed"


@pytest.mark.parametrize(
    "opcode", [o for o in TAKING if o not in CLOSING and o.name != "POP"], ids=lambda opcode: opcode.name
)
def test_values_below_a_mark_are_out_of_reach(opcode: Opcode) -> None:
    data = ONE * taken(opcode) + b"(" + ONE * (taken(opcode) - 1) + spelled(opcode) + b"N."
    assert Walked(data).failure == "Malformed"


@pytest.mark.parametrize(
    "opcode", [o for o in TAKING if o.name.endswith("S") and o in CLOSING], ids=lambda opcode: opcode.name
)
def test_the_target_of_items_is_not_below_an_outer_mark(opcode: Opcode) -> None:
    assert Walked(b"]((" + ONE * 2 + spelled(opcode) + b"N.").failure == "Malformed"


@pytest.mark.parametrize("opcode", CLOSING, ids=lambda opcode: opcode.name)
def test_a_missing_mark_is_an_error(opcode: Opcode) -> None:
    assert Walked(ONE * 4 + spelled(opcode) + b"N.").failure == "Malformed"


@pytest.mark.parametrize("code", sorted(set(range(256)) - {opcode.code for opcode in TABLE}))
def test_an_unknown_opcode_is_an_error(code: int) -> None:
    walked = Walked(SYSTEM + bytes([code]) + b".")
    assert (walked.failure, walked.error and walked.error.offset) == ("Malformed", len(SYSTEM))
    assert walked.imports == ["os.system"]


@pytest.mark.parametrize("opcode", TABLE, ids=lambda opcode: opcode.name)
def test_an_argument_that_is_cut_off_is_an_error(opcode: Opcode) -> None:
    whole = b"K\x01q\x00(" + ONE * 4 + spelled(opcode)
    for length in range(len(whole) - len(spelled(opcode)) + 1, len(whole)):
        assert Walked(whole[:length]).failure in ("Truncated", "Malformed", "Unfollowed")


def test_pop_takes_a_mark_when_nothing_lies_above_it() -> None:
    assert Walked(b"K\x01(0.").failure == ""
    assert Walked(b"(0.").failure == "Malformed"


def test_values_may_lie_below_the_result() -> None:
    assert Walked(b"K\x01K\x02.").end == 5


@pytest.mark.parametrize("data", [b"(K\x01d.", b"}(K\x01u.", b"(ca\nb\n(K\x01u."])
def test_a_key_without_a_value_is_an_error(data: bytes) -> None:
    assert Walked(data).failure == "Malformed"


@pytest.mark.parametrize("protocol", range(6))
def test_every_protocol_is_read(protocol: int) -> None:
    assert Walked(b"\x80" + bytes([protocol]) + b"N.").end == 4


@pytest.mark.parametrize("protocol", [6, 255])
def test_an_unknown_protocol_is_an_error(protocol: int) -> None:
    assert Walked(b"\x80" + bytes([protocol]) + b"N.").failure == "Malformed"


# -- memo ----------

PUTS = {"PUT": b"p0\n", "BINPUT": b"q\x00", "LONG_BINPUT": b"r\x00\x00\x00\x00", "MEMOIZE": b"\x94"}
GETS = {"GET": b"g0\n", "BINGET": b"h\x00", "LONG_BINGET": b"j\x00\x00\x00\x00"}


@pytest.mark.parametrize("get", sorted(GETS))
@pytest.mark.parametrize("put", sorted(PUTS))
def test_memo_in_every_spelling(put: str, get: str) -> None:
    assert Walked(text("os") + PUTS[put] + b"0" + GETS[get] + text("system") + b"\x93.").imports == ["os.system"]


@pytest.mark.parametrize("get", sorted(GETS))
@pytest.mark.parametrize("put", sorted(set(PUTS) - {"MEMOIZE"}))
def test_a_memo_entry_is_overwritten(put: str, get: str) -> None:
    stream = text("json") + PUTS[put] + b"0" + text("os") + PUTS[put] + b"0" + GETS[get] + text("system") + b"\x93."
    assert Walked(stream).imports == ["os.system"]


def test_memoize_counts_the_entries_that_are_set() -> None:
    """PUT 1 sets one entry, so MEMOIZE sets entry 1 again; after PUT 5 it would set entry 2."""
    stream = text("json") + b"q\x01" + text("os") + b"\x94" + b"h\x01" + text("system") + b"\x93."
    assert Walked(stream).imports == ["os.system"]
    stream = text("json") + b"q\x01q\x05" + text("os") + b"\x94" + b"h\x02" + text("system") + b"\x93."
    assert Walked(stream).imports == ["os.system"]


def test_put_after_pop_stores_what_is_then_on_top() -> None:
    stream = text("os") + text("json") + b"0" + b"q\x00" + b"0" + b"h\x00" + text("system") + b"\x93."
    assert Walked(stream).imports == ["os.system"]


@pytest.mark.parametrize("get", [b"h\x01", b"h\x07", b"j\xff\xff\xff\xff", b"g1\n", b"g99999999999999999999\n"])
def test_a_memo_entry_that_was_never_set_is_an_error(get: bytes) -> None:
    assert Walked(b"K\x01q\x00q\x08" + get + b".").failure == "Malformed"


@pytest.mark.parametrize("window", [24, 1 << 20])
@pytest.mark.parametrize("key", [b"", b"-1", b"0x0", b"0L", b"\xb2", b"1\x00", b"9" * 5000])
@pytest.mark.parametrize("opcode", [b"g", b"p"])
def test_a_memo_key_is_a_decimal_number(opcode: bytes, key: bytes, window: int) -> None:
    stream = b"K\x01q\x00" + opcode + key + b"\n."
    assert Walked(stream, Limits(window_bytes=window)).failure in ("Malformed", "Unfollowed")


@pytest.mark.parametrize("window", range(20, 40))
@pytest.mark.parametrize("key", [b"0", b"+0", b" 0", b"0\r", b"0_0"])
def test_a_memo_key_is_read_as_loaders_read_it(key: bytes, window: int) -> None:
    stream = text("os") + b"p" + key + b"\n0g" + key + b"\n" + text("system") + b"\x93."
    assert Walked(stream, Limits(window_bytes=window)).imports == ["os.system"]


FAR = [b"r\xff\xff\xff\x0a", b"p184549375\n"]


@pytest.mark.parametrize("put", FAR)
@pytest.mark.parametrize("get", [b"j\xff\xff\xff\x0a", b"g184549375\n"])
def test_a_memo_key_far_beyond_the_stream_costs_no_more_than_a_near_one(put: bytes, get: bytes) -> None:
    walked = Walked(text("os") + put + b"0" + get + text("system") + b"\x93.")
    assert walked.imports == ["os.system"]


@pytest.mark.parametrize("put", FAR)
def test_a_far_memo_key_counts_for_memoize(put: bytes) -> None:
    """Of three set entries the third is number 2, though entry 1 is not set."""
    stream = text("json") + put + b"\x94" + text("os") + b"\x94" + b"h\x02" + text("system") + b"\x93."
    assert Walked(stream).imports == ["os.system"]


def test_a_memo_that_grows_into_far_keys_is_not_followed() -> None:
    stream = b"K\x01r\x02\x00\x02\x00" + b"\x94" * 140_000 + b"."
    assert Walked(stream, Limits(window_bytes=4096)).failure == "Unfollowed"
    assert Walked(b"K\x01p70000\n" + b"K\x010" * 3000 + b"p70000\ng70000\n.").failure == ""
    assert Walked(b"K\x01p70000\n" + b"K\x010" * 3000 + b"p70001\n.").failure == "Unfollowed"


def test_dup_copies_the_top() -> None:
    assert Walked(text("a") + b"2\x93.").imports == ["a.a"]


# -- frames ----------


def test_frames_follow_each_other() -> None:
    data = b"\x80\x04" + framed(SYSTEM) + framed(b")R") + b"." + b"rest"
    walked = Walked(data)
    assert (walked.uses[-1], walked.end) == (("reduce", "os.system"), len(data) - 4)


def test_opcodes_may_lie_outside_frames() -> None:
    assert Walked(b"\x80\x04" + framed(SYSTEM) + b")R.").uses[-1] == ("reduce", "os.system")


def test_an_instruction_crosses_the_end_of_its_frame() -> None:
    """Older loaders take what a linear reader sees as string bytes for the next opcodes."""
    body = b"X" + struct.pack("<I", 8) + b"cos\nsyst."
    for claimed in range(1, len(body) - 1):
        assert Walked(b"\x80\x04" + framed(body, claimed) + b".").failure == "Unfollowed"


@pytest.mark.parametrize("opcode", [o for o in TABLE if o.argument != "nothing"], ids=lambda opcode: opcode.name)
def test_no_argument_crosses_the_end_of_a_frame(opcode: Opcode) -> None:
    setup = b"K\x01q\x00(" + ONE * 4
    for inside in range(len(setup) + 1, len(setup) + len(spelled(opcode))):
        walked = Walked(framed(setup + spelled(opcode), inside) + b"N.")
        assert walked.failure in ("Unfollowed", "Malformed")


@pytest.mark.parametrize("gap", [b"", b"N"])
def test_a_frame_inside_a_frame_is_an_error(gap: bytes) -> None:
    assert Walked(framed(gap + framed(b"N.")) + b"N.").failure == "Unfollowed"


def test_a_frame_opens_exactly_where_another_ends() -> None:
    assert Walked(framed(b"N") + framed(b".")).failure == ""


@pytest.mark.parametrize("more", [1, 4, 1 << 20, (1 << 63) - 12, (1 << 63) + 5, (1 << 64) - 4])
def test_a_frame_longer_than_the_stream_is_an_error(more: int) -> None:
    assert Walked(framed(b"K\x01.", 3 + more)).failure == "Unfollowed"


def test_stop_inside_a_frame_is_an_error() -> None:
    walked = Walked(framed(SYSTEM + b"." + b"N."))
    assert (walked.failure, walked.imports) == ("Unfollowed", ["os.system"])


def test_an_empty_frame_is_an_error() -> None:
    assert Walked(framed(b"") + b"N.").failure == "Unfollowed"


# -- streams ----------


def test_a_stream_begins_anywhere() -> None:
    assert Walked(b"junk" + SYSTEM + b".", start=4).imports == ["os.system"]


def test_a_payload_before_a_broken_tail_is_told() -> None:
    walked = Walked(SYSTEM + b"(S'echo'\ntR\xff\xff")
    assert walked.failure == "Malformed"
    assert walked.uses[-1] == ("reduce", "os.system")


def test_a_stream_without_stop_is_told_up_to_its_end() -> None:
    walked = Walked(SYSTEM + b"(S'echo'\ntR")
    assert (walked.failure, walked.uses[-1]) == ("Truncated", ("reduce", "os.system"))


def test_an_empty_stream_is_truncated() -> None:
    assert Walked(b"").failure == "Truncated"


# -- limits ----------

SMALL = 64
"""Bytes of a window, so that limits which are kept at the end of each are met early."""


@pytest.mark.parametrize(("count", "failure"), [(99, ""), (100, ""), (101, "LimitExceeded")])
def test_limit_stack_items(count: int, failure: str) -> None:
    walked = Walked(b"N" * count + b".", Limits(stack_items=100, window_bytes=SMALL))
    assert walked.failure == failure
    assert ("stack_items" in str(walked.error)) is bool(failure)


@pytest.mark.parametrize(("count", "failure"), [(99, ""), (100, ""), (101, "LimitExceeded")])
def test_limit_stack_items_counts_marks(count: int, failure: str) -> None:
    assert Walked(b"(" * (count - 1) + b"N.", Limits(stack_items=100, window_bytes=SMALL)).failure == failure


@pytest.mark.parametrize(("count", "failure"), [(99, ""), (100, ""), (101, "LimitExceeded")])
@pytest.mark.parametrize("put", ["MEMOIZE", "BINPUT", "PUT"])
def test_limit_memo_items(put: str, count: int, failure: str) -> None:
    spelled = {"MEMOIZE": b"\x94" * count}
    spelled["BINPUT"] = b"".join(b"q" + bytes([key]) for key in range(count))
    spelled["PUT"] = b"".join(b"p%d\n" % key for key in range(count))
    stream = b"N" + spelled[put] + b"."
    walked = Walked(stream, Limits(memo_items=100, window_bytes=SMALL))
    assert walked.failure == failure
    assert ("memo_items" in str(walked.error)) is bool(failure)


@pytest.mark.parametrize(("count", "failure"), [(8, ""), (9, ""), (10, "LimitExceeded")])
def test_limit_heap_items(count: int, failure: str) -> None:
    stream = b"(" + b"K\x01\x85" * count + b"t."
    limit = 9 * 2 + 9 + 1
    walked = Walked(stream, Limits(heap_items=limit))
    assert walked.failure == failure
    assert ("heap_items" in str(walked.error)) is bool(failure)


@pytest.mark.parametrize(("count", "failure"), [(9, ""), (10, ""), (11, "LimitExceeded")])
def test_limit_globals(count: int, failure: str) -> None:
    walked = Walked(b"".join(b"ca\nb%d\n0" % number for number in range(count)) + b"N.", Limits(globals=10))
    assert walked.failure == failure
    assert len(walked.imports) == min(count, 10)


def test_a_global_named_again_counts_once() -> None:
    assert Walked(b"ca\nb\n0" * 50 + b"N.", Limits(globals=1)).imports == ["a.b"]


@pytest.mark.parametrize(("count", "failure"), [(9, ""), (10, ""), (11, "Unfollowed")])
def test_limit_name_bytes_by_stack_global(count: int, failure: str) -> None:
    assert Walked(named("m", "n" * count) + b".", Limits(name_bytes=10)).failure == failure
    assert Walked(named("m" * count, "n") + b".", Limits(name_bytes=10)).failure == failure


@pytest.mark.parametrize("opcode", [b"c", b"(i"])
@pytest.mark.parametrize(("count", "failure"), [(8, ""), (9, ""), (10, "LongName")])
def test_limit_name_bytes_on_lines(opcode: bytes, count: int, failure: str) -> None:
    walked = Walked(opcode + b"m" * 9 + b"\n" + b"n" * count + b"\n.", Limits(name_bytes=10))
    assert walked.failure == failure
    assert walked.imports[0].startswith("mmmmmmmmm.n")


@pytest.mark.parametrize(("length", "failure"), [(100, ""), (150_000, "LimitExceeded")])
def test_limit_line_bytes(length: int, failure: str) -> None:
    walked = Walked(b"V" + b"a" * length + b"\n.", Limits(line_bytes=1000, window_bytes=SMALL))
    assert walked.failure == failure
    assert ("line_bytes" in str(walked.error)) is bool(failure)


@pytest.mark.parametrize(("length", "told"), [(9, True), (10, True), (11, False)])
def test_limit_argument_bytes(length: int, told: bool) -> None:
    shown = argument(text("a" * length), Limits(argument_bytes=10))
    assert (shown == "a" * length) is told


@pytest.mark.parametrize(("length", "told"), [(8, True), (9, True), (10, False)])
def test_limit_argument_nodes(length: int, told: bool) -> None:
    """The tuple of arguments, what is before and the tuple in it take a node each; one is needed to go on."""
    shown = argument(b"(" + ONE * length + b"t", Limits(argument_nodes=12))
    assert isinstance(shown, Unknown) is not told


# -- hostile shapes ----------


def test_deep_lists_are_no_recursion() -> None:
    depth = 250_000
    assert Walked(b"]" * depth + b"a" * (depth - 1) + b".").failure == ""


def test_deep_tuples_are_no_recursion() -> None:
    tower = b")" + b"\x85" * 250_000
    walked = Walked(SYSTEM + tower + b"R.")
    assert (walked.failure, walked.uses[-1]) == ("", ("reduce", "os.system"))


def test_laughs_are_not_expanded() -> None:
    """Each tuple holds the one before it ten times."""
    rounds = (b"0(" + b"h\x00" * 10 + b"tq\x00") * 200
    walked = Walked(SYSTEM + b")q\x00" + rounds + b"\x85R.")
    assert (walked.failure, walked.uses[-1]) == ("", ("reduce", "os.system"))


def test_twins_are_not_compared() -> None:
    """Two equal towers of doubled tuples: a question for their equality would not end."""
    tower = b")" + b"2\x86" * 500
    walked = Walked(SYSTEM + b"}" + tower + ONE + b"s" + tower + ONE + b"s\x85R.")
    assert (walked.failure, walked.uses[-1]) == ("", ("reduce", "os.system"))


def test_many_floats_pass() -> None:
    data = pickle.dumps([0.5 * number for number in range(50_000)], 4)
    assert Walked(data).end == len(data)


@pytest.mark.parametrize(
    "opcode", [b"X\xff\xff\xff\xff", b"\x8e" + b"\xff" * 8, b"B\xff\xff\xff\xff", b"\x8d" + b"\xff" * 7 + b"\x7f"]
)
def test_a_length_is_only_a_claim(opcode: bytes) -> None:
    assert Walked(opcode + b"abc").failure == "Truncated"


@pytest.mark.parametrize("opcode", [b"T\xff\xff\xff\xff", b"\x8b\xff\xff\xff\xff", b"\x8b\x00\x00\x00\x80"])
def test_a_negative_length_is_an_error(opcode: bytes) -> None:
    assert Walked(opcode + b"abc").failure == "Malformed"


# -- windows ----------


@pytest.mark.parametrize("window", [24, 40, 41, 64, 129])
def test_a_window_may_end_anywhere(window: int) -> None:
    for data in streams(window, 400):
        wide, narrow = Walked(data), Walked(data, Limits(window_bytes=window))
        assert (narrow.evidence, narrow.end, narrow.failure) == (wide.evidence, wide.end, wide.failure), data


def test_a_run_of_numbers_may_be_cut_anywhere() -> None:
    chance = random.Random(3)
    for opcode, width in ((b"G", 8), (b"J", 4), (b"M", 2)):
        data = (
            b"]("
            + b"".join(opcode + opcode * chance.randrange(2) * width or opcode + bytes(width) for _ in range(9))
            + b"e."
        )
        for window in range(20, 60):
            assert Walked(data, Limits(window_bytes=window)).failure == Walked(data).failure
