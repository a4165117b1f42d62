from __future__ import annotations

import json

import pytest

from modelsec.formats.json import FORMAT
from tests.support.recording import outcome, read_whole

TEXTS = [
    "{}",
    "[]",
    "[1, 2]",
    "[-1]",
    "[true]",
    "[null]",
    '{"a": [1, {"b": null}]}',
    '\ufeff{"a": 1}',
    ' \n[\n "x"\n]\n',
]


@pytest.mark.parametrize("text", TEXTS)
def test_json_is_whole(text: str) -> None:
    assert read_whole(FORMAT, text.encode()).evidence == []


@pytest.mark.parametrize("indent", [None, 2])
def test_a_long_configuration_is_whole(indent: int | None) -> None:
    text = json.dumps({"model_type": "bert", "id2label": {str(i): f"Wörter {i}" for i in range(5000)}}, indent=indent)
    assert outcome(FORMAT, text.encode()) == "whole"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"{a}",
        b"[core]",
        b"[nul]",
        b'{"a": 1',
        b'"text"',
        b"5",
        b'{"a": "\x00"}',
        b'{"a"' + b"\x80" * 9000 + b"}",
    ],
    ids=lambda data: repr(data[:16]),
)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert outcome(FORMAT, data) == "other"
