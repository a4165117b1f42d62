from __future__ import annotations

import pytest

from modelsec.formats.table import FORMAT
from tests.support.recording import prefixes, read_whole, takes

TABLES = [
    b"PAR1" + b"columns" + b"footer" + (6).to_bytes(4, "little") + b"PAR1",
    b"ARROW1\x00\x00" + b"columns" + b"footer" + (6).to_bytes(4, "little") + b"ARROW1",
    b"FEA1" + b"columns" + b"footer" + (6).to_bytes(4, "little") + b"FEA1",
]


@pytest.mark.parametrize("data", TABLES, ids=lambda data: data[:4].decode())
def test_tables_are_whole(data: bytes) -> None:
    assert read_whole(FORMAT, data).evidence == []


@pytest.mark.parametrize("data", TABLES, ids=lambda data: data[:4].decode())
def test_a_part_of_a_table_is_left_to_others(data: bytes) -> None:
    assert prefixes(FORMAT, data) == {"other"}


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1\xff\xff\x00\x00PAR1", TABLES[0] + b"\x80"], ids=repr)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)
