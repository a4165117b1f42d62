"""The standard library's helpers: what they write passes, what they could be made to do does not."""

from __future__ import annotations

import argparse
import array
import collections
import datetime as dt
import decimal
import fractions
import http
import io
import ipaddress
import logging
import math
import pathlib
import random
import re
import signal
import statistics
import string
import time
import types
import urllib.parse
import uuid
from functools import partial
from typing import Any

import numpy as np
import pytest

from modelsec.evidence import BUILD, NEWOBJ, Global, Mapping, Unknown
from modelsec.policy import Policy, Row
from modelsec.policy.contracts import contract
from modelsec.policy.rows import CLASS, ENUM, FUNCTION, VALUE
from tests.support.judged import POLICY, PROTOCOLS, called, code, made, named, refusals
from tests.support.spoiling import free_in

ORDINARY: list[Any] = [
    collections.OrderedDict(a=1),
    collections.defaultdict(list, a=[1]),
    collections.Counter("abc"),
    collections.deque([1], 3),
    collections.UserDict(a=1),
    dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc),
    dt.datetime(2026, 1, 2),  # noqa: DTZ001 - pickles hold such times
    dt.date(2026, 1, 2),
    dt.time(1),
    dt.timedelta(1),
    decimal.Decimal("1.5"),
    fractions.Fraction(1, 3),
    uuid.UUID(int=5),
    pathlib.PurePosixPath("/a/b"),
    pathlib.Path("a"),
    argparse.Namespace(a=1),
    types.SimpleNamespace(a=1),
    re.compile("a+"),
    re.compile(b"a+"),
    type(None),
    type(...),
    logging.getLogger("modelsec"),
    math.sqrt,
    UnicodeDecodeError("utf-8", b"x", 0, 1, "broken"),
    {1, frozenset((2,))},
    bytearray(b"abc"),
    bytearray(),
    b"abc\xff",
    b"",
    1j,
    range(3),
    slice(1, 2, 3),
    ValueError("x"),
    Ellipsis,
    NotImplemented,
    [int, dict],
    array.array("d", [1.0]),
    ipaddress.ip_address("127.0.0.1"),
    random.Random(1),
    time.gmtime(0),
    string.Template("a"),
    SystemExit(1),
    http.HTTPStatus.OK,
    signal.SIGINT,
    urllib.parse.urlparse("https://example.org/a?b"),
    statistics.NormalDist(1.0, 2.0),
    list[int],
    dict[str, list[int]],
    tuple[int, ...],
    [str.lower, str.split],
    partial(np.clip, a_min=0, a_max=1),
]


@pytest.mark.parametrize("protocol", PROTOCOLS[2:])
@pytest.mark.parametrize("value", [io.BytesIO(b"abc"), io.StringIO("a\nb", newline="")], ids=["bytes", "text"])
def test_files_in_memory_pass(value: object, protocol: int) -> None:
    assert refusals(value, protocol) == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", ORDINARY, ids=lambda value: type(value).__name__)
def test_ordinary_values_pass(value: object, protocol: int) -> None:
    assert refusals(value, protocol) == []


