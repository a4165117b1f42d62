from __future__ import annotations

import argparse
import datetime as dt
import decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest

from modelsec.evidence import BUILD, Blob, Global, Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.assembler import assemble
from tests.support.judged import POLICY, PROTOCOLS, called, code, findings, made, named, refusals
from tests.support.spoiling import free_in

ROWS = 6
COLUMNS: dict[str, Any] = {
    "integer": range(ROWS),
    "float": np.arange(ROWS) / 2,
    "text": ["a"] * ROWS,
    "flag": [True] * ROWS,
    "day": pd.date_range("2020", periods=ROWS),
    "utc": pd.date_range("2020", periods=ROWS, tz="UTC"),
    "category": pd.Categorical(["x", "y"] * 3),
    "nullable": pd.array([1, None] * 3, dtype="Int64"),
    "boolean": pd.array([True, None] * 3, dtype="boolean"),
    "string": pd.array(["a", None] * 3, dtype="string"),
    "delta": pd.timedelta_range("1D", periods=ROWS),
    "period": pd.period_range("2020", periods=ROWS, freq="D"),
    "interval": pd.interval_range(0, ROWS),
    "sparse": pd.arrays.SparseArray([0, 1] * 3),
    "object": [None, [1]] * 3,
}
FRAME = pd.DataFrame(COLUMNS)
INDEXED = ["integer", "float", "text", "day", "utc", "category", "delta", "period", "interval", "string"]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_frames_pass(protocol: int) -> None:
    assert refusals(FRAME, protocol) == []
    assert refusals(FRAME.set_index(["integer", "text"]), protocol) == []


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize("name", COLUMNS)
def test_series_pass(name: str, protocol: int) -> None:
    assert refusals(FRAME[name], protocol) == []


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize("name", INDEXED)
def test_indexes_pass(name: str, protocol: int) -> None:
    assert refusals(FRAME.set_index(name), protocol) == []


SCALARS: list[Any] = [
    pd.Timestamp("2020", tz="UTC"),
    pd.Timedelta("1D"),
    pd.Period("2020", "D"),
    pd.Interval(0, 1),
    pd.NaT,
    pd.NA,
    pd.CategoricalDtype(["a"]),
    pd.offsets.BDay(),
    pd.offsets.MonthEnd(),
    pd.DateOffset(days=1),
    pd.PeriodDtype("D"),
    pd.StringDtype(),
]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", SCALARS, ids=repr)
def test_scalars_pass(value: object, protocol: int) -> None:
    assert refusals(value, protocol) == []


OBJECTS: dict[str, list[Any]] = {
    "decimals": [decimal.Decimal(1), decimal.Decimal(2)],
    "dates": [dt.date(2020, 1, 1), dt.date(2020, 1, 2)],
    "timestamps": [pd.Timestamp("2020", tz="UTC"), "a"],
    "periods": [pd.Period("2020", "D"), 1],
    "intervals": [pd.Interval(0, 1), "x"],
    "offsets": [pd.offsets.BDay(), pd.offsets.MonthEnd(2)],
    "tuples": [(1, "a"), (2,)],
    "types": [int, str],
    "mixed": [1, None],
    "missing": [np.nan, pd.NaT],
}


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize("items", OBJECTS.values(), ids=OBJECTS)
def test_indexes_of_objects_pass(items: list[Any], protocol: int) -> None:
    index = pd.Index(items, dtype=object)
    levels = pd.MultiIndex.from_arrays([pd.CategoricalIndex(index), index, [1, 2]])
    assert refusals((index, levels, pd.DataFrame({"a": [1, 2]}, index=levels)), protocol) == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_columns_of_anything_pass(protocol: int) -> None:
    held = {"sets": [{1}, {2}], "frames": [FRAME, None], "indexes": [pd.Index(["a"]), pd.Series([1])]}
    assert refusals(pd.DataFrame(held), protocol) == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_index_of_categories_that_are_intervals_passes(protocol: int) -> None:
    days = pd.interval_range(pd.Timestamp("2020", tz="UTC"), periods=3)
    frame = pd.DataFrame({"a": [1, 2, 3]}, index=pd.CategoricalIndex(days))
    assert refusals(frame.set_index("a", append=True), protocol) == []


