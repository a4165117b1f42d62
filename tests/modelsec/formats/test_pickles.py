from __future__ import annotations

import datetime as dt
import io
import pickle
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pandas as pd
import pytest
import torch
from sklearn.preprocessing import LabelEncoder, OneHotEncoder

from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.evidence import Call, Import
from modelsec.formats._pickles import hold_imports, read_one, read_streams
from modelsec.formats._pickles_plain import plausible
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.assembler import assemble
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.judged import named
from tests.support.recording import Recorder
from tests.support.three_ways import passing_prefixes, verdict, with_tails

if TYPE_CHECKING:
    from collections.abc import Callable

OBJECTS = np.array(["a", None], object)
ENCODER = LabelEncoder().fit(OBJECTS[:1])
FIRST_ARRAYS: dict[str, Any] = {
    "an array": OBJECTS,
    "an encoder": ENCODER,
    "an encoder in a dictionary": {"encoder": ENCODER},
    "an array in a dictionary": {"classes": OBJECTS},
    "an array behind a text": {"version": "1.0", "token": OBJECTS},
    "an array behind no name": {"my key": "b", "other key": OBJECTS},
    "two encoders": [OneHotEncoder().fit([["a"], ["b"]]), ENCODER],
    "a tuple of encoders": (ENCODER, ENCODER),
    "arrays in a list": {"f": [OBJECTS, OBJECTS.copy()], "k": 1},
    "a data frame": {"frame": pd.DataFrame({"a": ["x", "y"], "b": [1, 2]}).astype(object)},
    "dates": {"dates": np.array([dt.date(2020, 1, 1)] * 2, object)},
}
"""The first array is one of objects: a plain loader finds other values in the memo than joblib's."""


def dumped(value: Any, protocol: int = 4) -> bytes:
    file = io.BytesIO()
    joblib.dump(value, file, protocol=protocol)
    return file.getvalue()


def read(data: bytes, limits: Limits | None = None) -> Recorder:
    recorder = Recorder(limits or Limits())
    assert read_streams(BytesReader(data), 0, recorder) == len(data)
    return recorder


def imported(recorder: Recorder) -> set[str]:
    return {fact.target.dotted for fact in recorder.evidence if isinstance(fact, Import)}


def called(recorder: Recorder) -> list[str]:
    return [fact.target.dotted for fact in recorder.evidence if isinstance(fact, Call) and fact.target]


@pytest.mark.parametrize("protocol", range(6))
def test_streams_follow_each_other(protocol: int) -> None:
    data = b"".join(pickle.dumps(value, protocol) for value in (1, "x", [None], {"a": 2.5}))
    assert read(data).evidence == []


def test_one_stream_ends_at_its_stop() -> None:
    recorder = Recorder()
    assert read_one(BytesReader(b"xx" + TAME + TRAP), 2, recorder) == 2 + len(TAME)
    assert recorder.evidence == []


def test_a_call_in_a_later_stream_is_told() -> None:
    assert imported(read(TAME * 3 + TRAP)) == {SPRUNG}


def test_the_count_of_streams_is_limited() -> None:
    assert read(TAME * 3, Limits(streams=3)).evidence == []
    with pytest.raises(LimitExceeded, match="limit streams"):
        read(TAME * 4, Limits(streams=3))


def test_what_a_broken_stream_did_stays_told() -> None:
    recorder = Recorder()
    with pytest.raises(Truncated):
        read_streams(BytesReader(TRAP[:-1]), 0, recorder)
    assert called(recorder) == [SPRUNG]


@pytest.mark.parametrize("protocol", range(2, 6))
@pytest.mark.parametrize("value", FIRST_ARRAYS.values(), ids=FIRST_ARRAYS)
def test_arrays_of_objects_pass_whatever_the_memo_holds(value: Any, protocol: int) -> None:
    data = dumped(value, protocol)
    assert Told(data, ".joblib").faults == []
    assert verdict(data, "m.joblib") == "pass"


RECORDS: dict[str, Any] = {
    "a pair": np.zeros(2, [("a", "O"), ("b", "f4")]),
    "a record within": np.array([(1, ("x", 2))], [("a", "i4"), ("b", [("c", "O"), ("d", "f8")])]),
    "objects in a field's array": np.array([(1, ["x", "y"])], [("a", "i4"), ("b", "O", (2,))]),
    "a title": np.array([(1, "x")], [(("title", "a"), "i4"), ("b", "O")]),
    "rows of a data frame": np.array(pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}).astype(object).to_records()),
}
PLACES: dict[str, Callable[[Any], Any]] = {
    "alone": lambda records: records,
    "by name": lambda records: {"version": "1.0", "rows": records},
    "by an odd name": lambda records: {"my key": "b", "other key": records},
    "behind words": lambda records: [*"abcdefgh", records],
    "twice": lambda records: [records, records.copy()],
    "before an encoder": lambda records: {"rows": records, "encoder": ENCODER},
    "behind another": lambda records: {"classes": OBJECTS, "rows": records},
}


