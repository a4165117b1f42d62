"""Hypothesis strategies: values that `pickle.dumps` writes."""

from __future__ import annotations

import collections
import datetime as dt
import decimal
import fractions
import pickle
import uuid
from typing import Any

from hypothesis import strategies as st

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**15), 2**33),
    st.floats(),
    st.text(),
    st.binary(),
    st.binary(min_size=250, max_size=300),
    st.complex_numbers(),
    st.binary().map(bytearray),
    st.datetimes(),
    st.dates(),
    st.timedeltas(),
    st.decimals(),
    st.fractions(),
    st.uuids(),
    st.sampled_from(
        [print, collections.OrderedDict, dt.timezone.utc, decimal.Decimal, fractions.Fraction, uuid.UUID, ...]
    ),
)
keys = st.one_of(st.integers(), st.text(), st.binary(max_size=5), st.dates())


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return strategies for what holds `inner` values."""
    items = st.lists(inner, max_size=5)
    return st.one_of(
        items,
        items.map(tuple),
        items.map(collections.deque),
        st.dictionaries(keys, inner, max_size=5),
        st.dictionaries(keys, inner, max_size=5).map(collections.OrderedDict),
        st.frozensets(keys, max_size=4),
        st.sets(keys, max_size=4),
        inner.map(lambda value: [value, (value, value)]),
        inner.map(lambda value: [collections.Counter("ab"), value]),
    )


values = st.recursive(scalars, containers, max_leaves=20)
