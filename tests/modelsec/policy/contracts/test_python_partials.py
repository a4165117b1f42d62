"""Partials of types and of results pass with what their libraries put into them, and with nothing else."""

from __future__ import annotations

import collections
import pickle
from functools import partial
from typing import Any

import pytest
from scipy import stats

from modelsec.evidence import BUILD, Global, Made, Mapping, Unknown
from modelsec.policy import Policy, Row
from modelsec.policy.contracts import contract
from modelsec.policy.contracts._python_partials import is_called_by_default
from modelsec.policy.rows import CLASS, ENUM, FUNCTION, VALUE
from tests.support.judged import POLICY, PROTOCOLS, called, code, findings, made, named, refusals
from tests.support.spoiling import free_in

NESTED: partial[Any] = partial(collections.defaultdict, int)
PASSING: list[Any] = [
    partial(int),
    partial(int, base=16),
    partial(float, "1"),
    partial(dict),
    partial(list, (1, 2)),
    collections.defaultdict(NESTED, {"a": collections.defaultdict(int, {"b": 1})}),
    collections.defaultdict(partial(collections.defaultdict, NESTED)),
    collections.defaultdict(partial(collections.defaultdict, None)),
    collections.defaultdict(partial(int, 7)),
]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", PASSING, ids=str)
def test_partials_of_the_language_pass(value: Any, protocol: int) -> None:
    assert refusals(value, protocol) == []


INT, DEFAULT = named("builtins.int"), named("collections.defaultdict")
OBJECT, EMPTY = made("types.SimpleNamespace"), Mapping(())
HOLDING: list[Any] = [
    (INT, (OBJECT,), EMPTY, None),
    (INT, (), Mapping((("base", OBJECT),)), None),
    (INT, (), EMPTY, EMPTY),
    (INT, Unknown("list"), EMPTY, None),
    (INT, (), Unknown("dict"), None),
    (named("builtins.str"), (b"a", "idna"), EMPTY, None),
    (DEFAULT, (named("torch.nn.modules.linear.Linear"),), EMPTY, None),
    (DEFAULT, (INT, INT), EMPTY, None),
    (DEFAULT, (INT,), Mapping((("a", 1),)), None),
    (DEFAULT, (made("functools.partial", DEFAULT, state=(DEFAULT, (named("os.abort"),), EMPTY, None)),), EMPTY, None),
]


@pytest.mark.parametrize("state", HOLDING)
def test_a_partial_of_the_language_holds_literals(state: Any) -> None:
    assert code(called("functools.partial", state, use=BUILD)) == "MSF103"


UNFIT = [
    made("functools.partial", INT),
    made("functools.partial", INT, state=(INT, ())),
    made("functools.partial", INT, state=(named("torch.nn.modules.linear.Linear"), (), EMPTY, None)),
    made("argparse.Namespace", state=(INT, (), EMPTY, None)),
]


@pytest.mark.parametrize("factory", UNFIT)
def test_the_default_of_a_dictionary_is_a_partial_that_is_known(factory: Any) -> None:
    assert code(called("collections.defaultdict", factory)) == "MSF103"


def results() -> dict[str, Any]:
    numbers = [0.0, 1.0, 3.0, 2.0]
    return {
        "line": stats.linregress(numbers, numbers[::-1]),
        "correlation": stats.pearsonr(numbers, numbers[::-1]),
        "significance": stats.spearmanr(numbers, numbers[::-1]),
        "distributions": stats.ks_2samp(numbers, numbers[1:]),
    }


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("name", ["line", "correlation", "significance", "distributions"])
def test_results_with_attributes_pass(name: str, protocol: int) -> None:
    assert refusals(results()[name], protocol) == []


LINE = "scipy.stats._stats_py.LinregressResult"
NEW = made("builtins.getattr", named(LINE), "__new__")


