from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import Malformed
from modelsec.formats._dtype import Layout, elements, layout

SCALARS = st.sampled_from(
    ["<f4", ">i8", "|b1", "|O", "|O8", "O", "|S0", "|S7", "<U3", "|V0", "|V5", "<M8[25s]", "<m8", "=c16", "<f16", "a4"]
)
ODD = st.text(alphabet="<>|=OfiubScUVMm0123456789,()[]sn:/ ", max_size=8)
SHAPES = st.lists(st.integers(0, 4), max_size=3).map(tuple)


def described(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.lists(st.one_of(st.tuples(parts), st.tuples(parts, SHAPES)), max_size=4)
    records = named.map(lambda fields: [(f"n{i}", *field) for i, field in enumerate(fields)])
    return st.one_of(records, st.tuples(parts, SHAPES))


@given(st.recursive(st.one_of(SCALARS, ODD), described, max_leaves=8))
def test_what_is_read_is_what_numpy_reads(descr: Any) -> None:
    try:
        ours = layout(descr)
    except Malformed:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            theirs = np.lib.format.descr_to_dtype(descr)
        except (TypeError, ValueError):
            return
    assert ours.objects == theirs.hasobject
    if not ours.objects:
        assert ours.size == theirs.itemsize


@pytest.mark.parametrize("dtype", [[("a", "i1"), ("b", "f8")], [("x", "U3", (2, 2)), ("y", [("z", "c16")])]])
def test_padding_counts(dtype: Any) -> None:
    aligned = np.dtype(dtype, align=True)
    descr: Any = np.lib.format.dtype_to_descr(aligned)
    assert layout(descr) == Layout(aligned.itemsize, objects=False)


def test_an_empty_shape_is_one_element() -> None:
    assert elements(()) == 1


def test_a_shape_is_multiplied_exactly() -> None:
    assert elements((1 << 40, 1 << 40)) == 1 << 80


def test_a_type_of_no_known_shape_is_malformed() -> None:
    with pytest.raises(Malformed, match="neither a string"):
        layout({"names": "O"})