OBJECT = named("builtins.object")
NAMESPACE = named("argparse.Namespace")
REFUSED = [
    ("_codecs.encode", ("x", "hex")),
    ("_codecs.encode", (Unknown("list"), "latin1")),
    ("builtins.bytearray", ("x", "idna")),
    ("builtins.bytearray", (made("types.SimpleNamespace"),)),
    ("builtins.list", (made("types.SimpleNamespace"),)),
    ("builtins.type", ("x", (), Mapping(()))),
    ("copyreg._reconstructor", (named("os.system"), OBJECT, None)),
    ("copyreg._reconstructor", (named("builtins.getattr"), OBJECT, None)),
    ("copyreg._reconstructor", (NAMESPACE, OBJECT, Unknown("list"))),
    ("copyreg._reconstructor", (NAMESPACE, NAMESPACE, "state")),
    ("copyreg._reconstructor", (named("ultralytics.nn.tasks.BaseModel"), named("builtins.dict"), Mapping(()))),
    ("copyreg._reconstructor", (NAMESPACE, OBJECT)),
    ("copyreg.__newobj__", ()),
    ("copyreg.__newobj__", (named("os.system"), "true")),
    ("copyreg.__newobj_ex__", (NAMESPACE, (), Unknown("list"))),
    ("copyreg.__newobj_ex__", (NAMESPACE,)),
    ("collections.defaultdict", (named("os.abort"),)),
    ("collections.defaultdict", (named("builtins.getattr"),)),
    ("collections.defaultdict", (named("torch.nn.modules.linear.Identity"),)),
    ("collections.defaultdict", (named("torch.Size"),)),
    ("collections.defaultdict", (named("_codecs.encode"),)),
    ("collections.deque", (made("types.SimpleNamespace"),)),
    ("fractions.Fraction", ("1e999999999",)),
    ("datetime.timezone", ("utc",)),
    ("builtins.getattr", (named("os.path"), "join")),
    ("builtins.getattr", (made("types.SimpleNamespace"), "x")),
    ("builtins.getattr", (named("uuid.SafeUUID"), "__class__")),
    ("builtins.getattr", (named("uuid.SafeUUID"), "mro.x")),
    ("builtins.getattr", (named("uuid.SafeUUID"),)),
    ("builtins.getattr", (named("builtins.str"), "format")),
    ("builtins.getattr", (named("builtins.str"), "__getattribute__")),
    ("builtins.getattr", (named("builtins.bytes"), "lower")),
    ("builtins.str.lower", ("A",)),
    ("functools.partial", (named("os.system"),)),
    ("functools.partial", (named("numpy.fromfile"),)),
    ("functools.partial", (named("numpy.float64"),)),
    ("functools.partial", (named("pandas.to_numeric"),)),
    ("operator.attrgetter", ("a",)),
    ("operator.itemgetter", ("a",)),
    ("operator.methodcaller", ("a",)),
    ("types.GenericAlias", (named("torch.Tensor"), (named("builtins.int"),))),
    ("types.GenericAlias", (named("builtins.list"), (named("os.system"),))),
    ("types.GenericAlias", (named("builtins.list"), named("builtins.int"))),
    ("types.GenericAlias", (named("builtins.list"), (made("types.SimpleNamespace"),))),
    ("types.GenericAlias", (named("builtins.list"),)),
    ("urllib.parse.ParseResult", (made("types.SimpleNamespace"),)),
    ("urllib.parse.urlopen", ("https://example.org",)),
    ("dateutil.tz.tz.tzoffset", ("x", made("types.SimpleNamespace"))),
    ("dateutil.tz.tz.tzoffset", (made("datetime.timedelta"), made("datetime.timedelta"))),
    ("_io.open", ("a",)),
    ("functools.partial", (named("builtins.getattr"),)),
    ("functools.partial", (named("numpy.memmap"),)),
    ("functools.partial", (named("_codecs.encode"), "x")),
    ("array._array_reconstructor", (named("argparse.Namespace"), "d", 16, b"")),
    ("time.struct_time", (Unknown("list"),)),
    ("builtins.type", (named("argparse.Namespace"),)),
    ("builtins.type", ("Name", (), Mapping(()))),
    ("re._compile", (made("types.SimpleNamespace"), 0)),
    ("re._compile", ("a", made("types.SimpleNamespace"))),
    (
        "copyreg._reconstructor",
        (named("sklearn.impute._iterative._ImputerTriplet"), named("builtins.tuple"), made("types.SimpleNamespace")),
    ),
]


@pytest.mark.parametrize(("name", "arguments"), REFUSED)
def test_other_arguments_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) in ("MSF101", "MSF103")


KEPT = [
    ("builtins.getattr", (named("uuid.SafeUUID"), "safe")),
    ("builtins.getattr", (named("zoneinfo.ZoneInfo"), "_unpickle")),
    ("copyreg.__newobj__", (NAMESPACE,)),
    ("copyreg.__newobj_ex__", (NAMESPACE, (), Mapping(()))),
    ("collections.defaultdict", (named("torch.amp.grad_scaler._refresh_per_optimizer_state"),)),
    ("collections.defaultdict", (named("builtins.set"),)),
    ("collections.defaultdict", (named("datetime.datetime"),)),
    ("collections.defaultdict", (named("nltk.probability.FreqDist"),)),
    ("functools.partial", (named("torch.nn.modules.normalization.LayerNorm"),)),
    ("uuid.SafeUUID", (1,)),
    ("dateutil.tz.tz.tzoffset", ("x", 3600)),
    ("dateutil.tz.tz.tzoffset", (None, made("datetime.timedelta", 0, 3600, 0))),
    ("types.GenericAlias", (named("builtins.list"), (made("types.GenericAlias"),))),
    ("itertools.count", (3,)),
    ("builtins.bytearray", (Unknown("list"),)),
    ("fractions.Fraction", ("1/3",)),
    (
        "sklearn._loss._loss.__pyx_unpickle_CyHalfMultinomialLoss",
        (named("sklearn._loss._loss.CyHalfMultinomialLoss"), 1, ()),
    ),
    (
        "sklearn._loss._loss.__pyx_unpickle_CyHalfTweedieLossIdentity",
        (named("sklearn._loss._loss.CyHalfTweedieLossIdentity"), 103600757, (0.5,)),
    ),
    *(
        (f"sklearn._loss._loss.__pyx_unpickle_Cy{loss}", (named(f"sklearn._loss._loss.Cy{loss}"), 222419149, ()))
        for loss in ("AbsoluteError", "HalfBinomialLoss", "HalfPoissonLoss", "HalfSquaredError")
    ),
    ("sklearn.neighbors._kd_tree.newObj", (named("sklearn.neighbors._kd_tree.KDTree"),)),
    (
        "copyreg._reconstructor",
        (
            named("sklearn.impute._iterative._ImputerTriplet"),
            named("builtins.tuple"),
            (0, made("sklearn.linear_model._bayes.BayesianRidge")),
        ),
    ),
    ("_loss.__pyx_unpickle_CyHuberLoss", (named("_loss.CyHuberLoss"), 83142977, (0.5,))),
]


