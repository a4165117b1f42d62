from __future__ import annotations

import gzip
import io
import lzma
import random
import struct
import tarfile
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from modelsec import scan
from modelsec.formats._zip_ending import hidden_archive, locate
from modelsec.identify import Visitor
from modelsec.inflate import Budget, Inflated
from modelsec.limits import DEFAULT
from modelsec.reader import BytesReader, Slice
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from pathlib import Path

EVIL = Part(b"model.pkl", TRAP)
WIDE = archive(EVIL, wide=True)
FAR = 0xFFFFFFFF


def changed(data: bytes, at: int, new: bytes) -> bytes:
    at %= len(data)
    return data[:at] + new + data[at + len(new) :]


@pytest.mark.parametrize("comment", [b"", b"made by hand", b"no\n" * 0x5555], ids=["none", "short", "longest"])
def test_an_archive_with_a_comment_is_whole(comment: bytes) -> None:
    told = Told(archive(EVIL, comment=comment))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_a_wide_end_record_is_read() -> None:
    told = Told(archive(EVIL, wide=True, count=0xFFFF, size=FAR, start=FAR))
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize("field", ["count", "size", "start"])
def test_end_records_that_disagree_are_told(field: str) -> None:
    lie: dict[str, Any] = {field: 7}
    told = Told(archive(EVIL, wide=True, **lie))
    assert told.faults == ["the two end records of the zip archive disagree"]
    assert told.imports == {SPRUNG}


