"""Jobs on the pytest plugin: real suites with the scan on and off, trivial tests, and the start with the scan off."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import environments

if TYPE_CHECKING:
    from bench import Bench
    from table import Row

RUNS = 5
OFF_MILLISECONDS = 5
TRIVIAL_TESTS = 3_000
HOOKS = Path(__file__).with_name("reference_hooks.py")
PLUGINS = ("-q", "-p", "no:cacheprovider", "-m", "not model_lock")
SUITES = {
    # What joblib wrote before 0.10 is refused, and its two tests with it.
    "joblib's tests": (
        *("-k", "not across_python_versions", "--pyargs"),
        *("joblib.test.test_numpy_pickle", "joblib.test.test_memory", "joblib.test.test_hashing"),
    ),
    "scikit-learn's tree and pipeline tests": ("--pyargs", "sklearn.tree", "sklearn.tests.test_pipeline"),
}
TRIVIAL = """
import pytest

@pytest.fixture
def numbers():
    return {"a": [1, 2, 3], "b": (4, 5), "c": "word"}

@pytest.fixture
def names():
    return ["one", "two", {"three": "four"}]

@pytest.mark.parametrize("n", range(%d))
def test_trivial(n, numbers, names):
    assert numbers["a"]
"""


@cache
def python(folder: Path) -> str:
    """Return a Python with the plugin and the libraries whose tests are run."""
    return environments.with_tests(folder)


def suites(bench: Bench) -> list[Row]:
    """Suites that open, pickle and load thousands of things."""
    rows = []
    for name, arguments in SUITES.items():
        off = (python(bench.folder), "-m", "pytest", *PLUGINS, *arguments)
        rows.append(bench.at_most(name, (*off, "--model-scan"), off, 1.02, RUNS))
    return rows


def trivial(bench: Bench) -> list[Row]:
    """Tests that do nothing, with fixtures of small containers; and the floor, which no plugin of this kind passes."""
    name = f"{TRIVIAL_TESTS:,} trivial tests"
    path = _written(bench, "trivial", TRIVIAL % TRIVIAL_TESTS)
    off = (python(bench.folder), "-m", "pytest", *PLUGINS, path)
    floor = (*off[:-1], _written(bench, "floor", TRIVIAL % TRIVIAL_TESTS))
    (bench.folder / "plugin-floor" / "conftest.py").write_text(HOOKS.read_text(encoding="utf-8"), encoding="utf-8")
    empty = bench.at_most(f"{name}, under empty hooks", floor, off, 1.03, RUNS)
    return [bench.at_most(name, (*off, "--model-scan"), off, 1.03, RUNS), replace(empty, goal="the floor", met=None)]


def off(bench: Bench) -> list[Row]:
    """What the plugin costs those who have it and do not ask for it."""
    path = _written(bench, "nothing", "def test_nothing(): pass\n")
    without = (python(bench.folder), "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:modelsec", path)
    command = tuple(word for word in without if word != "no:modelsec")
    command = (*command[: command.index(path) - 1], path)
    ours, theirs = bench.meter.measure(command, without, runs=25)
    spent = (ours.cpu - theirs.cpu) * 1000
    row = bench.below("the plugin, with the scan off", command, "ms", spent, OFF_MILLISECONDS)
    # A plugin that is there saves no time: such a reading is the machine's noise, and settles nothing.
    return [replace(row, met=None) if spent < -OFF_MILLISECONDS else row]


def _written(bench: Bench, name: str, text: str) -> str:
    """Write a project of one test file into a folder of its own and return the file's path."""
    folder = bench.folder / f"plugin-{name}"
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    path = folder / f"test_{name}.py"
    path.write_text(text, encoding="utf-8")
    return str(path)
