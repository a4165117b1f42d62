from __future__ import annotations

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import Malformed
from modelsec.formats import tar
from modelsec.limits import Limits
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import outcome, takes
from tests.support.tars import END, header, member, padded, record
from tests.support.zips import Part, archive

EVIL = member(b"model.pkl", TRAP)
PLAIN = member(b"notes.txt", b"some words\n" * 9) + EVIL + END


def written(form: int = tarfile.PAX_FORMAT, **members: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as target:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            target.addfile(info, io.BytesIO(data))
    return file.getvalue()


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_what_cpython_writes_is_read(form: int) -> None:
    told = Told(written(form, **{"model.pkl": TRAP, "notes.txt": b"words\n"}))
    assert (told.kind, told.faults, told.chains) == ("tar", [], {("model.pkl",)})


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize(
    "name", ["d/" * 80 + "model.pkl", "größe.pkl", "模型" * 60 + ".pkl"], ids=["long", "accents", "both"]
)
def test_long_and_foreign_names_are_read(form: int, name: str) -> None:
    told = Told(written(form, **{name: TRAP}))
    assert (told.faults, told.chains) == ([], {(name,)})


def test_a_ustar_prefix_is_part_of_the_name() -> None:
    name = "d/" * 60 + "model.pkl"
    assert Told(written(tarfile.USTAR_FORMAT, **{name: TRAP})).chains == {(name,)}


def test_folders_are_stepped_over() -> None:
    told = Told(member(b"d/", kind=b"5") + member(b"e/", kind=b"\0", magic=b"") + PLAIN)
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize("kind", [b"\0", b"7"])
def test_the_other_kinds_of_file_are_read(kind: bytes) -> None:
    told = Told(member(b"model.pkl", TRAP, kind) + END)
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_an_old_archive_without_a_signature_is_read() -> None:
    told = Told(member(b"model.pkl", TRAP, b"\0", magic=b"") + END)
    assert (told.kind, told.faults, told.imports) == ("tar", [], {SPRUNG})


def test_global_pax_records_are_stepped_over() -> None:
    told = Told(member(b"g", record("comment", "0123abcd"), b"g") + PLAIN)
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize("kind", [b"1", b"2", b"3", b"4", b"6"])
def test_what_is_no_file_is_told_and_reading_goes_on(kind: bytes) -> None:
    told = Told(member(b"x", kind=kind, link=b"/etc/passwd") + PLAIN)
    assert len(told.faults) == 1
    assert told.faults[0].startswith("the tar member 'x' is a")
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("kind", [b"1", b"2", b"3", b"5"])
def test_a_size_where_there_is_no_content_is_told(kind: bytes) -> None:
    told = Told(header(b"x", 512, kind) + PLAIN)
    assert any("step over in different ways" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("name", [b"/etc/x", b"C:x", b"../x", b"a/../x", b"a\\b"])
def test_a_name_that_leads_elsewhere_is_told(name: bytes) -> None:
    told = Told(member(name, TRAP) + END)
    assert len(told.faults) == 1
    assert told.imports == {SPRUNG}


def test_an_unknown_kind_is_told_and_read_as_cpython_reads_it() -> None:
    told = Told(member(b"model.pkl", TRAP, b"Z") + END)
    assert told.faults == ["the tar member 'model.pkl' is of the unknown kind b'Z'"]
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("extension", [b"", member(b"p", record("GNU.sparse.major", "1"), b"x")])
def test_a_sparse_member_is_told(extension: bytes) -> None:
    told = Told(extension + member(b"model.pkl", TRAP, b"0" if extension else b"S") + END)
    assert any("is sparse" in fault for fault in told.faults)
    assert told.imports == {SPRUNG}


def test_a_pax_size_takes_the_place_of_the_field() -> None:
    extension = member(b"p", record("size", str(len(TRAP))), b"x")
    told = Told(extension + header(b"model.pkl") + padded(TRAP) + END)
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_two_sizes_are_told() -> None:
    extension = member(b"p", record("size", str(len(TRAP))), b"x")
    told = Told(extension + header(b"model.pkl", 5) + padded(TRAP) + END)
    assert told.faults == ["the tar member 'model.pkl' has two different sizes"]


def test_a_base_256_size_is_read() -> None:
    size = b"\x80" + len(TRAP).to_bytes(11, "big")
    told = Told(header(b"model.pkl", size_field=size) + padded(TRAP) + END)
    assert (told.faults, told.imports) == ([], {SPRUNG})


@pytest.mark.parametrize("size", [b"\xff" * 12, b"+0000000010\0", b"1_000000000\0", b"0x100000000\0", b"00000000009\0"])
def test_a_size_that_is_no_number_is_told(size: bytes) -> None:
    told = Told(header(b"x", size_field=size) + PLAIN)
    assert any("a size that is no number" in fault for fault in told.faults)


@pytest.mark.parametrize("size", [b"\x80" + b"\xff" * 11, b"77777777777\0"])
def test_a_size_beyond_the_file_is_told(size: bytes) -> None:
    told = Told(EVIL + header(b"x", size_field=size) + END)
    assert told.faults
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize(
    ("field", "number"),
    [
        (b"0000644\0", 0o644),
        (b"   644 \0", 0o644),
        (b"644\0junk", 0o644),
        (b"\0" * 8, 0),
        (b"6 44", None),
        (b"-644\0", None),
        (b"\x80\0\0\1\0", 256),
        (b"\xff" * 8, None),
    ],
)
def test_a_numeric_field_is_octal_or_base_256(field: bytes, number: int | None) -> None:
    assert tar.number(field) == number


def test_a_signed_checksum_of_old_writers_is_accepted() -> None:
    name = "größe.txt".encode()
    block = header(name, 5, magic=b"")
    rest = block[:148] + b" " * 8 + block[156:]
    signed = sum(byte - 256 * (byte > 127) for byte in rest)
    data = header(name, 5, magic=b"", checksum=b"%06o\0 " % signed) + padded(b"words") + END
    assert Told(data).kind == "tar"


def opened(data: bytes) -> list[str]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        return archive.getnames()


SUM = sum(header(b"model.pkl", len(TRAP), checksum=b" " * 8))
OCTAL = b"%o" % SUM


@pytest.mark.parametrize(
    "field",
    [
        *(b"+" + OCTAL, b"0o" + OCTAL, b"0_" + OCTAL, b"\t" + OCTAL, OCTAL + b"\n", b"\x1c" + OCTAL),
        b"\x80" + SUM.to_bytes(7, "big"),
    ],
)
def test_a_checksum_counts_in_every_spelling_of_cpython(field: bytes) -> None:
    data = member(b"model.pkl", TRAP, checksum=field.ljust(8, b"\0")) + END
    assert opened(data) == ["model.pkl"]
    assert (Told(data).kind, Told(data).imports) == ("tar", {SPRUNG})


def test_a_negative_checksum_in_base_256_counts() -> None:
    name = b"\x80" * 99
    rest = sum(byte - 256 * (byte > 127) for byte in header(name, len(TRAP), checksum=b" " * 8, link=name))
    data = member(name, TRAP, checksum=b"\xff" + (rest % (1 << 56)).to_bytes(7, "big"), link=name) + END
    assert (rest < 0, len(opened(data))) == (True, 1)
    assert Told(data).imports == {SPRUNG}


@pytest.mark.parametrize("front", [b"", bytes(4), b"\0\0\1\0ftypisom\0\0\0\0isom"], ids=["empty", "NULs", "film"])
def test_a_first_header_without_a_name_is_one(front: bytes) -> None:
    data = member(front, b"words") + EVIL + END
    assert opened(data) == ["", "model.pkl"]
    assert Told(data).imports == {SPRUNG}


def test_a_wrong_checksum_ends_the_reading_and_is_told() -> None:
    told = Told(EVIL + header(b"x", checksum=b"000001\0 ") + END)
    assert told.faults == ["not a whole tar: a tar header has a wrong checksum"]
    assert told.imports == {SPRUNG}


def test_without_a_right_checksum_it_is_no_tar() -> None:
    assert not takes(tar.FORMAT, header(b"x", checksum=b"000001\0 ") + END)
    assert not takes(tar.FORMAT, bytes(10_240))
    assert not takes(tar.FORMAT, PLAIN[:500])


def test_padding_to_a_record_is_accepted() -> None:
    told = Told(PLAIN + bytes(20_000))
    assert (told.faults, told.imports) == ([], {SPRUNG})


def test_bytes_behind_the_end_are_told() -> None:
    told = Told(member(b"notes.txt", b"words\n") + END + bytes(5000) + EVIL)
    assert "bytes follow the end of the tar structure" in told.faults
    assert told.imports == {SPRUNG}


def test_endless_padding_is_not_read_to_its_end() -> None:
    assert outcome(tar.FORMAT, PLAIN + bytes(tar.PADDING_BYTES + 5000)) == "trailing"


def test_bytes_in_the_padding_of_a_member_are_told() -> None:
    told = Told(header(b"notes.txt", 6) + padded(b"words\n", b"x") + EVIL + END)
    assert told.faults == ["bytes that belong to no member follow a tar member"]
    assert told.imports == {SPRUNG}


def test_a_member_that_is_cut_short_is_read_as_far_as_it_goes() -> None:
    told = Told(header(b"model.pkl", 5000) + TRAP)
    assert told.imports == {SPRUNG}
    assert any("ends inside a tar member" in fault for fault in told.faults)


def test_every_prefix_is_told() -> None:
    end = len(PLAIN) - len(END)
    outcomes = {outcome(tar.FORMAT, PLAIN[:length]) for length in range(512, end + 1)}
    assert outcomes == {"Truncated"}


@pytest.mark.parametrize(
    "data",
    [b"x", b"5 a=", b"99 a=b\n", b"6 ab\n", b"6 a=b\nx", b"07 a=b", b"-6 a=b\n", b"7 a=\0b\n", b"5 =b\n", b"0 a=b\n"],
    ids=repr,
)
def test_pax_records_that_are_not_spelled_so_are_malformed(data: bytes) -> None:
    with pytest.raises(Malformed, match="not made of length, name and value"):
        tar.pax_records(data, 0)


@given(
    st.dictionaries(
        st.text(st.characters(codec="ascii", categories=["L"]), min_size=1),
        st.text().map(lambda s: s.replace("\0", "")),
    )
)
def test_pax_records_are_read_as_written(fields: dict[str, str]) -> None:
    assert tar.pax_records(b"".join(record(key, text) for key, text in fields.items()), 0) == fields


@pytest.mark.parametrize("text", ["-1", "1e3", "٣", "9" * 30])
def test_a_pax_size_that_is_no_number_is_told(text: str) -> None:
    told = Told(member(b"p", record("size", text), b"x") + PLAIN)
    assert told.faults == ["not a whole tar: a pax header has a size that is no number"]


def test_a_header_extension_has_a_limit() -> None:
    told = Told(header(b"p", tar.EXTENSION_BYTES + 1, b"x") + PLAIN)
    assert any("more than 1048576 are not read" in fault for fault in told.faults)


@pytest.mark.parametrize(("members", "faults"), [(2, 1), (3, 0)])
def test_the_limit_of_members_is_kept(members: int, faults: int) -> None:
    told = Told(PLAIN, limits=Limits(members=members))
    assert sum("(limit members)" in fault for fault in told.faults) == faults


def test_an_archive_at_the_end_of_a_member_is_read() -> None:
    told = Told(member(b"notes.txt", b"words\n" + archive(Part(b"model.pkl", TRAP))) + END)
    assert told.faults
    assert told.imports == {SPRUNG}


@pytest.mark.parametrize("magic", [b"ustar\x0000", b"ustar  \0", b""])
def test_a_model_that_is_the_last_member_is_no_hidden_archive(magic: bytes) -> None:
    assert Told(member(b"model.pt", archive(Part(b"m/data.pkl", TAME)), magic=magic) + END).clean


def test_an_archive_behind_what_only_looks_like_a_header_is_read() -> None:
    body = b"words\n".ljust(257, b"w") + b"ustar\x0000" + b"words\n" * 100
    told = Told(body + archive(Part(b"model.pkl", TRAP)) + bytes(8))
    assert told.faults
    assert told.imports == {SPRUNG}


def test_nested_archives_are_read() -> None:
    told = Told(member(b"inner.tar", PLAIN) + member(b"inner.zip", archive(Part(b"x.pkl", TRAP))) + END)
    assert (told.faults, told.chains) == ([], {("inner.tar", "model.pkl"), ("inner.zip", "x.pkl")})


def test_an_archive_whose_members_are_tame_is_clean() -> None:
    assert Told(written(tarfile.PAX_FORMAT, **{"a.pkl": TAME, "b.txt": b"words\n", "empty": b""})).clean


@given(st.data())
def test_changed_bytes_never_raise_anything_else(data: st.DataObject) -> None:
    body = bytearray(PLAIN)
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(Told(bytes(body)).kind, str)


@pytest.mark.parametrize("name", [b"a.pkl\0b.pkl", b"\xff.pkl"])
def test_odd_bytes_in_a_name_do_no_harm(name: bytes) -> None:
    assert Told(member(name, TRAP) + END).imports == {SPRUNG}
