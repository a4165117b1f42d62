"""numpy's reconstructors: whether a dtype holds objects may not be told in two ways."""

from __future__ import annotations

import collections
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from modelsec.evidence import BUILD, Blob, Made, Mapping, Unknown
from modelsec.policy.contracts import contract
from modelsec.policy.contracts._numpy_array import content_of, dimensions, is_array_of_numbers, kind_of, shape_of
from modelsec.policy.contracts._numpy_dtype import count_of, flags_agree, holds_objects, type_of
from tests.support.assembler import assemble
from tests.support.judged import POLICY, PROTOCOLS, called, code, findings, listed, made, named, refusals
from tests.support.spoiling import free_in

if TYPE_CHECKING:
    from pathlib import Path


def _characters() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated, and in old files
        return np.char.array(["a"])


WIDE = [(f"field{number}", "f8") for number in range(60)]
DTYPES = [
    np.dtype(text) for text in ("f8", ">i4", "U5", "S3", "M8[ns]", "m8[25s]", "?", "c16", "O", "V3", "f2", "u1", "g")
] + [
    np.dtype([("a", "f8"), ("b", "O")]),
    np.dtype([("a", "f8", (2,)), ("b", [("c", "i4"), ("d", "U3")])], align=True),
    np.dtype(("f8", (2,))),
    np.dtype([("a", "O", (2,))]),
    np.dtype(("O", (2, 3))),
    np.dtype([("a", [("b", "O"), ("c", "O")], (3,)), ("d", "O")]),
    np.dtype({"names": ["a", "b", "c"], "formats": ["O", "f8", "i4"], "offsets": [0, 8, 12]}),
    np.dtype({"names": ["b", "a"], "formats": ["O", "O"], "offsets": [8, 0], "titles": ["B", None]}),
    np.dtype([(("title", "a"), "O")]),
    np.dtype([("a", "O"), ("b", "f8", (0,)), ("c", "O")]),
    np.dtype([]),
    np.dtype({"names": ["a"], "formats": ["f4"], "offsets": [8], "titles": ["A"]}),
    np.dtype(WIDE),
    np.dtype((np.record, [("a", "f8")])),
    np.dtype("f8", metadata={"unit": "m"}),
    np.dtype("O", metadata={"vlen": str}),
    np.dtype([("a", [("b", "f4", (2, 2))]), ("c", "M8[s]")]),
]
NESTED: Any = np.empty(2, dtype=object)
NESTED[:] = [np.array([[None], [1]], dtype=object), [np.array([], dtype=object)]]
ORDINARY: list[Any] = [
    np.arange(3),
    np.arange(6.0).reshape(2, 3).T,
    np.array(5.0),
    np.array([None, 1], dtype=object),
    np.array([], dtype=object),
    np.array(None, dtype=object),
    np.array([[1, "a"], [None, 2.5], [(), []]], dtype=object),
    np.empty((3, 0), dtype=object),
    np.array(["text"] * 3001, dtype=object),
    NESTED,
    np.zeros((2, 3), dtype=[("a", "f8"), ("b", "O")]),
    np.ma.array([1, None], mask=[False, True], dtype=object),
    np.zeros(2, dtype=DTYPES[-5]),
    np.zeros(2, dtype=DTYPES[-1]),
    _characters(),
    np.linalg.LinAlgError("singular"),
    np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
    np.ma.array([1, 2], mask=[False, True]),
    np.ma.array([1.5, 2], mask=[False, True], fill_value=7),
    np.ma.array([1, "a"], mask=[False, True], dtype=object),
    np.ma.array([{1}, None], mask=[False, True], dtype=object, fill_value=None),
    np.ma.masked,
    np.ones((1, 1)).view(np.matrix),
    np.array(["a"], dtype=np.dtypes.StringDType()),
    np.float64(1),
    np.bool_(True),
    np.str_("a"),
    np.datetime64("2020-01-01"),
    np.zeros(2, dtype=[("a", "f8"), ("b", "O")])[0],
    np.longdouble(1),
    np.random.RandomState(0),
    np.random.default_rng(0),
    np.random.Generator(np.random.Philox(1)),
    np.random.SFC64(1),
    np.random.SeedSequence(1),
    np.poly1d([1, 2]),
    np.polynomial.Polynomial([1, 2]),
    np.finfo(np.float32),
    [np.float64, np.log1p, np.ndarray],
    np.full(5000, 1.5),
]


def _named(value: object) -> str:
    """Give the same id in every process: an address differs."""
    return type(value).__name__ if " at 0x" in repr(value).lower() else repr(value)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", [*ORDINARY, *DTYPES], ids=_named)
def test_ordinary_values_pass(value: object, protocol: int) -> None:
    assert refusals(value, protocol) == []


PLAIN = (3, "|", None, None, None, -1, -1)
OBJECT, FLOAT = made("numpy.dtype", "O8", False, True), made("numpy.dtype", "f8", False, True)
HIDDEN = Made(FLOAT.source, ("V8", False, True), (3, "|", None, ("a",), Mapping((("a", (OBJECT, 0)),)), 8, 1, 0))
LIES = [
    ("O8", (*PLAIN, 0)),
    ("O8", (*PLAIN, 62)),
    ("f8", (*PLAIN, 63)),
    ("f8", (*PLAIN, 1)),
    ("V8", (3, "|", None, ("a",), Mapping((("a", (OBJECT, 0)),)), 8, 1, 0)),
    ("V8", (3, "|", None, ("a",), Mapping((("a", (FLOAT, 0)),)), 8, 1, 27)),
    ("V8", (3, "|", None, ("a",), Mapping((("a", (HIDDEN, 0)),)), 8, 1, 0)),
    ("V8", (3, "|", (OBJECT, (1,)), None, None, 8, 1, 0)),
    ("V8", (3, "|", OBJECT, None, None, 8, 1, 0)),
    ("V8", (3, "|", None, ("a",), Unknown("dict"), 8, 1, 0)),
    ("V8", (3, "|", None, ("a",), None, 8, 1, 0)),
    ("V8", (3, "|", None, ("a",), Mapping((("a", (Unknown("more"), 0)),)), 8, 1, 0)),
    ("V8", (3, "|", None, ("a",), Mapping((("a", FLOAT),)), 8, 1, 0)),
    ("f8", (*PLAIN, Unknown("more"))),
    ("f8", PLAIN),
    ("f8", (5, *PLAIN[1:], 0)),
    ("f8", (3, "?", *PLAIN[2:], 0)),
    ("M8", (4, "<", None, None, None, -1, -1, 0, made("types.SimpleNamespace"))),
    ("M8", (4, "<", None, None, None, -1, -1, 0, (made("types.SimpleNamespace"), (b"D", 1, 1, 1)))),
    ("f8", Unknown("dict")),
    ("f8", (4, *PLAIN[1:], 0, made("types.SimpleNamespace"))),
]


