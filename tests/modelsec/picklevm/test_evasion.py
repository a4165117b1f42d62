"""One test for each way past a reader of pickles; the names are those of the classes in the literature on scanners."""

from __future__ import annotations

import contextlib
import struct
from typing import TYPE_CHECKING

import pytest

from modelsec.errors import Unreadable
from modelsec.evidence import Call, Extension, Global, Import, Made, Mapping, Persistent, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import walk
from modelsec.policy import judge, load
from modelsec.reader import BytesReader
from tests.support.pickles import SYSTEM, Walked, argument, framed, named, text

if TYPE_CHECKING:
    from modelsec.evidence import Evidence

POLICY = load()
ONE = b"K\x01"
TUPLE = b")"


def verdicts(data: bytes) -> set[str]:
    """Return the ids of all findings on the evidence of one stream."""
    found = []

    def emit(fact: Evidence) -> int:
        judgement = judge(fact, (), POLICY)
        found.append(judgement.finding)
        return judgement.answer

    with contextlib.suppress(Unreadable):
        walk(BytesReader(data), 0, emit, DEFAULT)
    return {finding.id for finding in found if finding}


# -- missing gadget, indirection ----------


@pytest.mark.parametrize(
    "stream",
    [
        named("no.such.module", "anything") + b".",
        named("builtins", "getattr") + b".",
        named("importlib", "import_module") + b".",
        named("operator", "methodcaller") + b".",
        named("copyreg", "add_extension") + b".",
    ],
)
def test_missing_gadget_a_name_that_can_reach_code_is_refused(stream: bytes) -> None:
    assert verdicts(stream) & {"MSF101", "MSF108"}


def test_indirection_a_dotted_name_is_one_of_its_own() -> None:
    stream = named("collections", "OrderedDict.fromkeys") + b"."
    assert Walked(stream).imports == ["collections.OrderedDict.fromkeys"]
    assert verdicts(stream) == {"MSF101"}


def test_indirection_a_split_of_a_dotted_name_stays_apart() -> None:
    first, second = (Walked(named(*pair) + b".").evidence[0] for pair in (("a.b", "c"), ("a", "b.c")))
    assert (first, second) == (Import(Global("a.b", "c"), 8), Import(Global("a", "b.c"), 8))


@pytest.mark.parametrize(
    "operands",
    [
        ONE + text("system"),
        text("os") + ONE,
        b"C\x02os" + text("system"),
        b"N" + text("system"),
        text("os") + b"\x85" + text("system"),
        SYSTEM + text("system"),
        SYSTEM + b")R" + text("system"),
        text("os") + b"\x96\x01" + bytes(7) + b"a",
        text("os") + b"X\xe9\x03\x00\x00" + b"a" * 1001,
    ],
)
def test_indirection_operands_of_stack_global_are_literal_names(operands: bytes) -> None:
    walked = Walked(operands + b"\x93.")
    assert (walked.failure, len(walked.imports)) in (("Unfollowed", operands.startswith(b"c")), ("", 1))


@pytest.mark.parametrize(
    ("pushes", "code"), [(b"\x82\x01", 1), (b"\x83\x01\x02", 513), (b"\x84\x01\x00\x00\x01", 1 << 24 | 1)]
)
def test_indirection_an_extension_code_is_refused(pushes: bytes, code: int) -> None:
    assert Walked(pushes + b".").evidence == [Extension(code, 0)]
    assert verdicts(pushes + TUPLE + b"R.") == {"MSF105", "MSF104"}


@pytest.mark.parametrize("pushes", [b"\x82\x00", b"\x83\x00\x00", b"\x84\x00\x00\x00\x00", b"\x84\xff\xff\xff\xff"])
def test_indirection_an_extension_code_is_positive(pushes: bytes) -> None:
    assert Walked(pushes + b".").failure == "Malformed"


@pytest.mark.parametrize("use", [b"}b", b"(K\x01K\x02u", b"K\x01K\x02s", b"K\x01a", b"(K\x01e", b"(K\x01\x90"])
def test_indirection_a_global_itself_is_changed(use: bytes) -> None:
    assert "MSF109" in verdicts(named("collections", "OrderedDict") + use + b".")


