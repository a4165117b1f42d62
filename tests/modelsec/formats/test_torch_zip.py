from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest

from tests.support.inspecting import SPRUNG, TAME, TRAP, Told
from tests.support.zips import Part, archive

PICKLED = Part(b"m/data.pkl", TAME)


def saved(value: Any) -> bytes:
    torch = pytest.importorskip("torch")
    file = io.BytesIO()
    torch.save(value, file)
    return file.getvalue()


def example() -> Any:
    torch = pytest.importorskip("torch")
    kinds = (torch.float32, torch.bfloat16, torch.int64, torch.bool)
    return {"empty": torch.zeros(0), **{str(kind): torch.ones(7, 5, dtype=kind) for kind in kinds}}


def test_what_torch_saves_is_read() -> None:
    told = Told(saved(example()))
    assert (told.kind, told.faults) == ("torch-zip", [])
    assert "torch._utils._rebuild_tensor_v2" in told.imports
    assert told.chains == {("archive/data.pkl",)}


def test_a_whole_network_is_read() -> None:
    torch = pytest.importorskip("torch")
    told = Told(saved(torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU())))
    assert told.faults == []
    assert "torch.nn.modules.container.Sequential" in told.imports


def test_what_torch_saves_and_zip_packs_again_is_read() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(example()))) as source, zipfile.ZipFile(file, "w", 8) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    told = Told(file.getvalue())
    assert (told.kind, told.faults) == ("torch-zip", [])


@pytest.mark.parametrize("length", [0.2, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_short_is_told(length: float) -> None:
    data = saved(example())
    assert not Told(data[: int(len(data) * length)]).whole


@pytest.mark.parametrize("name", [b"data.pkl", b"a/b/c/data.pkl", b"archive/data.pkl"])
@pytest.mark.parametrize("method", [0, 8])
def test_the_pickle_is_read_in_any_folder(name: bytes, method: int) -> None:
    told = Told(archive(Part(name, TRAP, method=method)))
    assert (told.kind, told.imports) == ("torch-zip", {SPRUNG})


def test_several_pickles_are_all_read() -> None:
    told = Told(archive(PICKLED, Part(b"n/data.pkl", TRAP), Part(b"o/extra.pkl", TRAP), Part(b"p/x", TRAP)))
    assert told.chains == {("n/data.pkl",), ("o/extra.pkl",), ("p/x",)}


WEIGHTS = {
    "zeros": bytes(4096),
    "a byte that begins pickles": b"\x80\x04" + bytes(4000),
    "an end that ends pickles": bytes(4000) + b".",
    "both": b"\x80\x04" + b"\x95" * 4000 + b".",
    "the signature of an archive": b"PK\3\4" + bytes(500),
    "a directory": archive(PICKLED)[10:],
}


@pytest.mark.parametrize("what", WEIGHTS)
@pytest.mark.parametrize("method", [0, 8])
def test_weights_are_weights(what: str, method: int) -> None:
    assert Told(archive(PICKLED, Part(b"m/data/0", WEIGHTS[what], method=method), Part(b"m/version", b"3\n"))).clean


@pytest.mark.parametrize("pickled", [TRAP, TRAP + TRAP, b"cbuiltins\nprint\n(Vx\ntR."], ids=["one", "two", "text"])
@pytest.mark.parametrize("method", [0, 8])
def test_a_whole_pickle_in_the_place_of_weights_is_read(pickled: bytes, method: int) -> None:
    told = Told(archive(PICKLED, Part(b"m/data/0", pickled, method=method)))
    assert (told.kind, told.chains) == ("torch-zip", {("m/data/0",)})


def test_raw_bytes_elsewhere_are_not_weights() -> None:
    assert not Told(archive(PICKLED, Part(b"n/data/0", b"\x00\x01\x02\x03" * 50))).whole


def test_padding_as_miniz_writes_it_is_accepted() -> None:
    padding = b"FB\x10\x00" + b"Z" * 16
    assert Told(archive(replace(PICKLED, local={"extra": padding}))).clean


@pytest.fixture
def unchecked() -> bytes:
    """A file that torch writes without checksums: each is zero, in both headers and in the descriptor."""
    torch = pytest.importorskip("torch")
    torch.serialization.set_crc32_options(False)
    try:
        return saved(example())
    finally:
        torch.serialization.set_crc32_options(True)


def test_a_file_without_any_checksum_is_one_that_torch_was_told_to_write(unchecked: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(unchecked)) as file:
        assert {entry.CRC for entry in file.infolist()} == {0}
    told = Told(unchecked)
    assert (told.kind, told.faults) == ("torch-zip", [])
    assert "torch._utils._rebuild_tensor_v2" in told.imports


UNCHECKED: dict[str, Any] = {"local": {"crc": 0}, "central": {"crc": 0}}
PARTS = [replace(PICKLED, **UNCHECKED), Part(b"m/version", b"3\n", **UNCHECKED), Part(b"m/data/")]


def test_one_wrong_checksum_is_told_whatever_the_others_are() -> None:
    assert Told(archive(*PARTS)).faults == []
    right = Part(b"m/byteorder", b"little")
    assert len(Told(archive(*PARTS, right)).faults) == len(PARTS[:2])  # those two have none, and should have
    wrong = replace(right, local={"crc": 1}, central={"crc": 1})
    assert len(Told(archive(*PARTS, wrong)).faults) == len(PARTS)
    packed = Part(b"m/byteorder", b"little", method=8)
    assert len(Told(archive(*PARTS, packed)).faults) == len(PARTS[:2])


def test_other_archives_have_checksums() -> None:
    assert len(Told(archive(replace(PICKLED, name=b"m/model.pkl", **UNCHECKED))).faults) == 1


def test_what_has_no_checksum_is_read_all_the_same() -> None:
    assert Told(archive(replace(PARTS[0], data=TRAP), *PARTS[1:])).imports == {SPRUNG}
