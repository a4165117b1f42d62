from __future__ import annotations

import io
import pickle
import pickletools
import sys
import warnings
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch

from modelsec.formats.torch_legacy import FORMAT, MAGIC, WITHIN, is_legacy
from tests.support.assembler import assemble
from tests.support.inspecting import SPRUNG, TRAP, Told
from tests.support.recording import outcome, takes
from tests.support.three_ways import passing_prefixes, verdict, with_tails
from tests.support.torch_tars import MEMBERS
from tests.support.torch_tars import packed as torch_tar

if TYPE_CHECKING:
    from pathlib import Path

DTYPES = [
    *(torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.complex64, torch.complex128),
    *(torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.bool),
    *(torch.uint16, torch.uint32, torch.uint64, torch.float8_e5m2, torch.float8_e4m3fn),
]
PROTOCOLS = range(1, 6)
"""Under protocol 0 torch writes persistent ids as lines of text, which it cannot read itself."""
INFORMATION = {"protocol_version": 1001, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}
STORAGE = (
    "PROTO 2\nMARK\nBINUNICODE 'storage'\nGLOBAL torch {kind}\nBINUNICODE {key!r}\nBINUNICODE 'cpu'\nBININT {count}"
)
"""The persistent id of a storage, up to its view."""


def saved(value: Any, protocol: int = 2) -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.save(value, file, pickle_protocol=protocol, _use_new_zipfile_serialization=False)
    return file.getvalue()


def named(key: str = "1", kind: str = "FloatStorage", count: int = 2) -> bytes:
    """Pickle one storage."""
    return assemble(f"{STORAGE.format(kind=kind, key=key, count=count)}\nNONE\nTUPLE\nBINPERSID\nSTOP")


def both(first: bytes, second: bytes) -> bytes:
    """Pickle two storages in a list."""
    return b"\x80\x02](" + first[2:-1] + second[2:-1] + b"e."


def file_of(*parts: Any, storages: bytes = b"") -> bytes:
    """Put pickles behind each other, of bytes as they are and of other values as pickle writes them."""
    return b"".join(part if isinstance(part, bytes) else pickle.dumps(part, 2) for part in parts) + storages


def legacy(body: Any, keys: Any = (), storages: bytes = b"") -> bytes:
    return file_of(MAGIC, 1001, INFORMATION, body, keys if isinstance(keys, bytes) else list(keys), storages=storages)


def elements(count: int, data: bytes) -> bytes:
    return count.to_bytes(8, "little") + data


ONE = legacy(named(), ["1"], elements(2, b"\x01" * 8))
BASE = torch.arange(24.0).reshape(4, 6)
VALUES: dict[str, Any] = {
    "a number": 5,
    "an empty dictionary": {},
    "a scalar": torch.tensor(1.0),
    "no elements": [torch.zeros(0), torch.zeros(0, 3)],
    "views of one storage": {"whole": BASE, "part": BASE[1:, ::2], "flat": BASE.reshape(-1)[3:7]},
    "one tensor three times": [BASE, (BASE, BASE)],
    "a parameter": torch.nn.Parameter(BASE),
    "an untyped storage": torch.ones(3).untyped_storage(),
    "a state dict": torch.nn.LSTM(2, 3).state_dict(),
    "an optimizer": torch.optim.Adam(torch.nn.Linear(2, 2).parameters()).state_dict(),
    "a sparse tensor": torch.eye(3).to_sparse(),
    "a conjugate": torch.ones(2, dtype=torch.complex64).conj(),
    "a meta tensor": torch.ones(2, device="meta"),
    "arrays beside tensors": {"tensor": BASE, "array": np.ones(3), "objects": np.array(["a", None], object)},
    "a module": torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3), torch.nn.ReLU()),
}


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_every_dtype_is_whole(dtype: torch.dtype) -> None:
    data = saved({"a": torch.zeros(3, dtype=dtype), "b": torch.zeros(2, 2, dtype=dtype)})
    told = Told(data, ".pt")
    assert (told.kind, told.faults, verdict(data, "m.pt")) == ("torch-legacy", [], "pass")


@pytest.mark.parametrize("dtype", [torch.qint8, torch.quint8, torch.qint32], ids=str)
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_quantized_tensors_are_whole(dtype: torch.dtype) -> None:
    assert Told(saved(torch.quantize_per_tensor(torch.ones(3), 0.1, 0, dtype))).faults == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_what_torch_saves_is_whole(value: Any, protocol: int) -> None:
    told = Told(saved(value, protocol), ".pt")
    assert (told.kind, told.faults) == ("torch-legacy", [])


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_what_torch_saves_passes(value: Any) -> None:
    assert verdict(saved(value), "model.pt") == "pass"


