from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

from modelsec.limits import Limits
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told, Trap
from tests.support.zips import Part, archive

ARRAYS: dict[str, Any] = {
    "floats": np.linspace(0, 1, 500),
    "empty": np.zeros((0, 3)),
    "scalar": np.array(3),
    "words": np.array(["a", "bc"]),
    "record": np.zeros(3, [("x", "f4"), ("y", "i8")]),
}


def saved(*, packed: bool, **arrays: Any) -> bytes:
    file = io.BytesIO()
    (np.savez_compressed if packed else np.savez)(file, **arrays)
    return file.getvalue()


either_way = pytest.mark.parametrize("packed", [True, False], ids=["compressed", "stored"])


@either_way
def test_plain_arrays_are_clean(*, packed: bool) -> None:
    told = Told(saved(packed=packed, **ARRAYS))
    assert told.kind == "npz"
    assert told.clean


@either_way
def test_arrays_of_objects_are_read(*, packed: bool) -> None:
    told = Told(saved(packed=packed, a=np.zeros(3), b=np.array([Trap()], dtype=object)))
    assert told.faults == []
    assert SPRUNG in told.imports
    assert told.chains == {("b.npy",)}


def test_plain_numbers_are_not_decompressed() -> None:
    data = saved(packed=True, w=np.zeros(5_000_000))
    assert Told(data, limits=Limits(inflated_bytes=1 << 20)).clean


def test_a_size_that_does_not_fit_the_array_is_told() -> None:
    data = saved(packed=True, w=np.zeros(1000))
    size = (8000 + 128).to_bytes(4, "little")
    directory = data.rindex(b"PK\1\2")
    listed = data[:directory] + data[directory:].replace(size, (9000).to_bytes(4, "little"))
    assert Told(listed).faults


@either_way
def test_a_pickle_among_the_arrays_is_read(*, packed: bool) -> None:
    array = io.BytesIO()
    np.save(array, np.zeros(3))
    told = Told(archive(Part(b"a.npy", array.getvalue()), Part(b"b.npy", TRAP, method=8 if packed else 0)))
    assert (told.kind, told.imports) == ("npz", {SPRUNG})


def test_a_member_with_another_name_makes_it_a_plain_archive() -> None:
    assert Told(archive(Part(b"a.npy", TAME), Part(b"b.pkl", TAME))).kind == "zip"


def test_an_empty_archive_is_no_npz() -> None:
    assert Told(archive()).kind == "zip"