@pytest.mark.parametrize("protocol", [2, 4])
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("records", RECORDS.values(), ids=RECORDS)
def test_records_of_objects_pass_whatever_the_memo_holds(
    records: Any, place: Callable[[Any], Any], protocol: int
) -> None:
    data = dumped(place(records), protocol)
    assert Told(data, ".joblib").faults == []
    assert verdict(data, "m.joblib") == "pass"


WRAPPER = """
    PROTO 2
    {before}
    GLOBAL joblib.numpy_pickle NumpyArrayWrapper
    EMPTY_TUPLE
    NEWOBJ
    EMPTY_DICT
    MARK
    BINUNICODE 'subclass'
    GLOBAL numpy ndarray
    BINUNICODE 'shape'
    BININT {count}
    TUPLE1
    BINUNICODE 'order'
    BINUNICODE 'C'
    BINUNICODE 'dtype'
    GLOBAL numpy dtype
    BINUNICODE '{kind}'
    NEWFALSE
    NEWTRUE
    TUPLE3
    REDUCE
    MARK
    BININT1 3
    BINUNICODE '|'
    NONE
    NONE
    NONE
    BININT -1
    BININT -1
    BININT {flags}
    TUPLE
    BUILD
    BINUNICODE 'allow_mmap'
    NEWTRUE
    SETITEMS
    BUILD
"""


def with_array(array: bytes, before: str = "", kind: str = "u1", flags: int = 0) -> bytes:
    """Put a raw array, as joblib wrote it before 1.2, into a stream whose memo `before` fills."""
    return assemble(WRAPPER.format(before=before, count=len(array), kind=kind, flags=flags)) + array + b"."


EVIL_ARRAYS = {
    "opcodes of protocol 0": b"cposix\nsystem\n(S'echo trapped'\ntR.",
    "opcodes of protocol 4": TRAP,
    "an import alone": b"cbuiltins\neval\n0N.",
    "opcodes that never stop": b"cposix\nsystem\n(S'echo trapped'\ntR",
    "opcodes and numbers": b"(S'echo'\niposix\nsystem\n" + bytes(16),
}


@pytest.mark.parametrize("array", EVIL_ARRAYS.values(), ids=EVIL_ARRAYS)
def test_an_array_that_is_opcodes_for_a_plain_loader_never_passes(array: bytes) -> None:
    data = with_array(array)
    assert verdict(data, "m.joblib") == "refused"
    assert passing_prefixes(data, "m.joblib") == []
    assert "pass" not in with_tails(data, "m.joblib").values()


LAYER = """
    GLOBAL torch.nn.modules.linear Identity
    EMPTY_TUPLE
    NEWOBJ
    EMPTY_DICT
    BINUNICODE 'part'
    GLOBAL sklearn.metrics._classification accuracy_score
    SETITEM
    BUILD
    BINPUT 200
    POP
"""
FROM_THE_MEMO = {
    "an instance called": (LAYER, b"h\xc8)R."),
    "an instance called and called again": (LAYER, b"h\xc8)R)R."),
    "a global kept that may only be called": ("GLOBAL functools partial\nBINPUT 200\nPOP", b"h\xc8\x85."),
    "the wrapper given attributes": ("GLOBAL builtins len\nBINPUT 0\nPOP", b"}X\x06\0\0\0appendh\0sb0N."),
    "the wrapper given slots": ("NONE\nPOP", b"N}X\x05\0\0\0shapeNs\x86b0N."),
    "a function called": ("GLOBAL builtins getattr\nBINPUT 200\nPOP", b"h\xc8N\x85R."),
}


@pytest.mark.parametrize(("before", "array"), FROM_THE_MEMO.values(), ids=FROM_THE_MEMO)
def test_what_a_plain_loader_does_with_what_lies_before_the_array_is_told(before: str, array: bytes) -> None:
    assert verdict(with_array(b"\0", before), "m.joblib") == "pass"
    assert verdict(with_array(array, before), "m.joblib") == "refused"


