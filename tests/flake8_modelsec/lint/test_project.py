from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.lint.project import lock_of, ruff_exclude, surroundings
from flake8_modelsec.lint.settings import Settings
from modelsec.errors import ConfigError
from modelsec.lockfile.reading import parse

if TYPE_CHECKING:
    from pathlib import Path

LOCK = """\
lock-version = "1.0"
created-by = "modelsec"

[[model]]
name = "hub"
source = "hf://org/name"
revision = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"
sha256 = "{hub}"

[[model.file]]
path = "a.bin"
size = 1
sha256 = "{digest}"
format = "torch-zip"
loads = "code"
imports = ["os.system"]

[[model]]
name = "local"
source = "file:models/local/"
sha256 = "{local}"

[[model.file]]
path = "b/c.pt"
size = 1
sha256 = "{digest}"
format = "torch-zip"
loads = "objects"
imports = ["collections.OrderedDict"]
"""


def lock_text() -> str:
    from hashlib import sha256

    digest = "ab" * 32
    root = sha256(bytes.fromhex(digest)).hexdigest()
    return LOCK.format(digest=digest, hub=root, local=root)


def test_the_lock_is_asked_by_path_and_by_hub_id() -> None:
    lock = lock_of(parse(lock_text()))
    assert lock.commit("org/name") == "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"
    assert lock.refused == {"org/name"}
    assert lock.knows("models/local/b/c.pt")
    assert lock.knows("models/local")
    assert not lock.knows("models/other")
    assert lock.weights_only("models/local/b/c.pt")


def test_configuration_versions_and_lock_are_read(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\ndependencies = ["torch>=2.4"]\n[tool.modelsec.lint]\nselect = ["MSC101"]\n'
        'keras = ">=3.13"\n'
    )
    (tmp_path / "models.lock").write_text(lock_text())
    around = surroundings(str(tmp_path), Settings(extend_select=("MSC102",)))
    assert around.versions == {"torch": "2.4", "keras": "3.13"}
    assert around.lock is not None
    assert [rule.code for rule in around.context().registry.rules] == ["MSC101", "MSC102"]


def test_isolated_knows_nothing(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.modelsec.lint]\nbroken = 1\n")
    (tmp_path / "models.lock").write_text("broken")
    around = surroundings(str(tmp_path), Settings(), isolated=True)
    assert (around.versions, around.lock) == ({}, None)


@pytest.mark.parametrize(
    ("name", "text"), [("pyproject.toml", "[tool.modelsec.lint]\nbroken = 1\n"), ("models.lock", "broken")]
)
def test_what_is_broken_is_an_error(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ConfigError):
        surroundings(str(tmp_path), Settings())


def test_what_ruff_leaves_out_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.modelsec]\nexclude = ["b/"]\n[tool.ruff]\nexclude = ["a/"]\nextend-exclude = ["c.py"]\n')
    assert ruff_exclude(str(tmp_path)) == ("a/", "c.py")
    excluded = surroundings(str(tmp_path), Settings(exclude=("d/",))).excluded
    top = os.path.realpath(tmp_path)
    left = {name for name in ("a", "b", "c.py", "d", "e") if excluded(os.path.join(top, name), name != "c.py")}
    assert left == {"a", "b", "c.py", "d"}


@pytest.mark.parametrize("name", ["ruff.toml", ".ruff.toml"])
def test_a_file_of_ruffs_own_counts_before_the_projects(tmp_path: Path, name: str) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.ruff]\nexclude = ["a/"]\n')
    (tmp_path / name).write_text('exclude = ["b/"]\n')
    assert ruff_exclude(str(tmp_path)) == ("b/",)


@pytest.mark.parametrize(
    "text", ["[tool]\nruff = 1 # exclude\n", '[tool.ruff]\nexclude = "abc"\n', "tool = 1 # ruff exclude"]
)
def test_settings_of_ruff_of_another_type_leave_nothing_out(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert ruff_exclude(str(tmp_path)) == ()