@pytest.mark.parametrize(
    "state",
    [
        (NEW, (named("builtins.tuple"), 1.0), EMPTY, None),
        (NEW, (named("scipy.stats._stats_py.KstestResult"), 1.0), EMPTY, None),
        (NEW, (), EMPTY, None),
        (NEW, (named(LINE), 1.0), OBJECT, None),
        (NEW, (named(LINE), 1.0), EMPTY, EMPTY),
        (made("builtins.getattr", named("builtins.dict"), "__new__"), (named(LINE),), EMPTY, None),
    ],
)
def test_a_result_is_made_of_its_own_class(state: Any) -> None:
    assert code(called("functools.partial", state, use=BUILD)) == "MSF103"


def test_the_maker_of_a_result_may_be_held_and_others_not() -> None:
    assert code(called("functools.partial", NEW)) == ""
    for owner in ("builtins.dict", "os.system"):
        assert code(called("functools.partial", made("builtins.getattr", named(owner), "__new__"))) == "MSF103"


def calling(owner: bytes, method: bytes, *given: bytes) -> bytes:
    """Give a stream that calls a partial of `getattr(owner, method)`, as protocol 2 spells `cls.__new__`."""
    getter = b"c__builtin__\ngetattr\n(" + owner + b"X" + len(method).to_bytes(4, "little") + method + b"tR"
    partial_of = b"cfunctools\npartial\n(" + getter + b"tR"
    return b"\x80\x02" + partial_of + b"(" + getter + b"(" + b"".join(given) + b"t}Ntb" + b"(tR."


def test_a_called_partial_is_followed_to_the_method_behind_it() -> None:
    line = b"cscipy.stats._stats_py\nLinregressResult\n"
    assert findings(calling(line, b"__new__", line, b"K\x01")) == []
    for owner, method in ((b"cos\npath\n", b"join"), (line, b"_replace"), (b"cargparse\nNamespace\n", b"__init__")):
        assert {finding.id for finding in findings(calling(owner, method, line))} >= {"MSF103"}


def test_what_a_stream_makes_by_a_partial_is_what_pickle_makes() -> None:
    line = results()["line"]
    assert pickle.loads(pickle.dumps(line, 2)) == line


LIST, DICT = named("builtins.list"), named("builtins.dict")
LAYER, ACT = named("torch.nn.modules.linear.Linear"), named("torch.nn.modules.activation.ReLU")
BASE = made("builtins.getattr", named("scipy.stats._stats_py.PearsonRResultBase"), "__new__")
NEW_BLOCK, ONE = named("pandas.core.internals.blocks.new_block"), Mapping((("a", 1),))
LISTS = made("functools.partial", LIST, state=(LIST, (), EMPTY, None))
GETTER, CYCLIC, SCALE = "builtins.getattr", named("torch.optim.lr_scheduler.CyclicLR"), "_exp_range_scale_fn"
FORMS: list[tuple[str, Any, str]] = [
    ("partial", LIST, ""),
    ("partial", DEFAULT, ""),
    ("partial", LAYER, ""),
    ("partial", named("numpy.log1p"), ""),
    ("partial", made(GETTER, CYCLIC, SCALE), ""),
    ("partial", NEW_BLOCK, ""),
    ("partial", NEW, ""),
    ("partial-state", (LIST, ((1, 2),), EMPTY, None), "0.1- 0.1+ 0.1.0- 0.1.0+"),
    ("partial-state", (DICT, (), ONE, None), ""),
    ("partial-state", (DEFAULT, (), EMPTY, None), ""),
    ("partial-state", (DEFAULT, (None,), EMPTY, None), "0.1-"),
    ("partial-state", (DEFAULT, (named("builtins.str"),), EMPTY, None), "0.1-"),
    ("partial-state", (DEFAULT, (LISTS,), EMPTY, None), "0.1-"),
    ("partial-state", (LAYER, (1, 2), Mapping((("eps", 0.5), ("act", ACT))), None), "0.1- 0.1+"),
    ("partial-state", (LAYER, (), Unknown("dict"), None), ""),
    ("partial-state", (NEW, (named(LINE), OBJECT), EMPTY, None), "0.1- 0.1+ 0.1.1"),
    ("partial-state", (BASE, (named("scipy.stats._stats_py.PearsonRResult"), 1), EMPTY, None), "0.1- 0.1+ 0.1.1"),
    ("partial-state", (NEW_BLOCK, (), Mapping((("ndim", 2),)), None), ""),
]