def test_a_list_before_an_empty_array_is_as_tame_for_a_plain_loader() -> None:
    """Both loaders are at the same opcode behind it."""
    stamps = "EMPTY_LIST\nGLOBAL datetime date\nSHORT_BINBYTES b'1234'\nTUPLE1\nREDUCE\nAPPEND\nBINPUT 200\nPOP"
    behind = assemble("POP\nGLOBAL builtins set\nBINGET 200\nTUPLE1\nREDUCE")
    assert verdict(with_array(b"", stamps)[:-1] + behind + b".", "m.joblib") == "pass"


STATES = {
    "none": b"N",
    "a number": b"K\x07",
    "a list": b"]Na",
    "an empty dictionary": b"}",
    "a set": b"\x8f",
    "itself": b"2",
    "a pair of numbers": b"K\x07K\x08\x86",
    "an extension": b"\x82\x07",
}
ORDINARY_ARRAYS = {
    "zeros": bytes(64),
    "all bytes": bytes(range(256)),
    "opcodes that call nothing": b"(lp0\nI1\naI2\na.",
    "text that names nothing": b"class names\nare such a text\n" + bytes(9),
    "text that imports from no name": b"c++\n17\n" + bytes(9),
    "opcodes that call the wrapper": b")R(N.",
    "opcodes that call a number": b"K\x07)R(N.",
    **{f"opcodes that give the wrapper {name}": push + b"b(" for name, push in STATES.items()},
    "opcodes that append to the wrapper": b"Na(",
    "opcodes that set an item of the wrapper": b"NNs(",
}


@pytest.mark.parametrize("array", ORDINARY_ARRAYS.values(), ids=ORDINARY_ARRAYS)
def test_an_array_of_numbers_passes(array: bytes) -> None:
    assert verdict(with_array(array), "m.joblib") == "pass"


FLOAT_DTYPE = "GLOBAL numpy dtype\nBINUNICODE 'f8'\nNEWFALSE\nNEWTRUE\nTUPLE3\nREDUCE\nBINPUT 0\nPOP"
SCALAR = "GLOBAL numpy.core.multiarray scalar\nBINGET 0\nSHORT_BINBYTES b'12345678'\nTUPLE2\nREDUCE"


def test_a_dtype_from_before_an_empty_array_serves_behind_it() -> None:
    """An empty array leaves both loaders at the same opcode, as scikit-learn's SVR with joblib before 1.1."""
    data = with_array(b"", before=FLOAT_DTYPE).removesuffix(b".") + assemble(SCALAR) + b"."
    assert verdict(data, "m.joblib") == "pass"


def test_evidence_before_the_array_is_told_once() -> None:
    recorder = read(with_array(b"N.", before="GLOBAL builtins print\nEMPTY_TUPLE\nREDUCE\nPOP"))
    assert called(recorder).count("builtins.print") == 1


OBJECT_ARRAY = """
    PROTO 5
    SHORT_BINUNICODE 'numpy._core.multiarray'
    MEMOIZE
    SHORT_BINUNICODE '_reconstruct'
    MEMOIZE
    STACK_GLOBAL
    MEMOIZE
    SHORT_BINUNICODE {module!r}
    MEMOIZE
    BINGET {key}
    SHORT_BINUNICODE {name!r}
    STACK_GLOBAL
    SHORT_BINUNICODE 'O8'
    NEWFALSE
    NEWTRUE
    TUPLE3
    REDUCE
    POP
    POP
    GLOBAL numpy ndarray
    BININT1 0
    TUPLE1
    SHORT_BINBYTES b'b'
    TUPLE3
    REDUCE
    STOP
"""


def confused(other: str, name: str = "dtype", module: str = "numpy") -> bytes:
    """Name `module` from the memo for joblib and `other` for a plain loader, which has it at the same place."""
    before = f"BINUNICODE {other!r}\nBINPUT 0\nBINPUT 1\nBINPUT 2\nBINPUT 3\nPOP"
    array = assemble(OBJECT_ARRAY.format(module=module, key=3, name=name))
    return assemble(WRAPPER.format(before=before, count=1, kind="O8", flags=63)) + array + b"."


@pytest.mark.parametrize("other", ["LabelEncoder", "classes_", "token", "my key", "joblib.numpy_pickle", "numpy"])
def test_a_dtype_of_what_is_no_numpy_is_read_as_numpys(other: str) -> None:
    assert verdict(confused(other), "m.joblib") == "pass"
    assert imported(read(confused(other))) - {"numpy.dtype"} == {
        *("joblib.numpy_pickle.NumpyArrayWrapper", "numpy.ndarray", "numpy._core.multiarray._reconstruct")
    }


