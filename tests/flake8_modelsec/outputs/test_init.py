from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from flake8_modelsec import outputs
from flake8_modelsec.fix import calls
from flake8_modelsec.outputs._output import Shown
from flake8_modelsec.rule import Diagnostic
from tests.support.linting import lint

if TYPE_CHECKING:
    from pathlib import Path

CODE = "import torch\nx = torch.load('é')\n"


def shown(path: str = "a,b.py") -> Shown:
    return Shown(tuple((path, one) for one in lint(CODE)), 1)


def rendered(name: str, path: str = "a,b.py") -> str:
    return outputs.load(name).render(shown(path))


def test_no_output_is_lost() -> None:
    assert outputs.names() == ("concise", "full", "json")


@pytest.mark.parametrize("name", outputs.names())
def test_every_output_names_the_code_and_has_its_own_name(name: str) -> None:
    assert outputs.load(name).name == name
    assert "MSC101" in rendered(name)


def test_concise_is_one_line_each() -> None:
    first, last = rendered("concise").splitlines()
    assert first.startswith("a,b.py:2:5: MSC101 [*] torch.load without")
    assert last == "Found 1 in 1 file. [*] 1 can be mended with modelsec fix."


def test_full_shows_the_source(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(CODE)
    lines = rendered("full", str(path)).splitlines()
    assert lines[1:5] == [f"  --> {path}:2:5", "  |", "2 | x = torch.load('é')", "  |     ^^^^^^^^^^^^^^^"]


def test_full_does_without_a_source_that_is_gone() -> None:
    assert rendered("full", "gone.py").splitlines()[1] == "  --> gone.py:2:5"


def document(code: str, path: str = "given.py") -> Any:
    found = Shown(tuple((path, one) for one in lint(code)), 1, given={path: code.encode()})
    return json.loads(outputs.load("json").render(found))


def edited(code: str, edits: list[dict[str, Any]]) -> str:
    """Make the edits as an editor does, from the end on."""
    lines = code.splitlines(keepends=True)

    def offset(place: dict[str, int]) -> int:
        return sum(map(len, lines[: place["row"] - 1])) + place["column"] - 1

    for edit in reversed(edits):
        code = code[: offset(edit["location"])] + edit["content"] + code[offset(edit["end_location"]) :]
    return code


def test_json_has_the_shape_of_ruff() -> None:
    (told,) = document(CODE)
    message = told.pop("message")
    assert message.startswith("torch.load without weights_only=True")
    assert told == {
        "cell": None,
        "code": "MSC101",
        "end_location": {"column": 20, "row": 2},
        "filename": "given.py",
        "fix": {
            "applicability": "safe",
            "edits": [
                {
                    "content": ", weights_only=True",
                    "end_location": {"column": 19, "row": 2},
                    "location": {"column": 19, "row": 2},
                }
            ],
            "message": "pass weights_only=True",
        },
        "location": {"column": 5, "row": 2},
        "name": "torch-load-without-weights-only",
        "noqa_row": 2,
        "severity": "high",
        "url": None,
    }


@pytest.mark.parametrize(
    ("code", "fixed"),
    [
        (CODE, "import torch\nx = torch.load('é', weights_only=True)\n"),
        ("import torch\ntorch.load(\n    p,\n)\n", "import torch\ntorch.load(\n    p,\n    weights_only=True,\n)\n"),
        ("import torch\r\ntorch.load(p)\r\n", "import torch\r\ntorch.load(p, weights_only=True)\r\n"),
        ("import torch\ntorch.load(p, weights_only=False)\n", "import torch\ntorch.load(p, weights_only=True)\n"),
        ("import torch; a = 'é🎉'; torch.load(p)\n", "import torch; a = 'é🎉'; torch.load(p, weights_only=True)\n"),
    ],
)
def test_the_edits_of_json_make_the_fix(code: str, fixed: str) -> None:
    (told,) = document(code)
    assert edited(code, told["fix"]["edits"]) == fixed


def test_the_row_for_a_noqa_comment_is_the_first_that_takes_one() -> None:
    (told,) = document("import torch\ntorch.load(\n    p,\n)\n")
    assert (told["location"]["row"], told["noqa_row"]) == (2, 2)
    (told,) = document("import torch\ntorch.load('''\n''' + \\\n    p,\n)\n")
    assert (told["location"]["row"], told["noqa_row"]) == (2, 4)


def test_edits_in_a_notebook_are_places_of_the_cell() -> None:
    cells = [["import torch\n", "a = 1"], ["b = 2\n", "torch.load(p)"]]
    notebook = {"cells": [{"cell_type": "code", "source": source} for source in cells], "nbformat": 4}
    (one,) = lint("import torch\na = 1\nb = 2\ntorch.load(p)\n")
    placed = Diagnostic(one.code, one.message, 2, 1, 2, 14, fix=one.fix, cell=2)
    found = Shown((("n.ipynb", placed),), 1, given={"n.ipynb": json.dumps(notebook).encode()})
    (told,) = json.loads(outputs.load("json").render(found))
    assert told["cell"] == 2
    assert told["fix"]["edits"][0]["location"] == {"column": 13, "row": 2}


@pytest.mark.parametrize("content", [b"x = (\n", b"\xff", b"import torch\nx = 1\n"])
def test_a_file_that_is_not_what_was_checked_has_no_edits(content: bytes) -> None:
    found = Shown((("a.py", lint(CODE)[0]),), 1, given={"a.py": content})
    (told,) = json.loads(outputs.load("json").render(found))
    assert told["fix"]["edits"] == []


def test_a_fix_that_cannot_be_written_has_no_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise calls.NotEditable

    monkeypatch.setattr(calls, "added", refuse)
    assert document(CODE)[0]["fix"]["edits"] == []


def test_nothing_found_says_so() -> None:
    assert outputs.load("concise").render(Shown((), 2)) == "All checks passed, 2 files.\n"
