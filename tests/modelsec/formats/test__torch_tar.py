from __future__ import annotations

import pytest

from modelsec.formats._torch_tar import PARTS, Storages, is_part
from modelsec.reader import BytesReader, Slice
from tests.support.torch_tars import STORAGES


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_a_part_is_read_like_a_slice(part: type[Slice]) -> None:
    assert part(BytesReader(b"abcdef"), 1, 3).read(1, 10) == b"cd"


def test_a_part_that_begins_as_torch_wrote_it_is_one() -> None:
    assert is_part(STORAGES, Storages(BytesReader(STORAGES), 0, len(STORAGES)))


@pytest.mark.parametrize("head", [b"\x80\x04K\x01.", b"text", b""], ids=repr)
def test_a_part_with_other_content_is_none(head: bytes) -> None:
    assert not is_part(head, Storages(BytesReader(head), 0, len(head)))


def test_the_same_bytes_under_another_name_are_no_part() -> None:
    assert not is_part(STORAGES, Slice(BytesReader(STORAGES), 0, len(STORAGES)))
