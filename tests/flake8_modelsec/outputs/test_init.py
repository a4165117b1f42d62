from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from flake8_modelsec import outputs
from flake8_modelsec.outputs._output import Shown
from tests.support.linting import lint

if TYPE_CHECKING:
    from pathlib import Path

CODE = "import torch\nx = torch.load('é')\n"


def shown(path: str = "a,b.py") -> Shown:
    return Shown(tuple((path, one) for one in lint(CODE)), 1)


def rendered(name: str, path: str = "a,b.py") -> str:
    return outputs.load(name).render(shown(path))


def test_no_output_is_lost() -> None:
    assert outputs.names() == ("concise", "full", "github", "gitlab", "json", "junit", "sarif")


@pytest.mark.parametrize("name", outputs.names())
def test_every_output_names_the_code_and_has_its_own_name(name: str) -> None:
    assert outputs.load(name).name == name
    assert "MSC101" in rendered(name)


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif"])
def test_json_is_json_without_diagnostics_too(name: str) -> None:
    json.loads(rendered(name))
    json.loads(outputs.load(name).render(Shown((), 0)))


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


def test_json_has_the_shape_of_ruff() -> None:
    (document,) = json.loads(rendered("json"))
    assert document["location"] == {"row": 2, "column": 5}
    assert document["end_location"] == {"row": 2, "column": 20}
    assert document["fix"] == {"applicability": "safe", "edits": [], "message": "pass weights_only=True"}
    assert {"cell", "code", "filename", "message", "noqa_row", "url"} <= set(document)


def test_github_escapes_what_would_end_a_property() -> None:
    assert rendered("github").startswith(
        "::error title=modelsec (MSC101),file=a%2Cb.py,line=2,endLine=2,col=5,endColumn=20::MSC101 "
    )


def test_sarif_names_rules_and_places() -> None:
    document: dict[str, Any] = json.loads(rendered("sarif"))
    (run,) = document["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["MSC101"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (2, 5)


def test_a_fingerprint_stays_when_lines_move() -> None:
    before = json.loads(rendered("gitlab"))[0]["fingerprint"]
    moved = Shown(tuple(("a,b.py", one) for one in lint("\n\n" + CODE)), 1)
    assert json.loads(outputs.load("gitlab").render(moved))[0]["fingerprint"] == before


def test_junit_is_xml_and_counts() -> None:
    tree = ET.fromstring(rendered("junit"))
    assert (tree.get("tests"), tree.get("failures")) == ("1", "1")
    assert ET.fromstring(outputs.load("junit").render(Shown((), 3))).get("failures") == "0"


def test_nothing_found_says_so() -> None:
    assert outputs.load("concise").render(Shown((), 2)) == "All checks passed, 2 files.\n"
