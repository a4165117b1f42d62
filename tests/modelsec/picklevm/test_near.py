from __future__ import annotations

import pytest

from modelsec.picklevm.near import Near
from modelsec.reader import BytesReader

DATA = bytes(range(200))


class Counting(BytesReader):
    """Counts the reads that reach the source."""

    reads = 0

    def read(self, offset: int, length: int) -> bytes:
        self.reads += 1
        return super().read(offset, length)


@pytest.fixture
def source() -> Counting:
    return Counting(DATA)


def test_a_window_is_read_once(source: Counting) -> None:
    near = Near(source)
    assert near.move(50, 100) == DATA[50:150]
    assert [near.read(50, 1), near.read(60, 90)] == [DATA[50:51], DATA[60:150]]
    assert source.reads == 1


@pytest.mark.parametrize(("offset", "length"), [(49, 1), (149, 2), (0, 200), (199, 5), (200, 1)])
def test_what_lies_outside_comes_from_the_source(source: Counting, offset: int, length: int) -> None:
    near = Near(source)
    near.move(50, 100)
    assert near.read(offset, length) == DATA[offset : offset + length]
    assert source.reads == 2


def test_the_size_is_that_of_the_source(source: Counting) -> None:
    assert Near(source).size == len(DATA)