OBJECT_TYPE = made("numpy.dtype", "O8", False, True, state=(3, "|", None, None, None, -1, -1, 63))
RECONSTRUCT = "numpy._core.multiarray._reconstruct"
RECONSTRUCTED = (named("numpy.ndarray"), (0,), b"b")


def array_of(content: str) -> Made:
    """Give an array of objects."""
    return made(RECONSTRUCT, *RECONSTRUCTED, state=(1, (1,), OBJECT_TYPE, False, Unknown(content)))


def pandas_array_of(content: str) -> Made:
    """Give one of pandas' own arrays around it."""
    keeper = named("pandas.arrays.NumpyExtensionArray")
    state = (OBJECT_TYPE, array_of(content))
    return made("pandas._libs.arrays.__pyx_unpickle_NDArrayBacked", keeper, 1, None, state=state)


def index_of(data: Any) -> tuple[Any, ...]:
    """Give what an index is made of."""
    return (named("pandas.Index"), Mapping((("data", data), ("name", "str"))))


NEW_INDEX = "pandas.core.indexes.base._new_Index"
WILD = ["list of holders", "list of instances", "list of pairs"]
LOOKED_INTO: dict[str, Any] = {
    "index": lambda data: called(NEW_INDEX, *index_of(data)),
    "index of an index": lambda data: called(NEW_INDEX, *index_of(made(NEW_INDEX, *index_of("a"), state=(data,)))),
    "timestamp": lambda data: called("pandas.Timestamp", data),
    "interval": lambda data: called("pandas.Interval", 0, data, "right"),
}
BUT_KEPT = ["pandas._libs.internals._unpickle_block", "pandas.core.internals.blocks.new_block"]


@pytest.mark.parametrize("look", LOOKED_INTO.values(), ids=LOOKED_INTO)
@pytest.mark.parametrize("array", [array_of, pandas_array_of])
def test_what_pandas_looks_into_holds_no_instances(look: Any, array: Any) -> None:
    assert code(look(array("list"))) == ""
    assert [code(look(array(content))) for content in WILD] == ["MSF103"] * 3


@pytest.mark.parametrize("look", LOOKED_INTO.values(), ids=LOOKED_INTO)
def test_nor_what_is_not_known_yet(look: Any) -> None:
    beyond = Made(named(RECONSTRUCT), Unknown("arguments"))
    assert [code(look(array)) for array in (made(RECONSTRUCT, *RECONSTRUCTED), beyond)] == ["MSF103"] * 2


@pytest.mark.parametrize("name", BUT_KEPT)
def test_a_block_keeps_an_array_of_anything(name: str) -> None:
    assert [code(called(name, array_of(content), made("builtins.slice", 0, 1, None), 2)) for content in WILD] == [
        ""
    ] * 3


WIDE: dict[str, Any] = {
    "nullable": pd.array([1, None], dtype="Int64"),
    "category": pd.Categorical(["x", "y"]),
    "string": pd.array(["a", None], dtype="string"),
    "object": pd.array([None, [1]], dtype=object),
}


@pytest.mark.parametrize("protocol", [1, 2, 5])
@pytest.mark.parametrize("column", WIDE.values(), ids=WIDE)
def test_frames_of_thousands_of_blocks_pass(column: Any, protocol: int) -> None:
    assert refusals(pd.DataFrame({f"c{number}": column for number in range(2500)}), protocol) == []


BLOCKS = """
    PROTO 4
    GLOBAL pandas.core.internals.managers BlockManager
    MARK
    {blocks}
    TUPLE
    EMPTY_LIST
    TUPLE2
    REDUCE
    STOP
"""
A_BLOCK = "GLOBAL pandas._libs.internals _unpickle_block\nNONE\nBININT1 0\nBININT1 2\nTUPLE3\nREDUCE\n"
OTHER = "GLOBAL argparse Namespace\nEMPTY_TUPLE\nNEWOBJ\n"


def test_thousands_of_blocks_with_an_instance_among_them_are_refused() -> None:
    assert findings(assemble(BLOCKS.format(blocks=A_BLOCK * 2500))) == []
    among = A_BLOCK * 1200 + OTHER + A_BLOCK * 1300
    assert [found.id for found in findings(assemble(BLOCKS.format(blocks=among)))] == ["MSF103"]


