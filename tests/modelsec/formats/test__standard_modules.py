from __future__ import annotations

import json
import subprocess
import sys

import pytest

from modelsec.formats._standard_modules import MODULES
from modelsec.picklevm import python2
from tests.fuzz.compare import pythons


def test_every_module_of_the_running_python_is_there() -> None:
    assert set(sys.stdlib_module_names) - MODULES == set()


@pytest.mark.parametrize("name", ["posix", "nt", "__builtin__", "commands", "copy_reg", "cPickle", "urllib2", "this"])
def test_modules_of_other_systems_and_of_python_2_are_there(name: str) -> None:
    assert name in MODULES


@pytest.mark.parametrize("name", ["numpy", "torch", "pip", "setuptools"])
def test_what_lies_beside_every_loader_is_there(name: str) -> None:
    assert name in MODULES


@pytest.mark.parametrize("name", ["", "lick", "hello", "onfig", "nclude", "mport", "lass", "f", "n", "t"])
def test_what_text_begins_with_is_not(name: str) -> None:
    """Behind an `i` or a `c`: `include`, `import`, `class`, `if`, `in`, `it`."""
    assert name not in MODULES


@pytest.mark.parametrize("python", pythons())
def test_the_modules_of_each_python_are_there(python: str) -> None:
    program = "import json, sys; print(json.dumps(sorted(sys.stdlib_module_names)))"
    done = subprocess.run([python, "-I", "-c", program], capture_output=True, check=True)
    assert set(json.loads(done.stdout)) <= MODULES


def test_what_the_name_map_leads_to_is_there() -> None:
    gone = {"_dummy_thread", "test"}  # removed in 3.9; no module that a Python needs
    targets = {*python2.MODULES.values(), *(module for module, _ in python2.NAMES.values())}
    assert {module.partition(".")[0] for module in targets} - gone <= MODULES
