from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import Any

import pytest

from modelsec.limits import Limits
from modelsec.reader import BytesReader
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.zips import Part, archive

TEXT = Part(b"notes.txt", b"some words\n" * 20)
EVIL = Part(b"model.pkl", TRAP)
PACKED = Part(b"model.pkl", TRAP, method=8)
BOTH = (EVIL, PACKED)


def told_of(*parts: Part, **options: Any) -> Told:
    return Told(archive(*parts, **options))


@pytest.mark.parametrize("part", BOTH, ids=["stored", "deflated"])
def test_members_that_tile_the_file_are_read_without_a_fault(part: Part) -> None:
    told = told_of(TEXT, part)
    assert (told.kind, told.faults, told.imports, told.chains) == ("zip", [], {SPRUNG}, {("model.pkl",)})


LIES = {
    "name": b"other.pkl",
    "flags": 0x800,
    "method": 12,
    "crc": 0,
    "compressed": 1,
    "size": 1,
}


@pytest.mark.parametrize("part", BOTH, ids=["stored", "deflated"])
@pytest.mark.parametrize("lie", LIES)
def test_a_local_header_that_differs_is_told_and_the_member_is_read(part: Part, lie: str) -> None:
    told = told_of(TEXT, replace(part, local={lie: LIES[lie]}))
    assert len(told.faults) == 1
    assert "in its local header than in the directory" in told.faults[0]
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("flag", [0x1, 0x40, 0x2000])
def test_an_encryption_flag_is_told_and_the_member_is_read(flag: int) -> None:
    told = told_of(TEXT, replace(EVIL, local={"flags": flag}, central={"flags": flag}))
    assert told.faults == ["the zip entry 'model.pkl' is marked as encrypted"]
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("part", BOTH, ids=["stored", "deflated"])
def test_a_wrong_checksum_is_told_and_the_member_is_read(part: Part) -> None:
    told = told_of(TEXT, replace(part, local={"crc": 1}, central={"crc": 1}))
    assert len(told.faults) == 1
    assert "CRC-32" in told.faults[0]
    assert told.imports == {SPRUNG}


def test_a_checksum_of_bulk_is_not_computed() -> None:
    weights = (
        b"\x93NUMPY\x01\x00v\x00" + b"{'descr': '<f4', 'fortran_order': False, 'shape': (250000,), }".ljust(117) + b"\n"
    )
    bulk = Part(b"w.npy", weights + bytes(1_000_000), central={"crc": 1}, local={"crc": 1})
    assert told_of(bulk).clean


@pytest.mark.parametrize("part", BOTH, ids=["stored", "deflated"])
def test_two_members_of_one_name_are_told_and_both_are_read(part: Part) -> None:
    told = told_of(part, replace(part, data=TAME))
    assert told.faults == ["two zip entries are named 'model.pkl'"]
    assert told.imports == {SPRUNG}


def test_bytes_between_members_are_told() -> None:
    told = told_of(TEXT, replace(EVIL, before=b"hidden"))
    assert told.faults == ["the zip entry 'model.pkl' starts at the wrong place: 6 bytes before it belong to no member"]
    assert told.imports == {SPRUNG}


def test_bytes_between_the_last_member_and_the_directory_are_told() -> None:
    assert told_of(TEXT, gap=b"hidden").faults == ["the zip directory 6 bytes before it belong to no member"]


def test_a_member_that_only_a_local_header_describes_is_told() -> None:
    assert told_of(TEXT, gap=EVIL.written()).faults


def test_a_member_inside_another_is_told_and_read() -> None:
    outer = Part(b"outer.bin", EVIL.written())
    inner = Part(b"x", before=b"", central={**EVIL.fields({}), "offset": 30 + len(outer.name)})
    told = told_of(outer, inner)
    assert any("are part of another member" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}


def test_large_overlapping_members_are_not_decompressed_again_and_again() -> None:
    bomb = Part(b"a", bytes(2 << 20), method=8)
    copies = [Part(b"%d" % n, central={**bomb.fields({}), "name": b"%d" % n, "offset": 0}) for n in range(100)]
    limits = Limits(inflated_bytes=5 << 20)
    told = Told(archive(bomb, *copies), limits=limits)
    assert not any("limit inflated_bytes" in fault for fault in told.faults)
    assert sum("are part of another member" in fault for fault in told.faults) >= 100


@pytest.mark.parametrize("offset", [0xFFFFFFF0, 1 << 20, 13])
def test_an_entry_that_points_nowhere_is_told(offset: int) -> None:
    told = told_of(TEXT, replace(EVIL, central={"offset": offset}))
    assert any("has no local header" in fault for fault in told.faults)


def test_a_member_that_reaches_into_the_directory_is_told() -> None:
    told = told_of(replace(EVIL, local={"compressed": 9999}, central={"compressed": 9999}))
    assert any("reaches into the zip directory" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}


def test_a_stored_member_of_two_sizes_is_told() -> None:
    lie = {"size": len(TRAP) - 5}
    told = told_of(TEXT, replace(EVIL, local=lie, central=lie))
    assert any("states two different sizes" in fault for fault in told.faults)


@pytest.mark.parametrize("size", [len(TRAP) - 5, len(TRAP) + 5, 0])
def test_a_deflated_member_of_another_size_is_told(size: int) -> None:
    told = told_of(TEXT, replace(PACKED, local={"size": size}, central={"size": size}))
    assert any("claimed size" in fault for fault in told.faults)


