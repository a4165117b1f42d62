from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.lint.declared import declarations
from flake8_modelsec.lint.manifests import reader_of

if TYPE_CHECKING:
    from pathlib import Path


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
        ("pyproject.toml", '[tool.poetry.dependencies.torch]\nversion = ">=1.12"\n', "1.12", 2),
        (
            "pyproject.toml",
            '[tool.poetry.dependencies]\ntorch = [\n  {version = "^1.9"},\n]\n',
            "1.9",
            3,
        ),
        ("pyproject.toml", 'project.dependencies = ["torch>=1.9"]\n', "1.9", 1),
        ("pyproject.toml", '[ project ]\ndependencies = ["torch (>=1.9)"]  # "torch>=1.2"\n', "1.9", 2),
        ("pyproject.toml", '[tool.uv]\nconstraint-dependencies = [\n  "torch==1.9",\n]\n', "1.9", 3),
        ("pyproject.toml", '[build-system]\nrequires = ["torch>=1.9"]\n', "1.9", 2),
        ("setup.cfg", "[options]\ninstall_requires = numpy; torch>=1.9\n", "1.9", 2),
        ("setup.cfg", "[options.extras_require]\ngpu = torch>=1.9\n", "1.9", 2),
        ("requirements.txt", "\ufeffTorch===1.9\n", "1.9", 1),
        ("requirements.txt", "torch \\\n  >=1.9\n", "1.9", 1),
        ("environment.yml", "dependencies:\n  - pytorch 1.9.1 py3.8_cuda\n", "1.9.1", 2),
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
        ("pyproject.toml", '[project]\nname = "torch"\nkeywords = ["torch", "keras"]\n'),
        ("pyproject.toml", '[[tool.uv.index]]\nname = "torch"\n[tool.uv]\nconflicts = [[{ extra = "torch" }]]\n'),
        ("pyproject.toml", '[tool.poetry.dependencies.other]\nversion = "1"\nextras = ["torch"]\n'),
        ("pyproject.toml", '[tool.poetry.dependencies]\ntorch = { path = "torch" }\n'),
        ("setup.cfg", "[metadata]\nkeywords =\n    torch\n"),
        ("setup.py", 'setup(description="torch models", name="torchnet", long="torch is needed")\n'),
    ],
)
def test_what_is_no_declaration_is_not(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    assert declarations(str(tmp_path)) == []


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "environment.yml"])
@pytest.mark.parametrize("text", ["'torch" + "!1" * 50_000 + " x'", "[" + " " * 100_000, "torch" + " " * 100_000 + "x"])
def test_a_line_that_goes_on_and_on_is_read_once(name: str, text: str) -> None:
    reader = reader_of(name)
    assert reader is not None
    list(reader.read(["[project]", "dependencies = [", text, "install_requires=[", text]))
