from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

import modelsec
from modelsec.evidence import Feature
from modelsec.formats.table import FORMAT
from modelsec.limits import Limits
from tests.support.recording import prefixes, read_whole, takes

if TYPE_CHECKING:
    from pathlib import Path

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


NAMES = ("arrow.py_extension_type", "ray.data.arrow_pickled_object")


def parquet(footer: bytes) -> bytes:
    """Give a Parquet file with columns of nothing and a footer."""
    return b"PAR1" + b"columns" + footer + len(footer).to_bytes(4, "little") + b"PAR1"


def arrow(message: bytes, footer: bytes = b"footer", *, mark: bytes = b"\xff\xff\xff\xff") -> bytes:
    """Give an Arrow file with a first message, columns and a footer."""
    first = mark + len(message).to_bytes(4, "little") + message
    return b"ARROW1\x00\x00" + first + b"columns" + footer + len(footer).to_bytes(4, "little") + b"ARROW1"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("before", range(3))
@pytest.mark.parametrize("after", range(3))
def test_a_type_that_is_a_pickle_is_told_wherever_base64_begins(name: str, before: int, after: int) -> None:
    schema = base64.b64encode(b"\xff" * before + name.encode() + b"\xff" * after)
    data = parquet(b"ARROW:schema" + schema + b"more")
    (told,) = read_whole(FORMAT, data).evidence
    assert isinstance(told, Feature)
    assert (told.name, told.detail) == ("arrow:type:pickle", name)
    assert data.index(schema) <= told.offset <= data.index(schema) + 4


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mark", [b"\xff\xff\xff\xff", b""])
def test_it_is_told_in_an_arrow_file(name: str, mark: bytes, tmp_path: Path) -> None:
    raw = name.encode()
    for data in (arrow(b"schema" + raw, mark=mark), arrow(b"schema", b"schema" + raw, mark=mark)):
        assert read_whole(FORMAT, data).features == [("arrow:type:pickle", name)]
        (tmp_path / "table").write_bytes(data)
        (file,) = modelsec.scan(tmp_path / "table").files
        assert (file.verdict, [finding.id for finding in file.findings]) == ("refused", ["MSF301"])


def test_the_same_text_in_columns_is_text() -> None:
    raw = NAMES[0].encode()
    for data in (arrow(b"schema", b"footer"), parquet(b"footer")):
        assert read_whole(FORMAT, data.replace(b"columns", raw)).evidence == []
    assert read_whole(FORMAT, parquet(raw)).evidence == []  # the least or the greatest text of a column


@pytest.mark.parametrize("window", [1, 7, 64])
def test_it_is_told_across_windows(window: int) -> None:
    schema = base64.b64encode(b"schema, " + NAMES[0].encode() + b" and more")
    for data in (parquet(b"ARROW:schema" + schema), arrow(NAMES[0].encode() * 3)):
        assert read_whole(FORMAT, data, Limits(window_bytes=window)).features == [("arrow:type:pickle", NAMES[0])]
