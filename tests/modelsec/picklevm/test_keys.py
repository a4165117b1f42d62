from __future__ import annotations

import pickle
import struct

import numpy as np
import pytest

from modelsec.evidence import Fault, Unknown
from modelsec.limits import Limits
from modelsec.picklevm.keys import NAMES
from tests.support.pickles import Walked, named

MADE = named("a", "B") + b")\x81"
KEYS = "a key that numpy would look up"


def short(name: str) -> bytes:
    return b"\x8c" + bytes([len(name)]) + name.encode()


def faults(data: bytes, limits: Limits | None = None) -> list[str]:
    walked = Walked(data, limits) if limits else Walked(data)
    return [evidence.message for evidence in walked.evidence if isinstance(evidence, Fault)]


@pytest.mark.parametrize("name", sorted(NAMES))
@pytest.mark.parametrize("settle", [True, False])
def test_an_array_s_names_are_told_as_keys(name: str, *, settle: bool) -> None:
    walked = Walked(MADE + b"}(" + short("x") + b"K\x01" + short(name) + b"K\x02ub.", settle=settle)
    assert any(isinstance(evidence, Fault) and KEYS in evidence.message for evidence in walked.evidence)


SPELLED = {
    "BINUNICODE": b"X" + struct.pack("<I", 9) + b"__array__",
    "BINUNICODE8": b"\x8d" + struct.pack("<Q", 9) + b"__array__",
    "UNICODE": b"V__array__\n",
    "UNICODE escaped": b"V\\u005f_\\U00000061rray__\n",
    "STRING": b"S'__array__'\n",
    "STRING escaped": b"S'\\x5f_arr\\141y__'\n",
    "SHORT_BINSTRING": b"U\x09__array__",
}


@pytest.mark.parametrize("key", SPELLED.values(), ids=SPELLED)
@pytest.mark.parametrize("put", [b"}%sK\x02s", b"}(K\x01K\x01%sK\x02u", b"(%sK\x02d"])
@pytest.mark.parametrize("window", [64, 100, 1 << 20])
def test_however_they_are_spelled(key: bytes, put: bytes, window: int) -> None:
    data = b"N0" * 20 + MADE + put.replace(b"%s", key) + b"b."
    assert any(KEYS in message for message in faults(data, Limits(window_bytes=window)))


def test_an_ordinary_value_of_that_text_is_no_key() -> None:
    assert faults(pickle.dumps({"doc": "__array__", "list": ["__array_interface__"]})) == []


def test_a_key_that_is_an_instance_makes_a_state_unknown() -> None:
    key = named("builtins", "str") + b"K\x07\x85R"
    state = Walked(key + b"0" + MADE + b"}(" + key + b"K\x02ub.").calls[-1].arguments
    assert state == (Unknown("dict of instances"),)


def test_so_does_a_reference_to_such_a_dictionary() -> None:
    key = named("builtins", "str") + b"K\x07\x85R"
    walked = Walked(b"}q\x00(" + key + b"K\x02u0" + MADE + b"h\x00b.")
    assert walked.calls[-1].arguments == (Unknown("dict of instances"),)


def test_numpy_texts_are_ordinary_keys() -> None:
    walked = Walked(pickle.dumps({np.str_("a"): 1, np.str_("b"): 2}))
    assert (walked.failure, faults(pickle.dumps({np.str_("__array__"): 1}))) == ("", [])