@pytest.mark.parametrize(("name", "arguments"), KEPT)
def test_forms_of_the_library_pass(name: str, arguments: tuple[Any, ...]) -> None:
    assert code(called(name, *arguments)) == ""


def test_a_selector_of_columns_passes() -> None:
    from sklearn.compose import make_column_selector

    assert refusals(make_column_selector("a+", dtype_include=[float, "number"]), 4) == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_functions_of_steps_that_learn_nothing_pass(protocol: int) -> None:
    import pandas as pd
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.preprocessing import FunctionTransformer

    functions = [pd.get_dummies, pd.to_numeric, pd.cut, pd.isnull]
    steps = [FunctionTransformer(function) for function in functions]
    words = CountVectorizer(tokenizer=str.split, preprocessor=str.lower, token_pattern=None).fit(["a b"])
    assert refusals([*steps, words], protocol) == []


def test_functions_that_evaluate_or_open_are_refused_as_steps() -> None:
    for name in ("pandas.eval", "pandas.read_pickle", "pandas.io.pickle.read_pickle", "numpy.load", "numpy.save"):
        assert POLICY.find(named(name)) is None


def test_a_partial_of_a_layer_passes() -> None:
    nn = pytest.importorskip("torch").nn

    assert refusals(partial(nn.LayerNorm, eps=1e-6), 4) == []
    assert refusals(partial(nn.LayerNorm, 4), 2) == []


