from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

import modelsec
from modelsec import api, turn
from modelsec.errors import ModelsecError, Rejected, UsageError
from tests.support.command import ROOT
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.npy"
    np.save(path, np.eye(3))
    return path


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    path = tmp_path / "trap.pkl"
    path.write_bytes(SYSTEM)
    return path


def test_scan_gives_a_report(model: Path) -> None:
    report = modelsec.scan(model)
    assert report.passes
    assert [(file.path, file.verdict) for file in report.files] == [(str(model), "pass")]


def test_scan_takes_text_and_folders(model: Path, trap: Path) -> None:
    assert not modelsec.scan(str(model.parent)).passes
    assert {file.path for file in modelsec.scan(model.parent).files} == {str(model), str(trap)}


def test_scan_of_nothing_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        modelsec.scan(tmp_path / "missing")


def test_verify_returns_what_it_was_given(model: Path) -> None:
    assert modelsec.verify(model) is model


def test_verify_raises_with_the_report(trap: Path) -> None:
    with pytest.raises(Rejected, match=r"trap\.pkl is refused: .*posix\.system") as caught:
        modelsec.verify(trap)
    assert caught.value.report == modelsec.scan(trap)


def test_verify_counts_the_other_files_that_fail(trap: Path) -> None:
    (trap.parent / "another.pkl").write_bytes(SYSTEM)
    with pytest.raises(Rejected, match=r"\(and 1 more\)$"):
        modelsec.verify(trap.parent)


def test_verify_of_a_folder_without_models_raises(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match="holds no model file"):
        modelsec.verify(tmp_path)


def test_a_fault_of_our_own_is_raised(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError

    monkeypatch.setattr(turn, "scan_file", broken)
    with pytest.raises(ModelsecError, match="fault of modelsec's own"):
        api.scan(model)


def test_no_configuration_is_read(trap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(trap.parent)
    Path("pyproject.toml").write_text('[tool.modelsec]\nexclude = ["*.pkl"]\n')
    assert not modelsec.scan(".").passes


def test_an_executor_does_the_work(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number}.pkl").write_bytes(SYSTEM)
    with ThreadPoolExecutor(2) as executor:
        assert modelsec.scan(tmp_path, executor=executor) == modelsec.scan(tmp_path)


WITH_DASK = """
import sys
import distributed
import modelsec

client = distributed.Client(processes=False, dashboard_address=None, n_workers=1)
with client, client.get_executor() as executor:
    same = modelsec.scan(".", executor=executor) == modelsec.scan(".")
sys.exit(0 if same else "the reports differ")
"""


@pytest.mark.skipif(importlib.util.find_spec("dask") is None, reason="dask is not installed")
def test_an_executor_of_dask_does_the_work(tmp_path: Path) -> None:
    """In a process of its own: to import it, even to ask for it, changes how exceptions are pickled everywhere."""
    for number in range(100):
        (tmp_path / f"{number}.pkl").write_bytes(SYSTEM)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WITH_DASK]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_project_is_checked_as_the_command_does(project: Project) -> None:
    project.write("a.npy")
    project.write("sub/b.npy")
    assert not modelsec.check().passes
    project("lock")
    assert modelsec.check().passes
    assert [file.path for file in modelsec.check("sub", "a").files] == ["a.npy"]
    project.write("a.npy", SYSTEM)
    (file,) = [file for file in modelsec.check(project.folder).files if file.verdict != "pass"]
    assert (file.path, file.model, file.findings[0].id) == ("a.npy", "a", "MSF503")
    with ThreadPoolExecutor(2) as executor:
        assert modelsec.check(executor=executor) == modelsec.check()
    with pytest.raises(UsageError, match="typo names no model"):
        modelsec.check(".", "typo")


def test_a_lock_is_read_and_written(project: Project) -> None:
    project.write("a.npy")
    project("lock")
    lock = modelsec.Lockfile.read()
    entry = lock.find("a")
    assert entry is not None
    assert entry.files[0].path == "a.npy"
    assert not lock.write()