WRONG = {
    "another length": (-98 + 4, struct.pack("<Q", 45)),
    "another volume": (-98 + 16, struct.pack("<I", 1)),
    "a locator that points elsewhere": (-42 + 8, struct.pack("<Q", 3)),
    "a locator in another volume": (-42 + 4, struct.pack("<I", 1)),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wide_end_record_that_lies_is_told(what: str) -> None:
    told = Told(changed(WIDE, *WRONG[what]))
    assert len(told.faults) == 1
    assert told.imports == {SPRUNG}


def test_a_wide_end_record_somewhere_else_is_told_and_followed() -> None:
    data = WIDE[:-42] + b"between" + WIDE[-42:]
    assert "the 64-bit zip end record is not where the end record expects it" in Told(data).faults


def test_a_locator_that_leads_to_no_record_is_told() -> None:
    assert Told(changed(WIDE, -98, b"XX")).faults


@pytest.mark.parametrize("field", ["count", "size", "start"])
@pytest.mark.parametrize("lie", [0, 1, 0xFFFF])
def test_an_end_record_that_lies_is_told(field: str, lie: int) -> None:
    stated: dict[str, Any] = {field: lie}
    assert Told(archive(EVIL, Part(b"b"), Part(b"c"), **stated)).faults


def test_the_first_of_several_volumes_is_told() -> None:
    assert Told(archive(EVIL, disk=1)).faults == ["the zip archive says that it is one of several volumes"]


def test_leading_bytes_are_told_with_offsets_that_know_of_them() -> None:
    told = Told(archive(EVIL, lead=b"#!/bin/sh\n"))
    assert told.faults == [
        "the zip entry 'model.pkl' starts at the wrong place: 10 bytes before it belong to no member"
    ]
    assert told.imports == {SPRUNG}


def test_leading_bytes_are_told_with_offsets_that_do_not() -> None:
    told = Told(b"#!/bin/sh\n" + archive(EVIL))
    assert len(told.faults) == 2
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("lead", [TRAP, b"words\n", b"\x93NUMPY", bytes(600)], ids=["pickle", "text", "npy", "zeros"])
def test_an_archive_behind_something_else_is_read_as_well(lead: bytes) -> None:
    told = Told(lead + archive(EVIL, lead=lead)[len(lead) :])
    assert told.faults
    assert ("model.pkl",) in told.chains


def test_trailing_bytes_are_told() -> None:
    told = Told(archive(EVIL) + b"junk")
    assert told.faults == ["bytes follow the end of the zip structure"]
    assert told.imports == {SPRUNG}


def test_a_second_archive_behind_the_first_is_told() -> None:
    told = Told(archive(Part(b"tame.txt", b"words\n")) + archive(EVIL))
    assert told.faults
    assert told.imports == {SPRUNG}


def test_an_archive_in_the_comment_is_told() -> None:
    inner = archive(EVIL)
    told = Told(archive(Part(b"tame.txt", b"words\n"), comment=inner))
    assert told.faults
    assert told.imports == {SPRUNG}


def test_an_end_record_in_the_comment_is_told() -> None:
    inner = archive()
    data = archive(EVIL, comment=inner[:-2] + b"\x05\x00" + b"extra")
    assert Told(data).faults


def test_the_signature_of_an_entry_in_the_comment_is_told() -> None:
    assert Told(archive(EVIL, comment=b"see PK\1\2")).faults == ["the zip comment holds the signature of a zip record"]


def test_a_comment_longer_than_the_file_is_told() -> None:
    assert "the zip comment is longer than the file" in Told(archive(EVIL, comment_length=9)).faults


def test_an_empty_archive_is_whole() -> None:
    assert Told(archive()).clean


@pytest.mark.parametrize("length", range(4, 22))
def test_an_end_record_that_is_cut_short_is_no_archive(length: int) -> None:
    assert Told(archive()[:length]).faults


def test_text_that_holds_the_signature_is_no_archive() -> None:
    assert not hidden_archive(BytesReader(b"PK\5\6".ljust(400, b"x")))


def test_an_end_record_without_a_directory_is_no_archive() -> None:
    assert not hidden_archive(BytesReader(b"x" * 400 + archive(count=1, size=46, start=0)))


def test_a_directory_that_would_begin_before_the_file_hides_no_archive(tmp_path: Path) -> None:
    trapped = tmp_path / "model.pkl"
    trapped.write_bytes(TRAP + archive(count=1, size=500_000))
    (report,) = scan(trapped).files
    assert report.verdict == "refused"
    assert report.imports == (SPRUNG,)


def test_no_end_record_is_looked_for_further_back_than_a_comment_reaches() -> None:
    assert locate(BytesReader(archive(EVIL) + bytes(70_000))) is None


def tarred(data: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive_file:
        member = tarfile.TarInfo("model.pt")
        member.size = len(data)
        archive_file.addfile(member, io.BytesIO(data))
    return file.getvalue()


WRAPPED = {
    "tar": tarred(archive(EVIL)),
    "gzip": gzip.compress(archive(EVIL), 0),
    "zlib": zlib.compress(archive(EVIL), 0),
    "xz": lzma.compress(archive(Part(b"noise", random.Random(1).randbytes(5000)), EVIL)),
}


@pytest.mark.parametrize("kind", WRAPPED)
def test_an_archive_that_is_visible_inside_a_wrapper_is_read_as_its_content(kind: str) -> None:
    told = Told(WRAPPED[kind])
    assert (told.kind, told.faults, told.imports) == (kind, [], {SPRUNG})


@pytest.mark.parametrize("kind", ["tar", "gzip", "zlib"])
def test_it_is_read_from_the_outside_too_where_a_loader_of_archives_is_meant(kind: str) -> None:
    assert any("belong to no member" in fault for fault in Told(WRAPPED[kind], ".keras").faults)


def gz(data: bytes) -> Inflated:
    from modelsec.formats.gzip import codec

    visit = Visitor(lambda _chain, _evidence: False, DEFAULT, "")
    return Inflated(codec(visit), BytesReader(gzip.compress(data)), Budget(DEFAULT))


def test_the_end_of_a_long_stream_is_not_looked_for() -> None:
    reader = gz(bytes(1 << 20) + archive(EVIL))
    assert not hidden_archive(reader)
    assert reader.read(0, 1 << 21)
    assert hidden_archive(reader)


def test_the_end_of_a_short_stream_is_looked_at() -> None:
    assert hidden_archive(gz(b"words" + archive(EVIL)))


def test_the_end_of_a_part_of_a_stream_is_looked_at_when_it_is_at_hand() -> None:
    body = b"words" + archive(EVIL)
    reader = gz(body + bytes(100))
    assert hidden_archive(Slice(Slice(reader, 0, len(body) + 5), 0, len(body)))
    assert not hidden_archive(Slice(gz(bytes(1 << 20) + body), 1 << 20, len(body)))
