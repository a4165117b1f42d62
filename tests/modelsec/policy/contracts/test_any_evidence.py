"""Whatever a stream may tell, a contract answers yes or no, and says yes to no instance of a name without a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from modelsec.evidence import BUILD, NEWOBJ, REDUCE, Blob, Call, Global, Made, Mapping, Unknown
from modelsec.policy import Policy, judge
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, code, made, named

if TYPE_CHECKING:
    from modelsec.evidence import Argument

NAMES = sorted({name for row in POLICY.rows.values() for name in (row.contract, row.state)} - {"", "any"})
GLOBALS = st.sampled_from(
    [*map(named, ("os.system", "numpy.ndarray", "numpy.dtype", "torch.Tensor", "builtins.object")), Global("a:b", "c")]
)
KINDS = st.sampled_from(["list", "dict", "set", "buffer", "more", "arguments", "persistent object"])
TEXTS = st.sampled_from(["", "O8", "f8", "V8", "latin1", "b", "storage", "_parse_arg_template", "C"]) | st.text(
    max_size=3
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 64), st.floats(), TEXTS, st.binary(max_size=3), GLOBALS,
    st.builds(Unknown, KINDS), st.builds(Blob, st.sampled_from(["str", "bytes"]), st.just(0), st.just(9999)),
)  # fmt: skip


def _grown(inner: st.SearchStrategy[Argument]) -> st.SearchStrategy[Argument]:
    tuples = st.lists(inner, max_size=8).map(tuple)
    mappings = st.lists(st.tuples(inner, inner), max_size=3).map(lambda items: Mapping(tuple(items)))
    return tuples | mappings | st.builds(Made, GLOBALS, tuples | st.builds(Unknown, KINDS), st.none() | tuples)


ARGUMENTS = st.recursive(LEAVES, _grown, max_leaves=20)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    arguments=st.lists(ARGUMENTS, max_size=8).map(tuple),
    of=st.none() | st.builds(made, st.just("numpy.dtype"), ARGUMENTS),
)
def test_every_contract_answers(arguments: tuple[Argument, ...], of: Made | None) -> None:
    assert {contract(name)(arguments, POLICY, of) for name in NAMES} <= {True, False}


FOREIGN = Made(named("os.system"), ("true",))
OPEN = {"attributes", "slots", "tuple-state"}
"""States that become attributes of an instance, or are looked at by compiled code alone."""


@pytest.mark.parametrize("name", sorted(set(NAMES) - OPEN))
def test_no_contract_takes_what_a_foreign_name_made(name: str) -> None:
    for length in range(1, 9):
        tuples = [tuple(FOREIGN if place == index else 0 for index in range(length)) for place in range(length)]
        assert [given_tuple for given_tuple in tuples if contract(name)(given_tuple, POLICY, None)] == []


@settings(max_examples=100, deadline=None)
@given(
    arguments=st.lists(ARGUMENTS, max_size=5).map(tuple), use=st.sampled_from([REDUCE, NEWOBJ, BUILD]), target=GLOBALS
)
def test_a_further_row_refuses_nothing_that_passed(arguments: tuple[Argument, ...], use: str, target: Global) -> None:
    call = Call(target, use, 0, arguments, made("numpy.dtype", "f8"))
    more = Policy({**POLICY.rows, "os:system": POLICY.rows["builtins:set"]}, POLICY.names, POLICY.modules)
    if not code(judge(call, (), POLICY)):
        assert code(judge(call, (), more)) == ""
