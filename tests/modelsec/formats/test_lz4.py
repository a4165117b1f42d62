from __future__ import annotations

import sys

import lz4.frame
import pytest

from modelsec.formats.lz4 import FORMAT
from tests.support.compressing import framed
from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.recording import takes


@pytest.mark.parametrize(
    "options", [{"content_checksum": True}, {"block_linked": False}, {"compression_level": 9}, {"store_size": False}]
)
def test_every_kind_of_frame_is_read(options: dict[str, int]) -> None:
    told = Told(lz4.frame.compress(TRAP, **options))
    assert (told.kind, told.faults, told.imports) == ("lz4", [], {SPRUNG})


def test_another_signature_is_no_lz4() -> None:
    assert not takes(FORMAT, b"\x02\x21\x4c\x18" + bytes(20))


def test_a_skippable_frame_behind_is_told() -> None:
    told = Told(framed(TAME) + b"\x50\x2a\x4d\x18\x04\0\0\0abcd")
    assert "bytes follow the end of the lz4 structure" in told.faults


def test_a_trap_with_a_wrong_checksum_is_read() -> None:
    packed = bytearray(lz4.frame.compress(TRAP, content_checksum=True))
    packed[-1] ^= 1
    told = Told(bytes(packed))
    assert told.imports == {SPRUNG}
    assert told.faults


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lz4.frame", None)
    told = Told(framed(TAME))
    assert told.faults == [
        "not a whole lz4: lz4 is not installed, so the content cannot be read; install modelsec[archives]"
    ]
