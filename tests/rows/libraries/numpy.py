"""numpy: arrays of every kind, dtypes, scalars, random states and functions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

FIELDS = [("a", "i4"), ("b", "O"), ("c", "U3")]


def objects() -> Iterator[tuple[str, Make]]:
    """Yield arrays, dtypes, scalars, random states, polynomials and every ufunc."""
    yield from MADE.items()
    for letter in np.typecodes["All"]:
        kind = np.dtype(f"{letter}8" if letter in "SUVa" else letter)
        yield f"dtype-{letter}", partial(list, [kind, kind.newbyteorder(), type(kind)])
        yield f"array-{letter}", partial(np.zeros, 3, kind)
        yield f"big-{letter}", partial(np.zeros, 3, kind.newbyteorder())
        yield f"scalar-{letter}", partial(list, np.zeros(1, kind))
        yield f"type-{letter}", partial(list, [kind.type])
    for name in ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"):
        yield f"bits-{name}", partial(getattr(np.random, name), 1)
        yield f"generator-{name}", partial(np.random.Generator, getattr(np.random, name)(1))
    for name, found in vars(np).items():
        if isinstance(found, np.ufunc):
            yield f"ufunc-{name}", partial(list, [found])


MADE: dict[str, Make] = {
    "empty": lambda: np.zeros((0, 3)),
    "fortran": lambda: np.asfortranarray(np.eye(3)),
    "strided": lambda: np.eye(4)[::2, ::2],
    "transposed": lambda: np.arange(6).reshape(2, 3).T,
    "zero-dimensional": lambda: np.array(1.5),
    "objects": lambda: np.array([1, None, "a", {"b": 2}], object),
    "structured": lambda: np.zeros(2, FIELDS),
    "nested": lambda: np.zeros(2, [("a", [("b", "f4", (2, 2))]), ("c", "M8[s]")]),
    "aligned": lambda: np.zeros(2, np.dtype([("a", "i1"), ("b", "f8")], align=True)),
    "titles": lambda: np.zeros(2, np.dtype([(("title", "a"), "i4")])),
    "offsets": lambda: np.zeros(2, np.dtype({"names": ["a"], "formats": ["i4"], "offsets": [4], "itemsize": 16})),
    "metadata": lambda: np.zeros(2, np.dtype("f8", metadata={"unit": "m"})),
    "metadata-dtype": lambda: np.dtype("i4", metadata={"enum": {"a": 1}}),
    "metadata-text": lambda: np.array(["a"], np.dtype("U5", metadata={"vlen": str})),
    "metadata-objects": lambda: np.array(["a"], np.dtype("O", metadata={"vlen": str})),
    "metadata-field": lambda: np.zeros(1, [("a", np.dtype("f8", metadata={"unit": "m"}))]),
    "subarray": lambda: np.dtype(("f4", (2, 3))),
    "records": lambda: np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
    "record": lambda: np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")])[0],
    "void": lambda: np.zeros(1, FIELDS)[0],
    "masked": lambda: np.ma.array([1.0, 2.0], mask=[0, 1]),
    "masked-all": lambda: np.ma.array([1, 2], mask=np.ma.nomask),
    "masked-record": lambda: np.ma.array([(1, 2.0)], mask=[(0, 1)], dtype=[("a", "i4"), ("b", "f8")]),
    "masked-constant": lambda: [np.ma.masked],
    "matrix": lambda: np.matrix([[1, 2]]),
    "characters": lambda: np.char.array(["a", "b"]),
    "characters-by-class": lambda: np.array(["a"]).view(np.char.chararray),
    "strings": lambda: np.array(["a", "long enough to be allocated"], dtype="T"),
    "strings-missing": lambda: np.array(["a", None], dtype=np.dtypes.StringDType(na_object=None)),
    "strings-nan": lambda: np.array(["a", np.nan], dtype=np.dtypes.StringDType(na_object=np.nan, coerce=False)),
    "string-dtype": lambda: [np.dtypes.StringDType(), np.dtype("T")],
    "dates": lambda: np.array(["2024-01-01", "NaT"], "M8[D]"),
    "spans": lambda: np.array([1, 2], "m8[25s]"),
    "state": lambda: np.random.RandomState(1),
    "state-tuple": lambda: np.random.RandomState(1).get_state(),
    "generator": lambda: np.random.default_rng(1),
    "seeds": lambda: np.random.SeedSequence(1).spawn(1),
    "polynomials": lambda: [np.poly1d([1, 2]), np.polynomial.Polynomial([1, 2]), np.polynomial.Chebyshev([1, 2])],
    "limits": lambda: [np.finfo("f4"), np.iinfo("i4"), np.finfo("f8")],
    "functions": lambda: [np.mean, np.std, np.median, np.sum, np.log1p, np.argmax, np.linalg.norm, np.max, np.dot],
    "classes": lambda: [np.ndarray, np.float32, np.bool_, np.generic, np.dtype, np.ma.MaskedArray, np.integer],
    "constants": lambda: [np.nan, np.inf, np.newaxis, np.pi],
    "indices": lambda: [np.s_[1:2, ...], np.ix_([0], [1])],
    "memory-map": lambda: np.zeros(3).view(np.memmap),
    "errors": lambda: [np.linalg.LinAlgError("singular")],
    "grid": lambda: np.mgrid[0:2, 0:2],
    "tuple": lambda: np.linalg.svd(np.eye(2)),
    "unique": lambda: np.unique_counts([1, 1, 2]),
    "date-scalars": lambda: [np.datetime64("2024-01-01"), np.timedelta64(1, "D"), np.datetime64("NaT")],
    "calendar": lambda: np.busdaycalendar(),
}
