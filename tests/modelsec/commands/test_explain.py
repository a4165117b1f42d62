from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.policy import _words
from tests.support.projects import SYSTEM

if TYPE_CHECKING:
    from tests.support.projects import Project


def test_a_file_is_explained_in_words_and_steps(project: Project) -> None:
    project.write("trap.pkl", SYSTEM)
    code, out, _ = project("explain", "trap.pkl")
    assert code == 1
    words, _, steps = out.partition("What loading does, step by step; the numbers are byte offsets:\n\n")
    assert "REFUSED    trap.pkl" in words
    assert steps.splitlines() == [
        "         0      from posix import system    # <- MSF101",
        "        32      posix.system('echo trapped')    # <- MSF101",
    ]


def test_a_file_of_data_says_so(project: Project) -> None:
    project.write("a.npy")
    code, out, _ = project("explain", "a.npy")
    assert code == 0
    assert out.endswith("nothing is imported, called or built: there is only data\n")


@pytest.mark.parametrize("code", sorted(_words.FINDINGS))
def test_every_code_is_explained(project: Project, code: str) -> None:
    exit_code, out, _ = project("explain", code.lower())
    assert exit_code == 0
    assert out.startswith(f"{code}: ")
    assert "\nway out: " in out
    assert "{" not in out


@pytest.mark.parametrize("words", [["missing.pkl"], ["MSF999"], ["MSF1"], [], ["a", "b"]])
def test_anything_else_is_a_usage_error(project: Project, words: list[str]) -> None:
    assert project("explain", *words)[0] == 2


def test_a_file_that_is_called_as_a_code_is_a_file(project: Project) -> None:
    project.write("MSF101", SYSTEM)
    assert "REFUSED    MSF101" in project("explain", "MSF101")[1]


def test_a_rule_is_explained_by_its_page(project: Project) -> None:
    exit_code, out, _ = project("explain", "msc101")
    assert (exit_code, out.splitlines()[0]) == (0, "# torch-load-without-weights-only")
    assert project("explain", "MSC999")[0] == 2


def test_what_is_no_file_is_told_with_its_name(project: Project) -> None:
    (project.folder / "models").mkdir()
    words = "models cannot be explained: it is a folder, not a file, and was not opened; name one file"
    assert project("explain", "models") == (2, "", f"modelsec: {words}\n")
    words = "an empty name is neither a file nor a code such as MSF101; check the path"
    assert project("explain", "") == (2, "", f"modelsec: {words}\n")
