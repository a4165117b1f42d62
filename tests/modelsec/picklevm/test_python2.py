from __future__ import annotations

import json
import subprocess

import pytest

from modelsec.picklevm.python2 import MODULES, NAMES, mapped
from tests.fuzz.compare import pythons

DUMP = """
import _compat_pickle as compat, json, sys
names = [[*old, *new] for old, new in compat.NAME_MAPPING.items()]
print(json.dumps([sys.version_info[1], compat.IMPORT_MAPPING, names]))
"""


@pytest.mark.parametrize("python", pythons())
def test_the_map_is_that_of_pickle(python: str) -> None:
    done = subprocess.run([python, "-I", "-c", DUMP], capture_output=True, check=True)
    minor, modules, names = json.loads(done.stdout)
    assert {(a, b): (c, d) for a, b, c, d in names}.items() <= NAMES.items()
    assert modules.items() <= MODULES.items()
    if minor <= 12:  # later ones have forgotten some
        assert (len(names), len(modules)) == (len(NAMES), len(MODULES))


def test_a_name_of_its_own_goes_before_its_module() -> None:
    assert mapped("__builtin__", "reduce") == ("functools", "reduce")
    assert mapped("__builtin__", "eval") == ("builtins", "eval")


def test_what_the_map_leaves_alone_is_no_pair() -> None:
    assert mapped("os", "system") is None
    assert mapped("builtins", "eval") is None