@pytest.mark.parametrize("other", ["antigravity", "this", "idlelib.idle", "http.server", "sklearn.evil"])
def test_a_module_that_acts_or_lies_deeper_is_told(other: str) -> None:
    assert f"{other}.dtype" in imported(read(confused(other)))
    assert verdict(confused(other), "m.joblib") == "refused"


@pytest.mark.parametrize("other", ["os", "http.server", "sklearn.evil", "this"])
@pytest.mark.parametrize("name", ["system", "matrix"])
def test_another_name_of_a_module_that_exists_or_lies_deeper_is_told(other: str, name: str) -> None:
    data = confused(other, name)
    assert f"{other}.{name}" in imported(read(data))
    assert verdict(data, "m.joblib") == "refused"


@pytest.mark.parametrize("other", ["odd", "joblib.numpy_pickle", "numpy"])
def test_another_name_of_another_module_is_read_as_joblibs(other: str) -> None:
    data = confused(other, "Decimal", "decimal")
    assert verdict(data, "m.joblib") == "pass"
    assert "decimal.Decimal" in imported(read(data))


@pytest.mark.parametrize("other", ["LabelEncoder", "joblib.numpy_pickle"])
def test_another_name_than_joblibs_is_told(other: str) -> None:
    """The text beside it is from the memo too."""
    listing = OBJECT_ARRAY.replace("SHORT_BINUNICODE {name!r}", "BINGET {key}").format(module="numpy", key=3)
    before = f"BINUNICODE {other!r}\nBINPUT 0\nBINPUT 1\nBINPUT 2\nBINPUT 3\nPOP"
    data = assemble(WRAPPER.format(before=before, count=1, kind="O8", flags=63)) + assemble(listing) + b"."
    assert f"{other}.{other}" in imported(read(data))


@pytest.mark.parametrize(("library", "answer"), [("torch", "refused"), ("cupy", "refused"), ("zebra", "pass")])
def test_calls_behind_the_dtype_of_a_library_are_told(library: str, answer: str) -> None:
    data = dumped({"key": "a", library: RECORDS["a pair"]})
    assert f"{library}.dtype" not in imported(read(data))
    assert verdict(data, "m.joblib") == answer


def test_an_import_behind_such_a_dtype_is_told() -> None:
    texts = "BINUNICODE 'posix'\nBINPUT 0\nBINUNICODE 'system'\nBINPUT 1\nBINPUT 2\nBINUNICODE 'zebra'\nBINPUT 3"
    before = texts + "\nPOP" * 3
    again = OBJECT_ARRAY.replace("STOP", "BINGET 0\nBINGET 1\nSTACK_GLOBAL\nPOP\nSTOP")
    array = assemble(again.format(module="numpy", key=3, name="dtype"))
    data = assemble(WRAPPER.format(before=before, count=1, kind="O8", flags=63)) + array + b"."
    assert "posix.system" in imported(read(data))
    assert verdict(data, "m.joblib") == "refused"


def test_a_call_behind_such_a_dtype_is_told() -> None:
    data = confused("classes_")
    evil = data[:-2] + b"0" + b"cposix\nsystem\n(S'echo trapped'\ntR" + data[-2:]
    assert "posix.system" in imported(read(evil))
    assert verdict(evil, "m.joblib") == "refused"


@pytest.mark.parametrize("protocol", [3, 4, 5])
@pytest.mark.parametrize("count", [3, 5000], ids=["inline", "long"])
def test_a_pickled_tensor_is_read_as_a_file_within(protocol: int, count: int) -> None:
    data = pickle.dumps({"a": torch.ones(count)}, protocol)
    told = Told(data)
    assert (told.faults, verdict(data)) == ([], "pass")
    assert {len(chain) for chain in told.chains} == {0, 1}
    assert passing_prefixes(data[:400]) == []


def loading(content: bytes, by: str = "TUPLE1\nREDUCE", opcode: str = "BINBYTES") -> bytes:
    return assemble(f"PROTO 4\nGLOBAL torch.storage _load_from_bytes\n{opcode} {content!r}\n{by}\nSTOP")


@pytest.mark.parametrize("content", [TRAP, TAME + TRAP, TRAP + bytes(8000), TAME * 200 + TRAP])
@pytest.mark.parametrize("opcode", ["BINBYTES", "BINBYTES8", "BYTEARRAY8"])
def test_a_pickle_within_bytes_that_are_loaded_is_told(content: bytes, opcode: str) -> None:
    data = loading(content, opcode=opcode)
    assert SPRUNG in Told(data).imports
    assert verdict(data) == "refused"
    assert "pass" not in with_tails(data).values()


