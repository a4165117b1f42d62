from __future__ import annotations

import pytest

from modelsec.lockfile.tables import FILE, MODEL, REVIEW, TOP, Flaw, check, check_files
from modelsec.lockfile.values import make_entry
from modelsec.lockfile.writing import render
from modelsec.toml import loads
from tests.modelsec.lockfile.test_reading import WHOLE
from tests.support.locks import locked


def test_every_key_that_is_written_is_known_and_in_this_order() -> None:
    document = loads(render(WHOLE), "", "")
    legacy = document["model"][1]
    written = [list(document), list(legacy), list(legacy["file"][0]), list(legacy["review"])]
    known = [list(shape) for shape in (TOP, MODEL, FILE, REVIEW)]
    assert [[key for key in keys if key in mine] for keys, mine in zip(known, written, strict=True)] == written


@pytest.mark.parametrize("table", [None, 1, "x", []])
def test_only_a_table_is_a_table(table: object) -> None:
    with pytest.raises(Flaw, match="a table is needed"):
        check(table, TOP, closed=True)


def test_the_file_that_a_source_names_is_one_of_the_models() -> None:
    check_files(make_entry("m", "file:a.pt", [locked("a.pt")]))
    with pytest.raises(Flaw, match="is not one of its files"):
        check_files(make_entry("m", "file:b.pt", [locked("a.pt")]))
