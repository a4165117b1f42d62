from __future__ import annotations

import pickle
import pickletools

import pytest
import torch

from modelsec.formats._torch_legacy import MAGIC, WITHIN, is_legacy


def test_the_number_is_that_of_torch() -> None:
    assert torch.serialization.MAGIC_NUMBER == MAGIC


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("optimize", [False, True])
def test_every_protocol_is_taken(protocol: int, *, optimize: bool) -> None:
    data = pickle.dumps(MAGIC, protocol)
    assert is_legacy((pickletools.optimize(data) if optimize else data) + b"more")


@pytest.mark.parametrize("protocol", range(6))
def test_no_part_is_taken(protocol: int) -> None:
    data = pickle.dumps(MAGIC, protocol)
    assert len(data) <= WITHIN
    assert [length for length in range(len(data)) if is_legacy(data[:length])] == []


@pytest.mark.parametrize("other", [MAGIC - 1, MAGIC + 1, -MAGIC, MAGIC * 10, MAGIC << 8, str(MAGIC)], ids=str)
@pytest.mark.parametrize("protocol", range(6))
def test_no_other_value_is_taken(other: object, protocol: int) -> None:
    assert not is_legacy(pickle.dumps(other, protocol))


@pytest.mark.parametrize("lead", [b"\n", b"\x80\x02N0", b"\x80\x02\x80\x02", b"(1"])
def test_a_number_behind_something_is_not_taken(lead: bytes) -> None:
    assert not is_legacy(lead + pickle.dumps(MAGIC, 1))
