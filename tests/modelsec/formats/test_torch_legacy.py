from __future__ import annotations

import io
import pickle
import struct

import pytest

from modelsec.evidence import Persistent
from modelsec.formats._torch_legacy import MAGIC, is_legacy
from modelsec.formats.torch_legacy import FORMAT
from tests.support.inspecting import TRAP, Told
from tests.support.recording import outcome, prefixes, read_whole

PROTOCOLS = range(6)
STORAGE = b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x00kX\x03\x00\x00\x00cpuK\x02NtQ"


def legacy(
    *, body: bytes = b"\x80\x02" + STORAGE + b".", keys: object = ("k",), count: int = 2, data: bytes = bytes(8)
) -> bytes:
    head = b"".join(pickle.dumps(part, 2) for part in (MAGIC, 1001, {"little_endian": True}))
    return head + body + pickle.dumps(list(keys), 2) + struct.pack("<q", count) + data  # type: ignore[call-overload]  # texts


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_magic_number_is_known_under_every_protocol(protocol: int) -> None:
    data = pickle.dumps(MAGIC, protocol)
    assert is_legacy(data + b"rest")
    assert not is_legacy(pickle.dumps(MAGIC + 1, protocol))
    assert not is_legacy(pickle.dumps([MAGIC], protocol))


def test_storages_are_stepped_over() -> None:
    recorder = read_whole(FORMAT, legacy())
    assert [fact.identifier[2] for fact in recorder.evidence if isinstance(fact, Persistent)] == ["k"]  # type: ignore[index]  # a tuple


@pytest.mark.parametrize("protocol", [2, 3, 4])
def test_what_torch_writes_is_read_whole(protocol: int) -> None:
    torch = pytest.importorskip("torch")
    file = io.BytesIO()
    state = {"a": torch.ones(3), "b": torch.zeros(2, dtype=torch.int8), "c": torch.ones(2, dtype=torch.complex64)}
    torch.save(state, file, _use_new_zipfile_serialization=False, pickle_protocol=protocol)
    assert Told(file.getvalue()).kind == "torch-legacy"
    assert Told(file.getvalue()).whole


@pytest.mark.parametrize("place", range(5))
def test_each_of_the_five_pickles_is_walked(place: int) -> None:
    values: tuple[object, ...] = (MAGIC, 1001, {}, [], [])
    parts = [pickle.dumps(value, 2) for value in values]
    parts[place] = parts[place] if place == 0 else TRAP
    told = Told(b"".join(parts))
    assert told.kind == "torch-legacy"
    assert told.imports == ({"builtins.print"} if place else set())


def test_what_follows_is_told() -> None:
    assert Told(legacy() + TRAP).imports >= {"builtins.print"}


LIES = {
    "another length": legacy(count=3, data=bytes(12)),
    "a negative length": legacy(count=-1),
    "a missing key": legacy(keys=()),
    "a key too many": legacy(keys=("k", "l")),
    "another key": legacy(keys=("l",)),
    "a class of no size": legacy(body=b"\x80\x02" + STORAGE.replace(b"FloatStorage", b"OtherStorage") + b"."),
}


@pytest.mark.parametrize("lie", sorted(LIES))
def test_a_lie_about_storages_is_malformed(lie: str) -> None:
    assert outcome(FORMAT, LIES[lie]) == "Malformed"


def test_no_prefix_is_whole() -> None:
    assert prefixes(FORMAT, legacy()) <= {"other", "Truncated", "Malformed"}
