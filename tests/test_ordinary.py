"""The other half of the pair: nothing ordinary is refused."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from modelsec import cli
from modelsec.pipeline import Options, scan_file
from modelsec.policy import load
from tests.support import ordinary, ordinary_models

if TYPE_CHECKING:
    from pathlib import Path

POLICY = load()
FILES = ordinary.general() | ordinary_models.estimators() | ordinary_models.checkpoints()


@pytest.mark.parametrize("name", FILES)
def test_nothing_ordinary_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        FILES[name](path)
    report = scan_file(str(path), POLICY, Options())
    assert [finding.message for finding in report.findings] == []
    assert report.verdict == "pass"


def test_a_folder_of_a_hub_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ordinary.hub(tmp_path)
    assert cli.main(["scan", "--isolated", "--strict", str(tmp_path)]) == 0
    assert "unrecognised" not in capsys.readouterr().out
