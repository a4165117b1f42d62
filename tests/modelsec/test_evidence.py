from __future__ import annotations

import pickle
from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from modelsec.evidence import SETTLED, Call, Evidence, Global, Made, Mapping, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.machine import Machine
from modelsec.picklevm.state import State
from modelsec.reader import BytesReader

if TYPE_CHECKING:
    from collections.abc import Callable

A = Global("a", "B")


def once(known: object) -> Callable[[], object]:
    left = [known]
    return left.pop


def test_what_lies_in_a_dictionary_is_followed_when_it_is_asked_for_and_once() -> None:
    later = Mapping((), once((("a", 1),)))  # type: ignore[arg-type]  # what is given is of that kind
    assert later.items == (("a", 1),)
    assert later.items == (("a", 1),)


def test_so_is_what_an_instance_was_given() -> None:
    later = Made(A, Unknown("arguments"), follow=once(((1,), "state")))  # type: ignore[arg-type]  # likewise
    assert (later.arguments, later.state, later.arguments) == ((1,), "state", (1,))


@pytest.mark.parametrize(
    ("later", "now"),
    [
        (Mapping((), lambda: (("a", 1),)), Mapping((("a", 1),))),
        (Made(A, (), follow=lambda: ((1,), None)), Made(A, (1,))),
    ],
)
def test_one_that_is_followed_equals_one_that_is_known(later: object, now: object) -> None:
    assert hash(later) == hash(now)
    assert later == now
    assert repr(later) == repr(now)
    assert later != A
    assert now != Mapping(()) != Made(A, ())


def test_a_state_that_nobody_looks_into_costs_no_nodes() -> None:
    """A network would be gone through once for each layer around a layer."""

    def spent(look: Callable[[Evidence], object]) -> int:
        def emit(evidence: Evidence) -> int:
            look(evidence)
            return SETTLED if isinstance(evidence, Call) else 0

        state = State(BytesReader(data), 0, emit, DEFAULT)
        Machine(state, None).run(0)
        return DEFAULT.stream_argument_nodes - state.nodes

    data = pickle.dumps(Namespace(a=Namespace(b=Namespace(c=1j, d=2j, e=3j, f=4j))))
    assert spent(repr) > 2 * spent(type)
