from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.lint.declared import admitted, declarations, lowest, release_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("versions", "bound"),
    [
        (">=2.6", "2.6"),
        (">=2.6,<3", "2.6"),
        ("==2.6.0", "2.6.0"),
        ("==2.6.*", "2.6"),
        ("~=2.6", "2.6"),
        ("^2.6", "2.6"),
        (">2.5", "2.5"),
        ("<3", "0"),
        ("<=1.12.1", "0"),
        ("", ""),
        ("!=2.5", ""),
        ("2.6", "2.6"),
        ("^1.13 || ^2.0", "1.13"),
        ("===2.1", "2.1"),
    ],
)
def test_the_lowest_version_of_a_specifier(versions: str, bound: str) -> None:
    assert lowest(versions) == bound


def test_ranges_count_before_pins_and_the_lowest_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["torch>=2.6"]\n')
    (tmp_path / "requirements.txt").write_text("torch>=2.3\n")
    (tmp_path / "uv.lock").write_text(
        '[[package]]\nname = "torch"\nversion = "2.0"\n\n[[package]]\nname = "keras"\nversion = "3.1"\n'
    )
    assert admitted(declarations(str(tmp_path))) == {"torch": "2.3", "keras": "3.1"}


def test_a_local_part_is_left_out() -> None:
    assert release_text("2.6.0+cu124") == "2.6.0"


def test_a_pipe_or_a_folder_by_the_name_of_a_declaration_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "requirements.txt")
    (tmp_path / "setup.py").mkdir()
    (tmp_path / "requirements").write_text("torch\n")
    assert declarations(str(tmp_path)) == []


def test_a_declaration_without_a_bound_hides_none(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["torch"]\n')
    assert admitted(declarations(str(tmp_path))) == {"torch": ""}
    (tmp_path / "requirements.txt").write_text("torch==1.12\n")
    assert admitted(declarations(str(tmp_path))) == {"torch": "1.12"}
