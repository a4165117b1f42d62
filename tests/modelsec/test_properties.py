"""Laws that hold for every stream that a pickler writes, and for what is done to it afterwards."""

from __future__ import annotations

import pickle
import pickletools
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from modelsec.evidence import Global, Import
from modelsec.picklevm.python2 import mapped
from tests.support.pickles import Walked
from tests.support.values import PROTOCOLS, values

if TYPE_CHECKING:
    from collections.abc import Iterator


def named_by(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the globals of a stream that a pickler wrote, found by `pickletools` and its memo's order."""
    memo: list[object] = []
    pushed: list[object] = []
    for opcode, argument, _ in pickletools.genops(data):
        if opcode.name == "GLOBAL":
            module, name = str(argument).split(" ")
            yield module, name
        elif opcode.name == "STACK_GLOBAL":
            yield str(pushed[-2]), str(pushed[-1])
        if opcode.name == "MEMOIZE":
            memo.append(pushed[-1])
        elif opcode.name in ("BINGET", "LONG_BINGET") and memo:
            pushed.append(memo[argument])  # type: ignore[index]  # a memo key is an integer
        elif opcode.stack_after and opcode.name != "MARK":
            pushed.append(argument)


@given(values, st.sampled_from(PROTOCOLS))
def test_a_pickler_s_stream_is_walked_to_its_end(value: object, protocol: int) -> None:
    data = pickle.dumps(value, protocol)
    assert Walked(data).end == len(data)


@given(values, st.sampled_from(PROTOCOLS))
def test_imports_are_the_globals_that_the_stream_names(value: object, protocol: int) -> None:
    data = pickle.dumps(value, protocol)
    on_lines = protocol < 4
    expected = {Global(*pair, mapped(*pair) if on_lines else None) for pair in named_by(data)}
    assert {fact.target for fact in Walked(data).evidence if isinstance(fact, Import)} == expected


@given(values, st.sampled_from(PROTOCOLS))
def test_nothing_that_is_called_was_not_imported(value: object, protocol: int) -> None:
    walked = Walked(pickle.dumps(value, protocol))
    assert {call.target.dotted for call in walked.calls if call.target} <= set(walked.imports)
    assert all(call.target for call in walked.calls)