def _record(*fields: tuple[Any, Any], names: Any = ("a", "b"), size: int = 16, flags: int = 27) -> tuple[str, Any]:
    return f"V{size}", (3, "|", None, names, Mapping(fields), size, 1, flags)


LIES += [
    ("O8", (*PLAIN, 3)),
    ("O8", (*PLAIN, 0x37)),
    ("O8", (*PLAIN, 0x2F)),
    ("O8", (*PLAIN, 63 + 256)),
    _record(("a", (OBJECT, 0)), ("b", (OBJECT, 8)), flags=3),
    _record(("a", (OBJECT, 0)), ("b", (FLOAT, 0))),
    _record(("a", (FLOAT, 0)), ("b", (OBJECT, 4))),
    _record(("a", (OBJECT, 4)), ("b", (FLOAT, 0))),
    _record(("a", (OBJECT, 0)), ("b", (OBJECT, 0))),
    _record(("a", (OBJECT, 0)), names=("a", "q")),
    _record(("a", (FLOAT, 0)), names=("a", "q"), flags=0),
    _record(("a", (OBJECT, 0)), ("b", (FLOAT, 8)), names=("a",)),
    _record(("a", (OBJECT, 0)), ("b", (FLOAT, 8)), names=None),
    _record(("a", (OBJECT, 0)), names=("a", "a")),
    _record(("a", (OBJECT, 0)), names=("a", b"a")),
    _record(("a", (OBJECT, 0)), ("a", (FLOAT, 8)), names=("a",)),
    _record(("a", (OBJECT, 0)), (b"a", (FLOAT, 8)), names=("a", b"a")),
    _record(("a", (OBJECT, 0)), (1, (FLOAT, 8)), names=("a", 1)),
    _record(("a", (OBJECT, 0, "A")), ("A", (OBJECT, 8, "A")), names=("a",)),
    _record(("a", (OBJECT, 0, "A")), ("A", (OBJECT, 0)), names=("a",)),
    _record(("a", (OBJECT, 0, "a")), names=("a",)),
    _record(("a", (OBJECT, -8)), names=("a",)),
    _record(("a", (OBJECT, 9)), names=("a",)),
    ("V16", (3, "|", (OBJECT, (1,)), None, None, 16, 1, 63)),
    ("M8", (3, "<", None, None, None, -1, -1, 0)),
    ("m8", (3, "<", None, None, None, -1, -1, 0)),
    ("M8", (4, "<", None, None, None, -1, -1, 0, None)),
    ("M8", (4, "<", None, None, None, -1, -1, 0, Mapping(()))),
    ("f8", (4, "<", None, None, None, -1, -1, 0, (None, (b"D", 1, 1, 1)))),
    ("V8", (3, "|", None, None, None, 8, 1, 0x20)),
    ("V8", (3, "|", None, None, None, 8, 1, -16)),
    ("f8", (*PLAIN, 0x04)),
    ("f8", (*PLAIN, 0x40)),
    ("V8", (3, "|", None, None, None, 8, 1 << 62, 0)),
    ("V8", (3, "|", None, None, None, 8, 3, 0)),
    ("V8", (3, "|", None, None, None, 8, 0, 0)),
    ("V8", (3, "|", None, None, None, 8, -2, 0)),
    ("V8", (3, "|", None, None, None, -8, 1, 0)),
    ("f8", (3, "<", None, None, None, -1, 0, 0)),
    ("V16", (3, "|", (OBJECT, (2,)), ("a",), Mapping((("a", (FLOAT, 8)),)), 16, 1, 63)),
]
KNOWN = [
    ("M8", (4, "<", None, None, None, -1, -1, 0, (None, (b"D", 1, 1, 1)))),
    ("m8", (4, "<", None, None, None, -1, -1, 0, (Mapping(()), ("ns", 1, 1, 1)))),
    ("U2", (3, "<", None, None, None, 8, 4, 8)),
    _record(("a", (FLOAT, 0)), ("b", (FLOAT, 8)), flags=-112),
    ("O8", (*PLAIN, 63)),
    ("O8", (*PLAIN, -1)),
    _record(("a", (OBJECT, 0)), ("b", (OBJECT, 8))),
    _record((b"a", (OBJECT, 0)), (b"b", (FLOAT, 8)), names=(b"a", b"b")),
    _record(("a", (OBJECT, 8)), ("b", (FLOAT, 0)), ("c", (FLOAT, 0)), names=("a", "b", "c")),
    _record(("a", (OBJECT, 8, "A")), ("A", (OBJECT, 8, "A")), names=("a",)),
    ("V16", (3, "|", (OBJECT, (2,)), None, None, 16, 1, 63)),
]


@pytest.mark.parametrize(("text", "state"), KNOWN)
def test_a_dtype_whose_objects_lie_apart_passes(text: str, state: Any) -> None:
    receiver = made("numpy.dtype", text, False, True)
    assert code(called("numpy.dtype", state, use=BUILD, receiver=receiver)) == ""


@pytest.mark.parametrize(("text", "state"), LIES)
def test_a_dtype_that_contradicts_itself_is_refused(text: str, state: Any) -> None:
    receiver = made("numpy.dtype", text, False, True)
    assert code(called("numpy.dtype", state, use=BUILD, receiver=receiver)) == "MSF103"


def test_a_state_without_its_dtype_is_refused() -> None:
    assert code(called("numpy.dtype", (*PLAIN, 0), use=BUILD)) == "MSF103"


