from __future__ import annotations

import pytest

from modelsec.evidence import Import
from modelsec.formats.image import FORMAT
from tests.support.media import bmp, gif, ico, jpeg, png, tiff, wav, webp
from tests.support.recording import identified, outcome, prefixes, read_whole, takes

IMAGES = {"png": png(), "jpeg": jpeg(), "gif": gif(), "bmp": bmp(), "ico": ico(), "webp": webp()}
TIFFS = {"tiff": tiff(), "tiff be": tiff(">"), "bigtiff": b"II+\x00\x08\x00\x00\x00" + bytes(8)}
EVERY = {**IMAGES, **TIFFS}


@pytest.mark.parametrize("data", EVERY.values(), ids=EVERY)
def test_images_are_whole(data: bytes) -> None:
    recorder = read_whole(FORMAT, data)
    assert (recorder.evidence, recorder.members) == ([], [])


@pytest.mark.parametrize("data", IMAGES.values(), ids=IMAGES)
def test_a_pickle_behind_an_image_is_handed_over(data: bytes) -> None:
    assert read_whole(FORMAT, data + b"\x80\x04N.").members == [("tail", b"\x80\x04N.")]


@pytest.mark.parametrize("data", EVERY.values(), ids=EVERY)
def test_every_prefix_has_a_verdict(data: bytes) -> None:
    assert prefixes(FORMAT, data) <= {"other", "whole"}


@pytest.mark.parametrize(
    "data",
    [b"", b"BMmore text than a bitmap has", b"\x00\x00\x01\x00" + bytes(40), b"GIF90a", b"II", wav(), b"\x89PNG\r\n"],
    ids=repr,
)
def test_other_bytes_are_left_to_others(data: bytes) -> None:
    assert not takes(FORMAT, data)


def test_an_icon_that_points_outside_is_whole() -> None:
    assert outcome(FORMAT, ico()[:14] + b"\xff\xff\xff\xff" + ico()[18:]) == "whole"


# G reads eight bytes as a float, B a string with the length in the next four: what follows are opcodes.
CALL = b"cbuiltins\nprint\n(S'trap'\ntR."
TWO_FACES = {
    "gif": b"GIF89a\x01\x00\x01" + CALL,
    "bmp": b"BM\x00\x00\x00" + bytes(9) + (40).to_bytes(4, "little") + bytes(ord("M") - 13) + CALL,
}


@pytest.mark.parametrize("name", TWO_FACES)
def test_an_image_that_is_also_a_pickle_is_read_as_one(name: str) -> None:
    assert takes(FORMAT, TWO_FACES[name])
    taken, evidence = identified(TWO_FACES[name], f".{name}")
    assert taken == "pickle"
    assert [fact.target.dotted for fact in evidence if isinstance(fact, Import)] == ["builtins.print"]


def test_a_pickle_behind_an_image_is_read() -> None:
    taken, evidence = identified(png() + CALL, ".png")
    assert taken == "image"
    assert [fact.target.dotted for fact in evidence if isinstance(fact, Import)] == ["builtins.print"]
