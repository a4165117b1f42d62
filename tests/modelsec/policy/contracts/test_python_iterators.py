"""Iterators of the language pass over what the stream built, and not over instances or callables."""

from __future__ import annotations

import itertools
import pickle
import warnings
from typing import Any

import pytest

from modelsec.evidence import BUILD, Mapping, Unknown
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, PROTOCOLS, called, code, findings, made, named
from tests.support.spoiling import free_in

USED = iter([1, 2, 3])
next(USED)
ITERATORS: list[Any] = [
    iter([1, 2]),
    iter((1, {"a": 2})),
    iter("ab"),
    iter(b"ab"),
    iter(bytearray(b"ab")),
    iter(range(3)),
    iter({1: 2}.items()),
    iter([]),
    USED,
    reversed([1, 2]),
    reversed((1, 2)),
    reversed(range(3)),
    zip([1], (2,), strict=False),
    zip([1], [2], strict=True),
    enumerate([1], 3),
]
OF_ITERTOOLS: list[Any] = [
    itertools.count(2, 3),
    itertools.cycle([1, 2]),
    itertools.chain([1], [2]),
    itertools.repeat("a", 3),
    itertools.repeat(None),
    itertools.product([1, 2], "ab"),
]


def written(value: Any, protocol: int) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pickle.dumps(value, protocol)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("place", range(len(ITERATORS)))
def test_iterators_pass(place: int, protocol: int) -> None:
    assert findings(written(ITERATORS[place], protocol)) == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("place", range(len(OF_ITERTOOLS)))
def test_those_of_itertools_pass(place: int, protocol: int) -> None:
    assert findings(written(OF_ITERTOOLS[place], protocol)) == []


OBJECT, LIST = made("types.SimpleNamespace"), Unknown("list")
MADE = made("builtins.iter", LIST)
CALLS: list[tuple[str, tuple[Any, ...]]] = [
    ("builtins.iter", (OBJECT,)),
    ("builtins.iter", (named("builtins.int"), 1)),
    ("builtins.iter", (Mapping(()),)),
    ("builtins.iter", ()),
    ("builtins.reversed", (OBJECT,)),
    ("builtins.zip", (MADE, OBJECT)),
    ("builtins.zip", (LIST,)),
    ("builtins.enumerate", (OBJECT, 0)),
    ("builtins.enumerate", (MADE, OBJECT)),
    ("builtins.enumerate", (MADE,)),
    ("itertools.cycle", (OBJECT,)),
    ("itertools.chain", (OBJECT,)),
    ("itertools.repeat", (OBJECT, 1)),
    ("itertools.repeat", (1, OBJECT)),
    ("itertools.repeat", ()),
    ("itertools.product", (LIST,)),
]


@pytest.mark.parametrize(("name", "given"), CALLS)
def test_iterators_of_something_else_are_refused(name: str, given: tuple[Any, ...]) -> None:
    assert code(called(name, *given)) == "MSF103"


STATES: list[tuple[str, Any]] = [
    ("builtins.iter", OBJECT),
    ("builtins.iter", (None, Mapping(()))),
    ("builtins.reversed", "a"),
    ("builtins.zip", OBJECT),
    ("builtins.zip", Mapping(())),
    ("itertools.chain", (OBJECT,)),
    ("itertools.chain", ()),
    ("itertools.cycle", (LIST,)),
    ("itertools.cycle", (LIST, OBJECT)),
    ("itertools.product", (OBJECT,)),
    ("itertools.product", LIST),
]


@pytest.mark.parametrize(("name", "state"), STATES)
def test_other_states_of_iterators_are_refused(name: str, state: Any) -> None:
    assert code(called(name, state, use=BUILD)) == "MSF103"


@pytest.mark.parametrize("name", ["builtins.iter", "builtins.zip"])
def test_what_makes_iterators_is_not_kept(name: str) -> None:
    assert code(called("functools.partial", named(name))) == "MSF103"
    assert code(called("collections.defaultdict", named(name))) == "MSF103"


HOLDING = Unknown("list of instances")
FORMS: list[tuple[str, tuple[Any, ...], str]] = [
    *(("iterated", (given,), "") for given in ("ab", b"ab", LIST, HOLDING, MADE, made("builtins.range", 3))),
    ("iterated", ((1, OBJECT),), "0- 0+ 0.0 0.1"),
    ("iterator-place", (3,), ""),
    ("iterator-places", ((3, 4),), "0- 0+"),
    ("iterators", (MADE, made("itertools.count", 1)), "- +"),
    ("iterators-state", (True,), ""),
    ("iterators-state", ((MADE,),), "0+"),
    ("iterators-state", ((MADE, MADE),), "0-"),
    ("iterators-state", ((LIST, 1),), ""),
    ("numbered", (MADE, 3), ""),
    ("product", ((1, OBJECT), ()), "- + 0- 0+ 0.0 0.1"),
    ("repeated", ("a", 3), "-"),
    ("repeated", (HOLDING,), ""),
]
OTHER_FORMS: list[tuple[str, tuple[Any, ...]]] = [
    ("iterated", (Unknown("dict"),)),
    ("iterated", (made("builtins.enumerate"),)),
    ("iterators-state", (False,)),
    ("iterators-state", (1,)),
    ("iterators-state", ((MADE, MADE, MADE),)),
    ("iterators-state", ((LIST, 1, 1),)),
]


@pytest.mark.parametrize(("name", "arguments", "left_free"), FORMS)
def test_each_part_of_a_form_counts(name: str, arguments: tuple[Any, ...], left_free: str) -> None:
    assert free_in(name, *arguments) == left_free


@pytest.mark.parametrize(("name", "arguments"), OTHER_FORMS)
def test_other_forms_are_refused(name: str, arguments: tuple[Any, ...]) -> None:
    assert not contract(name)(arguments, POLICY, None)