def test_no_part_of_a_pickle_within_a_pickle_passes() -> None:
    assert passing_prefixes(loading(loading(TRAP))) == []
    assert SPRUNG in Told(loading(loading(TRAP))).imports


def test_the_member_is_named_by_the_call_and_its_place() -> None:
    recorder = read(loading(TAME))
    ((name, content),) = recorder.members
    assert content == TAME
    assert name == f"torch.storage._load_from_bytes@{len(loading(TAME)) - 2}"


UNREAD = {
    "by NEWOBJ": loading(TRAP, "TUPLE1\nNEWOBJ"),
    "by NEWOBJ_EX": loading(TRAP, "TUPLE1\nEMPTY_DICT\nNEWOBJ_EX"),
    "by OBJ": assemble(f"MARK\nGLOBAL torch.storage _load_from_bytes\nBINBYTES {TRAP!r}\nOBJ\nSTOP"),
    "by INST": assemble(f"MARK\nBINBYTES {TRAP!r}\nINST torch.storage _load_from_bytes\nSTOP"),
    "of text": assemble("GLOBAL torch.storage _load_from_bytes\nSTRING \"'N.'\"\nTUPLE1\nREDUCE\nSTOP"),
    "of no argument": assemble("GLOBAL torch.storage _load_from_bytes\nEMPTY_TUPLE\nREDUCE\nSTOP"),
    "of two arguments": loading(TAME, "NONE\nTUPLE2\nREDUCE"),
    "of what another codec makes": assemble(
        "GLOBAL torch.storage _load_from_bytes\nGLOBAL _codecs encode\nBINUNICODE 'N.'\nBINUNICODE 'rot13'\n"
        "TUPLE2\nREDUCE\nTUPLE1\nREDUCE\nSTOP"
    ),
    "of arguments in a list": assemble(
        f"GLOBAL torch.storage _load_from_bytes\nEMPTY_LIST\nBINBYTES {TRAP!r}\nAPPEND\nREDUCE\nSTOP"
    ),
}


@pytest.mark.parametrize("data", UNREAD.values(), ids=UNREAD)
def test_a_loader_called_in_another_way_never_passes(data: bytes) -> None:
    assert verdict(data) == "refused"


def test_all_calls_of_a_loader_are_followed() -> None:
    both = loading(TAME)[:-1] + b"0" + loading(TRAP)[2:]
    assert SPRUNG in Told(both).imports


def test_members_within_members_end_at_a_limit() -> None:
    data = TRAP
    for _ in range(20):
        data = loading(data)
    told = Told(data)
    assert any("limit nesting" in fault for fault in told.faults)
    assert verdict(data) == "unreadable"


@pytest.mark.parametrize("data", [TAME + TRAP, loading(TAME)], ids=["two streams", "a file inside"])
def test_whole_streams_that_import_are_known(data: bytes) -> None:
    assert hold_imports(BytesReader(data), DEFAULT)


def test_a_file_spelled_as_text_is_no_reason_to_stop() -> None:
    spelled = b"c_codecs\nencode\nX\x01\x00\x00\x00aX\x06\x00\x00\x00latin1\x86R"
    stream = b"\x80\x02ctorch.storage\n_load_from_bytes\n" + spelled + b"\x85R."
    assert hold_imports(BytesReader(stream), DEFAULT)


@pytest.mark.parametrize("data", [b"", TAME, TRAP[:-1], TRAP + b"\xff", bytes(64), b"N."], ids=repr)
def test_anything_else_holds_no_imports(data: bytes) -> None:
    assert not hold_imports(BytesReader(data), DEFAULT)


@pytest.mark.parametrize(("dotted", "answer"), [("os.system", True), ("a.b.c", True), ("a b.c", False), ("a.1", False)])
def test_a_plausible_global_is_made_of_identifiers(dotted: str, *, answer: bool) -> None:
    assert plausible(named(dotted)) is answer


def test_no_global_is_not_plausible() -> None:
    assert not plausible(None)


def test_raw_data_within_a_frame_is_malformed() -> None:
    stream = with_array(b"abcd")
    start = stream.index(b"abcd")
    framed = b"\x80\x04\x95" + (len(stream) - 2).to_bytes(8, "little") + stream[2:]
    assert start < len(framed)
    with pytest.raises(Malformed, match="inside a frame"):
        read(framed)
