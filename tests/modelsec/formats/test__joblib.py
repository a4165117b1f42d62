from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pytest

from modelsec.evidence import Import
from modelsec.formats.pickle import FORMAT
from tests.support.assembler import assemble
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.recording import outcome, read_whole
from tests.support.three_ways import passing_prefixes, verdict, with_tails

if TYPE_CHECKING:
    from pathlib import Path

PROTOCOLS = range(2, 6)
RECORDS = [("number", "f4"), ("pair", "i8", (2,)), ("text", "U4"), ("inner", [("x", "?"), ("y", "S3")])]
ARRAYS: dict[str, Any] = {
    "int": np.arange(5),
    "float": np.ones((2, 3)),
    "big endian": np.ones(3, ">f4"),
    "half": np.ones(3, "f2"),
    "long double": np.ones(2, np.longdouble),
    "complex": np.ones(2, complex),
    "bool": np.ones(2, bool),
    "scalar": np.array(3.5),
    "empty": np.zeros((0, 3)),
    "datetime": np.zeros(2, "M8[ns]"),
    "timedelta": np.zeros(2, "m8[25s]"),
    "text": np.array(["ab", "c"]),
    "text of any length": np.array(["ab", "c" * 99], "T"),
    "bytes": np.array([b"ab", b"c"]),
    "raw": np.zeros(3, "V5"),
    "records": np.zeros(3, RECORDS),
    "rows of a record array": np.array(np.zeros(3, RECORDS).view(np.recarray)),
    "titles": np.zeros(2, [(("title", "name"), "f8")]),
    "aligned": np.zeros(2, np.dtype([("a", "i1"), ("b", "f8")], align=True)),
    "sub-arrays": np.zeros(2, [("s", "f4", (2, 2))]),
    "64 fields": np.zeros(1, [(f"field{i}", "f8") for i in range(64)]),
    "strided": np.arange(20).reshape(4, 5)[::2, ::2],
    "reversed": np.arange(5)[::-1],
    "fortran": np.asfortranarray(np.ones((3, 4))),
    "transposed": np.ones((2, 3, 4)).T,
    "read-only": np.broadcast_to(np.ones(3), (2, 3)),
    "masked": np.ma.array([1, 2], mask=[0, 1]),
    "matrix": np.ones((2, 2)).view(np.matrix),
    "objects": np.array([1, None, "x"], object),
    "one object": np.array(None),
    "no objects": np.zeros(0, object),
}


def dumped(value: Any, protocol: int = 4) -> bytes:
    file = io.BytesIO()
    joblib.dump(value, file, protocol=protocol)
    return file.getvalue()


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("array", ARRAYS.values(), ids=ARRAYS)
def test_an_array_is_whole(array: Any, protocol: int) -> None:
    data = dumped(array, protocol)
    assert (outcome(FORMAT, data), verdict(data, "m.joblib")) == ("whole", "pass")


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("array", ARRAYS.values(), ids=ARRAYS)
def test_arrays_within_other_values_are_whole(array: Any, protocol: int) -> None:
    value = {"list": [array, (array, array.copy(), np.arange(3))], "dtype": array.dtype, "text": "x"}
    data = dumped(value, protocol)
    assert (outcome(FORMAT, data), verdict(data, "m.joblib")) == ("whole", "pass")


def test_memory_mapped_arrays_are_whole(tmp_path: Path) -> None:
    mapped: Any = np.memmap(tmp_path / "map", dtype="f4", mode="w+", shape=(4, 3))
    assert verdict(dumped([mapped, mapped[1:], mapped.T]), "m.joblib") == "pass"


def test_a_file_that_is_mapped_again_is_whole(tmp_path: Path) -> None:
    joblib.dump({"a": np.arange(100.0)}, tmp_path / "first")
    mapped = joblib.load(tmp_path / "first", mmap_mode="r")
    joblib.dump(mapped, tmp_path / "second")
    assert verdict((tmp_path / "second").read_bytes(), "m.joblib") == "pass"


def test_no_part_passes() -> None:
    assert passing_prefixes(dumped({"a": np.arange(3), "b": np.array(["x"], object)}), "m.joblib") == []


def test_bytes_behind_the_last_array_do_not_pass() -> None:
    verdicts = with_tails(dumped(np.arange(3)), "m.joblib")
    assert {tail for tail, told in verdicts.items() if told == "pass"} == {b"\x80\x04N.", b"N."}


