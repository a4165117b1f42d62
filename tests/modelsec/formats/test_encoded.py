from __future__ import annotations

import io
import pickle
from typing import TYPE_CHECKING, Any

import pytest
import torch

from modelsec.evidence import Blob, Made
from modelsec.formats._encoded import Latin1, content_of
from modelsec.limits import Limits
from modelsec.reader import BytesReader
from tests.support.assembler import assemble
from tests.support.inspecting import Told, Trap
from tests.support.judged import made, named
from tests.support.recording import Recorder
from tests.support.three_ways import verdict

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY_BYTE = bytes(range(256)) * 40


def saved(value: Any) -> bytes:
    file = io.BytesIO()
    torch.save(value, file, _use_new_zipfile_serialization=False)
    return file.getvalue()


class Loaded:
    """Pickles to a call of torch's loader of bytes, which nothing here ever makes."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __reduce__(self) -> tuple[Any, ...]:
        return torch.storage._load_from_bytes, (self.content,)


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("count", [1, 100_000])
def test_pickled_tensors_pass(protocol: int, count: int) -> None:
    assert verdict(pickle.dumps({"weight": torch.ones(count)}, protocol), "model.pkl") == "pass"


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("more", [0, 100_000])
def test_what_lies_in_a_file_that_is_spelled_as_text_is_told(protocol: int, more: int) -> None:
    told = Told(pickle.dumps(Loaded(saved([Trap(), EVERY_BYTE, b"\xff" * more])), protocol))
    assert "__builtin__.print" in told.imports
    assert any(str(chain).startswith("('torch.storage._load_from_bytes@") for chain in told.chains)


@pytest.mark.parametrize("step", [1, 7, 1 << 16])
@pytest.mark.parametrize(
    ("encoding", "spelled"),
    [("utf-8", lambda text: text.encode()), ("raw-unicode-escape", lambda text: text.encode("raw-unicode-escape"))],
)
def test_text_is_turned_back_in_steps(encoding: str, spelled: Callable[[str], bytes], step: int) -> None:
    text = EVERY_BYTE.decode("latin-1") + "é"
    data = spelled(text.replace("\\", "\\u005c") if encoding != "utf-8" else text)
    decoder, output = Latin1(encoding, len(data)), b""
    for place in range(0, len(data), step):
        decoder = decoder.copy()
        output += decoder.decompress(data[place : place + step], 5)
        while not decoder.needs_input:
            output += decoder.decompress(b"", 5)
    assert (output, decoder.eof) == (EVERY_BYTE + b"\xe9", True)


def test_text_that_is_cut_off_or_no_latin_1_is_an_error() -> None:
    with pytest.raises(UnicodeError):
        Latin1("utf-8", 1).decompress(b"\xc3")
    with pytest.raises(UnicodeError):
        Latin1("utf-8", 3).decompress("€".encode())


ENCODED = """
    PROTO 2
    GLOBAL torch.storage _load_from_bytes
    GLOBAL _codecs encode
    {text}
    BINUNICODE 'latin1'
    TUPLE2
    REDUCE
    TUPLE1
    REDUCE
    STOP
"""


@pytest.mark.parametrize("text", [repr("€"), repr("€" * 9000), repr("a" * 9000 + "\ud800")])
def test_text_that_is_no_latin_1_is_unreadable(text: str) -> None:
    assert verdict(assemble(ENCODED.format(text=f"BINUNICODE {text}")), "model.pkl") == "unreadable"


@pytest.mark.parametrize("opcode", ["STRING", "BINSTRING"])
def test_a_long_python_2_string_is_unreadable(opcode: str) -> None:
    argument = repr("'" + "a" * 9000 + "'") if opcode == "STRING" else repr("a" * 9000)
    assert verdict(assemble(ENCODED.format(text=f"{opcode} {argument}")), "model.pkl") == "unreadable"


def test_what_is_not_encoded_is_no_content() -> None:
    for given in ("text", 1, None, made("os.system", "x"), Made(named("_codecs.encode"), ()).arguments):
        assert content_of(given, BytesReader(b""), Recorder(Limits())) is None


def test_bytes_are_read_in_their_place() -> None:
    content = content_of(Blob("bytes", 1, 2), BytesReader(b"abcd"), Recorder(Limits()))
    assert content is not None
    assert content.read(0, 9) == b"bc"