@pytest.mark.parametrize(("name", "given", "left_free"), FORMS)
def test_each_part_of_a_form_counts_and_is_given_alone(name: str, given: Any, left_free: str) -> None:
    assert free_in(name, given) == left_free
    assert [contract(name)(arguments, POLICY, None) for arguments in ((), (given, given))] == [False, False]


OTHER_STATES: list[Any] = [
    (NEW, (Global("other", "LinregressResult"), 1), EMPTY, None),
    (NEW, Unknown("arguments"), EMPTY, None),
    (NEW, (named(LINE), 1), Unknown("list"), None),
    (NEW_BLOCK, (), ONE, None),
    (NEW_BLOCK, (), Unknown("dict"), None),
    (LAYER, (), Unknown("list"), None),
    (LAYER, Unknown("list"), EMPTY, None),
    (LAYER, (), Mapping((("act", named("os.system")),)), None),
    (named("os.system"), (), EMPTY, None),
]


@pytest.mark.parametrize("state", OTHER_STATES)
def test_other_states_are_refused(state: Any) -> None:
    assert not contract("partial-state")((state,), POLICY, None)


def test_a_partial_that_a_dictionary_calls_has_four_parts() -> None:
    assert is_called_by_default(LISTS, POLICY)
    for state in (
        (LIST, (), EMPTY, EMPTY),
        (LIST, (), EMPTY),
        (LIST, (), EMPTY, None, None),
        (LAYER, (), EMPTY, None),
        Unknown("more"),
        None,
    ):
        assert not is_called_by_default(made("functools.partial", LIST, state=state), POLICY)


HELD: list[Any] = [
    *(named("os.system"), named("numpy.fromfile"), named("numpy.float64"), named("pandas.to_numeric"), OBJECT, None),
    *(named("sklearn._loss._loss.CyHuberLoss"), Global("other", "log1p"), named("builtins.str")),
    made("types.SimpleNamespace", CYCLIC, SCALE),
    made(GETTER, CYCLIC, SCALE, None),
    made(GETTER, CYCLIC, SCALE.encode()),
    made(GETTER, "torch.optim.lr_scheduler.CyclicLR", SCALE),
    made(GETTER, named("zoneinfo.ZoneInfo"), "_unpickle"),
    made(GETTER, Global("zoneinfo", "ZoneInfo"), "_unpickle"),
    Made(named(GETTER), Unknown("arguments")),
]


@pytest.mark.parametrize("given", HELD)
def test_a_partial_holds_nothing_else(given: Any) -> None:
    assert not contract("partial")((given,), POLICY, None)


@pytest.mark.parametrize("row", [Row(ENUM), Row(FUNCTION), Row(CLASS, watch=True), Row(CLASS, "literal")])
def test_a_partial_is_of_a_class_or_a_value_that_may_be_called_with_anything(row: Row) -> None:
    for other, kept in ((Row(CLASS), True), (Row(VALUE), True), (row, False)):
        policy = Policy({"torch.nn.modules.linear:Linear": other}, {}, {})
        assert contract("partial")((LAYER,), policy, None) is kept


def test_the_maker_of_a_result_is_a_function() -> None:
    for kind, kept in ((FUNCTION, True), (VALUE, False)):
        policy = Policy({"scipy.stats._stats_py:LinregressResult.__new__": Row(kind)}, {}, {})
        assert contract("partial")((NEW,), policy, None) is kept


def test_a_function_that_computes_is_numpys() -> None:
    policy = Policy({"numpy:log1p": Row(VALUE), "other:log1p": Row(VALUE), "numpy:save": Row(VALUE)}, {}, {})
    found = [contract("partial")((named(name),), policy, None) for name in ("numpy.log1p", "other.log1p", "numpy.save")]
    assert found == [True, False, False]
