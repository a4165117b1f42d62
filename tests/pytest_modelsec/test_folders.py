from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec import folders
from tests.support.pytest_projects import PAYLOAD

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project

GIVES = "@pytest.fixture\ndef it(): return ROOT / 'data'\ndef test_it(it): pass"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("data/evil.pkl", True),
        ("data/a/b/c/evil.pkl", True),
        ("data/.hidden/evil.pkl", False),
        ("data/node_modules/evil.pkl", False),
        ("data/__pycache__/evil.pkl", False),
    ],
)
def test_what_of_a_folder_is_looked_at(project: Project, name: str, found: bool) -> None:
    project.write(name, PAYLOAD)
    project.write("data/notes.txt", "words")
    project.test(GIVES)
    result = project.scan("-k", "test_it")
    assert result.parseoutcomes().get("errors", 0) == int(found)


def test_an_environment_is_not_entered(project: Project) -> None:
    project.write("data/env/pyvenv.cfg", "")
    project.write("data/env/lib/evil.pkl", PAYLOAD)
    project.test(GIVES)
    project.scan("-k", "test_it").assert_outcomes(passed=1, deselected=1)


def test_a_folder_with_more_files_than_are_looked_at_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "FILES", 3)
    for name in "abcd":
        project.write(f"data/{name}.txt", name)
    project.test(GIVES)
    result = project.scan("-k", "test_it")
    result.assert_outcomes(errors=1, deselected=1)
    result.stdout.fnmatch_lines(["MSF608 the folder */data is too large to inspect (limit folders.FILES)"])


def test_the_base_temporary_folder_is_not_walked(project: Project) -> None:
    project.test(
        "@pytest.fixture\ndef it(tmp_path_factory): return tmp_path_factory.getbasetemp()\n"
        f"def test_one(tmp_path): (tmp_path / 'evil.pkl').write_bytes({PAYLOAD!r})\ndef test_two(it): pass\n"
    )
    project.scan().assert_outcomes(passed=3)
