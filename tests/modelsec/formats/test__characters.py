from __future__ import annotations

import pytest

from modelsec.errors import LimitExceeded
from modelsec.formats._characters import is_text
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader


def judged(data: bytes, limits: Limits = DEFAULT) -> bool:
    return is_text(data[:4096], BytesReader(data), limits)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ["plain\n", "größer, 東京, 🤗\r\n", "\x1b[31mred\x1b[0m\tlog\f\x1a"], ids=ascii)
def test_text_in_any_marked_encoding_is_text(text: str, encoding: str) -> None:
    assert judged((text * 2000).encode(encoding))


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "iso8859-2"])
def test_text_of_an_older_encoding_is_text(encoding: str) -> None:
    assert judged("Der größte Fuß läuft über die Straße.\n".encode(encoding))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text\x00",
        b"a\x01b",
        b"\x7fELF",
        bytes(range(128, 256)),
        "text\x00".encode("utf-16"),
        b"\xff\xfe\x00\xd8",
        b"\xff\xfea",
        b"\xff\xfe\x00\x00\xff\xff\xff\xff",
        b"text " * 2000 + b"\x00",
        b"text " * 2000 + b"\xff" * 8000,
    ],
    ids=lambda data: repr(data[:16]),
)
def test_binary_data_are_no_text(data: bytes) -> None:
    assert not judged(data)


def test_characters_may_lie_across_windows() -> None:
    assert judged("東京🤗".encode() * 50, Limits(window_bytes=5))


@pytest.mark.parametrize("tail", [b"\x00", bytes(range(1, 256)) * 20], ids=["a NUL", "noise"])
def test_a_text_that_turns_binary_in_a_late_window_is_none(tail: bytes) -> None:
    assert not judged(b"text\n" * 5000 + tail, Limits(window_bytes=4096))


@pytest.mark.parametrize(("controls", "expected"), [(10, True), (11, False)])
def test_a_hundredth_may_be_control_characters(controls: int, *, expected: bool) -> None:
    assert judged(b"\x07" * controls + b"x" * (1000 - controls)) is expected


def test_a_control_character_in_a_short_last_window_is_one_of_many() -> None:
    assert judged(b"x" * 1000 + b"\x07", Limits(window_bytes=1000))


def test_one_nul_is_too_many() -> None:
    assert not judged(b"x" * 10_000 + b"\x00")


@pytest.mark.parametrize("size", [9, 10])
def test_length_is_not_limited_below_its_number(size: int) -> None:
    assert judged(b"x" * size, Limits(text_bytes=10))


def test_length_is_limited_at_its_number() -> None:
    with pytest.raises(LimitExceeded, match="limit text_bytes"):
        judged(b"x" * 11, Limits(text_bytes=10))