TYPES = ["object", "O8,f8", "i4,O", "f8 ", "٣", "", "(2,)f8", "Of", Unknown("list"), named("argparse.Namespace"), None]


@pytest.mark.parametrize("text", TYPES)
def test_other_type_texts_are_refused(text: Any) -> None:
    assert code(called("numpy.dtype", text, False, True)) == "MSF103"


ARRAY = named("numpy.ndarray")
GENERATOR = named("numpy.random._pickle.__bit_generator_ctor")
REFUSED = [
    ("numpy.core._ufunc_reconstruct", ("os", "system")),
    ("numpy.core._ufunc_reconstruct", ("numpy", "memmap")),
    ("numpy.core._ufunc_reconstruct", ("numpy", "dtype")),
    ("numpy.core._ufunc_reconstruct", ("numpy", made("_codecs.encode", "log1p", "latin1"))),
    ("numpy.core._ufunc_reconstruct", ("numpy",)),
    ("numpy.dtype", ()),
    ("numpy.dtype", ("f8", Unknown("list"))),
    ("numpy.core.multiarray._reconstruct", (named("argparse.Namespace"), (0,), b"b")),
    ("numpy.core.multiarray._reconstruct", (ARRAY, (1 << 40,), b"b")),
    ("numpy.core.multiarray._reconstruct", (ARRAY, (0,), b"O")),
    ("numpy.core.multiarray._reconstruct", (ARRAY, (0,), made("_codecs.encode", "O", "latin1"))),
    ("numpy.core.multiarray._reconstruct", (ARRAY,)),
    ("numpy.core.multiarray.scalar", (OBJECT, b"12345678")),
    ("numpy.core.multiarray.scalar", (HIDDEN, b"12345678")),
    ("numpy.core.multiarray.scalar", (OBJECT,)),
    ("numpy.core.multiarray.scalar", (made("types.SimpleNamespace"), b"")),
    ("numpy._core.numeric._frombuffer", (made("types.SimpleNamespace"), FLOAT, (1,), "C")),
    ("numpy._core.numeric._frombuffer", (b"", FLOAT, (1,))),
    ("numpy.ma.core._mareconstruct", (named("numpy.ma.MaskedArray"), named("argparse.Namespace"), (0,), b"b")),
    ("numpy.ma.core._mareconstruct", (named("argparse.Namespace"), ARRAY, (0,), b"b")),
    ("numpy.random._pickle.__bit_generator_ctor", (named("argparse.Namespace"),)),
    ("numpy.random._pickle.__bit_generator_ctor", ("os",)),
    ("numpy.random._pickle.__generator_ctor", ("MT19937", named("argparse.Namespace"))),
    ("numpy.random._pickle.__generator_ctor", (made("types.SimpleNamespace"), GENERATOR)),
    ("numpy.random._pickle.__randomstate_ctor", ("MT19937", GENERATOR, 1)),
]


@pytest.mark.parametrize(("name", "arguments"), REFUSED)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == "MSF103"


OLDER_RANDOM = """
    GLOBAL numpy.random._pickle {constructor}
    BINUNICODE 'MT19937'
    GLOBAL numpy.random._pickle __bit_generator_ctor
    TUPLE2
    REDUCE
    STOP
"""


@pytest.mark.parametrize("constructor", ["__generator_ctor", "__randomstate_ctor"])
def test_random_states_of_numpy_1_26_pass(constructor: str) -> None:
    assert findings(assemble(OLDER_RANDOM.format(constructor=constructor))) == []


KEPT = [
    ("numpy.dtype", (b"f8", 0, 1)),
    ("numpy.core.multiarray.scalar", (FLOAT, "\x00" * 8)),
    ("numpy.random._pickle.__bit_generator_ctor", ("MT19937",)),
    ("numpy.random._pickle.__bit_generator_ctor", ()),
    ("numpy.random._pickle.__generator_ctor", ("PCG64", GENERATOR)),
    ("numpy.random._pickle.__randomstate_ctor", ()),
]