COLOUR, STR = named("uuid.SafeUUID"), named("builtins.str")
LOSS = named("sklearn._loss._loss.CyHalfMultinomialLoss")
DELTA, LIST, DICT = made("datetime.timedelta", 1), named("builtins.list"), named("builtins.dict")
ORDERED, INTEGERS = named("collections.OrderedDict"), Unknown("list")
ZONE_FILE, INFO, LIST_OF = named("dateutil.tz._tzfile.tzfile"), made("dateutil.tz.tz._ttinfo"), Unknown("list")
LATER = made("dateutil.tz.tz._ttinfo", state=Unknown("more"))
TZINFO, LISTS = named("datetime.tzinfo"), made("functools.partial", LIST, state=(LIST, (), Mapping(()), None))
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    ("array", (named("array.array"), "d", 16, b"12345678"), ""),
    ("bytes", (), ""),
    ("bytes", ("a", "latin1"), ""),
    ("bytes", (b"a",), "-"),
    ("bytes", (INTEGERS,), "-"),
    ("bytes-in-memory", ((b"a", 0, None),), ""),
    ("cython", (LOSS, 1, None), ""),
    ("cython", (LOSS, 1, (1, 2.5)), "2- 2+"),
    ("cython-state", ((1, Unknown("list")),), "0- 0+"),
    ("enum-member", (COLOUR, "safe"), ""),
    ("enum-member", (STR, "lower"), ""),
    ("enum-member", (Global("__builtin__", "unicode", ("builtins", "str")), "lower"), ""),
    ("enum-member", (made("scipy.interpolate._interpolate.interp1d"), "_call_linear"), ""),
    ("factory", (), ""),
    ("factory", (None,), "-"),
    ("factory", (named("builtins.set"),), "-"),
    ("factory", (LISTS,), "-"),
    ("fraction", (1, 3), "- +"),
    ("fraction", ("1/3",), "- +"),
    ("generic-alias", (LIST, (named("builtins.int"),)), "1- 1+"),
    ("generic-alias", (DICT, (made("types.GenericAlias"), made("builtins.type"))), "1- 1+"),
    ("hashed", (Mapping(()), Unknown("list")), "- +"),
    ("latin-1", ("a", "latin1"), ""),
    ("new", (named("sklearn.neighbors._kd_tree.KDTree"),), ""),
    ("new-object", (NAMESPACE, 1, Unknown("list")), "- +"),
    ("new-object-by-keyword", (NAMESPACE, (1,), Mapping(())), "1- 1+"),
    ("pattern", ("a", 32), ""),
    ("pattern", (b"a", 32), ""),
    ("queue", (Unknown("list"), 3), "-"),
    ("queue", (Unknown("list"), None), "-"),
    ("reconstructor", (NAMESPACE, OBJECT, None), ""),
    ("reconstructor", (ORDERED, DICT, Mapping(())), ""),
    ("reconstructor", (ORDERED, named("builtins.tuple"), (1, made("types.SimpleNamespace"))), "2- 2+ 2.0 2.1"),
    ("reconstructor", (named("dateutil.tz.tz.tzutc"), TZINFO, made("datetime.tzinfo")), ""),
    ("struct-time", ((1, 2, 3),), "+ 0- 0+"),
    ("struct-time", ((1, 2, 3), Mapping(())), "- 0- 0+"),
    ("text", ("a",), "-"),
    ("text", (b"a", "utf-8", "strict"), "- +"),
    ("text-in-memory", (("a", "\n", 0, None),), ""),
    ("time-offset", ("x", 3600), "- +"),
    ("time-offset", ("x", DELTA), "-"),
    ("time-zone", (DELTA,), ""),
    ("time-zone-data", (ZONE_FILE, "key", None, (1, DELTA)), "3- 3+"),
    ("time-zone-file", (None, "UTC"), ""),
    (
        "time-zone-tables",
        (Mapping((("_trans_list", (1, INFO)), ("_ttinfo_std", INFO))),),
        "0.'_trans_list'- 0.'_trans_list'+",
    ),
    ("time-zone-tables", (Mapping((("_trans_idx", Unknown("more")), ("_ttinfo_list", LIST_OF))),), ""),
    ("time-zone-tables", (Mapping((("_trans_idx", (LATER, Unknown("more"))),)),), "0.'_trans_idx'- 0.'_trans_idx'+"),
    ("time-zone-tables", (Mapping((("_ttinfo_dst", LATER), ("_ttinfo_std", LATER))),), ""),
    ("time-zone", (DELTA, "utc"), "-"),
    ("type-of-constant", (None,), ""),
    ("type-of-constant", (named("builtins.Ellipsis"),), ""),
    ("type-of-constant", (named("builtins.NotImplemented"),), ""),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


WATCHED = named("ultralytics.nn.tasks.BaseModel")
OTHER_FORMS: list[tuple[str, tuple[Any, ...]]] = [
    ("bytes", (b"a", b"a", b"a")),
    ("cython", (WATCHED, 1, None)),
    ("cython-state", (Mapping(()),)),
    ("enum-member", ()),
    ("enum-member", ("builtins.str", "lower")),
    ("enum-member", (COLOUR, "")),
    ("enum-member", (COLOUR, "_missing_")),
    ("enum-member", (made("uuid.SafeUUID", 0), "safe")),
    ("enum-member", (STR, b"lower")),
    ("enum-member", (Global("__builtin__", "unicode"), "lower")),
    ("factory", (named("numpy.random._pickle.__bit_generator_ctor"),)),
    ("fraction", ("1" * 4097,)),
    ("new", (NAMESPACE,)),
    ("new-object", (WATCHED,)),
    ("queue", (Unknown("list"), "3")),
    ("time-zone-data", (ZONE_FILE, "key", None, DELTA)),
    ("time-zone-data", (ZONE_FILE, INFO, None, (1,))),
    ("time-zone-file", (None, None)),
    ("time-zone-file", (None, "UTC", "UTC")),
    ("time-zone-file", ("/etc/hostname", "UTC")),
    ("time-zone-tables", (Mapping((("utcoffset", 1),)),)),
    ("time-zone-tables", (Unknown("dict"),)),
    ("reconstructor", (WATCHED, named("builtins.tuple"), ())),
    ("reconstructor", (named("numpy.log1p"), OBJECT, None)),
    ("text", (b"a", "hex", "strict")),
]


@pytest.mark.parametrize(("name", "arguments"), OTHER_FORMS)
def test_other_forms_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)


