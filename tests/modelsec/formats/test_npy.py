from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pytest

from modelsec.errors import LimitExceeded, Malformed, Truncated
from modelsec.evidence import Import
from modelsec.formats import npy
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.recording import Recorder, outcome, prefixes, read_whole, takes

DTYPES: tuple[Any, ...] = (
    "?",
    "i1",
    "u8",
    ">i4",
    "f2",
    "f4",
    "f8",
    "g",
    "c8",
    "c16",
    "S5",
    "S0",
    "U7",
    "U0",
    "V3",
    "M8",
    "M8[ns]",
    "m8[25s]",
    [("a", "f4"), ("b", "i4", (2, 3))],
    [(("title", "name"), "f8")],
    [("nested", [("x", "U3"), ("y", "S2", (2,))])],
    [("é", "f4"), ('it\'s "q" \\', "f8"), ("日本", "i4")],
    [],
)
SHAPES = ((), (0,), (3,), (2, 3), (2, 0, 5))


def saved(array: Any, **options: Any) -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        np.save(file, array, **options)
    return file.getvalue()


def header(text: str, version: bytes = b"\x01\x00", encoding: str = "latin-1") -> bytes:
    encoded = text.encode(encoding)
    return b"\x93NUMPY" + version + len(encoded).to_bytes(2 if version == b"\x01\x00" else 4, "little") + encoded


def described(descr: str, shape: str = "(3,)") -> bytes:
    return header(f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}\n")


def has_objects(data: bytes) -> bool:
    return npy.read_header(BytesReader(data), 0, DEFAULT)[0].objects


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_arrays_that_numpy_saves_are_whole(dtype: Any, shape: tuple[int, ...]) -> None:
    assert read_whole(npy.FORMAT, saved(np.zeros(shape, dtype))).evidence == []


def test_an_aligned_record_is_whole() -> None:
    dtype = np.dtype([("a", "i1"), ("b", "f8"), ("c", "i2")], align=True)
    assert outcome(npy.FORMAT, saved(np.zeros(5, dtype))) == "whole"


def test_an_array_in_fortran_order_is_whole() -> None:
    assert outcome(npy.FORMAT, saved(np.asfortranarray(np.arange(12).reshape(3, 4)))) == "whole"


@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)], ids=str)
def test_every_version_is_read(version: tuple[int, int]) -> None:
    file = io.BytesIO()
    np.lib.format.write_array(file, np.arange(4), version=version)
    assert outcome(npy.FORMAT, file.getvalue()) == "whole"


def test_a_memory_mapped_array_is_whole(tmp_path: Any) -> None:
    path = tmp_path / "map.npy"
    np.lib.format.open_memmap(path, mode="w+", dtype="f4", shape=(10, 3)).flush()
    assert outcome(npy.FORMAT, path.read_bytes()) == "whole"


def test_arrays_that_follow_each_other_are_whole() -> None:
    assert outcome(npy.FORMAT, saved(np.arange(3)) + saved(np.zeros(0)) + saved(np.array("x"))) == "whole"


def test_the_count_of_arrays_is_limited() -> None:
    with pytest.raises(LimitExceeded, match="limit streams"):
        npy.read(BytesReader(saved(np.arange(1)) * 3), Recorder(Limits(streams=2)))


def test_a_record_with_as_many_fields_as_numpy_reads_is_whole() -> None:
    assert outcome(npy.FORMAT, saved(np.zeros(2, [(f"field{i}", "f8") for i in range(3000)]))) == "whole"


def test_headers_of_python_2_are_read() -> None:
    assert outcome(npy.FORMAT, described("'<f4'", "(2L, 0L)")) == "whole"


def test_headers_of_other_writers_are_read() -> None:
    text = '{"shape":(2,),"fortran_order":False,"descr":"<f4"}'
    assert outcome(npy.FORMAT, header(text) + bytes(8)) == "whole"


@pytest.mark.parametrize(
    "descr",
    ["'|O'", "'O'", "'|O8'", "'O4'", "'<O'", "'=O'", "[('a', '|O')]", "[('a', [('b', '<f4'), ('c', '|O', (2,))])]"],
)
def test_objects_are_seen_however_deep(descr: str) -> None:
    assert has_objects(described(descr))


@pytest.mark.parametrize(
    "array",
    [np.array([1, None]), np.zeros(0, object), np.array(None), np.zeros(1, [("a", "i4"), ("b", [("c", "O")])])],
    ids=repr,
)
def test_objects_that_numpy_saves_are_seen(array: Any) -> None:
    assert has_objects(saved(array, allow_pickle=True))


class Trap:
    def __reduce__(self) -> tuple[Any, ...]:
        return print, ("trap",)


def imports_of(data: bytes) -> list[str]:
    evidence = read_whole(npy.FORMAT, data).evidence
    return [fact.target.dotted for fact in evidence if isinstance(fact, Import)]


def test_the_pickle_of_an_object_array_is_walked() -> None:
    assert "builtins.print" in imports_of(saved(np.array([Trap()], object)))