@pytest.mark.parametrize(("name", "arguments"), KEPT)
def test_older_forms_pass(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == ""


ARRAY_STATES: list[Any] = [
    (1, (1,), named("argparse.Namespace"), False, b""),
    (1, (1,), FLOAT, False, made("types.SimpleNamespace")),
    (1, Unknown("list"), FLOAT, False, b""),
    (made("argparse.Namespace"), (1,), FLOAT, False, b"12345678"),
    (None, (1,), FLOAT, False, b"12345678"),
    (1, (4,), OBJECT, False, Unknown("list", 1)),
    (1, (1,), OBJECT, False, Unknown("list", 0)),
    (1, (1,), OBJECT, False, Unknown("list", 2)),
    (1, (), OBJECT, False, Unknown("list", 0)),
    (1, (2, 2), OBJECT, False, Unknown("list of instances", 3)),
    (1, (-1, -1), OBJECT, False, Unknown("list", 1)),
    (1, (-1,), OBJECT, False, Unknown("list", 1)),
    (1, (1,), OBJECT, False, Unknown("list")),
    (1, made("torch.Size", (1,)), OBJECT, False, Unknown("list", 1)),
    Unknown("dict"),
]


@pytest.mark.parametrize("state", ARRAY_STATES)
@pytest.mark.parametrize("name", ["numpy._core.multiarray._reconstruct", "numpy.ma.core._mareconstruct"])
def test_other_states_of_an_array_are_refused(name: str, state: Any) -> None:
    assert code(called(name, state, use=BUILD)) == "MSF103"


WRAPPER = (("subclass", ARRAY), ("shape", (1,)), ("order", "C"), ("dtype", FLOAT), ("allow_mmap", True))
WRAPPERS = [
    (Mapping(WRAPPER), ""),
    (Mapping(WRAPPER[1:]), "MSF103"),
    (Mapping((*WRAPPER, (1, 2))), "MSF103"),
    (Mapping((*WRAPPER[1:], ("subclass", named("argparse.Namespace")))), "MSF103"),
    (Mapping((*WRAPPER[:3], ("dtype", made("types.SimpleNamespace")))), "MSF103"),
    (Mapping((*WRAPPER, ("extra", made("types.SimpleNamespace")))), "MSF103"),
    (Unknown("dict"), "MSF103"),
]


@pytest.mark.parametrize(("state", "expected"), WRAPPERS)
def test_the_state_of_an_array_wrapper(state: Any, expected: str) -> None:
    assert code(called("joblib.numpy_pickle.NumpyArrayWrapper", state, use=BUILD)) == expected


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_class_that_opens_a_file_is_named_by_arrays_only(protocol: int, tmp_path: Path) -> None:
    mapped: Any = np.memmap(tmp_path / "numbers", dtype="f4", mode="w+", shape=(3,))
    assert refusals({"weights": mapped, "more": [mapped]}, protocol) == []
    for kept in (np.memmap, [np.memmap], {"class": np.memmap}, (np.memmap, 1), {np.memmap: 1}):
        assert {found for found, _, _ in refusals(kept, protocol)} == {"MSF108"}


@pytest.mark.parametrize("module", ["numpy", "numpy.core._multiarray_umath"])
def test_functions_that_are_fetched_by_name_pass(module: str) -> None:
    assert code(called("numpy.core._ufunc_reconstruct", module, "log1p")) == ""


OBJECT_STATE = (3, "|", None, None, None, -1, -1, 63)
OBJECT_TYPE = made("numpy.dtype", "O8", False, True, state=OBJECT_STATE)
FILLS = {
    "literals": (Unknown("list"), ""),
    "arrays of objects": (Unknown("list of holders"), "MSF103"),
    "instances": (Unknown("list of instances"), "MSF103"),
    "pairs": (Unknown("list of pairs"), "MSF103"),
}


@pytest.mark.parametrize(("content", "expected"), FILLS.values(), ids=FILLS)
def test_a_fill_value_holds_no_instances(content: Unknown, expected: str) -> None:
    arguments = (named("numpy.ndarray"), (0,), b"b")
    filled = made("numpy._core.multiarray._reconstruct", *arguments, state=(1, (), OBJECT_TYPE, False, content))
    masked = made("numpy.ma.core._mareconstruct", named("numpy.ma.MaskedArray"), *arguments)
    states = {
        "filled": (1, (1,), OBJECT_TYPE, False, Unknown("list of instances", 1), b"\0", filled),
        "without a state": (
            1,
            (1,),
            OBJECT_TYPE,
            False,
            Unknown("list", 1),
            b"\0",
            made(filled.source.dotted, *arguments),
        ),
    }
    assert code(called("numpy.ma.core._mareconstruct", states["filled"], use=BUILD, receiver=masked)) == expected
    assert (
        code(called("numpy.ma.core._mareconstruct", states["without a state"], use=BUILD, receiver=masked)) == "MSF103"
    )


NUMBER_TYPE = made("numpy.dtype", "f8", state=(3, "<", None, None, None, -1, -1, 0))
OBJECT_TYPE = made("numpy.dtype", "O8", state=(3, "|", None, None, None, -1, -1, 63))
STATE = Mapping((("bit_generator", "MT19937"),))
KEY = made("numpy._core.multiarray._reconstruct", state=(1, (1,), NUMBER_TYPE, False, b"12345678"))
INSTANCES = made(
    "numpy._core.multiarray._reconstruct", state=(1, (1,), OBJECT_TYPE, False, Unknown("list of instances", 1))
)
RANDOM_STATES: list[tuple[Any, str]] = [
    (STATE, ""),
    ((STATE, made("numpy.random.bit_generator.SeedSequence")), ""),
    (("MT19937", KEY, 624, 0, 0.0), ""),
    (("MT19937", KEY, 624), ""),
    (Mapping((("bit_generator", "MT19937"), ("state", Mapping((("key", KEY), ("pos", 624)))))), ""),
    ((), "MSF103"),
    (("MT19937",), "MSF103"),
    (("MT19937", KEY), "MSF103"),
    ((INSTANCES, KEY, 624), "MSF103"),
    (("MT19937", INSTANCES, 624, 0, 0.0), "MSF103"),
    (("MT19937", made("numpy._core.multiarray._reconstruct"), 624), "MSF103"),
    (Mapping((("bit_generator", INSTANCES),)), "MSF103"),
    (Mapping((("bit_generator", "MT19937"), ("state", Mapping((("key", INSTANCES),))))), "MSF103"),
]


@pytest.mark.parametrize(("state", "found"), RANDOM_STATES)
def test_a_random_state_has_every_item_that_numpy_reads(state: Any, found: str) -> None:
    assert code(called("numpy.random._pickle.__randomstate_ctor", state, use=BUILD)) == found


CREATE = "dill._dill._create_array"
MAKER = named("numpy._core.multiarray._reconstruct")
MADE_OF = (named("numpy.ndarray"), (0,), b"b")
EIGHT = (1, (1,), NUMBER_TYPE, False, b"12345678")
CREATED: list[tuple[Any, ...]] = [
    (MAKER, MADE_OF, EIGHT),
    (MAKER, MADE_OF, EIGHT, None),
    (MAKER, MADE_OF, (1, (1,), OBJECT_TYPE, False, listed("a")), None),
]
NOT_CREATED: list[tuple[Any, ...]] = [
    (named("os.system"), ("id",), EIGHT, None),
    (named("numpy.ndarray"), ((1,),), EIGHT, None),
    (made("numpy._core.multiarray._reconstruct"), MADE_OF, EIGHT, None),
    (MAKER, (named("os.system"), (0,), b"b"), EIGHT, None),
    (MAKER, Unknown("more"), EIGHT, None),
    (MAKER, MADE_OF, Unknown("more"), None),
    (MAKER, MADE_OF, (1, (1,), OBJECT_TYPE, False, listed("a", kind="list of instances")), None),
    (MAKER, MADE_OF, (1, (2,), OBJECT_TYPE, False, listed("a")), None),
    (MAKER, MADE_OF, EIGHT, Mapping((("a", 1),))),
    (MAKER, MADE_OF),
    (),
]


def test_an_array_that_dill_spells_in_one_call_is_held_to_what_numpy_writes() -> None:
    assert [code(called(CREATE, *given)) for given in CREATED] == [""] * len(CREATED)
    assert [given for given in NOT_CREATED if not code(called(CREATE, *given))] == []


def test_an_array_that_dill_spells_is_known_as_one_of_numpy() -> None:
    assert shape_of(made(CREATE, *CREATED[0]), POLICY) == (1,)
    assert is_array_of_numbers(made(CREATE, *CREATED[0]), POLICY)
    assert content_of(made(CREATE, *CREATED[0]), POLICY) == b"12345678"
    unknown = [made(CREATE, *given) for given in (*CREATED[2:], *NOT_CREATED[:2], *NOT_CREATED[4:6], *NOT_CREATED[-2:])]
    assert [given for given in unknown if is_array_of_numbers(given, POLICY)] == []
    assert not is_array_of_numbers(Made(named(CREATE), Unknown("more")), POLICY)


@pytest.mark.parametrize("kind", [np.record, np.void])
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_record_holds_nothing_that_could_be_called(kind: type, protocol: int) -> None:
    fields = np.dtype((kind, [("setdefault", "O"), ("number", "f8")]))
    kept: tuple[Any, ...] = ("text", 1, None, (1, "text"), [1])
    assert [refusals(np.array([(value, 1.0)], dtype=fields)[0], protocol) for value in kept] == [[]] * len(kept)
    for value in (collections.OrderedDict, np.sin):
        assert refusals(np.array([(value, 1.0)], dtype=fields)[0], protocol) != []


RECONSTRUCT, RANDOM = named("numpy.core.multiarray._reconstruct"), made("numpy.random._pickle.__bit_generator_ctor")
TEXTS = made("numpy.core._internal._convert_to_stringdtype_kwargs")
PLACEHOLDER, UNIT = made("_codecs.encode", "b", "latin1"), (b"D", 1, 1, 1)
SCALAR = made("numpy.core.multiarray.scalar", NUMBER_TYPE, b"12345678")
HOLDING = made("numpy.core.multiarray._reconstruct", state=(1, (1,), OBJECT_TYPE, False, listed(1)))
FIELDS = Mapping((("a", (NUMBER_TYPE, 0)), ("b", (OBJECT_TYPE, 8))))
TITLED = Mapping((("a", (NUMBER_TYPE, 0, "A")), ("A", (NUMBER_TYPE, 0, "A"))))
SEEDED = made("numpy.random.bit_generator.SeedSequence", state=Mapping(()))
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("numpy-array-state", ((1, (2,), FLOAT, False, b"12345678"),), "0.1- 0.1+"),
    ("numpy-array-state", (((2,), FLOAT, False, "12345678"),), "0.0- 0.0+"),
    ("numpy-array-state", ((1, (2,), OBJECT_TYPE, False, listed(1, "a")),), ""),
    ("numpy-array-state", ((1, made("torch.Size", (2,)), TEXTS, False, Unknown("more")),), ""),
    ("numpy-array-state", ((1, (2,), FLOAT, False, Blob("str", 0, 9999)),), "0.1- 0.1+"),
    ("numpy-array-type", (RECONSTRUCT,), ""),
    ("numpy-array-type", (named("numpy.ma.core._mareconstruct"),), ""),
    ("numpy-array-type", (made("joblib.numpy_pickle.NumpyArrayWrapper"),), ""),
    ("numpy-array-wrapper", (Mapping(WRAPPER),), "0.'shape'- 0.'shape'+"),
    ("numpy-array-wrapper", (Mapping(WRAPPER[:4]),), "0.'shape'- 0.'shape'+"),
    ("numpy-bit-generator", (), ""),
    ("numpy-bit-generator", ("MT19937",), "-"),
    ("numpy-bit-generator", (named("numpy.random._mt19937.MT19937"),), "-"),
    ("numpy-created", (RECONSTRUCT, MADE_OF, EIGHT), "2.1- 2.1+"),
    ("numpy-created", (RECONSTRUCT, MADE_OF, (1, (1,), OBJECT_TYPE, False, listed("a")), None), "- 2.1- 2.1+"),
    ("numpy-created", (RECONSTRUCT, MADE_OF, (*EIGHT[:4], Unknown("more"))), "2.1- 2.1+"),
    ("numpy-dtype", ("f8",), ""),
    ("numpy-dtype", ("f8", False, True), "-"),
    ("numpy-dtype", (named("numpy.record"), False, True), "-"),
    ("numpy-from-buffer", (b"12345678", FLOAT, (1,), "C"), "2- 2+"),
    ("numpy-from-buffer", (b"12345678", FLOAT, (1,), "K", (1,)), "- 2- 2+ 4- 4+"),
    ("numpy-masked", (named("numpy.ma.MaskedArray"), ARRAY, (0,), b"b"), ""),
    ("numpy-masked-state", ((1, (2,), FLOAT, False, b"12345678", b"12", None),), "0.1- 0.1+"),
    ("numpy-masked-state", ((1, (2,), FLOAT, False, b"12345678", b"12", HOLDING),), "0.1- 0.1+"),
    ("numpy-masked-state", ((1, (2,), FLOAT, False, b"12345678", b"12", SCALAR),), "0.1- 0.1+"),
    ("numpy-masked-state", ((1, (2,), FLOAT, False, b"12345678", listed(0, 1), None),), ""),
    ("numpy-random", (), ""),
    ("numpy-random", ("MT19937",), "-"),
    ("numpy-random", (RANDOM,), "-"),
    ("numpy-random", ("MT19937", GENERATOR), "-"),
    ("numpy-random-state", (RANDOM,), ""),
    ("numpy-random-state", (STATE,), ""),
    ("numpy-random-state", (("MT19937", HOLDING, 624),), ""),
    ("numpy-random-state", ((STATE, SEEDED),), "0- 0+"),
    ("numpy-reconstruct", (ARRAY, (0,), b"b"), ""),
    ("numpy-reconstruct", (ARRAY, (0,), "b"), ""),
    ("numpy-reconstruct", (ARRAY, (0,), PLACEHOLDER), ""),
    ("numpy-scalar", (FLOAT,), ""),
    ("numpy-scalar", (FLOAT, b"12345678"), "-"),
    ("numpy-scalar", (FLOAT, "12345678"), "-"),
    ("numpy-scalar", (OBJECT_TYPE, HOLDING), ""),
    ("numpy-ufunc", ("numpy", "log1p"), ""),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


DTYPE_STATES: list[tuple[Any, Any, str]] = [
    ("f8", (3, "<", None, None, None, -1, -1, 0), ""),
    ("f8", (4, "<", None, None, None, -1, -1, 0, Mapping((("unit", 1),))), "0.8.'unit'"),
    ("M8", (4, "<", None, None, None, -1, -1, 0, (None, UNIT)), "0.8.1- 0.8.1+"),
    ("M8", (4, "<", None, None, None, -1, -1, 0, (Mapping(()), (PLACEHOLDER, 1, 1, 1))), "0.8.1- 0.8.1+"),
    ("V16", (3, "|", (FLOAT, (2,)), None, None, 16, 8, 0), ""),
    ("V16", (3, "|", None, ("a", "b"), FIELDS, 16, 1, 27), "0.4.'a'+ 0.4.'b'+"),
    ("V8", (3, "|", None, ("a",), TITLED, 8, 1, 0), ""),
    (named("numpy.record"), (4, "|", None, ("a", "b"), FIELDS, 16, 1, 27, None), "0.4.'a'+ 0.4.'b'+"),
]


@pytest.mark.parametrize(("kind", "state", "left_free"), DTYPE_STATES)
def test_each_part_of_the_state_of_a_dtype_counts(kind: Any, state: Any, left_free: str) -> None:
    assert free_in("numpy-dtype-state", state, of=made("numpy.dtype", kind, False, True)) == left_free


@pytest.mark.parametrize("of", [None, made("numpy.dtype"), Made(named("numpy.dtype"), Unknown("arguments"))])
def test_a_state_is_that_of_a_known_dtype(of: Made | None) -> None:
    assert not contract("numpy-dtype-state")(((3, "<", None, None, None, -1, -1, 0),), POLICY, of)


def test_an_alignment_is_a_power_of_two_or_that_of_the_type() -> None:
    def passes(size: int, alignment: int) -> bool:
        state = (3, "|", None, None, None, size, alignment, 0)
        return contract("numpy-dtype-state")((state,), POLICY, made("numpy.dtype", "f8"))

    assert [number for number in range(-3, 300) if passes(-1, number)] == [-1, 1, 2, 4, 8, 16, 32, 64, 128]
    assert [size for size in range(-3, 2) if passes(size, -1)] == [-1, 0, 1]


UNFINISHED = Made(named("_codecs.encode"), Unknown("arguments"))
OTHER_FORMS: list[tuple[str, tuple[Any, ...]]] = [
    *(("numpy-array-wrapper", (Mapping((*WRAPPER[:at], *WRAPPER[at + 1 :])),)) for at in range(4)),
    ("numpy-array-wrapper", (Mapping((*WRAPPER[1:], (b"subclass", ARRAY))),)),
    ("numpy-array-wrapper", (Mapping((*WRAPPER, ("extra", Unknown("list")))),)),
    ("numpy-masked-state", ((1, (2,), FLOAT, False, b"12345678", b"12", Unknown("list")),)),
    ("numpy-reconstruct", (ARRAY, (0,), UNFINISHED)),
    ("numpy-reconstruct", (ARRAY, (0,), made("types.SimpleNamespace", "b"))),
    ("numpy-scalar", (OBJECT_TYPE, made("numpy.core.multiarray._reconstruct"))),
    ("numpy-random-state", (("MT19937", Unknown("persistent object"), 624),)),
    ("numpy-scalar", (OBJECT_TYPE, made("numpy.core.multiarray._reconstruct", state=Unknown("more")))),
    ("numpy-scalar", (OBJECT_TYPE, made("numpy.core.multiarray._reconstruct", state=()))),
    ("numpy-scalar", (OBJECT_TYPE, made("numpy.core.multiarray._reconstruct", state=(Unknown("list"),)))),
    ("numpy-scalar", (OBJECT_TYPE, made("numpy.core.multiarray._reconstruct", state=(listed(ARRAY),)))),
    ("numpy-scalar", (OBJECT_TYPE, made("types.SimpleNamespace", state=(listed(1),)))),
]


@pytest.mark.parametrize(("name", "arguments"), OTHER_FORMS)
def test_other_forms_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)


