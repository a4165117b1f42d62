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
    ],
)
def test_the_lowest_version_of_a_specifier(versions: str, bound: str) -> None:
    assert lowest(versions) == bound


@pytest.mark.parametrize(
    ("name", "text", "bound", "line"),
    [
        ("pyproject.toml", '[project]\ndependencies = ["torch>=2.6", "numpy"]\n', "2.6", 2),
        ("pyproject.toml", '[project]\ndependencies = [\n  "torch[opt] >= 2.4, <3",\n]\n', "2.4", 3),
        ("pyproject.toml", """[project]\ndependencies = ["torch>=2.6; python_version < '3.13'"]\n""", "2.6", 2),
        ("pyproject.toml", '[project.optional-dependencies]\nall = ["torch"]\n', "", 2),
        ("pyproject.toml", '[dependency-groups]\ntest = ["torch~=2.7"]\n', "2.7", 2),
        ("pyproject.toml", '[tool.poetry.dependencies]\ntorch = "^2.3"\n', "2.3", 2),
        ("pyproject.toml", '[tool.poetry.dependencies]\ntorch = { version = ">=2.2", source = "x" }\n', "2.2", 2),
        ("requirements.txt", "numpy\ntorch==2.5.1  # pinned\n", "2.5.1", 2),
        ("requirements-dev.in", "torch\n", "", 1),
        ("setup.cfg", "[options]\ninstall_requires =\n    torch>=1.13\n", "1.13", 3),
        ("environment.yml", "dependencies:\n  - pytorch=2.1\n", "2.1", 2),
        ("environment.yml", "dependencies:\n  - pytorch::pytorch>=2.0\n", "2.0", 2),
        ("environment-gpu.yml", "dependencies:\n  - pip:\n    - torch==1.11.0\n", "1.11.0", 3),
        ("test-requirements.txt", "torch>=1.9\n", "1.9", 1),
        ("requirements/base.txt", "numpy\ntorch>=1.8,<2\n", "1.8", 2),
        ("setup.py", "setup(\n    install_requires=[\n        \"torch>=1.7; python_version>'3'\",\n", "1.7", 3),
        ("setup.py", "# 'torch>=1.2'\nsetup(install_requires=['torch', 'numpy'])\n", "", 2),
        ("Pipfile", '[packages]\ntorch = "==1.12.0"\n', "1.12.0", 2),
        ("Pipfile", '[packages]\ntorch = {version = ">=2.0", index = "x"}\n', "2.0", 2),
        ("pixi.toml", '[dependencies]\npytorch = ">=2.1,<3"\n', "2.1", 2),
        ("pyproject.toml", '[tool.pixi.dependencies]\npytorch = "2.4.*"\n', "2.4", 2),
        ("uv.lock", '[[package]]\nname = "torch"\nversion = "2.9.1+cpu"\n', "2.9.1", 2),
        ("pdm.lock", '[[package]]\nname = "torch"\nversion = "2.3.0"\n', "2.3.0", 2),
        ("pylock.toml", '[[packages]]\nname = "torch"\nversion = "2.8.0"\n', "2.8.0", 2),
        ("poetry.lock", '[[package]]\nname = "torch"\nversion = "2.4.0"\n', "2.4.0", 2),
    ],
)
def test_a_declaration_is_read(tmp_path: Path, name: str, text: str, bound: str, line: int) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text)
    (found,) = declarations(str(tmp_path))
    assert (found.framework, found.lowest, found.line) == ("torch", bound, line)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", '[project]\ndependencies = ["torchvision>=0.1", "pytorch-lightning", "torch-geometric"]\n'),
        ("requirements.txt", "# torch\ntorchvision==0.1\ntorch-scatter\n"),
        ("requirements.txt", "torch @ https://example.org/torch.whl\n"),
        ("uv.lock", '[[package]]\nname = "torchvision"\nversion = "1.0"\n'),
        ("other.txt", "torch\n"),
        ("setup.py", 'setup(description="torch models", name="torchnet", long="torch is needed")\n'),
    ],
)
def test_what_is_no_declaration_is_not(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    assert declarations(str(tmp_path)) == []


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