def test_shared_storages_are_written_once() -> None:
    assert outcome(FORMAT, saved(VALUES["views of one storage"])) == "whole"
    assert len(saved(VALUES["views of one storage"])) < 2 * len(saved(BASE))


def test_a_storage_by_hand_is_whole() -> None:
    assert (outcome(FORMAT, ONE), verdict(ONE, "m.pt")) == ("whole", "pass")


@pytest.mark.parametrize("data", [ONE, saved({"a": torch.ones(2), "b": torch.zeros(1).long()})], ids=["one", "two"])
def test_a_part_never_passes(data: bytes) -> None:
    assert passing_prefixes(data, "m.pt") == []


def test_bytes_behind_the_last_storage_never_pass() -> None:
    assert set(with_tails(ONE, "m.pt").values()) == {"unreadable"}


def test_a_sixth_pickle_is_read_and_reported() -> None:
    told = Told(ONE + TRAP, ".pt")
    assert told.faults == ["bytes follow the end of the torch-legacy structure"]
    assert SPRUNG in told.imports


HIDDEN = {
    "as the version": file_of(MAGIC, TRAP, INFORMATION, {}, []),
    "as the information": file_of(MAGIC, 1001, TRAP, {}, []),
    "as the object": file_of(MAGIC, 1001, INFORMATION, TRAP, []),
    "as the keys": file_of(MAGIC, 1001, INFORMATION, {}, TRAP),
    "as the second pickle of two": file_of(MAGIC, TRAP),
    "behind a storage of another length": legacy(named(), ["1"], elements(1, bytes(4)) + TRAP),
    "behind a storage that is not listed": legacy(named(), [], TRAP),
}


