from __future__ import annotations

import os
import signal
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.support.projects import Project

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["pytester"]

# Timing is what benchmarks are for; a shared machine must not fail a property. The gate tries the same examples each
# time, so that it fails for a change and not by luck; `HYPOTHESIS_PROFILE=long` looks for new ones.
settings.register_profile("gate", deadline=None, max_examples=100, derandomize=True)
# So few examples tell nothing of how many a strategy throws away.
QUICK_CHECKS = [HealthCheck.filter_too_much, HealthCheck.too_slow]
settings.register_profile("quick", deadline=None, max_examples=15, derandomize=True, suppress_health_check=QUICK_CHECKS)
settings.register_profile("long", deadline=None, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

# A run in the background of a shell ignores Ctrl-C, and so would every process that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

HAS_TORCH = find_spec("torch") is not None
# The dev extra brings torch for Python 3.11 alone: elsewhere it would pull gigabytes of GPU libraries.
collect_ignore = ["sample_project"] + (  # a project of its own, which test_sample_project.py runs
    []
    if HAS_TORCH
    else [
        "modelsec/formats/test__torch_storages.py",
        "modelsec/formats/test_pickles.py",
        "modelsec/formats/test_torch_distcp.py",
        "modelsec/formats/test_torch_legacy.py",
        "modelsec/policy/contracts/test_torch.py",
    ]
)


def pytest_report_header() -> str:
    return "torch: tested" if HAS_TORCH else f"torch: not installed, {len(collect_ignore) - 1} files of tests left out"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    """Give an empty project in the working directory, far from the user's own caches and variables."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "NO_COLOR", "FORCE_COLOR", "CI"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return Project(folder, capsys)
