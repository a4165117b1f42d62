from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

import pytest_modelsec
from pytest_modelsec import ModelBlocked, ModelScanWarning, Problem

PROBLEM = Problem("MSF501", "m.pkl is not in models.lock", "review it", (("at", "test_it.py:1"),), "m.pkl", "m")


def test_the_text_has_a_line_for_each_detail_and_the_way_out_last() -> None:
    assert PROBLEM.text() == "MSF501 m.pkl is not in models.lock\n  at       test_it.py:1\n  fix      review it"


def test_a_detail_is_told_once() -> None:
    assert PROBLEM.told(("at", "other.py:2"), ("seen by", "x"), ("empty", "")).details == (
        ("at", "test_it.py:1"),
        ("seen by", "x"),
    )


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_exception_survives_pickling(protocol: int) -> None:
    copy = pickle.loads(pickle.dumps(ModelBlocked(PROBLEM), protocol))
    assert (type(copy), copy.problem, str(copy)) == (ModelBlocked, PROBLEM, PROBLEM.text())


def test_swallowing_it_takes_an_exception_and_its_import_no_engine() -> None:
    assert issubclass(ModelBlocked, Exception)
    assert issubclass(ModelScanWarning, UserWarning)
    program = "import pytest_modelsec, sys; print([name for name in sys.modules if name.split('.')[0] == 'modelsec'])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_the_package_says_what_is_public() -> None:
    assert pytest_modelsec.__all__ == sorted(pytest_modelsec.__all__)
