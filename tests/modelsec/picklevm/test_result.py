from __future__ import annotations

import pytest

from modelsec.evidence import Global, Inside, Made, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.result import walk_to_result
from modelsec.picklevm.tame import HOLDS, TAME, WILD
from modelsec.reader import BytesReader
from tests.support.pickles import named

GOOD = named("a", "Good") + b")R"
BAD = named("a", "Bad") + b")R"
MADE = {
    "a number": (b"K\x07", 7, TAME),
    "a text below others": (b"K\x01K\x02X\x01\0\0\0a", "a", TAME),
    "an instance": (BAD, Made(Global("a", "Bad"), (), None), WILD),
    "a tame instance": (GOOD, Made(Global("a", "Good"), (), None), TAME),
    "one with a state": (GOOD + b"K\x01b", Made(Global("a", "Good"), (), 1), TAME),
    "one that holds another": (GOOD + BAD + b"b", Made(Global("a", "Good"), (), Made(Global("a", "Bad"), ())), HOLDS),
    "a list of texts": (b"]X\x01\0\0\0aa", Unknown("list"), TAME),
    "a list of instances": (b"]" + BAD + b"a", Unknown("list of instances"), WILD),
    "a tuple that held an empty list": (b"]q\x09\x85h\x09" + BAD + b"a0", (Unknown("list of instances"),), WILD),
    "from the memo": (GOOD + BAD + b"bq\x000h\x00", Made(Global("a", "Good"), (), Made(Global("a", "Bad"), ())), HOLDS),
}


@pytest.mark.parametrize(("pushes", "value", "wild"), MADE.values(), ids=MADE)
def test_what_a_stream_makes_is_known(pushes: bytes, value: object, wild: int) -> None:
    data = b"..." + pushes + b"." + b"..."

    def emit(evidence: object) -> bool:
        return isinstance(evidence, Inside) and evidence.target.name == "Good"

    assert walk_to_result(BytesReader(data), 3, emit, DEFAULT) == (len(data) - 3, value, wild)
