from __future__ import annotations

import pytest

from modelsec.evidence import Blob, Call, Inside, Made, Mapping, Unknown
from modelsec.limits import DEFAULT
from modelsec.picklevm.inline import Inline
from modelsec.picklevm.machine import walk
from modelsec.picklevm.tame import HOLDS, TAME
from modelsec.reader import BytesReader

RAW = b"\xff\xfe raw \xfd"
STATE = b"}(K\x01K\x07K\x02Nu"


@pytest.mark.parametrize("protocol", [b"", b"\x80\x02"])
@pytest.mark.parametrize("settle", [True, False])
def test_raw_data_is_stepped_over_behind_the_classes_named(protocol: bytes, *, settle: bool) -> None:
    data = protocol + b"ca\nWrapper\n)\x81" + STATE + b"b" + RAW + b"0ca\nOther\n)\x81" + STATE + b"b."
    seen: list[tuple[object, int]] = []

    def after(state: object, offset: int) -> tuple[int, int | None]:
        seen.append((state, offset))
        return offset + len(RAW), None

    def emit(evidence: object) -> bool:
        return settle and getattr(evidence, "use", "") == "newobj"

    end = walk(BytesReader(data), 0, emit, DEFAULT, Inline(frozenset({("a", "Wrapper")}), after))
    assert (end, [offset for _, offset in seen]) == (len(data), [data.index(RAW)])
    if not settle:
        assert seen[0][0] == Mapping(((1, 7), (2, None)))


@pytest.mark.parametrize(("wild", "content"), [(TAME, "list"), (HOLDS, "list of instances")])
def test_what_an_array_of_objects_holds_is_told_with_its_state(wild: int, content: str) -> None:
    data = b"ca\nWrapper\n)\x81" + STATE + b"b" + RAW + b"p0\n0ca\ncall\ng0\n]g0\na\x86R."
    seen: list[Call] = []

    def emit(evidence: object) -> bool:
        if isinstance(evidence, Call) and evidence.target and evidence.target.name == "call":
            seen.append(evidence)
        return isinstance(evidence, Inside)

    inline = Inline(frozenset({("a", "Wrapper")}), lambda _, offset: (offset + len(RAW), wild))
    assert walk(BytesReader(data), 0, emit, DEFAULT, inline) == len(data)
    array, keeper = seen[0].arguments if isinstance(seen[0].arguments, tuple) else ()
    assert getattr(array, "state", None) == (Mapping(((1, 7), (2, None))), Unknown(content))
    assert keeper == Unknown("list of holders" if wild else "list")


def test_bytes_in_raw_data_are_told_with_the_state() -> None:
    data = b"ca\ncall\nca\nWrapper\n)\x81" + STATE + b"b" + RAW + b"\x85R."
    seen: list[Call] = []
    place = range(data.index(RAW) + 1, data.index(RAW) + 4)

    def emit(evidence: object) -> bool:
        if isinstance(evidence, Call) and evidence.target and evidence.target.name == "call":
            seen.append(evidence)
        return False

    inline = Inline(frozenset({("a", "Wrapper")}), lambda _, offset: (offset + len(RAW), place))
    assert walk(BytesReader(data), 0, emit, DEFAULT, inline) == len(data)
    (array,) = seen[0].arguments if isinstance(seen[0].arguments, tuple) else ()
    content = array.state[1] if isinstance(array, Made) and isinstance(array.state, tuple) else None
    assert isinstance(content, Blob)
    assert (content, content.load and content.load()) == (Blob("bytes", place.start, 3), RAW[1:4])
