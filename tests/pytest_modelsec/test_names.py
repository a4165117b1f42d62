"""The rule for globals of pickles that are no judged file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from types import ModuleType

import pytest

from modelsec import policy
from pytest_modelsec.names import NEVER, ROOMS, Names, found, name_of, never

NAMES = Names(policy.load())


@pytest.mark.parametrize(
    "dotted",
    [
        "os.system",
        "posix.system",
        "nt.system",
        "builtins.eval",
        "__builtin__.exec",
        "subprocess.Popen",
        "commands.getoutput",
        "shutil.rmtree",
        "_io.open",
        "io.open",
        "pathlib.Path.write_text",
        "runpy.run_path",
        "importlib.import_module",
        "ctypes.CDLL",
        "pip.main",
        "os.path",
        "antigravity.fly",
    ],
)
def test_what_reaches_code_or_files_is_refused(dotted: str) -> None:
    assert NAMES.refuses(dotted)


@pytest.mark.parametrize(
    "dotted",
    [
        "collections.OrderedDict",
        "__builtin__.set",
        "builtins.getattr",
        "_pickle.loads",
        "os.getpid",
        "os.stat_result",
        "functools.partial",
        "subprocess.CalledProcessError",
        "shutil.Error",
        "builtins.ValueError",
        "tests.support.pytest_projects.Payload",
        "pytest.ExitCode",
        "__torch__.torch.nn.Linear",
    ],
)
def test_what_round_trips_need_passes(dotted: str) -> None:
    assert NAMES.refuses(dotted) == ""


def test_another_name_of_a_refused_function_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModuleType("harmless")
    vars(made).update(greet=os.system, remove=shutil.rmtree, run=subprocess.Popen, plain=len)
    monkeypatch.setitem(sys.modules, "harmless", made)
    assert [bool(NAMES.refusal("harmless", name)) for name in ("greet", "remove", "run", "plain")] == [
        True,
        True,
        True,
        False,
    ]


def test_a_module_is_refused_as_a_value() -> None:
    assert "it is a module" in NAMES.refusal("json", "decoder")


def test_what_is_allowed_by_name_passes() -> None:
    assert NAMES.refuses("os.system", frozenset({"os.system"})) == ""


def test_looking_runs_no_code() -> None:
    class Lazy(ModuleType):
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(name)

    assert found(Lazy("lazy"), "anything.at.all") is None
    assert name_of(object()) == ""


def test_the_tables_hold_no_exceptions() -> None:
    assert [name for name in NEVER if not never(name)] == []
    assert NEVER.isdisjoint(ROOMS)