@pytest.mark.parametrize("data", HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_call_never_passes(data: bytes) -> None:
    assert verdict(data, "m.pt") != "pass"
    assert passing_prefixes(data, "m.pt") == []
    assert "pass" not in with_tails(data, "m.pt").values()


def test_a_call_behind_an_empty_storage_is_behind_the_end() -> None:
    whole = legacy(named(count=0), ["1"], elements(0, b""))
    assert passing_prefixes(whole + TRAP, "m.pt") == [len(whole)]
    assert SPRUNG in Told(whole + TRAP, ".pt").imports


@pytest.mark.parametrize("place", list(HIDDEN)[:5])
def test_a_call_in_any_pickle_is_told(place: str) -> None:
    assert SPRUNG in Told(HIDDEN[place], ".pt").imports


def test_elements_are_weights_whatever_they_spell() -> None:
    data = legacy(named(kind="ByteStorage", count=len(TRAP)), ["1"], elements(len(TRAP), TRAP))
    assert (verdict(data, "m.pt"), Told(data, ".pt").imports) == ("pass", {"torch.ByteStorage"})


BROKEN = {
    "a longer storage than is named": legacy(named(), ["1"], elements(3, bytes(12))),
    "a shorter storage than is named": legacy(named(), ["1"], elements(1, bytes(4))),
    "a negative length": legacy(named(), ["1"], b"\xff" * 8),
    "a key too few": legacy(named(), []),
    "a key too many": legacy(named(), ["1", "2"], elements(2, bytes(8)) * 2),
    "another key": legacy(named(), ["2"], elements(2, bytes(8))),
    "a key twice": legacy(named(), b"\x80\x02](U\x011U\x011e.",
                          elements(2, bytes(8)) * 2),
    "a key for a storage that is not named": legacy({}, ["1"], elements(0, b"")),
    "a key that is a number": legacy(named(), [1], elements(2, bytes(8))),
    "an unknown class": legacy(named(kind="OddStorage"), ["1"], elements(2, bytes(8))),
    "one key with two lengths": legacy(both(named(), named(count=3)), ["1"], elements(3, bytes(12))),
    "one key with two types": legacy(both(named(), named(kind="LongStorage")), ["1"], elements(2, bytes(16))),
}  # fmt: skip


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_storages_that_do_not_fit_are_malformed(data: bytes) -> None:
    assert outcome(FORMAT, data, ".pt") == "Malformed"
    assert verdict(data, "m.pt") != "pass"


def test_a_storage_named_twice_in_the_same_way_is_whole() -> None:
    assert outcome(FORMAT, legacy(both(named(), named()), ["1"], elements(2, bytes(8)))) == "whole"


@pytest.mark.parametrize("count", [1 << 30, (1 << 31) - 1])
def test_a_length_beyond_the_file_is_truncated(count: int) -> None:
    assert outcome(FORMAT, legacy(named(count=count), ["1"], elements(count, bytes(8)))) == "Truncated"


def test_a_negative_count_is_no_storage() -> None:
    assert outcome(FORMAT, legacy(named(count=-1), ["1"], b"\xff" * 8)) == "Malformed"


def test_a_persistent_id_of_another_kind_is_told() -> None:
    other = assemble("PROTO 2\nBINUNICODE 'os.system'\nBINPERSID\nSTOP")
    assert verdict(legacy(other), "m.pt") == "refused"


def test_a_legacy_file_that_is_a_tar_too_is_read_as_both() -> None:
    """Torch tries its tar first, so a payload there must be seen."""
    tar = torch_tar({**MEMBERS, "pickle": TRAP})
    assert SPRUNG in Told(tar + ONE, ".pt").imports
    assert verdict(tar + ONE, "m.pt") != "pass"


@pytest.mark.parametrize("protocol", range(6))
def test_the_magic_number_is_taken_in_every_protocol(protocol: int) -> None:
    parts: tuple[Any, ...] = (MAGIC, 1001, INFORMATION, {"a": 1}, [])
    data = b"".join(pickle.dumps(part, protocol) for part in parts)
    assert takes(FORMAT, data)
    assert (outcome(FORMAT, data), verdict(data, "m.pt")) == ("whole", "pass")


def test_a_magic_number_that_a_call_makes_is_no_door() -> None:
    number = assemble(f"PROTO 2\nGLOBAL __builtin__ int\nUNICODE {str(MAGIC)!r}\nTUPLE1\nREDUCE\nSTOP")
    data = file_of(number, 1001, INFORMATION, TRAP, [])
    assert not takes(FORMAT, data)
    assert SPRUNG in Told(data, ".pt").imports


SPELLED = {
    "by INT": b"I%d\n." % MAGIC,
    "by LONG4": b"\x80\x02\x8b\x0a\x00\x00\x00" + MAGIC.to_bytes(10, "little") + b".",
    "with a leading zero": b"\x80\x02\x8a\x0b" + MAGIC.to_bytes(11, "little") + b".",
    "with a memo entry": b"\x80\x02\x8a\x0a" + MAGIC.to_bytes(10, "little") + b"q\x00.",
    "behind a value that is dropped": b"\x80\x02N0\x8a\x0a" + MAGIC.to_bytes(10, "little") + b".",
    "with two protocols": b"\x80\x02\x80\x02\x8a\x0a" + MAGIC.to_bytes(10, "little") + b".",
    "by hexadecimal digits": b"L0x%xL\n." % MAGIC,
}


@pytest.mark.parametrize("number", SPELLED.values(), ids=SPELLED)
def test_the_magic_number_in_another_spelling_hides_nothing(number: bytes) -> None:
    data = file_of(number, 1001, INFORMATION, TRAP, [])
    assert SPRUNG in Told(data, ".pt").imports
    assert verdict(data, "m.pt") == "refused"


def test_the_number_is_that_of_torch() -> None:
    assert torch.serialization.MAGIC_NUMBER == MAGIC


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("optimize", [False, True])
def test_every_protocol_is_taken(protocol: int, *, optimize: bool) -> None:
    data = pickle.dumps(MAGIC, protocol)
    assert is_legacy((pickletools.optimize(data) if optimize else data) + b"more")


@pytest.mark.parametrize("protocol", range(6))
def test_no_part_is_taken(protocol: int) -> None:
    data = pickle.dumps(MAGIC, protocol)
    assert len(data) <= WITHIN
    assert [length for length in range(len(data)) if is_legacy(data[:length])] == []


@pytest.mark.parametrize("other", [MAGIC - 1, MAGIC + 1, -MAGIC, MAGIC * 10, MAGIC << 8, str(MAGIC)], ids=str)
@pytest.mark.parametrize("protocol", range(6))
def test_no_other_value_is_taken(other: object, protocol: int) -> None:
    assert not is_legacy(pickle.dumps(other, protocol))


@pytest.mark.parametrize("lead", [b"\n", b"\x80\x02N0", b"\x80\x02\x80\x02", b"(1"])
def test_a_number_behind_something_is_not_taken(lead: bytes) -> None:
    assert not is_legacy(lead + pickle.dumps(MAGIC, 1))


NETWORK = """
import torch


class DetectionModel(torch.nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.model = torch.nn.Sequential(*layers)
"""


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_network_of_a_class_that_may_only_be_called_passes_with_its_source_text(
    protocol: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tasks.py").write_text(NETWORK)
    for name in ("ultralytics", "ultralytics.nn", "ultralytics.nn.tasks"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    tasks = sys.modules["ultralytics.nn.tasks"]
    tasks.__file__ = str(tmp_path / "tasks.py")
    exec(compile(NETWORK, tasks.__file__, "exec"), vars(tasks))
    data = saved({"epoch": 1, "model": tasks.DetectionModel([torch.nn.Conv2d(2, 2, 1) for _ in range(200)])}, protocol)
    assert b"super().__init__()" in data
    assert (Told(data).faults, verdict(data, "m.pt")) == ([], "pass")