LETTERS = "?bBchHeiIflqLQdFDgG"
"""Those that numpy takes without a width."""
TYPES_OF: list[tuple[Any, tuple[str, int] | None]] = [
    *((letter, (letter, np.dtype(letter).itemsize)) for letter in LETTERS),
    *((f"{order}i4", ("i", 4)) for order in "<>=|"),
    *((text, (text[0], 8)) for text in ("f8", "u8", "O8", "O", "O4", "M8[ns]", "m8[25s]", "M", "m", "S8", "a8", "V8")),
    *((letter, (letter, 1)) for letter in "SaV"),
    *((("U", ("U", 4))), ("U5", ("U", 20)), (b"<f8", ("f", 8)), ("u", ("u", 4)), ("S0", ("S", 0))),
    *((text, None) for text in ("", "x8", "f8 ", "f\u0663", "f-8", "(2,)f8", "f8[ns]", "<", "!f8", None, 8, ("f8",))),
]


@pytest.mark.parametrize(("text", "expected"), TYPES_OF)
def test_a_type_is_read_as_numpy_reads_it(text: Any, expected: tuple[str, int] | None) -> None:
    assert type_of(text) == expected


def test_flags_tell_of_objects_all_that_numpy_asks_them() -> None:
    flags = range(-300, 300)
    assert [flag for flag in flags if flags_agree(flag, objects=True)] == [
        flag for flag in range(-128, 256) if flag & 0b11011 == 0b11011
    ]
    assert [flag for flag in flags if flags_agree(flag, objects=False)] == [
        flag for flag in range(-128, 256) if flag & 0b1100111 == 0
    ]
    assert not flags_agree("0", objects=False)
    assert not flags_agree(0.0, objects=False)


