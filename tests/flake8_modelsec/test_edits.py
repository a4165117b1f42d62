from __future__ import annotations

import ast

from flake8_modelsec import edits


def test_an_edit_names_the_place_of_its_node() -> None:
    call = ast.parse("f(\n  1)").body[0].value  # type: ignore[attr-defined]
    assert edits.add(call, "k", "True") == edits.Edit(edits.ADD, 1, 0, 2, 4, "k", "True")
    assert edits.drop(call, "k").name == "k"
    assert edits.replace(call.args[0], "2")[:5] == (edits.REPLACE, 2, 2, 2, 3)