def test_indirection_a_result_is_called() -> None:
    stream = named("collections", "OrderedDict") + b")R" + b")R."
    assert Walked(stream).uses[-1] == ("reduce", "")
    assert "MSF104" in verdicts(stream)


@pytest.mark.parametrize("called", [ONE, b"N", b")", b"]", b"}", text("a"), b"\x97"])
@pytest.mark.parametrize("call", [b")R", b")\x81", b")}\x92"])
def test_indirection_what_is_no_global_is_called(called: bytes, call: bytes) -> None:
    assert Walked(called + call + b".").calls[0].target is None


def test_indirection_a_loader_gets_literal_bytes_or_none() -> None:
    loader = named("torch.storage", "_load_from_bytes")
    assert "MSF103" in verdicts(loader + ONE + b"\x85R.")
    assert "MSF103" in verdicts(loader + SYSTEM + b")R" + b"\x85R.")


# -- imports and calls ----------


CALLS = {
    "reduce": b"(" + ONE + b"tR",
    "newobj": b"(" + ONE + b"t\x81",
    "newobj_ex": b"(" + ONE + b"t}\x92",
}


@pytest.mark.parametrize("use", sorted(CALLS))
def test_calls_are_told_with_their_literals(use: str) -> None:
    (call,) = Walked(SYSTEM + CALLS[use] + b".").calls
    given = ((1,), Mapping(())) if use == "newobj_ex" else (1,)
    assert (call.target, call.use, call.arguments) == (Global("os", "system", None), use, given)


@pytest.mark.parametrize(
    ("stream", "use"), [(b"(" + ONE + b"ios\nsystem\n.", "inst"), (b"(" + SYSTEM + ONE + b"o.", "obj")]
)
def test_calls_of_protocol_0_and_1_are_told(stream: bytes, use: str) -> None:
    (call,) = Walked(stream).calls
    assert (call.use, call.arguments) == (use, (1,))


def test_imports_an_import_alone_is_no_call() -> None:
    walked = Walked(SYSTEM + b"0N.")
    assert (walked.imports, walked.calls) == (["os.system"], [])


def test_imports_are_told_once_and_calls_each_time() -> None:
    walked = Walked(b"".join(SYSTEM + b"K" + bytes([number]) + b"\x85R0" for number in range(3)) + b"N.")
    assert walked.uses == [("import", "os.system"), *[("reduce", "os.system")] * 3]


def test_calls_that_are_settled_are_told_once() -> None:
    walked = Walked((SYSTEM + TUPLE + b"R}b0") * 3 + b"N.", settle=True)
    assert walked.uses == [("import", "os.system"), ("reduce", "os.system"), ("build", "os.system")]


# -- states and containers ----------


MADE = SYSTEM + TUPLE + b"\x81"


def test_state_twice_is_a_change_of_what_the_state_may_have_replaced() -> None:
    """The first state holds `__setstate__`, the second BUILD calls it with the second state."""
    first = b"}" + text("__setstate__") + SYSTEM + b"sb"
    walked = Walked(MADE + first + text("echo") + b"b.")
    assert [use for use, _ in walked.uses] == ["import", "newobj", "build", "rebuild"]


@pytest.mark.parametrize("fill", [b"K\x01a", b"(K\x01e", b"(K\x01\x90"])
@pytest.mark.parametrize("settle", [False, True])
def test_append_after_a_state_may_call_what_the_state_holds(fill: bytes, settle: bool) -> None:
    assert Walked(MADE + b"}b" + fill + b".", settle=settle).uses[-1] == ("rebuild", "os.system")


@pytest.mark.parametrize(("fill", "use"), [(b"K\x01a", "append"), (b"(K\x01e", "append"), (b"(K\x01\x90", "additem")])
def test_append_before_a_state_is_the_type_s_own(fill: bytes, use: str) -> None:
    assert Walked(MADE + fill + b"}b.").uses[-2:] == [(use, "os.system"), ("build", "os.system")]


@pytest.mark.parametrize("fill", [b"K\x01K\x02s", b"(K\x01K\x02u"])
def test_setitem_is_looked_up_on_the_type(fill: bytes) -> None:
    assert Walked(MADE + b"}b" + fill + b".").uses[-1] == ("setitem", "os.system")