def test_items_are_counted_by_the_shape() -> None:
    counts: dict[Any, int] = {
        (): 1,
        (2, 3): 6,
        4: 4,
        (0,): 0,
        0: 0,
        (-1,): -1,
        -1: -1,
        (2, -1): -1,
        ("2",): -1,
        None: -1,
        "2": -1,
    }
    assert {shape: count_of(shape) for shape in counts} == counts


def _nested(depth: int) -> Made:
    """Give a structured dtype within others."""
    inside = NUMBER_TYPE
    for _ in range(depth):
        state = (3, "|", None, ("a",), Mapping((("a", (inside, 0)),)), 8, 1, 0)
        inside = made("numpy.dtype", "V8", state=state)
    return inside


def test_dtypes_within_dtypes_are_followed_so_far() -> None:
    assert [holds_objects(_nested(depth), POLICY) for depth in (0, 1, 7, 8)] == [False, False, False, None]


WHOLE = (3, "<", None, None, None, -1, -1, 0)
DTYPES_WITH: list[tuple[Any, bool | None]] = [
    (made("numpy.dtype", "f8"), False),
    (made("numpy.dtype", "f8", state=WHOLE), False),
    (made("numpy.dtype", "O8", state=WHOLE), True),
    (made("numpy.dtype", "S3", state=(3, "|", None, None, None, 3, 1, 0)), False),
    (made("numpy.dtype", "S3", state=(3, "|", None, None, None, 4, 1, 0)), None),
    (made("numpy.dtype", "f8", state=(*WHOLE, None)), False),
    (made("numpy.dtype", "f8", state=(*WHOLE, None, None)), None),
    (made("numpy.dtype", "f8", state=WHOLE[:7]), None),
    (made("numpy.dtype", "f8", state=Unknown("more")), None),
    (made("numpy.dtype", "f8", state=(3, "<", (OBJECT, (1,)), None, None, 8, 1, 0)), None),
    (made("numpy.dtype", "V8"), None),
    (made("numpy.dtype", "x8"), None),
    (made("numpy.dtype", "x8", state=(3, "|", None, None, None, 8, 1, 0)), None),
    (made("numpy.dtype", named("numpy.record")), None),
    (made("numpy.dtype"), None),
    (Made(named("numpy.dtype"), Unknown("arguments")), None),
    (made("types.SimpleNamespace", "f8"), None),
    (named("numpy.dtype"), None),
]


