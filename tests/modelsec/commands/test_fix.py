from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.support.command import ROOT
from tests.support.notebooks import notebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Fix = Callable[..., tuple[int, str, str]]

MODELSEC = (sys.executable, "-m", "modelsec")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
CODE = "import torch\ntorch.load(p)\n"
MENDED = "import torch\ntorch.load(p, weights_only=True)\n"


@pytest.fixture(autouse=True)
def tree(repository: Path) -> Path:
    return repository


@pytest.fixture
def fix(command: Fix) -> Fix:
    return partial(command, "fix")


def test_files_are_mended_once(tree: Path, fix: Fix) -> None:
    (tree / "a.py").write_text(CODE)
    code, out, _ = fix("--show-fixes")
    assert code == 0
    assert out.startswith("a.py:2: MSC101 pass weights_only=True\nMended 1 in 1 file.\nNote: ")
    assert (tree / "a.py").read_text() == MENDED
    assert fix() == (0, "Mended 0 in 0 files.\n", "")


def test_a_diff_changes_nothing_and_says_that_it_would(tree: Path, fix: Fix) -> None:
    (tree / "a.py").write_text(CODE)
    code, out, err = fix("--diff")
    assert code == 1
    assert "-torch.load(p)\n+torch.load(p, weights_only=True)\n" in out
    assert err.startswith("Would mend 1 in 1 file.\n")
    assert fix("--check")[0] == 1
    assert (tree / "a.py").read_text() == CODE


def test_unsafe_fixes_are_made_on_request(tree: Path, fix: Fix) -> None:
    (tree / "a.py").write_text("import torch\ntorch.load(p, weights_only=False)\n")
    assert fix() == (0, "Mended 0 in 0 files.\n1 more can be mended with --unsafe-fixes.\n", "")
    assert fix("--unsafe-fixes")[1] == "Mended 1 in 1 file.\n"
    assert (tree / "a.py").read_text() == MENDED


def test_rules_are_selected(tree: Path, fix: Fix) -> None:
    (tree / "a.py").write_text(CODE)
    assert fix("--select", "MSC106", "--unsafe-fixes")[1] == "Mended 0 in 0 files.\n"


@pytest.mark.parametrize("data", [CODE.encode() + b"'\xff'\n", CODE.encode() + b"def (\n"])
def test_a_file_that_cannot_be_read_is_left_and_said(tree: Path, fix: Fix, data: bytes) -> None:
    (tree / "a.py").write_bytes(data)
    code, out, _ = fix()
    assert code == 1
    assert out.startswith("left alone: a.py: ")
    assert (tree / "a.py").read_bytes() == data


def test_what_the_settings_leave_out_is_left(tree: Path, fix: Fix) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec.lint.per-file-ignores]\n"old/*" = ["MSC101"]\n')
    (tree / "old").mkdir()
    (tree / "old" / "a.py").write_text(CODE)
    (tree / "b.py").write_text(CODE)
    assert fix()[1].startswith("Mended 1 in 1 file.\n")
    assert (tree / "old" / "a.py").read_text() == CODE


@pytest.mark.parametrize("name", ["a.py", "a.ipynb"])
def test_a_link_that_leaves_the_tree_is_left(
    tree: Path, fix: Fix, tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    outside = tmp_path_factory.mktemp("outside") / name
    content = json.dumps(notebook(CODE)) if name.endswith("b") else CODE
    outside.write_text(content)
    (tree / name).symlink_to(outside)
    code, out, _ = fix()
    assert (code, "a link that leads out" in out) == (1, True)
    assert outside.read_text() == content


def test_a_file_is_mended_that_an_earlier_run_remembers(tree: Path, fix: Fix, command: Fix) -> None:
    (tree / "a.py").write_text(CODE)
    assert command("lint", "--statistics")[0] == 1
    assert fix()[1].startswith("Mended 1 in 1 file.\n")
    assert command("lint", "--statistics")[0] == 0


def test_many_files_are_mended_by_several_processes(tree: Path, fix: Fix) -> None:
    for number in range(450):
        (tree / f"m{number}.py").write_text(CODE if number % 100 == 7 else "import torch\n")
    assert fix()[1].startswith("Mended 5 in 5 files.\n")


def test_a_declared_version_makes_the_fix_safe(tree: Path, fix: Fix) -> None:
    (tree / "requirements.txt").write_text("torch>=2.10\n")
    (tree / "a.py").write_text(CODE)
    assert fix()[1] == "Mended 1 in 1 file.\n"


def test_changed_files_are_formatted_on_request(tree: Path, fix: Fix, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tree / "nothing"))
    (tree / "a.py").write_text(CODE.replace("(p)", "( p )"))
    assert fix("--format")[0] == 0
    assert (tree / "a.py").read_text() == MENDED.replace("\ntorch.load", "\n\ntorch.load")


def test_a_missing_ruff_is_said(tree: Path, fix: Fix, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tree / "nothing"))
    monkeypatch.setattr(sys, "executable", str(tree / "python"))
    (tree / "a.py").write_text(CODE)
    code, out, _ = fix("--format")
    assert (code, "ruff is not installed" in out) == (1, True)


