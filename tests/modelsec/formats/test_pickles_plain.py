"""What `_pickles_plain` takes for granted of modules; what it does is tested with `_pickles`."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from modelsec.formats._pickles_plain import DTYPE, WITH_DTYPE, WITHOUT_DTYPE
from modelsec.formats._standard_modules import MODULES
from modelsec.policy import load
from modelsec.policy.rows import VALUE, Policy

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

UNWANTED = {"antigravity", "idlelib", "this", "tkinter", "turtle", "turtledemo", "lib2to3", "pip", "torch"}
"""They act, need a screen, or take long."""
PROGRAM = """
import importlib, sys, warnings
warnings.simplefilter("ignore")
modules, names = (line.split() for line in sys.stdin)
for module in modules:
    try:
        found = importlib.import_module(module)
    except Exception:
        continue
    for name in names:
        if callable(getattr(found, name, None)):
            kept = getattr(found, name)
            print("found", module, name, getattr(kept, "__module__", None), getattr(kept, "__qualname__", None))
"""


def attributes(modules: AbstractSet[str], names: AbstractSet[str]) -> list[list[str]]:
    """Return module, name, and the module and name of its own, for each callable that a module has."""
    text = " ".join(sorted(modules)) + "\n" + " ".join(sorted(names)) + "\n"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=text, capture_output=True, text=True, check=True, timeout=120
    )
    return [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("found ")]


@pytest.fixture(scope="module")
def policy() -> Policy:
    policy = load()
    assert policy.rows
    return policy


def test_no_module_of_pythons_own_has_a_dtype() -> None:
    own = (MODULES & sys.stdlib_module_names) - UNWANTED
    assert attributes(own, {DTYPE}) == []


def test_no_allowed_module_of_the_packages_named_has_a_dtype(policy: Policy) -> None:
    modules = {key.partition(":")[0] for key in policy.rows}
    assert attributes({name for name in modules if name.partition(".")[0] in WITHOUT_DTYPE}, {DTYPE}) == []


def test_the_packages_with_a_dtype_that_are_here_have_one() -> None:
    assert ["numpy", "dtype", "numpy", "dtype"] in attributes(set(WITH_DTYPE) - UNWANTED, {DTYPE})


NAMESAKES = {
    # of the names of torch's tuples
    *("builtins.max", "builtins.min", "math.frexp", "statistics.median", "statistics.mode"),
    "statistics.LinearRegression",  # of an estimator
    "time.time",  # of datetime.time
    *("typing.ChainMap", "typing.Counter", "typing.OrderedDict", "typing.Generator", "typing.Container"),
    *("typing.Sequence", "pathlib.Sequence"),  # of tokenizers' sequence of steps
    "logging.log",  # of a link function of statsmodels
}
"""What modules of Python's own that may be imported have under a name that may be called in another module: they
compute, tell the time, stand for a type, or write a line to the log."""


def test_modules_that_may_be_imported_have_no_namesakes_that_act(policy: Policy) -> None:
    keys = [key.partition(":")[::2] for key in policy.rows]
    called = {name for module, name in keys if policy.rows[f"{module}:{name}"].kind != VALUE and "." not in name}
    own = {module for module, _ in keys if module.partition(".")[0] in sys.stdlib_module_names} - UNWANTED
    found = {
        f"{module}.{name}"
        for module, name, *home in attributes(own, called)
        if f"{module}:{name}" not in policy.rows and ":".join(home) not in policy.rows
    }
    assert found <= NAMESAKES