@pytest.mark.parametrize(("dtype", "expected"), DTYPES_WITH)
def test_a_dtype_holds_objects_or_none_or_is_not_known(dtype: Any, *, expected: bool | None) -> None:
    assert holds_objects(dtype, POLICY) is expected


KIND = named("numpy.record")


def _of(base: Any = None, names: Any = None, fields: Any = None, size: Any = 16) -> bool | None:
    return holds_objects(made("numpy.dtype", KIND, state=(3, "|", base, names, fields, size, 1, 0)), POLICY)


RAW = (3, "|", None, None, None, 8, 1, 0)
INNER = made("numpy.dtype", "V8", state=RAW)
RECORD = made(
    "numpy.dtype", named("numpy.record"), state=(3, "|", None, ("a",), Mapping((("a", (FLOAT, 0)),)), 8, 1, 0)
)
UNFIT: list[Any] = [(3,), Unknown("more"), (3, "|", None, None, None, -8, 1, 0), (*RAW[:5], "8", 1, 0)]
PARTS: list[tuple[Any, Any, Any, bool | None]] = [
    (None, None, None, False),
    ((FLOAT, (2,)), None, None, False),
    ((OBJECT, 2), None, None, True),
    ((FLOAT, (3,)), None, None, None),
    ((FLOAT,), None, None, None),
    ((FLOAT, (-2,)), None, None, None),
    (FLOAT, None, None, None),
    ((INNER, (2,)), None, None, False),
    ((RECORD, (2,)), None, None, False),
    (None, ("a",), Mapping((("a", (INNER, 8)),)), False),
    (None, ("a",), Mapping((("a", (OBJECT, 8)),)), True),
    (None, ("a",), Mapping((("a", (OBJECT, 9)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, 9)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, -1)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, "0")),)), None),
    (None, ("a",), Mapping((("a", (FLOAT,)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, 0, "t", 1)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, 0, None)),)), False),
    (None, ("a",), Mapping((("a", FLOAT),)), None),
    (None, ("q",), Mapping((("a", (FLOAT, 0)),)), None),
    (None, ("a",), Mapping((("a", (FLOAT, 0, 1)), (1, (FLOAT, 0, 1)))), None),
    (None, ("a",), Mapping((("a", (made("numpy.dtype", "S8"), 8)),)), False),
    (None, ("a",), Mapping((("a", (made("numpy.dtype", KIND), 8)),)), None),
    *((None, ("a",), Mapping((("a", (made("numpy.dtype", KIND, state=other), 8)),)), None) for other in UNFIT),
    (None, ("a",), Mapping((("a", (FLOAT.source, 0)),)), None),
    (None, ("a",), Mapping((("a", (made("numpy.dtype"), 0)),)), None),
    (None, ("a",), Mapping((("a", (Made(FLOAT.source, Unknown("arguments")), 0)),)), None),
    (None, ("a",), None, None),
    (None, None, Mapping((("a", (FLOAT, 0)),)), None),
    (None, (), Mapping(()), False),
    (None, "a", Mapping((("a", (FLOAT, 0)),)), None),
    (None, ("a", "b"), Mapping((("a", (FLOAT, 0)), ("b", (FLOAT, 4)))), False),
    (None, ("a", "b"), Mapping((("a", (FLOAT, 4)), ("b", (OBJECT, 8)))), None),
    (None, ("a", "b"), Mapping((("a", (FLOAT, 0)), ("b", (OBJECT, 8)))), True),
    (None, ("a", "b"), Mapping((("a", (OBJECT, 0)), ("b", (FLOAT, 4)))), None),
    (None, ("a", "b"), Mapping((("b", (OBJECT, 0)), ("a", (FLOAT, 8)))), True),
    (None, ("a",), Mapping((("T", (FLOAT, 0, "T")), ("a", (FLOAT, 0, "T")))), False),
    (None, ("a",), Mapping((("T", (FLOAT, 8, "T")), ("a", (FLOAT, 0, "T")))), None),
    (None, ("a",), Mapping((("T", (FLOAT, 0, b"T")), ("a", (FLOAT, 0, b"T")))), False),
]


