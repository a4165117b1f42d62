from __future__ import annotations

import ast

import pytest

from flake8_modelsec import edits
from flake8_modelsec.fix.blocks import Change, NotPossible
from flake8_modelsec.fix.splice import applied, written
from flake8_modelsec.source import Source


def test_changes_are_made_from_the_end_on() -> None:
    assert applied("abcd", [Change(0, 1, "xx"), Change(2, 3, "")]) == "xxbd"


def test_an_edit_whose_place_is_wrong_is_not_made() -> None:
    with pytest.raises(NotPossible):
        written(Source("f(a)"), ast.parse("f(a)"), [edits.Edit(edits.ADD, 1, 1, 1, 3, "k", "1")])
