from __future__ import annotations

import struct
from dataclasses import replace

import pytest

from modelsec.limits import Limits
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.zips import Part, archive

EVIL = Part(b"model.pkl", TRAP)
UTF8 = {"flags": 0x800}


def named(name: bytes, *, utf8: bool = False) -> Part:
    flags = UTF8 if utf8 else {}
    return replace(EVIL, name=name, local=flags, central=flags)


def listed(**central: object) -> Part:
    return replace(EVIL, central=central)


@pytest.mark.parametrize("name", [b"", b"/etc/x", b"C:x", b"../x", b"a/../x", b"a\\b", b"a\0b", b".."], ids=repr)
def test_a_name_that_means_different_things_is_told(name: bytes) -> None:
    told = Told(archive(named(name)))
    assert len(told.faults) == 1
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("name", ["é.pkl", "模型.pkl", "a/b..c/..d.pkl", "a b.pkl"])
def test_an_ordinary_name_is_accepted(name: str) -> None:
    told = Told(archive(named(name.encode(), utf8=True)))
    assert (told.faults, told.chains) == ([], {(name,)})


def test_a_name_without_the_utf8_flag_is_read_as_cpython_reads_it() -> None:
    assert Told(archive(named(b"\x82.pkl"))).chains == {("é.pkl",)}


def test_a_name_that_is_not_the_utf8_it_claims_to_be_is_told() -> None:
    assert Told(archive(named(b"\xff\xfe.pkl", utf8=True))).faults


def test_a_symbolic_link_is_told() -> None:
    assert Told(archive(listed(mode=0o120777))).faults == ["the zip entry 'model.pkl' is a symbolic link"]


def test_an_entry_in_another_volume_is_told() -> None:
    assert Told(archive(listed(disk=1))).faults == ["the zip entry 'model.pkl' lies in another volume"]


def extra(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def test_a_second_name_in_an_extra_field_is_told() -> None:
    told = Told(archive(listed(extra=extra(0x7075, b"\1\0\0\0\0other.pkl"))))
    assert told.faults == ["the zip entry 'model.pkl' has a second name in an extra field"]


def test_the_same_name_in_an_extra_field_is_accepted() -> None:
    assert Told(archive(listed(extra=extra(0x7075, b"\1\0\0\0\0model.pkl")))).faults == []


def test_timestamps_in_an_extra_field_are_accepted() -> None:
    assert Told(archive(listed(extra=extra(0x5455, b"\3" + bytes(8))))).faults == []


def test_extra_data_of_a_wrong_length_is_told() -> None:
    told = Told(archive(listed(extra=b"\x55\x54\xff\x00abc")))
    assert told.faults == ["the zip entry 'model.pkl' has extra data of a wrong length"]


WIDE = {"size": 0xFFFFFFFF, "compressed": 0xFFFFFFFF}
SIZES = struct.pack("<QQ", len(TRAP), len(TRAP))


def test_wide_sizes_are_taken_from_the_extra_field() -> None:
    told = Told(archive(listed(**WIDE, extra=extra(1, SIZES))))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_a_wide_offset_is_taken_from_the_extra_field() -> None:
    part = listed(offset=0xFFFFFFFF, extra=extra(1, struct.pack("<Q", 0)))
    told = Told(archive(part))
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize(
    "field", [b"", extra(1, SIZES[:8]), extra(1, SIZES) * 2, extra(1, b"")], ids=["none", "half", "twice", "empty"]
)
def test_wide_sizes_that_are_not_there_once_are_told(field: bytes) -> None:
    assert any("64-bit sizes" in fault for fault in Told(archive(listed(**WIDE, extra=field))).faults)


def test_members_are_read_in_the_order_of_their_place() -> None:
    first, second = Part(b"z.txt", b"words\n"), Part(b"a.txt", b"words\n")
    body = first.written() + second.written()
    directory = second.listed(len(first.written())) + first.listed(0)
    end = archive(count=2, size=len(directory), start=len(body))
    assert Told(body + directory + end).clean


def test_bytes_in_the_directory_that_are_no_entry_are_told() -> None:
    body, directory = EVIL.written(), EVIL.listed(0) + b"hidden"
    told = Told(body + directory + archive(count=1, size=len(directory), start=len(body)))
    assert told.faults == ["the zip directory holds 1 entries in 55 bytes, its end record states 1 in 61"]
    assert told.imports == {SPRUNG}


def test_an_entry_cut_short_is_told() -> None:
    body, directory = EVIL.written(), EVIL.listed(0)[:-4]
    assert Told(body + directory + archive(count=1, size=len(directory), start=len(body))).faults


def test_a_directory_before_the_file_is_told() -> None:
    assert Told(archive(EVIL, size=100_000)).faults


@pytest.mark.parametrize(("members", "faults"), [(2, 1), (3, 0)])
def test_the_limit_of_members_is_kept(members: int, faults: int) -> None:
    parts = [Part(b"%d.txt" % n, b"words\n") for n in range(3)]
    told = Told(archive(*parts), limits=Limits(members=members))
    assert len(told.faults) == faults
    assert all("(limit members)" in fault for fault in told.faults)


@pytest.mark.parametrize(("spare", "faults"), [(-1, 1), (0, 0)])
def test_the_limit_of_the_directory_is_kept(spare: int, faults: int) -> None:
    told = Told(archive(EVIL), limits=Limits(directory_bytes=len(EVIL.listed(0)) + spare))
    assert len(told.faults) == faults
    assert all("(limit directory_bytes)" in fault for fault in told.faults)