@pytest.mark.parametrize("again", [b"2", b"\x94h\x00", b"q\x00h\x00", b"p0\ng0\n"])
@pytest.mark.parametrize("settle", [False, True])
def test_state_through_a_second_reference(again: bytes, settle: bool) -> None:
    """The stream gives a state twice by two names of one object; at least one of them is told as a change."""
    walked = Walked(MADE + again + b"}b0}b.", settle=settle)
    assert "rebuild" in [use for use, _ in walked.uses]


@pytest.mark.parametrize("again", [b"2", b"\x94h\x00", b"q\x00h\x00", b"p0\ng0\n"])
@pytest.mark.parametrize("fill", [b"K\x01K\x02s", b"(K\x01K\x02u"])
def test_dictionary_changed_through_a_second_reference(again: bytes, fill: bytes) -> None:
    walked = Walked(b"}" + again + fill + b"0.")
    assert walked.failure == "Unfollowed"


@pytest.mark.parametrize("fill", [b"K\x01K\x02s", b"(K\x01K\x02u"])
def test_dictionary_known_by_its_items_changed_through_the_memo(fill: bytes) -> None:
    known = b"}" + ONE + SYSTEM + b"s"
    assert Walked(known + b"q\x000h\x00" + fill + b".").failure == "Unfollowed"


def test_dictionary_from_the_memo_is_not_followed() -> None:
    """What the memo's entry holds may have changed since it was stored."""
    known = b"}" + ONE + SYSTEM + b"s"
    assert argument(known + b"q\x00" + b"K\x02K\x03s" + b"0h\x00") == Unknown("dict of instances")


@pytest.mark.parametrize("target", [b"]", b"\x8f", b"N", text("a"), ONE, b")"])
def test_a_state_for_plain_data_is_an_error(target: bytes) -> None:
    assert Walked(target + b"}b.").failure == "Unfollowed"


@pytest.mark.parametrize("fill", [b"(K\x01e", b"(K\x01K\x02u", b"(K\x01\x90"])
@pytest.mark.parametrize("target", [b"N", text("a"), ONE, b")", b"\x97", b"(\x91"])
def test_items_for_what_takes_none_are_an_error(target: bytes, fill: bytes) -> None:
    assert Walked(target + fill + b".").failure == "Unfollowed"


@pytest.mark.parametrize("fill", [b"K\x01a", b"K\x01K\x02s"])
def test_a_single_item_for_what_takes_none_stops_every_loader(fill: bytes) -> None:
    assert [Walked(target + fill + b".").failure for target in (b"N", text("a"), ONE, b")")] == ["Malformed"] * 4
    assert [Walked(target + fill + b".").failure for target in (b"\x97", b"(\x91")] == ["Unfollowed"] * 2


# -- parser differential ----------


def test_differential_string_bytes_that_an_older_loader_runs() -> None:
    """The frame ends inside the text, and a loader that reads from a file goes on with the bytes behind the frame."""
    hidden = SYSTEM + b")R."
    body = b"X" + struct.pack("<I", len(hidden)) + hidden + b"."
    assert Walked(framed(body, 5) + b".").failure == "Unfollowed"


def test_differential_memo_of_a_value_that_was_popped() -> None:
    stream = text("os") + b"\x940" + text("json") + b"\x940" + b"h\x00" + text("system") + b"\x93)R."
    assert Walked(stream).uses == [("import", "os.system"), ("reduce", "os.system")]


def test_differential_strings_pushed_long_before_they_are_used() -> None:
    stream = text("system") + b"\x940" + text("os") + text("dumps") + text("json") + b"00" + b"h\x00\x93."
    assert Walked(stream).imports == ["os.system"]


@pytest.mark.parametrize(
    "spelling",
    [
        b"\x8c\x02os", b"X\x02\x00\x00\x00os", b"\x8d\x02" + bytes(7) + b"os", b"Vos\n", b"S'os'\n",
        b'S"os"\n', b"U\x02os",
        b"T\x02\x00\x00\x00os", b"S'\\x6fs'\n", b"V\\u006fs\n", b"S'\\157s'\n", b"V\\U0000006fs\n", b"S'o\\\ts'\n",
    ],
)  # fmt: skip
def test_differential_every_spelling_of_a_text(spelling: bytes) -> None:
    walked = Walked(spelling + text("system") + b"\x93.")
    assert walked.imports in (["os.system"], ["o\\\ts.system"])


