from __future__ import annotations

import codecs
import os
import stat
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.fix.blocks import NotPossible
from flake8_modelsec.fix.writing import encode, read, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("data", [b"x = 1\r\n", codecs.BOM_UTF8 + b"x\n", b"# coding: latin-1\n'\xe9'\n", b"x\r", b"x"])
def test_what_is_read_is_written_back(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(data)
    old, text, encoding = read(str(path))
    assert (old, encode(text, encoding)) == (data, data)


def test_mode_bits_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"x")
    path.chmod(0o755)
    write(str(path), b"x", b"y")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"y", 0o755)
    assert os.listdir(tmp_path) == ["a.py"]


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"theirs")
    with pytest.raises(NotPossible, match="changed"):
        write(str(path), b"x", b"y")
    assert (path.read_bytes(), os.listdir(tmp_path)) == (b"theirs", ["a.py"])


def test_a_link_that_leads_out_is_left(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.py").write_bytes(b"x")
    (tmp_path / "in" / "a.py").symlink_to(tmp_path / "out.py")
    with pytest.raises(NotPossible, match="leads out"):
        read(str(tmp_path / "in" / "a.py"), str(tmp_path / "in"))


def test_a_link_inside_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "b.py").write_bytes(b"x")
    (tmp_path / "a.py").symlink_to("b.py")
    write(str(tmp_path / "a.py"), read(str(tmp_path / "a.py"), str(tmp_path))[0], b"y")
    assert (tmp_path / "a.py").is_symlink()
    assert (tmp_path / "b.py").read_bytes() == b"y"


@pytest.mark.parametrize("data", [b"'\xff'\n", b"# coding: none-such\n"])
def test_what_cannot_be_decoded_is_left(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.py").write_bytes(data)
    with pytest.raises(NotPossible, match="decoded"):
        read(str(tmp_path / "a.py"))


def test_a_text_that_the_encoding_lacks_is_left() -> None:
    with pytest.raises(NotPossible):
        encode("é", "ascii")
