from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from modelsec.digest import BUFFER_BYTES, sha256_of
from modelsec.errors import Changed
from modelsec.reader import BytesReader, FileReader, Slice

if TYPE_CHECKING:
    from pathlib import Path

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
