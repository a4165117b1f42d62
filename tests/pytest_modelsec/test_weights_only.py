"""Calls of torch.load that leave a known hole open."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from pytest_modelsec import weights_only
from pytest_modelsec.weights_only import SAFE_SWITCH, SWITCH, judge, version_of
from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from pytest_modelsec.errors import Problem
    from tests.support.pytest_projects import Project

BOTH = "CVE-2025-32434, CVE-2026-24747"


@pytest.mark.parametrize(
    ("version", "given", "environment", "names"),
    [
        ((2, 13), None, {}, ""),
        ((2, 13), True, {}, ""),
        ((2, 13), False, {}, BOTH),
        ((2, 10), True, {}, ""),
        ((2, 9), True, {}, "CVE-2026-24747"),
        ((2, 6), None, {}, "CVE-2026-24747"),
        ((2, 5), None, {}, BOTH),
        ((2, 5), True, {}, BOTH),
        ((2, 13), None, {SWITCH: "1"}, BOTH),
        ((2, 13), None, {SWITCH: "True"}, BOTH),
        ((2, 13), None, {SWITCH: "0"}, ""),
        ((2, 13), True, {SWITCH: "1"}, ""),
        ((2, 13), False, {SWITCH: "1"}, BOTH),
        ((2, 9), True, {SWITCH: "1"}, "CVE-2026-24747"),
        ((2, 13), False, {SAFE_SWITCH: "1"}, ""),
        ((2, 5), None, {SAFE_SWITCH: "y"}, BOTH),
        ((2, 13), False, {SAFE_SWITCH: "no"}, BOTH),
    ],
)
def test_a_flag_counts_only_with_a_version(
    version: tuple[int, int], given: object, environment: dict[str, str], names: str
) -> None:
    problem = judge(version, given, environment)
    assert (dict(problem.details)["known as"] if problem else "") == names


@pytest.mark.parametrize(("given", "names"), [(0, BOTH), (1, ""), (True, ""), (None, BOTH)])
def test_a_pickle_module_leaves_the_flag_out_and_what_is_false_is_false(given: object, names: str) -> None:
    problem = judge((2, 13), given, {}, by_pickle=True)
    assert (dict(problem.details)["known as"] if problem else "") == names


@pytest.mark.parametrize(
    ("text", "version"), [("2.13.0+cpu", (2, 13)), ("2.6", (2, 6)), ("1.13.1a0", (1, 13)), ("nightly", (0, 0))]
)
def test_versions(text: str, version: tuple[int, int]) -> None:
    assert version_of(text) == version


def torch(version: str) -> Any:
    def load(f: object, map_location: object = None, *, weights_only: bool | None = None) -> object:
        return f, map_location, weights_only

    made = ModuleType("torch")
    vars(made).update(load=load, __version__=version)
    return made


def test_a_call_is_told_and_made_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    told: list[Problem] = []
    fake = torch("2.13.0")
    monkeypatch.setitem(sys.modules, "fake_torch", fake)
    undone = weights_only.watch(told.append, fake, False)
    assert fake.load("a", "cpu", weights_only=False) == ("a", "cpu", False)
    assert fake.load("a", weights_only=True) == ("a", None, True)
    for undo in undone:
        undo()
    assert [problem.code for problem in told] == ["MSF605"]
    with pytest.raises(TypeError, match="unexpected keyword"):
        fake.load("a", nonsense=1)


def test_a_run_warns_at_the_users_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    if find_spec("torch") is None:
        pytest.skip("torch is not installed")
    monkeypatch.delenv(weights_only.SWITCH, raising=False)
    project.test(
        "import torch\nfrom torch import load as read\ndef test_it(tmp_path):\n    torch.save({}, tmp_path / 'm.pt')\n"
        "    read(tmp_path / 'm.pt')\n    read(tmp_path / 'm.pt', weights_only=False)\n"
        "    read(tmp_path / 'm.pt', None, pickle)\n"
    )
    result = project.apart("-W", "default::pytest_modelsec.ModelScanWarning")
    result.assert_outcomes(passed=2, warnings=2)
    result.stdout.fnmatch_lines(
        [
            "  test_it.py:16: ModelScanWarning: MSF605 torch.load with weights_only=False*",
            "  test_it.py:17: ModelScanWarning: MSF605 torch.load without weights_only=True*",
        ]
    )
    assert BOTH in text_of(result)


@pytest.mark.parametrize(("variable", "safe"), [(SWITCH, False), (SAFE_SWITCH, True)])
@pytest.mark.parametrize("given", [None, True, False])
def test_torch_itself_reads_the_variables_so(variable: str, safe: bool, given: bool | None) -> None:
    if find_spec("torch") is None:
        pytest.skip("torch is not installed")
    program = (
        "import io, pickle, torch\n"
        "class Own:\n    def __reduce__(self): return print, ('it ran',)\n"
        "file = io.BytesIO()\ntorch.save(Own(), file)\nfile.seek(0)\n"
        f"try: torch.load(file, weights_only={given})\nexcept pickle.UnpicklingError: print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        env={**os.environ, variable: "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    ran = not safe and given is not True
    assert done.stdout.strip() == ("it ran" if ran else "refused")
    assert (judge((2, 13), given, {variable: "1"}) is not None) is ran
