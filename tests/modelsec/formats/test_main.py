from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.formats import __main__ as program

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_index_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main([]) == 0
    assert capsys.readouterr().err == ""


def test_a_stale_index_is_named_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "_index.py"
    path.write_text("old\n")
    monkeypatch.setattr(program, "PATH", str(path))
    assert program.main([]) == 1
    assert "is stale" in capsys.readouterr().err
    assert program.main(["--write"]) == 0
    assert program.main([]) == 0