def test_what_a_dictionary_calls_bare_is_a_class_or_a_function() -> None:
    for kind, kept in ((FUNCTION, True), (CLASS, True), (VALUE, False), (ENUM, False)):
        policy = Policy({"builtins:set": Row(kind, "none")}, {}, {})
        assert contract("factory")((named("builtins.set"),), policy, None) is kept


def test_a_ratio_is_as_long_as_a_literal() -> None:
    assert contract("fraction")(("1" * 4096,), POLICY, None)


ROWS = {
    "factory": ("builtins:set", (named("builtins.set"),)),
    "enum-member": ("builtins:str.lower", (STR, "lower")),
}


@pytest.mark.parametrize(("name", "key", "given"), [(name, *row) for name, row in ROWS.items()])
def test_what_may_only_be_called_is_nowhere_a_value(name: str, key: str, given: tuple[Any, ...]) -> None:
    row = POLICY.rows[key]
    watched = Row(row.kind, row.contract, row.state, row.container, watch=True)
    for other, kept in ((row, True), (watched, False)):
        policy = Policy({**POLICY.rows, key: other}, POLICY.names, POLICY.modules)
        assert contract(name)(given, policy, None) is kept


IN_MEMORY: list[tuple[str, Any]] = [
    ("_io.BytesIO", (b"a", 0, Mapping((("read", named("os.system")),)))),
    ("_io.BytesIO", (b"a", 0, Mapping(()))),
    ("_io.BytesIO", (made("types.SimpleNamespace"), 0, None)),
    ("_io.BytesIO", (b"a", made("types.SimpleNamespace"), None)),
    ("_io.BytesIO", (b"a", 0)),
    ("_io.BytesIO", Mapping(())),
    ("_io.StringIO", ("a", "\n", 0, Mapping(()))),
    ("_io.StringIO", ("a", made("types.SimpleNamespace"), 0, None)),
    ("_io.StringIO", ("a", "\n", 0)),
    ("_io.StringIO", Unknown("list")),
    ("types.GenericAlias", Mapping(())),
    ("urllib.parse.ParseResult", Mapping(())),
    ("statistics.NormalDist", Mapping(())),
    ("statistics.NormalDist", (made("types.SimpleNamespace"), 1.0)),
]


@pytest.mark.parametrize(("name", "state"), IN_MEMORY)
def test_a_value_with_another_state_than_its_own_is_refused(name: str, state: Any) -> None:
    assert code(called(name, state, use=BUILD)) == "MSF103"


STATES: list[Any] = [
    (named("os.system"), ("true",), Mapping(()), None),
    (named("torch.nn.modules.linear.Linear"), (made("types.SimpleNamespace"),), Mapping(()), None),
    (named("torch.nn.modules.linear.Linear"), (), Mapping((("x", named("builtins.getattr")),)), None),
    (named("torch.nn.modules.linear.Linear"), (), Mapping(()), Unknown("dict")),
    (named("torch.nn.modules.linear.Linear"), ()),
    Unknown("more"),
]


@pytest.mark.parametrize("state", STATES)
def test_other_states_of_a_partial_are_refused(state: Any) -> None:
    assert code(called("functools.partial", state, use=BUILD)) == "MSF103"


@pytest.mark.parametrize(
    "name", ["sklearn.neighbors._kd_tree.newObj", "pandas._libs.arrays.__pyx_unpickle_NDArrayBacked"]
)
def test_a_reconstructor_takes_allowed_classes_only(name: str) -> None:
    assert code(called(name, named("os.system"))) == "MSF103"
    assert code(called(name, named("os.system"), 1, None)) == "MSF103"


def test_a_getter_is_watched() -> None:
    assert code(called("functools.partial", named("argparse.Namespace"))) == "MSF103"
    assert code(called("zoneinfo.ZoneInfo", "UTC", use=NEWOBJ)) == "MSF102"


@pytest.mark.parametrize("name", ["builtins.str", "torch.torch_version.TorchVersion"])
def test_a_text_is_decoded_by_a_codec_that_is_there(name: str) -> None:
    given: list[tuple[Any, ...]] = [
        (),
        ("a",),
        (b"a",),
        (b"a", "utf-8"),
        (b"a", b"latin1", "strict"),
        (b"a", "punycode"),
    ]
    given += [(b"a", "module.of.its.own"), (b"a", None), (Unknown("list"),)]
    assert [code(called(name, *arguments)) for arguments in given] == [""] * 5 + ["MSF103"] * 4
