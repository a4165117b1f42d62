"""Stepping over texts of one length leaves what single instructions leave, and tells the same."""

from __future__ import annotations

import pickle
import random
from argparse import Namespace
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.limits import Limits
from modelsec.picklevm import alike, codes, machine
from tests.support.walking import damaged, seen

if TYPE_CHECKING:
    from collections.abc import Callable

PROTOCOLS = (1, 2, 3, 4, 5)
NEVER = 1 << 30
CONTENTS: dict[str, Any] = {
    "tokens": {f"token{n}": n for n in range(1200)},
    "weights": {f"w{n:04}": n / 7 for n in range(400)},
    "lines": [f"line {n:05}" for n in range(700)],
    "long": [f"{n:0300}" for n in range(40)],
    "large": {f"k{n:04}": n << 20 for n in range(300)},
    "mixed": [f"{n:05}" if n % 40 else "x" * (n % 9) for n in range(800)],
    "values": {f"v{n:04}": n if n % 50 else None for n in range(500)},
}


def one_by_one(data: bytes, monkeypatch: pytest.MonkeyPatch, limits: Limits) -> tuple[object, ...]:
    with monkeypatch.context() as patch:
        patch.setattr(machine, "FAR", NEVER)
        return seen(data, limits)


def stepped(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets the bytes of each step from now on."""
    steps: list[int] = []
    original: Callable[..., int] = alike.step

    def step(*given: Any) -> int:
        after = original(*given)
        steps.append(after - given[5])
        return after

    monkeypatch.setattr(machine, "alike", step)
    return steps


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("content", ["tokens", "weights", "lines", "large"])
def test_texts_of_one_length_are_stepped_over(content: str, protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = stepped(monkeypatch)
    data = pickle.dumps(CONTENTS[content], protocol)
    assert seen(data)[0] == len(data)
    assert sum(steps) > len(data) // 2


@pytest.mark.parametrize("window", [256, 4096, 1 << 20])
@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("content", CONTENTS)
def test_a_step_leaves_what_single_instructions_leave(
    content: str, protocol: int, window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(window_bytes=window)
    data = pickle.dumps(CONTENTS[content], protocol)
    assert seen(data, limits) == one_by_one(data, monkeypatch, limits)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("content", CONTENTS)
def test_a_packed_memo_holds_the_same(content: str, protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Limits(window_bytes=1024)
    data = pickle.dumps([CONTENTS[content], CONTENTS[content], Namespace(a=[CONTENTS[content]])], protocol)
    listed = seen(data, limits)
    monkeypatch.setattr(codes, "LISTED", 50)
    assert seen(data, limits) == listed


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_it_does_so_in_damaged_streams(protocol: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(protocol)
    limits = Limits(window_bytes=512)
    for content in CONTENTS.values():
        whole = pickle.dumps(content, protocol)
        for _ in range(12):
            data = damaged(whole, chance, 2)
            assert seen(data, limits) == one_by_one(data, monkeypatch, limits)


@pytest.mark.parametrize("at", [300, 700])
def test_an_entry_of_the_memo_that_is_set_twice_ends_the_step(at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that does not count on is set by its own instruction: what a later GET fetches depends on it."""
    data = bytearray(pickle.dumps([f"{n:05}" for n in range(1000)], 2))
    place = data.index(b"r" + at.to_bytes(4, "little"))
    data[place + 1 : place + 5] = b"\x05\x00\x00\x00"
    assert seen(bytes(data)) == one_by_one(bytes(data), monkeypatch, Limits())


def test_a_step_that_fails_is_not_tried_at_each_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every look ahead says that a step is worth trying, and none gets anywhere."""
    steps = stepped(monkeypatch)
    texts = [b"\x8c\x02ab\x94K\x01", b"\x8c\x02ab\x94M\x01\x00"] * 500
    data = b"\x80\x04(" + b"".join(texts) + b"l."
    assert seen(data)[0] == len(data)
    assert 0 < len(steps) <= len(texts) // (alike.FAR - 2)
    assert not any(steps)
