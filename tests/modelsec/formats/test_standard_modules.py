from __future__ import annotations

import json
import subprocess

import pytest

from modelsec.formats._standard_modules import MODULES
from modelsec.picklevm import python2
from tests.fuzz.compare import pythons


@pytest.mark.parametrize("python", pythons())
def test_the_modules_of_each_python_are_there(python: str) -> None:
    program = "import json, sys; print(json.dumps(sorted(sys.stdlib_module_names)))"
    done = subprocess.run([python, "-I", "-c", program], capture_output=True, check=True)
    assert set(json.loads(done.stdout)) <= MODULES


def test_what_the_name_map_leads_to_is_there() -> None:
    gone = {"_dummy_thread", "test"}  # removed in 3.9; no module that a Python needs
    targets = {*python2.MODULES.values(), *(module for module, _ in python2.NAMES.values())}
    assert {module.partition(".")[0] for module in targets} - gone <= MODULES
