"""Every problem has its own code, one headline and a way out."""

from __future__ import annotations

import pytest

from modelsec.lockfile.drift import EXPIRED
from modelsec.pipeline import FileReport
from pytest_modelsec import Problem, words
from tests.support.locks import entry, locked

ENTRY, PIN = entry("a"), locked("a.pt")
REPORT = FileReport("a.pt", 9, "f" * 64, "pickle", "pass", "objects", ("x.y",), ("x.y",), (), (), 0)
PROBLEMS = [
    words.changed("a.pt", "models.lock", (ENTRY, PIN), REPORT),
    words.unpinned("a.pt", "models.lock", is_there=True),
    words.missing("a.pt", ENTRY),
    words.pointer("a.pt", PIN, "0" * 64, ENTRY),
    words.strays("a.pt", "/else/a.pt"),
    words.came_along("a.pt", ENTRY),
    words.review(ENTRY, EXPIRED),
    words.refused_global("os.system", "because"),
    words.egress("a connection to 127.0.0.1:80", ["a.pt"]),
    words.swapped("a.pt", "a"),
    words.too_large("the value", "NODES"),
    words.record_differs("a.pt", "models.lock", ENTRY, ["it now imports x.y"]),
    words.unused(ENTRY),
    words.unsafe_load("torch.load so", "CVE-1"),
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.headline)
def test_a_problem_is_told_in_one_line_and_has_a_way_out(problem: Problem) -> None:
    assert problem.code.startswith("MSF")
    assert problem.fix
    assert "\n" not in str(problem)


def test_no_two_problems_share_a_code() -> None:
    codes = [problem.code for problem in PROBLEMS]
    assert len(set(codes)) == len(codes)


def test_a_change_is_told_by_what_loading_does_now() -> None:
    assert dict(words.changed("a.pt", "models.lock", (ENTRY, PIN), REPORT).details) == {
        "locked": f"sha256:{PIN.sha256}",
        "on disk": f"sha256:{'f' * 64}",
        "size": "3 -> 9 bytes",
        "format": "torch-zip -> pickle",
        "new global": "x.y",
        "new call": "x.y",
    }


def test_names_from_files_are_escaped() -> None:
    assert "\x1b" not in words.unpinned("\x1b[31m.pt", "models.lock", is_there=True).text()


def test_a_folder_of_the_hub_that_is_named_like_a_command_is_quoted() -> None:
    problem = words.unpinned("a.bin", "models.lock", "hf://org/$(id)", is_there=False)
    assert problem.text().endswith("modelsec lock 'hf://org/$(id)'")
