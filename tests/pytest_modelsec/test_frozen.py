from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec import policy
from modelsec.pipeline import Options, scan_file
from pytest_modelsec import Problem, frozen
from tests.support.pytest_projects import PAYLOAD

if TYPE_CHECKING:
    from pathlib import Path


def test_reports_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "m\udcff.pkl"
    path.write_bytes(PAYLOAD)
    report = scan_file(str(path), policy.load(), Options())
    known = {(1, 2**63, 3, 4, 5): report}
    text = frozen.verdicts_text(known)
    assert text.isascii()
    assert frozen.verdicts_of(text) == known


def test_problems_come_back_as_they_were() -> None:
    problem = Problem("MSF501", "it is so", "do this", (("at", "a.py:1"), ("on disk", "x")), "m.pkl", "m")
    assert frozen.problem_of(frozen.problem_facts(problem)) == problem