@pytest.mark.parametrize("spelling", [b"S'\xe9'\n", b"U\x01\xe9", b"T\x01\x00\x00\x00\xe9", b"S'\\xe9'\n"])
def test_differential_text_that_depends_on_the_loader_s_encoding(spelling: bytes) -> None:
    assert Walked(spelling + text("name") + b"\x93.").failure == "Unfollowed"


@pytest.mark.parametrize(
    "line", [b"S'os\n", b"Sos\n", b"S'\n", b"S''os\n", b"S'os\"\n", b"S'os' \n", b"S\n", b"S'\\x'\n"]
)
def test_differential_a_string_that_is_not_quoted(line: bytes) -> None:
    assert Walked(line + text("name") + b"\x93.").failure == "Malformed"


@pytest.mark.parametrize("lines", [b"c\nb\n", b"ca\n\n", b"c\n\n", b"ca\nb", b"ca", b"c\xff\nb\n", b"ca\n\xff\n"])
def test_differential_a_global_with_an_oddity(lines: bytes) -> None:
    assert Walked(lines + b".").failure in ("Malformed", "Truncated")


@pytest.mark.parametrize(
    ("stream", "name"),
    [
        (b"cos\nsystemX", "os.system"),
        (b"(ios\nsystemX", "os.system"),
        (b"cosX", "os."),
        (b"cos\n", "os."),
        (b"cos\n\n", "os."),
    ],
)
def test_differential_a_global_at_the_end_of_the_bytes(stream: bytes, name: str) -> None:
    """The unpickler in pure Python drops the last byte as it drops a newline, and imports before it looks further."""
    walked = Walked(stream)
    assert walked.failure in ("Truncated", "Malformed")
    assert walked.imports == [name]


def test_differential_a_carriage_return_belongs_to_the_name() -> None:
    assert Walked(b"cos\r\nsystem\r\n.").imports == ["os\r.system\r"]


def test_differential_inst_reads_ascii_and_global_utf8() -> None:
    module = "mödule".encode()
    assert Walked(b"c" + module + b"\nb\n.").imports == ["mödule.b"]
    assert Walked(b"(i" + module + b"\nb\n.").failure == "Malformed"


@pytest.mark.parametrize("protocol", [0, 1, 2])
def test_differential_python_2_names_are_told_in_both_spellings(protocol: int) -> None:
    (fact,) = Walked(b"\x80" + bytes([protocol]) + b"c__builtin__\neval\n.").evidence
    assert isinstance(fact, Import)
    assert fact.target == Global("__builtin__", "eval", ("builtins", "eval"))


@pytest.mark.parametrize("protocol", [3, 4, 5])
def test_differential_names_on_lines_are_mapped_under_every_protocol(protocol: int) -> None:
    """torch's weights-only unpickler maps them so."""
    (fact,) = Walked(b"\x80" + bytes([protocol]) + b"c__builtin__\neval\n.").evidence
    assert fact == Import(Global("__builtin__", "eval", ("builtins", "eval")), 2)


def test_differential_the_protocol_changes_in_the_middle() -> None:
    twice = (named("commands", "getoutput"), named("commands", "getoutput"))
    evidence = Walked(b"\x80\x04%s\x80\x02%s." % twice).evidence
    targets = [fact.target for fact in evidence if isinstance(fact, Import)]
    assert [target.mapped for target in targets] == [None, ("subprocess", "getoutput")]


def test_differential_both_spellings_must_be_allowed() -> None:
    stream = b"\x80\x02" + named("UserDict", "OrderedDict") + b"."
    assert Walked(stream).evidence[0] == Import(Global("UserDict", "OrderedDict", ("collections", "OrderedDict")), 25)
    assert verdicts(stream) == {"MSF101"}


# -- persistent ids ----------


def test_persistent_ids_of_both_kinds_are_told() -> None:
    walked = Walked(b"Pabc\n0" + text("abc") + b"Q.")
    assert walked.evidence == [Persistent("abc", 0), Persistent("abc", 11)]