def test_the_codemod_of_libcst_does_the_same(tree: Path) -> None:
    import subprocess

    from tests.support.command import ROOT

    (tree / "a.py").write_text(CODE)
    command = [
        sys.executable,
        "-m",
        "libcst.tool",
        "codemod",
        "--no-format",
        "-x",
        "flake8_modelsec.codemod.AddWeightsOnly",
        "a.py",
    ]
    done = subprocess.run(
        command, cwd=tree, env={"PYTHONPATH": str(ROOT), "PATH": ""}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tree / "a.py").read_text() == MENDED


@pytest.mark.parametrize(
    ("declared", "code", "reason"),
    [
        ("torch==1.12", "torch.load(p)", "the declared torch admits versions before 1.13"),
        ("torch<2", "torch.load(p)", "the declared torch admits versions before 1.13"),
        ("torch", "torch.load(p, pickle_module=dill)", "torch takes no pickle_module"),
        ("torch", "map(torch.load, ps)", "it is handed over"),
    ],
)
def test_what_may_not_be_mended_is_said_with_the_reason(
    tree: Path, fix: Fix, declared: str, code: str, reason: str
) -> None:
    (tree / "requirements.txt").write_text(f"{declared}\n")
    (tree / "a.py").write_text(f"import torch\n{code}\n")
    for arguments in ((), ("--unsafe-fixes",)):  # the second answer comes from the cache
        status, out, _ = fix(*arguments)
        assert status == 0
        assert out.startswith("left alone: a.py:2:")
        assert f": MSC101: {reason}" in out
        assert out.endswith("\nMended 0 in 0 files.\n")


def test_what_a_comment_or_a_setting_allows_is_not_said(tree: Path, fix: Fix) -> None:
    (tree / "pyproject.toml").write_text('[tool.modelsec.lint.per-file-ignores]\n"b.py" = ["MSC101"]\n')
    (tree / "a.py").write_text("import torch\nmap(torch.load, ps)  # noqa: MSC101\n")
    (tree / "b.py").write_text("import torch\nmap(torch.load, ps)\n")
    assert fix()[1] == "Mended 0 in 0 files.\n"


def test_what_was_mended_in_a_notebook_is_told_with_its_cell(tree: Path, fix: Fix) -> None:
    cells = (
        ["import torch\n", "%time torch.load(a)\n"],
        ["torch.load(\n", "    torch.load(p),\n", ")\n", "torch.load(b)"],
    )
    (tree / "a.ipynb").write_text(json.dumps(notebook(*cells)))
    told = [line.split(": ")[0] for line in fix("--show-fixes")[1].splitlines() if "pass weights_only" in line]
    assert sorted(told) == ["a.ipynb:cell 2:2", "a.ipynb:cell 3:1", "a.ipynb:cell 3:2", "a.ipynb:cell 3:4"]


@pytest.mark.parametrize(
    "data",
    [
        b"# -*- coding: latin-1 -*-\nimport torch\ns = '\xe9'\ntorch.load(p)",
        b"import torch\rtorch.load(p)\r",
        b"\xef\xbb\xbfimport torch\r\n\x0c\r\ntorch.load(p)  # \xe2\x80\xa8\r\n",
        b"import torch\n\x0cx = 1\ntorch.load('\x85')\n".replace(b"\x85", b"\xc2\x85"),
    ],
)
def test_a_diff_is_a_patch_of_the_very_bytes(tree: Path, data: bytes) -> None:
    (tree / "a.py").write_bytes(data)
    patch = subprocess.run([*MODELSEC, "fix", "--diff"], cwd=tree, env=ENVIRONMENT, capture_output=True, check=False)
    subprocess.run([*MODELSEC, "fix"], cwd=tree, env=ENVIRONMENT, capture_output=True, check=False)
    mended = (tree / "a.py").read_bytes()
    assert mended == data.replace(b")", b", weights_only=True)")
    (tree / "a.py").write_bytes(data)
    subprocess.run(["git", "apply", "-p0"], input=patch.stdout, cwd=tree, check=True)
    assert (tree / "a.py").read_bytes() == mended


def test_a_link_to_a_file_that_is_mended_is_no_second_file(tree: Path, fix: Fix) -> None:
    (tree / "b.py").write_text(CODE)
    (tree / "a.py").symlink_to("b.py")
    (tree / "c.py").symlink_to("b.py")
    assert "\nWould mend 1 in 1 file.\n" in f"\n{fix('--check')[1]}"
    code, out, _ = fix()
    assert (code, out.partition("\n")[0]) == (0, "Mended 1 in 1 file.")
    assert (tree / "b.py").read_text() == MENDED


def test_a_folder_that_may_not_be_listed_is_said(tree: Path, fix: Fix, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "shut").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("flake8_modelsec.lint.discovery.os.scandir", refuse)
    code, out, _ = fix()
    assert code == 1
    assert out.startswith("left alone: shut: this file could not be checked: ")
