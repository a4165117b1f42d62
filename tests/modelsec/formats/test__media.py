from __future__ import annotations

import pytest

from modelsec.errors import LimitExceeded
from modelsec.formats import _media
from modelsec.limits import DEFAULT, Limits
from modelsec.reader import BytesReader
from tests.support.media import gif, jpeg, mp4, ogg, png, wav
from tests.support.recording import Recorder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from modelsec.reader import Reader

    End = Callable[[Reader, Limits], int]

KINDS: dict[str, tuple[bytes, End]] = {
    "png": (png(), _media.png),
    "gif": (gif(), _media.gif),
    "jpeg": (jpeg(), _media.jpeg),
    "ogg": (ogg(), _media.ogg),
    "mp4": (mp4(), _media.boxes),
    "wav": (wav(), _media.riff),
}
EACH = pytest.mark.parametrize(("data", "end_of"), KINDS.values(), ids=KINDS)


def tails(data: bytes, end_of: End) -> list[tuple[str, bytes]]:
    recorder = Recorder()
    assert _media.read_to_end(BytesReader(data), recorder, end_of) == len(data)
    return recorder.members


@EACH
def test_the_end_is_found(data: bytes, end_of: End) -> None:
    assert end_of(BytesReader(data + b"behind"), DEFAULT) == len(data)


@EACH
def test_bytes_behind_the_end_are_a_member(data: bytes, end_of: End) -> None:
    assert tails(data + b"\x80\x04N.", end_of) == [("tail", b"\x80\x04N.")]


@EACH
@pytest.mark.parametrize("zeros", [0, 1, 4096])
def test_zeros_behind_the_end_are_padding(data: bytes, end_of: End, zeros: int) -> None:
    assert tails(data + bytes(zeros), end_of) == []


@EACH
def test_too_many_zeros_are_a_member(data: bytes, end_of: End) -> None:
    assert [name for name, _ in tails(data + bytes(4097), end_of)] == ["tail"]


@EACH
def test_every_prefix_is_read(data: bytes, end_of: End) -> None:
    for length in range(12, len(data)):
        assert all(name == "tail" for name, _ in tails(data[:length], end_of))


@pytest.mark.parametrize("kind", ["png", "gif", "jpeg", "ogg", "mp4"])
def test_the_count_of_pieces_is_limited(kind: str) -> None:
    data, end_of = KINDS[kind]
    with pytest.raises(LimitExceeded, match="limit chunks"):
        end_of(BytesReader(data), Limits(chunks=1))


def test_a_jpeg_is_searched_across_windows() -> None:
    assert _media.jpeg(BytesReader(jpeg()), Limits(window_bytes=2)) == len(jpeg())


def test_jpegs_behind_a_jpeg_belong_to_it() -> None:
    assert tails(jpeg() * 3, _media.jpeg) == []


def test_fill_bytes_and_restarts_are_stepped_over() -> None:
    data = b"\xff\xd8\xff\xff\xff\x01\xff\xe0\x00\x04ab\xff\xd9"
    assert tails(data, _media.jpeg) == []


def test_a_jpeg_segment_without_a_marker_ends_the_picture() -> None:
    assert tails(b"\xff\xd8\xff\xe0\x00\x02no marker", _media.jpeg) == [("tail", b"no marker")]


def test_a_gif_block_of_no_known_kind_ends_the_picture() -> None:
    assert tails(gif()[:-1] + b"junk", _media.gif) == [("tail", b"junk")]


def test_a_box_shorter_than_its_header_ends_the_film() -> None:
    assert tails(mp4() + b"\x00\x00\x00\x07rest", _media.boxes) == [("tail", b"\x00\x00\x00\x07rest")]


@pytest.mark.parametrize(
    "box", [b"\x00\x00\x00\x00mdat12345", b"\x00\x00\x00\x01mdat" + (21).to_bytes(8, "big") + b"12345"]
)
def test_boxes_of_the_other_two_lengths_are_known(box: bytes) -> None:
    assert tails(mp4() + box, _media.boxes) == []


@pytest.mark.parametrize("data", [wav()[:4] + b"\xff\xff\xff\xff" + wav()[8:], b"RIFX" + wav()[7:3:-1] + wav()[8:]])
def test_riff_sizes_of_other_writers_are_known(data: bytes) -> None:
    assert tails(data, _media.riff) == []


def test_an_odd_riff_chunk_may_have_a_pad_byte() -> None:
    data = b"RIFF\x05\x00\x00\x00WAVEx"
    assert tails(data, _media.riff) == tails(data + b"p", _media.riff) == []
