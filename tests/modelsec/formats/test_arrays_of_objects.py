"""Arrays of objects behind joblib's wrapper: what looks into one is told what the pickle behind the wrapper holds."""

from __future__ import annotations

import io
from typing import Any

import joblib
import numpy as np
import pandas as pd
import pytest

from tests.modelsec.formats.test__joblib import OBJECTS, SHAPE, dtype, wrapped
from tests.support.assembler import assemble
from tests.support.three_ways import report, verdict

INSTANCE = """
    GLOBAL torch.nn.modules.linear Identity
    EMPTY_TUPLE
    NEWOBJ
    EMPTY_DICT
    MARK
    BINUNICODE 'extra_repr'
    GLOBAL sklearn.metrics._classification accuracy_score
    BINUNICODE '_modules'
    EMPTY_DICT
    BINUNICODE 'training'
    NEWTRUE
    SETITEMS
    BUILD
"""
"""Its class answers `str` by what the stream put under `extra_repr`."""
TEXT = "BINUNICODE 'x'"
RECONSTRUCTED = """
    GLOBAL numpy._core.multiarray _reconstruct
    GLOBAL numpy ndarray
    BININT1 0
    TUPLE1
    SHORT_BINBYTES b'b'
    TUPLE3
    REDUCE
"""


def array_of(*items: str) -> str:
    """Make an array of objects by numpy's own reconstructor."""
    state = [
        "MARK",
        "BININT1 1",
        SHAPE.format(len(items)),
        OBJECTS,
        "NEWFALSE",
        "EMPTY_LIST",
        "MARK",
        *items,
        "APPENDS",
    ]
    return "\n".join([RECONSTRUCTED, *state, "TUPLE", "BUILD"])


def wrapper(pickle: str) -> bytes:
    """Put the pickle of `pickle` behind a wrapper for objects."""
    return assemble(wrapped(of=OBJECTS, shape=SHAPE.format(1)))[2:] + assemble(f"PROTO 4\n{pickle}\nSTOP")


MASKED = f"""
    GLOBAL numpy.ma.core _mareconstruct
    MARK
    GLOBAL numpy.ma MaskedArray
    GLOBAL numpy ndarray
    BININT1 0
    TUPLE1
    BINUNICODE 'b'
    TUPLE
    REDUCE
    MARK
    BININT1 1
    SHAPE
    {dtype("U4", 16, 4, 8)}
    NEWFALSE
    SHORT_BINBYTES {bytes(16)!r}
    SHORT_BINBYTES {bytes(1)!r}
""".replace("SHAPE", SHAPE.format(1))
INDEX = "GLOBAL pandas.core.indexes.base _new_Index\nGLOBAL pandas Index\nEMPTY_DICT\nMARK\nBINUNICODE 'data'"
LOOKS: dict[str, tuple[str, str]] = {
    "an index": (INDEX, "BINUNICODE 'name'\nBINUNICODE 'str'\nSETITEMS\nTUPLE2\nREDUCE"),
    "a fill value": (MASKED, "TUPLE\nBUILD"),
    "a timestamp": ("GLOBAL pandas Timestamp", "TUPLE1\nREDUCE"),
    "an interval": ("GLOBAL pandas Interval\nBININT1 0", "BINUNICODE 'right'\nTUPLE3\nREDUCE"),
}
"""What asks an array or its items for a text: the opcodes before and behind the array."""


def looking(look: tuple[str, str], pickle: str) -> bytes:
    before, behind = look
    return assemble(f"PROTO 4\n{before}") + wrapper(pickle) + assemble(f"{behind}\nSTOP")


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_what_looks_into_an_array_takes_one_of_texts(look: tuple[str, str]) -> None:
    assert verdict(looking(look, array_of(TEXT)), "m.joblib") == "pass"


HOLDING = {
    "an instance": array_of(INSTANCE),
    "an instance behind texts": array_of(TEXT, TEXT, INSTANCE),
    "an array of instances": array_of(array_of(INSTANCE)),
    "an instance in a list": array_of(f"EMPTY_LIST\n{INSTANCE}\nAPPEND"),
    "an instance in a dictionary": array_of(f"EMPTY_DICT\n{TEXT}\n{INSTANCE}\nSETITEM"),
    "an instance in a list that was empty": array_of(
        "EMPTY_LIST\nBINPUT 9\nPOP\nBINGET 9", f"BINGET 9\n{INSTANCE}\nAPPEND"
    ),
}


@pytest.mark.parametrize("pickle", HOLDING.values(), ids=HOLDING)
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_and_refuses_one_that_holds_an_instance(look: tuple[str, str], pickle: str) -> None:
    assert [found.id for found in report(looking(look, pickle), "m.joblib").findings] == ["MSF103"]


@pytest.mark.parametrize("pickle", HOLDING.values(), ids=HOLDING)
def test_an_array_that_nothing_looks_into_may_hold_anything(pickle: str) -> None:
    assert verdict(looking(("", ""), pickle), "m.joblib") == "pass"


@pytest.mark.parametrize("module", ["numpy._core.multiarray", "numpy.core.multiarray", "numpy.core._internal"])
def test_an_array_is_known_by_the_reconstructor_of_each_numpy(module: str) -> None:
    pickle = array_of(TEXT).replace("numpy._core.multiarray", module)
    assert verdict(looking(LOOKS["an index"], pickle), "m.joblib") == "pass"


@pytest.mark.parametrize("pickle", [INSTANCE, TEXT, "EMPTY_LIST", "GLOBAL numpy ndarray", OBJECTS])
def test_a_pickle_that_makes_no_array_never_passes(pickle: str) -> None:
    found = report(looking(("", ""), pickle), "m.joblib").findings
    assert "the pickle in the place of an array of objects makes no array" in found[0].message


@pytest.mark.parametrize("protocol", range(2, 6))
def test_indexes_of_texts_and_masked_arrays_pass(protocol: int) -> None:
    file = io.BytesIO()
    masked: Any = np.ma.array(["a", None], mask=[0, 1], dtype=object, fill_value="b")
    joblib.dump(
        [pd.Index(["a", "b"], dtype=object), masked, pd.Series(["a", None], dtype=object)], file, protocol=protocol
    )
    assert verdict(file.getvalue(), "m.joblib") == "pass"
