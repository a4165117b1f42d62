from __future__ import annotations

import pytest

from modelsec.limits import Limits
from tests.support.pickles import Walked


@pytest.mark.parametrize(
    ("data", "imports", "failure"),
    [
        (b"cos\nsystem\n.", ["os.system"], ""),
        (b"(ios\nsystem\n.", ["os.system"], ""),
        (b"cos\nsystemX", ["os.system"], "Truncated"),
        (b"cosX", ["os."], "Truncated"),
        (b"cos\n\n.", ["os."], "Malformed"),
        (b"c\xff\xfe\nname\n.", [], "Malformed"),
    ],
)
def test_a_module_is_told_wherever_a_loader_imports_it(data: bytes, imports: list[str], failure: str) -> None:
    walked = Walked(data)
    assert (walked.imports, walked.failure) == (imports, failure)


@pytest.mark.parametrize(("length", "failure"), [(12, ""), (13, "LongName")])
def test_both_lines_together_have_a_limit(length: int, failure: str) -> None:
    assert Walked(b"cos\n" + b"n" * length + b"\n.", Limits(name_bytes=8)).failure == failure
