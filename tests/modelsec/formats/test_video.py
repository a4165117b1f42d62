from __future__ import annotations

import pytest

from modelsec.formats.video import FORMAT
from tests.support.media import avi, mp4, wav, webm
from tests.support.recording import prefixes, read_whole, takes

FILMS = {"mp4": mp4(), "avi": avi(), "webm": webm(), "matroska": webm().replace(b"\x84webm", b"\x88matroska")}


@pytest.mark.parametrize("data", FILMS.values(), ids=FILMS)
def test_films_are_whole(data: bytes) -> None:
    recorder = read_whole(FORMAT, data)
    assert (recorder.evidence, recorder.members) == ([], [])


@pytest.mark.parametrize("data", FILMS.values(), ids=FILMS)
def test_every_prefix_has_a_verdict(data: bytes) -> None:
    assert prefixes(FORMAT, data) <= {"other", "whole"}


@pytest.mark.parametrize("data", [b"", wav(), b"text ftyp", b"\x1a\x45\xdf\xa3" + bytes(60)], ids=repr)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)
