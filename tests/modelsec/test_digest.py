from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from modelsec import digest
from modelsec.digest import BUFFER_BYTES, LEAN_BYTES, sha256_of
from modelsec.errors import Changed
from modelsec.reader import BytesReader, FileReader, Slice

ROOT = str(Path(__file__).resolve().parents[2])
SIZES = [0, 1, BUFFER_BYTES - 1, BUFFER_BYTES, BUFFER_BYTES + 1, 3 * BUFFER_BYTES]


@pytest.mark.parametrize("size", SIZES)
def test_every_reader_gives_the_digest_of_the_whole(tmp_path: Path, size: int) -> None:
    content = (bytes(range(256)) * (size // 256 + 1))[:size]
    path = tmp_path / "file"
    path.write_bytes(content)
    with path.open("rb") as stream:
        readers = (BytesReader(content), Slice(BytesReader(b"x" + content), 1, size), FileReader(stream.fileno()))
        assert {sha256_of(reader) for reader in readers} == {hashlib.sha256(content).hexdigest()}


def test_a_file_that_shrinks_has_no_digest(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 10)
    with path.open("rb") as stream:
        reader = FileReader(stream.fileno())
        os.truncate(path, 3)
        with pytest.raises(Changed, match="became shorter"):
            sha256_of(reader)


@pytest.mark.parametrize("left", [0, 10, LEAN_BYTES])
def test_the_digest_is_the_same_by_whichever_code(monkeypatch: pytest.MonkeyPatch, left: int) -> None:
    monkeypatch.setattr(digest._Lean, "left", left)
    assert [sha256_of(BytesReader(content)) for content in (b"", b"12345678", b"12345678")] == [
        hashlib.sha256(content).hexdigest() for content in (b"", b"12345678", b"12345678")
    ]
    assert digest._Lean.left == left - 16


def test_a_small_file_is_hashed_without_openssl_and_many_are_hashed_with_it() -> None:
    program = (
        f"import sys; sys.path.insert(0, {ROOT!r})\n"
        "from modelsec.digest import LEAN_BYTES, sha256_of\n"
        "from modelsec.reader import BytesReader\n"
        "for size in (1000, LEAN_BYTES): sha256_of(BytesReader(bytes(size))); print('hashlib' in sys.modules)"
    )
    call = [sys.executable, "-I", "-S", "-c", program]
    assert subprocess.run(call, capture_output=True, text=True, check=True).stdout == "False\nTrue\n"


def test_a_python_without_its_own_code_hashes_by_openssl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digest._Lean, "left", LEAN_BYTES)
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    assert sha256_of(BytesReader(b"x")) == hashlib.sha256(b"x").hexdigest()
