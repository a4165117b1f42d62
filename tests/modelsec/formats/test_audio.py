from __future__ import annotations

import pytest

from modelsec.formats.audio import FORMAT, frame_bytes
from tests.support.media import flac, mp3, ogg, wav, webp
from tests.support.recording import prefixes, read_whole, takes

TAG = b"ID3\x04\x00\x00\x00\x00\x00\x05title"
SOUNDS = {
    "wav": wav(),
    "rf64": b"RF64\xff\xff\xff\xff" + wav()[8:],
    "ogg": ogg(),
    "flac": flac(),
    "mp3": mp3(),
    "one frame behind a tag": TAG + mp3(1),
    "tagged": TAG + mp3(),
}


@pytest.mark.parametrize("data", SOUNDS.values(), ids=SOUNDS)
def test_sounds_are_whole(data: bytes) -> None:
    recorder = read_whole(FORMAT, data)
    assert (recorder.evidence, recorder.members) == ([], [])


@pytest.mark.parametrize("data", [wav(), ogg()], ids=["wav", "ogg"])
def test_a_pickle_behind_a_sound_is_handed_over(data: bytes) -> None:
    assert read_whole(FORMAT, data + b"\x80\x04N.").members == [("tail", b"\x80\x04N.")]


@pytest.mark.parametrize("data", SOUNDS.values(), ids=SOUNDS)
def test_every_prefix_has_a_verdict(data: bytes) -> None:
    assert prefixes(FORMAT, data) <= {"other", "whole"}


FOREIGN = [
    *(b"", webp(), b"ID3", TAG + b"text", TAG[:6] + b"\xff" * 4, b"OggS\x01", b"fLaC" + bytes(8)),
    *(b"\xff\xfb\x90\x00" + bytes(500), b"\xff\xfe1\x00"),
]
FRAMES = [
    *((b"\xff\xfb\x90\x00", 417), (b"\xff\xfb\x92\x00", 418), (b"\xff\xf3\x80\x00", 208), (b"\xff\xe3\x80\x00", 417)),
    *(
        (b"\xff\xeb\x90\x00", 0),
        (b"\xff\xfd\x90\x00", 0),
        (b"\xff\xfb\xf0\x00", 0),
        (b"\xff\xfb\x9c\x00", 0),
        (b"\xff", 0),
    ),
]


@pytest.mark.parametrize("data", FOREIGN, ids=repr)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)


@pytest.mark.parametrize(("header", "length"), FRAMES)
def test_frames_have_the_length_of_their_rates(header: bytes, length: int) -> None:
    assert frame_bytes(header) == length
