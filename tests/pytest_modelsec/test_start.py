"""What cannot be right ends the run before the project's own code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("models.lock", "not TOML [", "*models.lock*"),
        ("models.lock", 'lock-version = "2.0"\ncreated-by = "modelsec"\n', "*models.lock*2.0*"),
        ("pyproject.toml", "[tool.modelsec]\nallow = ['os.system']\n", "*os.system*"),
        ("pyproject.toml", "[tool.modelsec]\nexclude = 3\n", "*exclude*"),
    ],
)
def test_what_is_broken_ends_the_run_before_conftest_is_imported(
    project: Project, name: str, text: str, told: str
) -> None:
    project.write(name, text)
    project.write("conftest.py", "import pathlib\npathlib.Path('conftest-ran').touch()\n")
    project.test("def test_it(): pass")
    result = project.scan()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {told}"])
    assert not (project.root / "conftest-ran").exists()
