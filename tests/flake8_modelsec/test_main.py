from __future__ import annotations

import pytest

from flake8_modelsec.__main__ import main, with_table
from tests.support.command import ROOT


def test_the_table_of_the_readme_is_fresh() -> None:
    text = (ROOT / "README.md").read_text()
    assert with_table(text) == text, "run python -m flake8_modelsec --write-docs"


@pytest.mark.parametrize("words", [[], ["--help"], ["--write-docs", "x"]])
def test_there_is_one_thing_to_ask_for(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("usage: ")


def test_everything_is_written(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    with open("README.md", "w", encoding="utf-8") as stream:
        stream.write("<!-- begin: rules -->\n<!-- end: rules -->\n")
    assert main(["--write-docs"]) == 0
    with open("README.md", encoding="utf-8") as stream:
        assert "MSC101" in stream.read()
