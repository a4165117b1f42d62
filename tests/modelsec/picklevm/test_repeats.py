"""Stepping over instances that are alike leaves what single instructions leave, and tells the same."""

from __future__ import annotations

import io
import pickle
import random
from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from modelsec.picklevm import repeats
from tests.support.walking import damaged, seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.picklevm.state import State

PROTOCOLS = (0, 1, 2, 3, 4, 5)
COUNT = 400
NEVER = 1 << 30


class Other(Namespace):
    """A second class, whose instances come between."""


def records(chance: random.Random) -> list[Namespace]:
    """Return instances with attributes of every kind of literal; some have more, fewer, or what is no literal."""
    made: list[Namespace] = []
    for number in range(COUNT):
        record = Namespace(
            number=number, place=number * 700, big=number << 20, weight=number / 8, name=("a", "b")[number % 2]
        )
        record.flag = number % 3 == 0 or None
        if chance.random() < 0.05:
            record.more = chance.choice(
                [[1], (1, 2), {"a": 1}, "text", b"bytes", 1 << 80, Other(a=1), Namespace, -3, 1e300]
            )
        if chance.random() < 0.02:
            made.append(Other(number=number))
        made.append(record)
    return made


def one_by_one(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[object, ...]:
    with monkeypatch.context() as patch:
        patch.setattr(repeats, "WAIT", NEVER)
        return seen(data)


def stepped(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets the bytes of each step from now on."""
    steps: list[int] = []
    original: Callable[[repeats.Repeats, bytes, int, int], int] = repeats.Repeats.step

    def step(self: repeats.Repeats, data: bytes, pos: int, limit: int) -> int:
        after = original(self, data, pos, limit)
        steps.append(after - pos)
        return after

    monkeypatch.setattr(repeats.Repeats, "step", step)
    return steps


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_alike_instances_are_stepped_over(protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = stepped(monkeypatch)
    data = pickle.dumps([Namespace(number=n, weight=n / 8, flag=None) for n in range(COUNT)], protocol)
    ended = seen(data)[0]
    assert ended == len(data)
    assert sum(steps) > len(data) // 3


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_step_leaves_what_single_instructions_leave(protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = pickle.dumps(records(random.Random(protocol)), protocol)
    assert seen(data) == one_by_one(data, monkeypatch)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_it_does_so_in_damaged_streams(protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(100 + protocol)
    whole = pickle.dumps(records(chance), protocol)
    for _ in range(60):
        data = damaged(whole, chance, len(whole) // 4)
        assert seen(data) == one_by_one(data, monkeypatch)


def test_a_name_that_is_overwritten_is_no_name_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, 2)
    pickler.dump([Namespace(number=n, weight=n / 8) for n in range(COUNT)])
    data = stream.getvalue()[:-2]  # APPENDS and STOP
    rest = b"cargparse\nNamespace\nr\x04\x00\x00\x00h\x01)\x81r\x50\x03\x00\x00}r\x51\x03\x00\x00(h\x04K\x01ube."
    assert seen(data + rest) == one_by_one(data + rest, monkeypatch)


@pytest.mark.parametrize("attributes", [repeats.ATTRIBUTES, repeats.ATTRIBUTES + 1])
def test_instances_with_many_attributes_are_read(attributes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    things = [Namespace(**{f"a{number}": number for number in range(attributes)}) for _ in range(COUNT)]
    data = pickle.dumps(things, 4)
    assert seen(data) == one_by_one(data, monkeypatch)


def test_a_class_whose_instances_are_never_alike_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    given_up: list[repeats.Repeats] = []
    original: Callable[[repeats.Repeats, State], None] = repeats.Repeats.__init__

    def begin(self: repeats.Repeats, state: State) -> None:
        original(self, state)
        given_up.append(self)

    monkeypatch.setattr(repeats.Repeats, "__init__", begin)
    seen(pickle.dumps([Namespace(number=[n]) for n in range(COUNT)], 4))
    assert list(given_up[0].patterns.values()) == [None]