def test_bytes_behind_a_deflate_stream_are_told() -> None:
    packed = replace(PACKED, local={"compressed": len(PACKED.packed()) + 3}, after=b"abc")
    told = told_of(TEXT, replace(packed, central=packed.local))
    assert told.faults == ["the zip entry 'model.pkl' has bytes after the end of its compressed stream"]
    assert told.imports == {SPRUNG}


def test_an_unknown_method_is_told() -> None:
    told = told_of(TEXT, replace(EVIL, method=9))
    assert told.faults == ["the zip entry 'model.pkl' is compressed by method 9, which no loader reads"]


@pytest.mark.parametrize("signed", [True, False], ids=["signed", "bare"])
@pytest.mark.parametrize("width", ["II", "QQ"])
def test_a_descriptor_in_any_spelling_is_accepted(width: str, *, signed: bool) -> None:
    stated = struct.pack(f"<I{width}", zlib.crc32(TRAP), len(TRAP), len(TRAP))
    local = {"flags": 8, "crc": 0, "compressed": 0, "size": 0}
    part = replace(EVIL, local=local, central={"flags": 8}, after=b"PK\7\x08" * signed + stated)
    told = told_of(part, TEXT)
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_a_descriptor_that_lies_is_told() -> None:
    stated = struct.pack("<III", 0, len(TRAP), len(TRAP))
    local = {"flags": 8, "crc": 0, "compressed": 0, "size": 0}
    told = told_of(replace(EVIL, local=local, central={"flags": 8}, after=b"PK\7\x08" + stated), TEXT)
    assert any("has no data descriptor" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}


def test_wide_sizes_of_a_small_member_are_read() -> None:
    size = len(TRAP)
    local = {"compressed": 0xFFFFFFFF, "size": 0xFFFFFFFF, "extra": struct.pack("<HHQQ", 1, 16, size, size)}
    told = told_of(replace(EVIL, local=local))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_wide_sizes_that_lie_are_told() -> None:
    local = {"compressed": 0xFFFFFFFF, "size": 0xFFFFFFFF, "extra": struct.pack("<HHQQ", 1, 16, 5, 5)}
    assert len(told_of(replace(EVIL, local=local)).faults) == 2


def test_a_folder_with_content_is_told_and_read() -> None:
    told = told_of(replace(EVIL, name=b"folder/"))
    assert told.faults == ["the zip entry 'folder/' is named as a folder and has content"]
    assert told.imports == {SPRUNG}


def test_folders_and_empty_members_are_accepted() -> None:
    assert told_of(Part(b"a/"), Part(b"a/b"), Part(b"c", method=8), TEXT).clean


def test_a_long_deflated_member_that_ends_as_an_archive_is_told() -> None:
    hidden = bytes(200_000) + archive(EVIL)
    told = told_of(TEXT, Part(b"weights.dat", b"P5 1 1 255\n" + hidden, method=8))
    assert not told.clean


class Sparse:
    """Bytes at some places of a file that is otherwise zeros; it counts what is read."""

    def __init__(self, size: int, *pieces: tuple[int, bytes]) -> None:
        self.size = size
        self.pieces = pieces
        self.delivered = 0

    def read(self, offset: int, length: int) -> bytes:
        length = max(0, min(length, self.size - offset))
        data = bytearray(length)
        for start, piece in self.pieces:
            first, last = max(start, offset), min(start + len(piece), offset + length)
            if first < last:
                data[first - offset : last - offset] = piece[first - start : last - start]
        self.delivered += length
        return bytes(data)


def test_a_member_over_four_gigabytes_is_stepped_over() -> None:
    size = 5 << 30
    wide = {"compressed": 0xFFFFFFFF, "size": 0xFFFFFFFF, "crc": 0}
    pickled = Part(b"m/data.pkl", TAME)
    bulk = Part(b"m/data/0", local={**wide, "extra": struct.pack("<HHQQ", 1, 16, size, size)})
    offset = len(pickled.written())
    listed = replace(bulk, central={**wide, "extra": struct.pack("<HHQQ", 1, 16, size, size)}).listed(offset)
    begin = offset + len(bulk.written())
    directory = pickled.listed(0) + listed
    tail = archive(wide=True, count=2, size=len(directory), start=0xFFFFFFFF)
    end64 = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 2, 2, len(directory), begin + size)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, begin + size + len(directory), 1)
    reader = Sparse(
        begin + size + len(directory) + 98,
        (0, pickled.written() + bulk.written()),
        (begin + size, directory + end64 + locator + tail[-22:]),
    )
    told = Told(reader)
    assert (told.kind, told.faults) == ("torch-zip", [])
    assert reader.delivered < 1 << 20


def test_one_large_read_serves_members_that_lie_close() -> None:
    class Calls(BytesReader):
        made = 0

        def read(self, offset: int, length: int) -> bytes:
            self.made += 1
            return super().read(offset, length)

    parts = [Part(b"m/data.pkl", TAME), *(Part(b"m/data/%d" % n, bytes(32)) for n in range(1000))]
    reader = Calls(archive(*parts))
    assert Told(reader).whole
    assert reader.made < 1300
