from __future__ import annotations

import pytest

from modelsec.evidence import Mapping
from modelsec.limits import DEFAULT
from modelsec.picklevm.inline import Inline
from modelsec.picklevm.machine import walk
from modelsec.reader import BytesReader

RAW = b"\xff\xfe raw \xfd"
STATE = b"}(K\x01K\x07K\x02Nu"


@pytest.mark.parametrize("protocol", [b"", b"\x80\x02"])
@pytest.mark.parametrize("settle", [True, False])
def test_raw_data_is_stepped_over_behind_the_classes_named(protocol: bytes, *, settle: bool) -> None:
    data = protocol + b"ca\nWrapper\n)\x81" + STATE + b"b" + RAW + b"0ca\nOther\n)\x81" + STATE + b"b."
    seen: list[tuple[object, int]] = []

    def after(state: object, offset: int) -> tuple[int, bool]:
        seen.append((state, offset))
        return offset + len(RAW), False

    def emit(evidence: object) -> bool:
        return settle and getattr(evidence, "use", "") == "newobj"

    end = walk(BytesReader(data), 0, emit, DEFAULT, Inline(frozenset({("a", "Wrapper")}), after))
    assert (end, [offset for _, offset in seen]) == (len(data), [data.index(RAW)])
    if not settle:
        assert seen[0][0] == Mapping(((1, 7), (2, None)))