def test_the_pickle_of_an_object_field_is_walked() -> None:
    record: Any = np.zeros(1, [("number", "f8"), ("inner", [("object", "O")])])
    record["inner"]["object"] = Trap()
    assert "builtins.print" in imports_of(saved(record))


def test_the_pickle_of_a_later_array_is_walked() -> None:
    assert "builtins.print" in imports_of(saved(np.arange(3)) + saved(np.array([Trap()], object)) + saved(np.arange(2)))


@pytest.mark.parametrize("length", [0, 1, 20])
def test_a_cut_pickle_is_truncated(length: int) -> None:
    data = saved(np.array([None], object))
    assert outcome(npy.FORMAT, data[: 128 + length]) == "Truncated"


@pytest.mark.parametrize(
    "descr",
    [
        "'i4,O'",
        "'(2,)O'",
        "'2O'",
        "'object'",
        "'O1'",
        "'O,'",
        "'T'",
        "'|T16'",
        "' |O'",
        "'<i3'",
        "'S-1'",
        "'S99999999999'",
        "'S²'",
        "''",
        "'M8[ns]//3'",
        "'M8[s/3]'",
        "'M8['",
        "5",
        "None",
        "('<f4',)",
        "('<f4', 2)",
        "('<f4', (True,))",
        "['<f4']",
        "[('a',)]",
        "[('a', '<f4', (1,), 3)]",
        "[(5, '<f4')]",
        "[(('a', 5), '<f4')]",
        "[('a', '<f4'), ('a', '<f4')]",
        "{'names': ['a'], 'formats': ['O']}",
    ],
)
def test_types_that_numpy_does_not_write_are_malformed(descr: str) -> None:
    with pytest.raises(Malformed):
        npy.read_header(BytesReader(described(descr)), 0, DEFAULT)


@pytest.mark.parametrize("shape", ["(-1,)", "(1)", "[1]", "(1.0,)", "(True,)", "('1',)", "(0x10,)", "(1_0,)", "(007,)"])
def test_odd_shapes_are_malformed(shape: str) -> None:
    assert outcome(npy.FORMAT, described("'|V0'", shape)) == "Malformed"


def test_a_shape_that_wraps_around_is_not_believed() -> None:
    assert outcome(npy.FORMAT, described("'<f8'", f"({1 << 61}, 8)")) == "Truncated"


def test_a_shape_beyond_the_file_is_truncated() -> None:
    with pytest.raises(Truncated, match="need 12 bytes, 8 are there"):
        npy.read(BytesReader(described("'<f4'") + bytes(8)), Recorder())


@pytest.mark.parametrize(
    "text",
    [
        "{'descr': '|O', 'descr': '<f4', 'fortran_order': False, 'shape': ()}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (), 'x': 1}",
        "{'descr': '<f4', 'fortran_order': False}",
        "{'descr': '<f4', 'fortran_order': 0, 'shape': ()}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': ()} # more",
        "{'descr': '<f4', 'fortran_order': False, 'shape': ()}\x00",
        "{'descr': '<' 'f4', 'fortran_order': False, 'shape': ()}",
        "{'descr': str.__call__('O'), 'fortran_order': False, 'shape': ()}",
        "[]",
        "",
    ],
)
def test_headers_that_numpy_does_not_write_are_malformed(text: str) -> None:
    assert outcome(npy.FORMAT, header(text)) == "Malformed"


def test_a_header_over_the_limit_is_not_read() -> None:
    data = b"\x93NUMPY\x02\x00" + (DEFAULT.npy_header_bytes + 1).to_bytes(4, "little")
    with pytest.raises(LimitExceeded, match="limit npy_header_bytes"):
        npy.read_header(BytesReader(data), 0, DEFAULT)


def test_a_tower_of_brackets_meets_a_limit() -> None:
    data = header("(" * 1_000_000, b"\x02\x00")
    with pytest.raises(LimitExceeded, match="limit literal_depth"):
        npy.read_header(BytesReader(data), 0, DEFAULT)


@pytest.mark.parametrize("version", [b"\x00\x00", b"\x01\x01", b"\x04\x00", b"\xff\xff"])
def test_other_versions_are_malformed(version: bytes) -> None:
    assert outcome(npy.FORMAT, b"\x93NUMPY" + version + bytes(8)) == "Malformed"


def test_a_header_in_another_encoding_is_malformed() -> None:
    data = header("{'descr': [('é', '<f4')], 'fortran_order': False, 'shape': (0,)}", b"\x03\x00")
    assert outcome(npy.FORMAT, data) == "Malformed"


def test_bytes_behind_the_data_are_noticed() -> None:
    assert outcome(npy.FORMAT, saved(np.arange(3)) + b"\x93NUMP") == "trailing"


def test_every_prefix_has_a_verdict() -> None:
    assert prefixes(npy.FORMAT, saved(np.zeros(2, [("a", "U3"), ("b", "M8[s]")]))) == {"other", "Truncated"}


def test_only_the_magic_is_taken() -> None:
    assert takes(npy.FORMAT, saved(np.arange(3)))
    assert not takes(npy.FORMAT, b"\x92NUMPY\x01\x00", ".npy")