DTYPE = "GLOBAL numpy dtype\nBINUNICODE {kind!r}\nNEWFALSE\nNEWTRUE\nTUPLE3\nREDUCE\n"
STATE = (
    "MARK\nBININT1 3\nBINUNICODE '<'\nNONE\nNONE\nNONE\nBININT {size}\nBININT {align}\nBININT {flags}\nTUPLE\nBUILD\n"
)


def dtype(kind: str = "i1", size: int = -1, align: int = -1, flags: int = 0) -> str:
    return DTYPE.format(kind=kind) + STATE.format(size=size, align=align, flags=flags)


PLAIN = dtype()
SHAPE = "BININT1 {}\nTUPLE1"
OBJECTS = dtype("O8", flags=63)


def wrapped(*extra: str, of: str = PLAIN, shape: str = SHAPE.format(4), alignment: str = "NONE") -> str:
    """List the opcodes of a wrapper, up to its BUILD; `extra` are further keys and values."""
    return "\n".join([
        "PROTO 2", "GLOBAL joblib.numpy_pickle NumpyArrayWrapper", "EMPTY_TUPLE", "NEWOBJ", "EMPTY_DICT", "MARK",
        "BINUNICODE 'subclass'", "GLOBAL numpy ndarray", "BINUNICODE 'shape'", shape, "BINUNICODE 'order'",
        "BINUNICODE 'C'", "BINUNICODE 'dtype'", of, "BINUNICODE 'allow_mmap'", "NEWTRUE",
        "BINUNICODE 'numpy_array_alignment_bytes'", alignment, *extra, "SETITEMS", "BUILD",
    ])  # fmt: skip


def hostile(listing: str, array: bytes = b"\0\0\0\0") -> bytes:
    return assemble(listing) + array + b"."


def test_a_wrapper_by_hand_is_whole() -> None:
    data = hostile(wrapped())
    assert (outcome(FORMAT, data), verdict(data, "m.joblib")) == ("whole", "pass")


def test_an_array_with_padding_is_whole() -> None:
    data = hostile(wrapped(alignment="BININT1 16"), b"\x03\xff\xff\xff" + bytes(4))
    assert (outcome(FORMAT, data), verdict(data, "m.joblib")) == ("whole", "pass")


def test_raw_items_without_a_state_are_whole() -> None:
    assert outcome(FORMAT, hostile(wrapped(of=DTYPE.format(kind="V1")))) == "whole"


LIES = {
    "a shape that is a list": wrapped(shape="EMPTY_LIST"),
    "a shape that is a number": wrapped(shape="BININT1 4"),
    "a shape of texts": wrapped(shape="BINUNICODE '4'\nTUPLE1"),
    "a shape of floats": wrapped(shape="BINFLOAT 4.0\nTUPLE1"),
    "a negative shape": wrapped(shape="BININT -4\nTUPLE1"),
    "a shape that wraps around": wrapped(shape=f"LONG1 {1 << 62}\nLONG1 {1 << 62}\nTUPLE2"),
    "a shape that a call makes": wrapped(shape="GLOBAL builtins int\nBININT1 4\nTUPLE1\nREDUCE\nTUPLE1"),
    "no dtype": wrapped(of="NONE"),
    "a dtype that is a text": wrapped(of="BINUNICODE '<i1'"),
    "a dtype of a computed text": wrapped(
        of="GLOBAL numpy dtype\nGLOBAL builtins str\nBINUNICODE 'O8'\nTUPLE1\nREDUCE\nTUPLE1\nREDUCE"
    ),
    "a dtype of another name": wrapped(of=dtype().replace("numpy dtype", "numpy dtypes")),
    "a dtype without a size": wrapped(of=dtype("f")),
    "a dtype with a byte order and no letter": wrapped(of=dtype("<1")),
    "text of any length": wrapped(of=dtype("T16")),
    "text of any length by its letter": wrapped(of=DTYPE.format(kind="T")),
    "no type text": wrapped(of=dtype("")),
    "fields that are a list": wrapped(of=dtype("V1", 1, 1).replace("NONE\nBININT 1", "EMPTY_LIST\nBININT 1")),
    "objects that claim to be none": wrapped(of=dtype("O8", flags=0)),
    "numbers that claim to be objects": wrapped(of=dtype("i1", flags=63)),
    "raw items that claim to be objects": wrapped(of=dtype("V1", 1, 1, flags=63)),
    "flags that are no number": wrapped(of=dtype().replace("BININT 0\n", "BINUNICODE '0'\n")),
    "an attribute that joblib does not write": wrapped("BINUNICODE 'read'", "GLOBAL builtins print"),
    "an attribute twice": wrapped("BINUNICODE 'shape'", SHAPE.format(1)),
    "an alignment that is a text": wrapped(alignment="BINUNICODE '16'"),
    "an alignment that is true": wrapped(alignment="NEWTRUE"),
    "an alignment that is a float": wrapped(alignment="BINFLOAT 16.0"),
    "a state with slots": wrapped().replace("\nBUILD", "\nEMPTY_DICT\nTUPLE2\nBUILD")[: -len("\nBUILD")] + "\nBUILD",
    "no state": wrapped().rpartition("EMPTY_DICT")[0] + "NONE\nBUILD",
    "an empty state": wrapped().rpartition("EMPTY_DICT")[0] + "EMPTY_DICT\nBUILD",
}


