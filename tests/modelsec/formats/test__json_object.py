from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import Unreadable
from modelsec.formats._json_object import entries
from modelsec.limits import Limits
from modelsec.reader import BytesReader

VALUES = st.dictionaries(st.text(max_size=6), st.one_of(st.text(max_size=6), st.integers(), st.lists(st.integers())))
WINDOWS = st.integers(1, 40)


@given(st.dictionaries(st.text(max_size=6), VALUES, max_size=6), st.booleans(), WINDOWS)
def test_what_json_writes_is_read_back(objects: dict[str, dict[str, object]], ascii_only: bool, window: int) -> None:
    text = json.dumps(objects, ensure_ascii=ascii_only).encode("utf-8", "replace")
    limits = Limits(window_bytes=window)
    assert dict(entries(BytesReader(text), 0, len(text), limits)) == json.loads(text)


@given(st.binary(max_size=30), WINDOWS)
def test_any_bytes_are_read_or_are_unreadable(noise: bytes, window: int) -> None:
    text = b'{"a":{' + noise
    try:
        list(entries(BytesReader(text), 0, len(text), Limits(window_bytes=window)))
    except Unreadable:
        return
    json.loads(text)
