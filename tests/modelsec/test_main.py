from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.command import ROOT, modelsec
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


def test_a_working_directory_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    command = f"cd {tmp_path}/gone && rmdir {tmp_path}/gone && exec {sys.executable} -m modelsec"
    environment = {"PYTHONPATH": str(ROOT)}

    def call(words: str) -> tuple[int, str]:
        done = subprocess.run(
            ["/bin/sh", "-c", f"{command} {words}"], capture_output=True, text=True, check=False, env=environment
        )
        (tmp_path / "gone").mkdir()
        return done.returncode, done.stderr

    assert call("--version") == (0, "")
    code, err = call("scan")
    assert (code, err.count("\n"), err.startswith("modelsec: the system refused")) == (2, 1, True)