@pytest.mark.parametrize(("line", "failure"), [(b"P\xe9\n", "Malformed"), (b"P" + b"a" * 5000 + b"\n", "Unfollowed")])
def test_persistent_ids_on_a_line_are_short_ascii(line: bytes, failure: str) -> None:
    assert Walked(line + b".").failure == failure


@pytest.mark.parametrize("use", [b")R", b"}b", b"K\x01a", b")\x81", b"K\x01K\x02s"])
def test_persistent_objects_are_not_used(use: bytes) -> None:
    assert Walked(ONE + b"Q" + use + b".").calls[0].target is None


def test_persistent_id_of_torch_gives_back_the_class_itself() -> None:
    pushes = b"(" + text("module") + SYSTEM + text("file.py") + text("source") + b"tQ"
    walked = Walked(pushes + b")R.")
    named_class = ("module", Global("os", "system", None), "file.py", "source")
    assert walked.evidence[1] == Persistent(named_class, len(pushes) - 1)
    assert walked.uses[-1] == ("reduce", "os.system")
    assert {"MSF101", "MSF106"} <= verdicts(pushes + b")R.")


# -- values that something else could call ----------


KEEPING = {
    "list by APPEND": b"]%sa", "list by APPENDS": b"](%se", "LIST": b"(%sl", "TUPLE": b"(%st", "TUPLE1": b"%s\x85",
    "TUPLE2": b"N%s\x86", "TUPLE3": b"NN%s\x87", "key by SETITEM": b"}%sNs", "value by SETITEM": b"}N%ss",
    "key by SETITEMS": b"}(%sNu", "value by SETITEMS": b"}(N%su", "DICT": b"(N%sd",
    "ADDITEMS": b"\x8f(%s\x90", "FROZENSET": b"(%s\x91",
    "state": b"ca\nb\n)\x81%sb", "arguments": b"ca\nb\n%sR", "persistent id": b"%sQ", "argument of OBJ": b"(ca\nb\n%so",
    "argument of INST": b"(%sia\nb\n", "argument of NEWOBJ": b"ca\nb\n%s\x81", "named arguments": b"ca\nb\n)%s\x92",
    "result": b"%s", "below the result": b"%sN", "itself, as its own argument": b"(coperator\ncall\n%so",
}  # fmt: skip


@pytest.mark.parametrize("place", sorted(KEEPING))
@pytest.mark.parametrize("again", [b"", b"q\x000h\x00", b"20", b"2q\x000"])
def test_a_watched_global_is_kept_as_a_value(place: str, again: bytes) -> None:
    pushes = b"coperator\ncall\n" + again
    walked = Walked(KEEPING[place] % pushes + b".", watch={"operator.call"})
    assert walked.failure == ""
    assert ("value", "operator.call") in walked.uses


def test_a_watched_global_that_is_only_called_is_no_value() -> None:
    for call in (b"coperator\ncall\n)R.", b"coperator\ncall\n)\x81.", b"(coperator\ncall\no.", b"(ioperator\ncall\n."):
        assert "value" not in [use for use, _ in Walked(call, watch={"operator.call"}).uses]


# -- arguments ----------


def test_arguments_show_what_the_stream_made() -> None:
    made = argument(b"ca\nc\n(" + ONE + text("x") + b"tR")
    assert made == Made(Global("a", "c"), (1, "x"))
    assert argument(b"ca\nc\n)R" + text("state") + b"b") == Made(Global("a", "c"), (), "state")


def test_reconstructors_make_an_instance_of_their_class() -> None:
    object_ = named("builtins", "object")
    walked = Walked(named("copyreg", "_reconstructor") + b"(" + named("a", "B") + object_ + b"NtR}b.")
    assert ("newobj", "a.B") in walked.uses
    assert walked.uses[-1] == ("build", "a.B")


def test_offsets_are_those_of_the_opcode() -> None:
    stream = b"\x80\x04" + SYSTEM + ONE + b"\x85R."
    assert [(type(fact), fact.offset) for fact in Walked(stream).evidence] == [(Import, 2), (Call, len(stream) - 2)]