@pytest.mark.parametrize(("base", "names", "fields", "expected"), PARTS)
def test_each_part_of_an_item_is_looked_at(base: Any, names: Any, fields: Any, *, expected: bool | None) -> None:
    assert _of(base, names, fields) is expected


@pytest.mark.parametrize(("size", "expected"), [(8, False), (7, None), ("8", None), (None, None)])
def test_no_part_lies_behind_the_end(size: Any, *, expected: bool | None) -> None:
    assert _of(None, ("a",), Mapping((("a", (FLOAT, 0)),)), size) is expected


@pytest.mark.parametrize(("size", "expected"), [(8, False), (4, False), (9, None), ("8", None), (-8, None)])
def test_a_raw_part_is_as_wide_as_its_state_says(size: Any, *, expected: bool | None) -> None:
    raw = made("numpy.dtype", f"V{size}", state=(3, "|", None, None, None, size, 1, 0))
    assert _of(None, ("a",), Mapping((("a", (raw, 8)),))) is expected


FROM_BUFFER = "numpy._core.numeric._frombuffer"
MAKES = "numpy.core.multiarray._reconstruct"
WRAPS = "joblib.numpy_pickle.NumpyArrayWrapper"
TOLD = Mapping((("dtype", NUMBER_TYPE), ("shape", (1,))))
ARRAYS: list[tuple[Any, tuple[Any, ...] | None, bytes | None, bool]] = [
    (made(MAKES, state=EIGHT), (1,), b"12345678", True),
    (made(MAKES, state=EIGHT[1:]), (1,), b"12345678", True),
    (made(MAKES, state=EIGHT[2:]), None, None, False),
    (made(MAKES, state=(1, 1, NUMBER_TYPE, False, b"")), None, b"", True),
    (made(MAKES, state=(1, (1,), OBJECT_TYPE, False, b"")), (1,), None, False),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, "\xff")), (1,), None, True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, made("_codecs.encode", "\xff", "latin1"))), (1,), b"\xff", True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, UNFINISHED)), (1,), None, True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, made("builtins.bytes"))), (1,), None, True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, made("types.SimpleNamespace", b""))), (1,), None, True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, Unknown("buffer"))), (1,), None, True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, Blob("bytes", 0, 1, lambda: b"x"))), (1,), b"x", True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, Blob("bytes", 0, 1))), (1,), None, True),
    (Made(named(WRAPS), Unknown("arguments"), TOLD), (1,), None, True),
    (made(CREATE, made(MAKES), MADE_OF, EIGHT), None, None, False),
    (made(CREATE, MAKER, MADE_OF, EIGHT), (1,), b"12345678", True),
    (made(MAKES, state=(1, (1,), NUMBER_TYPE, False, made("_codecs.encode", "\u0100"))), (1,), None, True),
    (made(MAKES, ARRAY, (0,), b"b"), None, None, False),
    (made(MAKES, state=Unknown("more")), None, None, False),
    (made(FROM_BUFFER, b"12345678", NUMBER_TYPE, (1,), "C"), (1,), b"12345678", True),
    (made(FROM_BUFFER, b"12345678", NUMBER_TYPE, (1,)), None, b"12345678", True),
    (made(FROM_BUFFER), None, None, True),
    (Made(named(FROM_BUFFER), Unknown("arguments")), None, None, False),
    (made(WRAPS, state=TOLD), (1,), None, True),
    (made(WRAPS, state=(TOLD, b"12345678")), (1,), b"12345678", True),
    (made(WRAPS, state=(TOLD, b"12345678", 1)), None, None, False),
    (made(WRAPS, state=Mapping((("dtype", OBJECT_TYPE), ("shape", (1,))))), (1,), None, False),
    (made(WRAPS, state=Mapping((("dtype", NUMBER_TYPE),))), None, None, True),
    (made(WRAPS, state=Mapping((("dtype", NUMBER_TYPE), ("shape", 1)))), None, None, True),
    (made("types.SimpleNamespace", state=EIGHT), None, None, False),
    (None, None, None, False),
]


@pytest.mark.parametrize(("array", "shape", "content", "numbers"), ARRAYS)
def test_what_is_known_of_an_array(array: Any, shape: Any, content: Any, *, numbers: bool) -> None:
    assert is_array_of_numbers(array, POLICY) is numbers
    assert (shape_of(array, POLICY), content_of(array, POLICY)) == (shape, content)
    assert dimensions(array, POLICY) == (len(shape) if numbers and shape is not None else None)


KINDS: list[tuple[Made, tuple[str, int] | None]] = [
    (made(MAKES, state=EIGHT), ("f", 8)),
    (made(MAKES, state=EIGHT[1:]), ("f", 8)),
    (made(MAKES, state=EIGHT[2:]), None),
    (made(FROM_BUFFER, b"", NUMBER_TYPE), ("f", 8)),
    (made(FROM_BUFFER, b""), None),
    (Made(named(FROM_BUFFER), Unknown("arguments")), None),
    (made(WRAPS, state=TOLD), ("f", 8)),
    (made(WRAPS, state=Mapping(())), None),
    (made(FROM_BUFFER, b"", "f8"), None),
    (made(FROM_BUFFER, b"", made("types.SimpleNamespace", "f8")), None),
    (made(FROM_BUFFER, b"", made("numpy.dtype")), None),
    (made(FROM_BUFFER, b"", Made(named("numpy.dtype"), Unknown("arguments"))), None),
    (made(FROM_BUFFER, b"", made("numpy.dtype", named("numpy.record"))), None),
]


@pytest.mark.parametrize(("array", "expected"), KINDS)
def test_the_type_of_an_array_is_read_where_it_stands(array: Made, expected: tuple[str, int] | None) -> None:
    assert kind_of(array, POLICY) == expected