ANY = made("types.SimpleNamespace")
REFUSED = [
    ("pandas.core.indexes.base._new_Index", (named("argparse.Namespace"), Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", (named("os.system"), Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", (named("pandas.Index"), ANY)),
    ("pandas.core.indexes.base._new_Index", (named("pandas.Index"), Mapping((("data", ANY),)))),
    ("pandas.core.indexes.base._new_Index", (ANY, Unknown("dict"))),
    ("pandas.core.indexes.base._new_Index", ()),
    ("pandas._libs.internals._unpickle_block", (ANY, 1, 2)),
    ("pandas.StringDtype", (ANY,)),
]


@pytest.mark.parametrize(("name", "arguments"), REFUSED)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == "MSF103"


def test_names_of_older_versions_pass() -> None:
    assert code(called("pandas.core.frame.DataFrame", Mapping(()), use=BUILD)) == ""
    assert (
        code(
            called("pandas.core.indexes.base._new_Index", named("pandas.core.indexes.numeric.Int64Index"), Mapping(()))
        )
        == ""
    )


NUMBERS = made("numpy.dtype", "i8", False, True, state=(3, "<", None, None, None, -1, -1, 0))
DAYS = made(RECONSTRUCT, *RECONSTRUCTED, state=(1, (1,), NUMBERS, False, b"\0" * 8))
ZONE, PATH = made("datetime.timezone", made("datetime.timedelta", 0)), "dateutil//etc/hostname"
ZONED = {
    "index": lambda zone: called(NEW_INDEX, named("pandas.DatetimeIndex"), Mapping((("data", DAYS), ("tz", zone)))),
    "dtype": lambda zone: called("pandas.DatetimeTZDtype", Mapping((("unit", "ns"), ("tz", zone))), use=BUILD),
    "timestamp": lambda zone: called("pandas.Timestamp", 0, None, zone),
    "unpickled timestamp": lambda zone: called("pandas._libs.tslibs.timestamps._unpickle_timestamp", 0, None, zone, 10),
}


@pytest.mark.parametrize("given", ZONED.values(), ids=ZONED)
def test_a_time_zone_is_no_text_of_which_pandas_opens_a_file(given: Any) -> None:
    text = made("numpy._core.multiarray.scalar", made("numpy.dtype", "U22"), b"\0")
    assert [code(given(zone)) for zone in (None, ZONE, PATH, b"", text)] == ["", "", *["MSF103"] * 3]


def test_nor_is_the_type_of_an_index() -> None:
    kinds = [None, named("numpy.float64"), made("numpy.dtype", "i8"), f"datetime64[ns, {PATH}]"]
    found = [code(called(NEW_INDEX, named("pandas.RangeIndex"), Mapping((("dtype", kind),)))) for kind in kinds]
    assert found == ["", "", "MSF103", "MSF103"]  # the third one has not got its state yet


def test_the_keywords_of_an_index_are_known() -> None:
    found = [
        code(called(NEW_INDEX, named("pandas.RangeIndex"), keywords)) for keywords in (Mapping(()), Unknown("dict"))
    ]
    assert found == ["", "MSF103"]


INT64 = made("pyarrow.lib.type_for_alias", "int64")
LIST, BUFFERS = Unknown("list", 2), (Unknown("list", 2), Unknown("list", 0))
ARRAY = made("pyarrow.lib._restore_array", (INT64, 1, 0, 0, *BUFFERS, None))
TEXT, NULL = made("pyarrow.lib.type_for_alias", "large_string"), made("pyarrow.lib.type_for_alias", "null")
CODED = made("pyarrow.lib.dictionary", INT64, TEXT, False)
OF_ANY_WIDTH = [
    *(made("pyarrow.lib.type_for_alias", name) for name in ("utf8", "str", "large_utf8", "large_str", "binary")),
    *(made("pyarrow.lib.binary", *given) for given in ((), (-1,), (None,))),
]
THREE = Unknown("list", 3)
ARROW: list[tuple[str, tuple[Any, ...]]] = [
    ("pyarrow.lib.type_for_alias", ("int64",)),
    ("pyarrow.lib.timestamp", ("ns", None)),
    ("pyarrow.lib._restore_array", ((TEXT, 1, 0, 0, Unknown("list", 3), BUFFERS[1], None),)),
    ("pyarrow.lib._restore_array", ((NULL, 1, 1, 0, Unknown("list", 1), BUFFERS[1], None),)),
    ("pyarrow.lib._restore_array", ((made("pyarrow.lib.timestamp", "ns"), 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib.list_", (made("pyarrow.lib.field", "item", INT64, True, None),)),
    ("pyarrow.lib.struct", (LIST,)),
    ("pyarrow.lib.py_buffer", (b"\0",)),
    ("pyarrow.lib.py_buffer", (made("builtins.bytearray", b"\0"),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((CODED, 1, 0, 0, *BUFFERS, (INT64, 1, 0, 0, *BUFFERS, None)),)),
    ("pyarrow.lib._restore_array", ((made("pyarrow.lib.binary", 3), 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((made("pyarrow.lib.binary", 0), 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((made("pyarrow.lib.decimal128", 10, 2), 1, 0, 0, *BUFFERS, None),)),
    *(("pyarrow.lib._restore_array", ((kind, 1, 0, 0, THREE, BUFFERS[1], None),)) for kind in OF_ANY_WIDTH),
]


@pytest.mark.parametrize(("name", "arguments"), ARROW)
def test_arrow_arrays_pass(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == ""


NO_ARROW: list[tuple[str, tuple[Any, ...]]] = [
    ("pyarrow.lib.struct", (ANY,)),
    ("pyarrow.lib.py_buffer", (ANY,)),
    ("pyarrow.lib.py_buffer", ("text",)),
    ("pyarrow.lib._restore_array", (ANY,)),
    ("pyarrow.lib._restore_array", ((ANY, 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, ANY, LIST, None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, *BUFFERS, ANY),)),
    ("pyarrow.lib._restore_array", ((INT64, 1 << 40, -1, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((INT64, -1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, Unknown("list", 1), BUFFERS[1], None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, Unknown("list"), BUFFERS[1], None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, LIST, LIST, None),)),
    ("pyarrow.lib._restore_array", ((TEXT, 1, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, LIST, Unknown("list", 1), None),)),
    ("pyarrow.lib._restore_array", ((NULL, 1, 1, 0, Unknown("list"), BUFFERS[1], None),)),
    *(
        ("pyarrow.lib._restore_array", ((made(f"pyarrow.lib.{name}"), 1, 0, 0, *BUFFERS, None),))
        for name in ("fixed_size_list", "large_list", "list_", "map_", "struct")
    ),
    *(("pyarrow.lib._restore_array", ((kind, 1, 0, 0, *BUFFERS, None),)) for kind in OF_ANY_WIDTH),
    ("pyarrow.lib._restore_array", ((CODED, 0, 0, 0, *BUFFERS, None),)),
    ("pyarrow.lib._restore_array", ((INT64, 1, 0, 0, *BUFFERS, (INT64, 1, 0, 0, *BUFFERS, None)),)),
]


@pytest.mark.parametrize(("name", "arguments"), NO_ARROW)
def test_arrow_arrays_of_other_things_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == "MSF103"


@pytest.mark.parametrize("name", ["pandas.arrays.ArrowStringArray", "pandas.core.arrays.string_arrow.ArrowStringArray"])
def test_an_array_with_an_arrow_array_passes_and_with_another_does_not(name: str) -> None:
    assert code(called(name, Mapping((("_pa_array", ARRAY),)), use=BUILD)) == ""
    for state in (Mapping((("_pa_array", ANY),)), Mapping((("_pa_array", LIST),)), Mapping(()), Unknown("dict")):
        assert code(called(name, state, use=BUILD)) == "MSF103"


BLOCK = "pandas.core.internals.blocks.new_block"


def _partial_of_a_block(named_items: Any, arguments: tuple[Any, ...] = ()) -> str:
    return code(called("functools.partial", (named(BLOCK), arguments, named_items, None), use=BUILD))


def test_a_block_made_through_a_partial_passes() -> None:
    """pandas 1.3 writes `functools.partial(new_block, ndim=2)` and calls it."""
    stream = f"""
        PROTO 4
        GLOBAL functools partial
        GLOBAL {BLOCK.replace(".new_block", " new_block")}
        TUPLE1
        REDUCE
        MARK
        GLOBAL {BLOCK.replace(".new_block", " new_block")}
        EMPTY_TUPLE
        EMPTY_DICT
        BINUNICODE 'ndim'
        BININT1 2
        SETITEM
        NONE
        TUPLE
        BUILD
        {{values}}
        GLOBAL builtins slice
        BININT1 0
        BININT1 1
        NONE
        TUPLE3
        REDUCE
        TUPLE2
        REDUCE
        STOP
    """
    foreign = "GLOBAL types SimpleNamespace\nEMPTY_TUPLE\nNEWOBJ"
    assert [found.id for found in findings(assemble(stream.format(values=foreign)))] == ["MSF103"]
    assert _partial_of_a_block(Mapping((("ndim", 2),))) == ""


@pytest.mark.parametrize("keywords", [Unknown("dict"), Mapping((("klass", named("numpy.memmap")),))])
def test_a_partial_of_a_block_with_other_keywords_is_refused(keywords: Any) -> None:
    assert _partial_of_a_block(keywords) == "MSF103"
    assert _partial_of_a_block(Mapping((("ndim", 2),)), (1,)) == "MSF103"


def test_a_state_of_another_kind_is_refused() -> None:
    assert code(called("pandas.DataFrame", ANY, use=BUILD)) == "MSF103"


def test_a_zone_of_a_fixed_offset_passes_and_one_with_a_table_of_zones_does_not() -> None:
    assert code(called("pytz.FixedOffset", -330)) == ""
    assert [code(called("pytz.FixedOffset", *given)) for given in ((), (330, ANY), (330, "x"))] == ["MSF103"] * 3


FLOATS = made("numpy.dtype", "f8", False, True, state=(3, "<", None, None, None, -1, -1, 0))


def numbers(*shape: int) -> Made:
    """Give an array of numbers."""
    return made(RECONSTRUCT, *RECONSTRUCTED, state=(1, shape, FLOATS, False, Blob("bytes", 0, 8)))


WRAPPED = made("joblib.numpy_pickle.NumpyArrayWrapper", state=Mapping((("dtype", FLOATS), ("shape", (2,)))))
PLACEMENTS: list[Any] = [
    3,
    made("builtins.slice", 0, 2, 1),
    made("builtins.slice", 3, None, -1),
    numbers(2),
    numbers(0),
    WRAPPED,
]
NO_PLACEMENTS: list[Any] = [
    True,
    -1.0,
    None,
    (0, 1),
    numbers(),
    numbers(2, 1),
    array_of("list"),
    made(RECONSTRUCT, *RECONSTRUCTED),
    made("builtins.slice", 0, numbers(1), 1),
    made("builtins.slice", 0, True),
    Made(named("builtins.slice"), Unknown("arguments")),
]
PLACED = "pandas._libs.internals.BlockPlacement"


@pytest.mark.parametrize("name", BUT_KEPT)
def test_the_places_of_a_block_are_ints_in_one_dimension(name: str) -> None:
    known = [*PLACEMENTS, made(PLACED, numbers(2))]
    assert [code(called(name, numbers(2), place, 2)) for place in known] == [""] * len(known)
    assert [code(called(name, numbers(2), place, 2)) for place in NO_PLACEMENTS] == ["MSF103"] * len(NO_PLACEMENTS)
    assert [code(called(name, *given)) for given in ((numbers(2),), (ANY, 1), (1, 1, ANY), (1, 1, 2, 3))] == [
        "MSF103"
    ] * 4


def test_so_are_those_of_a_placement() -> None:
    assert [code(called(PLACED, place)) for place in PLACEMENTS] == [""] * len(PLACEMENTS)
    assert [code(called(PLACED, place)) for place in NO_PLACEMENTS] == ["MSF103"] * len(NO_PLACEMENTS)
    assert [code(called(PLACED)), code(called(PLACED, 1, 2))] == ["MSF103", "MSF103"]


OLD_STATE = (LIST, LIST, LIST, Mapping((("0.14.1", Mapping((("axes", LIST), ("blocks", LIST)))),)))


@pytest.mark.parametrize(("name", "found"), [("SingleBlockManager", ""), ("BlockManager", "MSF103")])
def test_an_old_series_passes_and_an_old_frame_whose_places_are_unknown_does_not(name: str, found: str) -> None:
    manager = f"pandas.core.internals.managers.{name}"
    assert code(called(manager, OLD_STATE, use=BUILD, receiver=made(manager))) == found
    assert code(called(manager, OLD_STATE, use=BUILD)) == "MSF103"


def test_a_sparse_array_hands_no_state_on_to_an_array() -> None:
    index = made("pandas._libs.sparse.IntIndex", 3, numbers(0))
    attributes = Mapping((("_sparse_values", numbers(3)), ("_sparse_index", index)))
    handed = ((1, (1 << 24,), OBJECT_TYPE, False, LIST), (0, index))
    assert code(called("pandas.arrays.SparseArray", attributes, use=BUILD)) == ""
    assert [code(called("pandas.arrays.SparseArray", state, use=BUILD)) for state in (handed, None)] == ["MSF103"] * 2


CACHED = [
    ("pandas.arrays.IntegerArray", (("_data", numbers(2)), ("_mask", numbers(2)))),
    ("pandas.Int64Dtype", ()),
    ("pandas.arrays.ArrowExtensionArray", (("_pa_array", ARRAY),)),
]
CACHES = [(Mapping(()), ""), (Unknown("dict"), ""), (1 << 28, "MSF103"), (numbers(1), "MSF103"), (None, "MSF103")]


@pytest.mark.parametrize(("cache", "found"), CACHES)
@pytest.mark.parametrize(("name", "attributes"), CACHED)
def test_what_pandas_asks_as_a_dictionary_is_one(name: str, attributes: Any, cache: Any, found: str) -> None:
    assert code(called(name, Mapping((*attributes, ("_cache", cache))), use=BUILD)) == found


OF_OBJECTS = tuple(map(array_of, ("list", "list of instances")))


@pytest.mark.parametrize("name", ["_flags", "_metadata", "_name", "attrs", "columns", "index"])
@pytest.mark.parametrize("frame", ["DataFrame", "Series"])
def test_what_pandas_looks_through_holds_no_instances(frame: str, name: str) -> None:
    found = [code(called(f"pandas.{frame}", Mapping(((name, item),)), use=BUILD)) for item in OF_OBJECTS]
    assert found == ["", "MSF103"]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_instances_in_the_cells_of_a_frame_pass(protocol: int) -> None:
    frame = pd.DataFrame({"a": [argparse.Namespace(b=1)] * 2})
    frame.attrs = {"x": np.arange(3), "y": ["a"]}
    assert refusals(frame, protocol) + refusals(frame["a"], protocol) == []


TIMES = "pandas._libs.arrays.__pyx_unpickle_NDArrayBacked"
BACKED: list[tuple[Any, str]] = [
    ((FLOATS, numbers(2), Mapping(())), ""),
    ((FLOATS, numbers(2), Mapping((("_cache", Mapping(())),))), ""),
    (((FLOATS, numbers(2), Mapping(())),), ""),
    (Mapping((("_ndarray", numbers(2)),)), ""),
    ((FLOATS, numbers(2), Mapping((("_cache", 5),))), "MSF103"),
    (((FLOATS, numbers(2), Mapping((("_cache", 5),))),), "MSF103"),
    ((FLOATS, numbers(2), Mapping(((made("numpy.str_"), 5),))), "MSF103"),
    ((FLOATS, numbers()), "MSF103"),
    (Mapping((("_ndarray", numbers()),)), "MSF103"),
]


@pytest.mark.parametrize(("state", "found"), BACKED)
def test_an_array_of_pandas_has_a_first_dimension(state: Any, found: str) -> None:
    assert code(called(TIMES, state, use=BUILD, receiver=made(TIMES))) == found


SPAN, MANY = made("builtins.slice", 0, 2, 1), Unknown("list")
FILLED = made("pandas._libs.internals._unpickle_block", numbers(2), SPAN, 2)
SERIES = made("pandas.core.internals.managers.SingleBlockManager")
REMEMBERED = Mapping((("a", named("pandas.arrays.IntegerArray")), ("b", FLOATS)))
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("pandas-arrow", (Mapping((("_pa_array", ARRAY), ("_dtype", INT64))),), ""),
    ("pandas-arrow", (Mapping((("_data", ARRAY), ("_cache", Mapping(())))),), ""),
    ("pandas-arrow-array", ((INT64, 1, 0, 0, *BUFFERS, None),), ""),
    ("pandas-arrow-array", ((CODED, 1, 0, 0, *BUFFERS, (INT64, 1, 0, 0, *BUFFERS, None)),), ""),
    ("pandas-arrow-type", ("ns", None, INT64, MANY), "- +"),
    ("pandas-block", (numbers(2), SPAN), ""),
    ("pandas-block", (numbers(2), SPAN, 2), "-"),
    ("pandas-dtype", (None,), ""),
    ("pandas-dtype", (Mapping((("unit", "ns"), ("tz", ZONE), ("_tz", ZONE), ("_cache", REMEMBERED))),), ""),
    ("pandas-index", (named("pandas.RangeIndex"), Mapping((("start", 0), ("dtype", None), ("tz", ZONE)))), ""),
    ("pandas-index", (named("pandas.Index"), Mapping((("data", numbers(2)), ("dtype", FLOATS), ("name", "a")))), ""),
    ("pandas-manager", (), ""),
    ("pandas-manager", (FILLED, MANY), ""),
    ("pandas-manager", ((FILLED, FILLED), MANY), "0- 0+"),
    ("pandas-manager", (Unknown("more"), MANY), ""),
    ("pandas-placement", (SPAN,), ""),
    ("pandas-sparse", (Mapping((("_sparse_values", numbers(3)),)),), ""),
    ("pandas-state", (None,), ""),
    ("pandas-state", (Mapping((("a", numbers(2)), ("_cache", Mapping(())), ("n", 1))),), ""),
    ("pandas-state", ((numbers(2), Mapping((("_cache", Mapping(())),))),), "0- 0+"),
    ("pandas-timestamp", (1,), "- +"),
    ("pandas-timestamp", (1, None, ZONE, 10), "- +"),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


def test_each_part_of_the_state_of_a_manager_counts() -> None:
    assert free_in("pandas-manager-state", OLD_STATE, of=SERIES) == "0.0 0.1 0.2"
    assert not contract("pandas-manager-state")(((*OLD_STATE[:3], Mapping((("0.14.1", MANY),))),), POLICY, SERIES)


OTHER_FORMS: list[tuple[str, tuple[Any, ...]]] = [
    ("pandas-arrow", (Mapping((("_pa_array", ARRAY), ("_data", ARRAY))),)),
    ("pandas-arrow", (Mapping((("_pa_array", ARRAY), ("_mask", numbers()))),)),
    ("pandas-dtype", (Mapping((("unit", REMEMBERED),)),)),
    ("pandas-dtype", (MANY,)),
    ("pandas-index", (named("os.Index"), Mapping(()))),
    ("pandas-index", (named("pandas.DataFrame"), Mapping(()))),
    ("pandas-index", (named("pandas.Index"), Mapping((("data", Unknown("persistent object")),)))),
    ("pandas-state", (Mapping((("sum", named("numpy.sum")),)),)),
    ("pandas-state", ((numbers(2), Mapping((("sum", named("numpy.sum")),))),)),
    ("pandas-state", (((FLOATS, numbers(2), Mapping((("sum", named("numpy.sum")),))),),)),
]


@pytest.mark.parametrize(("name", "arguments"), OTHER_FORMS)
def test_other_forms_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)


ZONES = [
    *(made("dateutil.tz.tz.tzutc", state=Mapping(())), made("pytz._UTC")),
    Made(Global("zoneinfo", "ZoneInfo._unpickle"), ("UTC",)),
]


@pytest.mark.parametrize("zone", ZONES)
def test_zones_of_each_library_pass(zone: Made) -> None:
    assert contract("pandas-dtype")((Mapping((("tz", zone),)),), POLICY, None)


def test_the_type_of_an_index_may_be_one_of_pandas() -> None:
    kind = made("pandas.CategoricalDtype", state=Mapping(()))
    assert contract("pandas-index")((named("pandas.Index"), Mapping((("dtype", kind),))), POLICY, None)
    kind = made("pandas.Timestamp", 0)
    assert not contract("pandas-index")((named("pandas.Index"), Mapping((("dtype", kind),))), POLICY, None)
