"""Arrays and queues in each other are counted, in whatever order they come to lie there."""

from __future__ import annotations

import collections
import pickle

import numpy as np
import pytest

from modelsec.limits import DEFAULT, Limits
from tests.support.pickles import Walked

LIMITS = Limits(nested_instances=5)
QUEUE, MAPPING = b"ccollections\ndeque\n", b"ccollections\ndefaultdict\n"
ARRAY = b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00\x85C\x01btR"
INSTANCE = b"cargparse\nNamespace\n)\x81"


def state(content: bytes) -> bytes:
    """Give an array the list on the stack for its content; what is left is the array."""
    return b"(K\x01K\x01\x85NK\x00" + content + b"tb"


LAYERS = {
    "a queue": QUEUE + b")Rh\x00a",
    "a queue of a list": QUEUE + b"]h\x00a\x85R",
    "a queue that gets several": QUEUE + b")R(Nh\x00Ne",
    "a dictionary": MAPPING + b")RNh\x00s",
    "an array": ARRAY + state(b"]h\x00a"),
    "an array of a list at once": ARRAY + state(b"(h\x00l"),
    "an array of records": ARRAY + state(b"]h\x00N\x86a"),
}
"""What holds memo entry 0."""


def nested(layers: list[bytes]) -> Walked:
    return Walked(b"\x80\x04N" + b"".join(b"q\x000" + layer for layer in layers) + b".", LIMITS)


@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS)
@pytest.mark.parametrize(("count", "failure"), [(5, ""), (6, "LimitExceeded")])
def test_limit_nested_instances(layer: bytes, count: int, failure: str) -> None:
    walked = nested([layer] * count)
    assert (walked.failure, "nested_instances" in str(walked.error)) == (failure, bool(failure))


@pytest.mark.parametrize(("count", "failure"), [(4, ""), (6, "LimitExceeded")])
def test_an_array_of_instances_may_hold_the_deepest_of_all(count: int, failure: str) -> None:
    assert nested([ARRAY + state(b"]" + INSTANCE + b"ah\x00a")] * count).failure == failure


def test_all_kinds_count_together() -> None:
    assert [nested(list(LAYERS.values())[start : start + 6]).failure for start in (0, 1)] == ["LimitExceeded"] * 2


@pytest.mark.parametrize("link", [b"h%ch%ca", b"h%ch%c\x85\x85a", b"h%c(h%ce"])
def test_what_is_held_already_may_get_the_deepest_of_all(link: bytes) -> None:
    """Each queue gets the next one after it was put into the one before."""
    queues = b"".join(QUEUE + b")Rq" + bytes([number]) + b"0" for number in range(6))
    links = b"".join(link.replace(b"%c", bytes([n]), 1).replace(b"%c", bytes([n + 1]), 1) + b"0" for n in range(5))
    assert Walked(b"\x80\x04" + queues + links + b"N.", LIMITS).failure == "LimitExceeded"


def test_what_python_takes_apart_in_turns_may_lie_between() -> None:
    assert nested([b"}Nh\x00sq\x000" + QUEUE + b")Rh\x00a"] * 20).failure == ""


def test_ordinary_values_lie_a_few_levels_deep() -> None:
    values = [np.array([np.array([None, 1], dtype=object), None], dtype=object) for _ in range(2000)]
    queues = [collections.deque([collections.defaultdict(list, a=[1])]) for _ in range(2000)]
    assert Walked(pickle.dumps([values, queues]), DEFAULT).failure == ""