@pytest.mark.parametrize("listing", LIES.values(), ids=LIES)
def test_a_wrapper_that_lies_is_malformed(listing: str) -> None:
    data = hostile(listing)
    assert outcome(FORMAT, data) == "Malformed"
    assert verdict(data, "m.joblib") != "pass"
    assert passing_prefixes(data, "m.joblib") == []
    assert "pass" not in with_tails(data, "m.joblib").values()


@pytest.mark.parametrize("count", [5, 100, 200])
def test_an_array_beyond_the_file_does_not_pass(count: int) -> None:
    data = hostile(wrapped(shape=SHAPE.format(count)), b"\0\0\0")
    assert outcome(FORMAT, data) == "Truncated"


def test_a_shorter_array_leaves_opcodes() -> None:
    """The fifth byte is the stream's next opcode."""
    data = hostile(wrapped(), bytes(4) + TRAP[:-1])
    assert SPRUNG in Told(data).imports


SIZES = {"text": dtype("U1", 400, 4), "bytes": dtype("S4", 4096, 1), "raw": dtype("V1", 256, 1)}


@pytest.mark.parametrize("of", SIZES.values(), ids=SIZES)
def test_a_size_that_the_state_changes_never_passes(of: str) -> None:
    """Numpy takes the size of text and raw items from the state."""
    data = hostile(wrapped(of=of, shape=SHAPE.format(1)), bytes(4))
    assert outcome(FORMAT, data) == "Malformed"
    assert verdict(data, "m.joblib") != "pass"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_call_within_an_array_of_objects_is_told(protocol: int) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return print, ("trapped",)

    data = dumped({"a": np.arange(3), "b": np.array([Evil(), None], object)}, protocol)
    assert SPRUNG in Told(data).imports
    assert verdict(data, "m.joblib") == "refused"
    assert passing_prefixes(data, "m.joblib") == []


@pytest.mark.parametrize("of", [OBJECTS, dtype("O8", flags=-193)])
def test_objects_are_a_stream_of_their_own(of: str) -> None:
    data = assemble(wrapped(of=of)) + TRAP + b"."
    assert outcome(FORMAT, data) == "whole"
    assert SPRUNG in Told(data).imports


def test_fields_of_objects_are_seen_however_deep() -> None:
    array: Any = np.zeros(1, [("number", "f8"), ("inner", [("object", "O")])])
    data = dumped(array)
    imports = [fact.target.dotted for fact in read_whole(FORMAT, data).evidence if isinstance(fact, Import)]
    assert "numpy._core.multiarray._reconstruct" in imports


WITH_OBJECTS = f"BINUNICODE 'dtype'\n{OBJECTS}\nSETITEM\nPOP"
CHANGED = {
    "through the memo": wrapped()
    .replace("EMPTY_DICT", "EMPTY_DICT\nBINPUT 0")
    .replace("SETITEMS", f"SETITEMS\nBINGET 0\n{WITH_OBJECTS}"),
    "through a copy": wrapped().replace("SETITEMS", f"SETITEMS\nDUP\n{WITH_OBJECTS}"),
    "in its dtype": wrapped(of=PLAIN + "BINPUT 1").replace(
        "SETITEMS", f"SETITEMS\nBINGET 1\n{STATE.format(size=-1, align=-1, flags=63)}POP"
    ),
}


@pytest.mark.parametrize("listing", CHANGED.values(), ids=CHANGED)
def test_a_state_changed_through_a_second_reference_never_passes(listing: str) -> None:
    data = hostile(listing, TRAP)
    assert verdict(data, "m.joblib") != "pass"
    assert passing_prefixes(data, "m.joblib") == []
