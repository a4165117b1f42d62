from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.command import modelsec
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

LATE = ("_hashlib", "array", "bz2", "config", "datetime", "enum", "hashlib", "json", "lzma", "re", "struct", "tempfile")
"""Modules that a scan may import after the start, or that are called like ours."""


@pytest.mark.parametrize("words", [("scan", "."), ("scan", "--format", "json", "."), ("scan", "-"), ("--help",)])
def test_nothing_is_imported_from_the_folder_that_is_judged(tmp_path: Path, words: tuple[str, ...]) -> None:
    for name in (*LATE, "modelsec_other"):
        (tmp_path / f"{name}.py").write_text("open('imported', 'a').write(__name__ + '\\n')\n")
    (tmp_path / "pyproject.toml").write_text("[tool.modelsec]\nexclude = ['*.md']\n")
    (tmp_path / "model.pkl").write_bytes(SYSTEM)
    (tmp_path / "picture.jpg").write_bytes(
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"
    )
    modelsec(*words, cwd=tmp_path, input="")
    assert not (tmp_path / "imported").exists()
