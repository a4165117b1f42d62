from __future__ import annotations

from flake8_modelsec.pages import files, page, table
from flake8_modelsec.registry import rules
from tests.support.command import ROOT


def test_every_page_is_fresh() -> None:
    stale = [path for path, text in files().items() if not (ROOT / path).exists() or (ROOT / path).read_text() != text]
    assert stale == [], "run python -m flake8_modelsec --write-docs"


def test_no_page_outlives_its_rule() -> None:
    assert sorted(path.name for path in (ROOT / "docs" / "rules").iterdir()) == [f"{rule.code}.md" for rule in rules()]


def test_a_page_is_found_by_its_code() -> None:
    text = page("msc101")
    assert text is not None
    assert text.startswith("# torch-load-without-weights-only\n\ntorch.load without weights_only.\n")
    assert "becomes" in text
    assert page("MSC999") is None


def test_the_table_has_a_row_for_each_rule() -> None:
    assert len(table().splitlines()) == 2 + len(rules())
