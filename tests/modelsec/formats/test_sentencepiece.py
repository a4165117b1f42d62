from __future__ import annotations

import struct

import pytest

from modelsec.formats.sentencepiece import FORMAT
from modelsec.limits import Limits
from tests.support.recording import outcome, prefixes, read_whole, takes


def field(tag: int, content: bytes) -> bytes:
    length = len(content)
    digits = []
    while length > 0x7F:
        digits.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([tag, *digits, length]) + content


def piece(text: str, score: float, kind: bytes = b"") -> bytes:
    return field(0x0A, field(0x0A, text.encode()) + b"\x15" + struct.pack("<f", score) + kind)


PIECES = piece("<unk>", 0, b"\x18\x02") + piece("<s>", 0, b"\x18\x03") + piece("▁the", -3.5) + piece("x" * 300, -9)
MODEL = PIECES + field(0x12, b"\x0a\x03a.b") + field(0x1A, b"\x12" * 5000) + field(0x2A, b"")


def test_a_tokenizer_is_whole() -> None:
    assert read_whole(FORMAT, MODEL).evidence == []


def test_a_long_vocabulary_is_read_across_windows() -> None:
    assert outcome(FORMAT, PIECES * 100 + MODEL, limits=Limits(window_bytes=512)) == "whole"


def test_every_prefix_has_a_verdict() -> None:
    assert prefixes(FORMAT, MODEL) == {"other", "whole", "Malformed", "Truncated"}


GRAPH_NODE = field(0x0A, field(0x0A, b"node") + field(0x12, b"PyFunc"))
FOREIGN = {
    "empty": b"",
    "graph": GRAPH_NODE,
    "line end": b"\n\ntext",
    "text": b"\n\x04text",
    "score cut": field(0x0A, field(0x0A, b"x") + b"\x15\x00"),
    "odd type": piece("x", 0, b"\x18\x09"),
    "more than a piece": piece("x", 0, b"\x18\x01\x12\x01x"),
    "endless length": b"\x0a" + b"\xff" * 20,
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)


@pytest.mark.parametrize("suffix", [".pb", ".onnx"])
def test_names_of_graphs_are_left_to_others(suffix: str) -> None:
    assert not takes(FORMAT, MODEL, suffix)


@pytest.mark.parametrize(
    "tail", [GRAPH_NODE, field(0x3A, b"graph"), b"\x08\x07", b"\x80\x04N.", b"\x12" + b"\xff" * 9], ids=repr
)
def test_a_field_of_no_tokenizer_is_malformed(tail: bytes) -> None:
    assert outcome(FORMAT, MODEL + tail) == "Malformed"
