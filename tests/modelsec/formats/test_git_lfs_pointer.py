from __future__ import annotations

import pytest

from modelsec.evidence import Feature
from modelsec.formats.git_lfs_pointer import FORMAT
from tests.support.recording import identified, read_whole, takes

DIGEST = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393"
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{DIGEST}\nsize 12345\n".encode()


def test_a_pointer_names_what_is_missing() -> None:
    assert read_whole(FORMAT, POINTER).features == [("git-lfs-pointer", f"sha256:{DIGEST}, 12345 bytes")]


@pytest.mark.parametrize(
    "pointer", [POINTER.replace(b"\n", b"\r\n"), POINTER[:-1]], ids=["windows", "no last line end"]
)
def test_pointers_that_git_lfs_reads_are_pointers(pointer: bytes) -> None:
    assert takes(FORMAT, pointer)


def test_extension_lines_are_known() -> None:
    extended = POINTER.replace(b"\noid", f"\next-0-foo sha256:{DIGEST}\noid".encode())
    assert takes(FORMAT, extended)


@pytest.mark.parametrize("length", range(len(POINTER) - len("12345\n") + 1))
def test_a_prefix_is_no_pointer(length: int) -> None:
    assert not takes(FORMAT, POINTER[:length])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"spec/v1", b"spec/v2"),
        (b"sha256", b"sha512"),
        (b"4d7a", b"4D7A"),
        (b"4d7a", b"4d7"),
        (b"12345", b"-1"),
        (b"12345", b"1 2"),
        (b"12345\n", b"12345\nmore\n"),
        (b"\noid", b"\nother line\noid"),
        (b"12345", b"1" * 1024),
        (b"version", b"\nversion"),
    ],
    ids=repr,
)
def test_anything_else_is_no_pointer(old: bytes, new: bytes) -> None:
    assert not takes(FORMAT, POINTER.replace(old, new))


@pytest.mark.parametrize("suffix", ["", ".bin", ".npy", ".pkl", ".pt", ".safetensors"])
def test_a_pointer_is_nothing_else_under_any_name(suffix: str) -> None:
    taken, evidence = identified(POINTER, suffix)
    assert taken == "git-lfs-pointer"
    assert [type(fact) for fact in evidence] == [Feature]
