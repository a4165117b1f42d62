from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from modelsec.policy import __main__ as program

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[3]


def test_fresh_modules_need_nothing() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "modelsec.policy"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_stale_modules_are_named_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "_rows.py"
    path.write_text("old\n")
    monkeypatch.setattr(program, "modules", lambda: {str(path): "new\n"})
    assert program.main([]) == 1
    assert "is stale" in capsys.readouterr().err
    assert program.main(["--write"]) == 0
    assert path.read_text() == "new\n"
