"""Checkpoints and folders as users have them, written with the standard library alone."""

from __future__ import annotations

import gzip
import io
import json
import os
import pickle
import struct
import sys
import zipfile
from collections import OrderedDict
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

MEGABYTE = 1 << 20
ALIGNMENT = 64
"""Bytes; torch starts each storage on such a boundary."""
EPOCH = (1980, 1, 1, 0, 0, 0)


def torch_zip(path: Path, count: int) -> None:
    """Write a state dictionary of 320 float tensors, `count` megabytes in all, as `torch.save` lays it out."""
    _torch_zip(path, 320, count * MEGABYTE // 320 // 4)


def torch_zip_members(path: Path, count: int) -> None:
    """Write a state dictionary of `count` tensors of 16 numbers."""
    _torch_zip(path, count, 16)


def zip_members(path: Path, count: int) -> None:
    """Write a zip archive of `count` small texts."""
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(zipfile.ZipInfo(f"folder/file{number}.txt", EPOCH), f"line {number}\n")


def safetensors(path: Path, count: int) -> None:
    """Write 200 tensors, `count` megabytes in all."""
    length = count * MEGABYTE // 200 // 4
    spans = {
        f"layers.{number}.weight": {
            "dtype": "F32",
            "shape": [length],
            "data_offsets": [number * length * 4, (number + 1) * length * 4],
        }
        for number in range(200)
    }
    header = json.dumps({"__metadata__": {"format": "pt"}, **spans}, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    with path.open("wb") as stream:
        stream.write(struct.pack("<Q", len(header)) + header)
        _weights(stream, 200 * length * 4)


def safetensors_shards(path: Path, count: int) -> None:
    """Write a folder of four such files of `count` megabytes each."""
    path.mkdir()
    for number in range(1, 5):
        safetensors(path / f"model-0000{number}-of-00004.safetensors", count)


def small_files(path: Path, count: int) -> None:
    """Write a folder of `count` small files, a tenth of each kind."""
    path.mkdir()
    for number in range(count):
        folder = path / f"part{number // 500}"
        folder.mkdir(exist_ok=True)
        suffix, write = KINDS[number % len(KINDS)]
        write(folder / f"file{number}{suffix}", number)


def small_pickles(path: Path, count: int) -> None:
    """Write a folder of `count` small pickles of protocols 2 to 5: settings, names and numbers."""
    path.mkdir()
    for number in range(count):
        folder = path / f"part{number // 500}"
        folder.mkdir(exist_ok=True)
        content = {**_numbers(number), "weights": [n / 7 for n in range(200)], "vocabulary": _words(100)}
        (folder / f"file{number}.pkl").write_bytes(pickle.dumps(content, 2 + number % 4))


def _words(count: int) -> dict[str, int]:
    return {f"token{number}": number for number in range(count)}


def _npy(shape: int) -> bytes:
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': ({shape},), }}"
    header = header.ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + os.urandom(8 * shape)


def _npz(path: Path, _number: int) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a", "b"):
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", EPOCH), _npy(20))


def _numbers(number: int) -> dict[str, object]:
    return {"epoch": number, "loss": [number / 3, number / 7], "names": [f"class{n}" for n in range(20)]}


def _small_tensors(path: Path, _number: int) -> None:
    header = b'{"w":{"dtype":"F32","shape":[64],"data_offsets":[0,256]}}'.ljust(64)
    path.write_bytes(struct.pack("<Q", len(header)) + header + os.urandom(256))


KINDS = (
    (".pkl", lambda path, number: path.write_bytes(pickle.dumps(_numbers(number), 4))),
    (".pickle", lambda path, number: path.write_bytes(pickle.dumps(_numbers(number), 2))),
    (".p", lambda path, number: path.write_bytes(pickle.dumps(_numbers(number), 0))),
    (".pt", lambda path, _number: _torch_zip(path, 4, 16)),
    (".pkl.gz", lambda path, number: path.write_bytes(gzip.compress(pickle.dumps(_numbers(number), 5), mtime=0))),
    (".safetensors", _small_tensors),
    (".npy", lambda path, _number: path.write_bytes(_npy(40))),
    (".npz", _npz),
    (".json", lambda path, number: path.write_text(json.dumps(_numbers(number)), encoding="utf-8")),
    (".txt", lambda path, number: path.write_text(f"Notes of run {number}.\n" * 20, encoding="utf-8")),
)


class _Storage:
    def __init__(self, key: int, length: int) -> None:
        self.key, self.length = str(key), length


class _Tensor:
    def __init__(self, storage: _Storage) -> None:
        self.storage = storage

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        length = self.storage.length
        return vars(sys.modules["torch._utils"])["_rebuild_tensor_v2"], (
            self.storage,
            0,
            (length,),
            (1,),
            False,
            OrderedDict(),
        )


class _TensorPickler(pickle.Pickler):
    def persistent_id(self, thing: object) -> object:
        if not isinstance(thing, _Storage):
            return None
        return ("storage", sys.modules["torch"].FloatStorage, thing.key, "cpu", thing.length)


def _stand_ins() -> None:
    """Let the pickler find the names that torch's own pickles hold; torch itself is not needed."""
    torch, utils = ModuleType("torch"), ModuleType("torch._utils")

    def rebuild() -> None:
        """Stand for the function of that name."""

    rebuild.__module__, rebuild.__qualname__, rebuild.__name__ = (
        "torch._utils",
        "_rebuild_tensor_v2",
        "_rebuild_tensor_v2",
    )
    vars(torch)["FloatStorage"] = type("FloatStorage", (), {"__module__": "torch"})
    vars(utils)["_rebuild_tensor_v2"] = rebuild
    sys.modules.update({"torch": torch, "torch._utils": utils})


def _torch_zip(path: Path, tensors: int, length: int) -> None:
    if "torch" not in sys.modules:
        _stand_ins()
    named = OrderedDict((f"layers.{n // 5}.part{n % 5}.weight", _Tensor(_Storage(n, length))) for n in range(tensors))
    pickled = io.BytesIO()
    _TensorPickler(pickled, 2).dump(named)
    with zipfile.ZipFile(path, "w", allowZip64=True) as archive:
        _record(archive, "data.pkl", pickled.getvalue())
        _record(archive, ".format_version", b"1")
        _record(archive, ".storage_alignment", b"64")
        _record(archive, "byteorder", b"little")
        for number in range(tensors):
            info = _aligned(archive, f"archive/data/{number}")
            info.file_size = length * 4
            with archive.open(info, "w") as stream:
                _weights(stream, length * 4)
        _record(archive, "version", b"3\n")
        _record(archive, ".data/serialization_id", b"0" * 40)


def _record(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(_aligned(archive, f"archive/{name}"), data)


def _aligned(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, EPOCH)
    start = archive.start_dir + 30 + len(name) + 4
    padding = -start % ALIGNMENT
    info.extra = b"FB" + struct.pack("<H", padding) + b"Z" * padding
    return info


_BLOCK = os.urandom(MEGABYTE)


def _weights(stream: IO[bytes], length: int) -> None:
    stream.writelines(_BLOCK[: min(MEGABYTE, length - start)] for start in range(0, length, MEGABYTE))
