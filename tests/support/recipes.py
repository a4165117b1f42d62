"""Wraps booby-trapped pickles in the containers that loaders open, each step from bytes to bytes.

Rule: a recipe is a list of steps, `torch-zip+bad-crc`; the first takes the payload. Nothing here is ever loaded.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import json
import lzma
import struct
import tarfile
import zlib
from typing import TYPE_CHECKING

import joblib
import numpy as np

from tests.support import exports
from tests.support.assembler import call
from tests.support.torch_tars import MEMBERS
from tests.support.torch_tars import packed as torch_tar
from tests.support.zips import Part, archive

if TYPE_CHECKING:
    from collections.abc import Callable

PAYLOAD = call("builtins", "print", ("trapped",))
TEXT_PAYLOAD = call("builtins", "print", ("trapped",), by="INST")
TAME = b"\x80\x02}q\x00X\x07\x00\x00\x00weightsq\x01K\x01s."
MAGIC, VERSION = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", b"\x80\x02M\xe9\x03."
SYSTEM_INFO, NO_KEYS = b"\x80\x02}q\x00.", b"\x80\x02]q\x00."
EMPTY_BLOCK = bytes.fromhex("84d04d92245994f4d68d2e66836b99ce45ce224663")
"""A block of deflate that yields nothing: dynamic codes, with neither a NUL nor a control character."""
HEADER = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"


def made(steps: str) -> bytes:
    """Return what the steps make of the harmless call; `text` as the first step starts with protocol 0."""
    data = PAYLOAD
    for step in steps.split("+"):
        data = STEPS[step](data)
    return data


def torch_zip(pickle: bytes, *, root: bytes = b"archive/", method: int = 0, **changes: bytes) -> bytes:
    members = {b"data.pkl": pickle, b"byteorder": b"little", b"data/0": bytes(8), b"version": b"3\n"}
    members.update({name.replace("_", "/", 1).encode(): data for name, data in changes.items()})
    return archive(*(Part(root + name, data, method) for name, data in members.items()))


def exported(name: str) -> Callable[[bytes], bytes]:
    """Put the bytes into an archive of `torch.export`, in the place of the member `name`."""
    return lambda data: exports.packed({**exports.members(), name: data})


def legacy(*, at: int) -> Callable[[bytes], bytes]:
    def step(pickle: bytes) -> bytes:
        parts = [MAGIC, VERSION, SYSTEM_INFO, TAME, NO_KEYS]
        parts.insert(at, b"") if at == len(parts) else None
        parts[at] = pickle
        return b"".join(parts)

    return step


def with_torch_members(name: str) -> Callable[[bytes], bytes]:
    return lambda pickle: torch_tar({**MEMBERS, name: pickle})


def one_part(**fields: object) -> Callable[[bytes], bytes]:
    """Zip the payload as a torch checkpoint whose entry lies in `fields`."""

    def step(pickle: bytes) -> bytes:
        part = Part(b"archive/data.pkl", pickle)
        for side in ("local", "central"):
            given = fields.get(side)
            getattr(part, side).update(given if isinstance(given, dict) else {})
        return archive(part, Part(b"archive/version", b"3\n"))

    return step


def twice(first: bytes, second: bytes) -> Callable[[bytes], bytes]:
    names = (first, second)
    return lambda pickle: archive(Part(names[0], TAME), Part(names[1], pickle), Part(b"archive/version", b"3\n"))


def tar(mode: str = "w:", name: str = "model.pkl") -> Callable[[bytes], bytes]:
    def step(data: bytes) -> bytes:
        file = io.BytesIO()
        with tarfile.open(fileobj=file, mode=mode) as archived:  # type: ignore[call-overload]  # a mode by name
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archived.addfile(entry, io.BytesIO(data))
        return file.getvalue()

    return step


def zipped(name: bytes = b"model.pkl", method: int = 0) -> Callable[[bytes], bytes]:
    return lambda data: archive(Part(name, data, method))


def npy(data: bytes, version: int = 1) -> bytes:
    header = HEADER.ljust(117) + "\n"
    return (
        b"\x93NUMPY"
        + bytes((version, 0))
        + struct.pack("<H" if version == 1 else "<I", len(header))
        + header.encode()
        + data
    )


def safetensors(**places: object) -> Callable[[bytes], bytes]:
    def step(data: bytes) -> bytes:
        inside = bool(places.get("tensor"))
        tail = data if inside else bytes(8)
        header = {"w": {"dtype": "U8", "shape": [len(tail)], "data_offsets": [0, len(tail)]}}
        text = json.dumps(header).encode()
        return struct.pack("<Q", len(text)) + text + tail + (b"" if inside else data)

    return step


def zstd(data: bytes) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor().compress(data)


def lz4(data: bytes) -> bytes:
    import lz4.frame

    return lz4.frame.compress(data)


def gif(opcodes: bytes) -> bytes:
    """Hide opcodes in a whole image: G and C take its head for a number and bytes, a comment holds the rest."""
    comment = b"0" + opcodes
    return b"GIF89a\x01\x00\x01C\x05\x00\x00!\xfe" + bytes((len(comment),)) + comment + b"\0" + GIF_END


GIF_END = b",\0\0\0\0\1\0\1\0\0\x02\x02D\x01\0;"
"""One image of one pixel, and the end."""


def array_then(pickle: bytes) -> bytes:
    """A joblib file whose inline array is numbers, and whose next opcode calls."""
    file = io.BytesIO()
    joblib.dump(np.arange(4.0), file)
    return file.getvalue()[:-1] + b"0" + pickle[2:]


class Called:
    """Pickles to a harmless call."""

    def __reduce__(self) -> tuple[object, ...]:
        return print, ("trapped",)


def joblib_objects(_: bytes) -> bytes:
    """A joblib file with an array of objects: a pickle of its own behind the wrapper."""
    file = io.BytesIO()
    joblib.dump(np.array([Called(), 1], dtype=object), file)
    return file.getvalue()


def joblib_beside_an_array(_: bytes) -> bytes:
    file = io.BytesIO()
    joblib.dump({"weights": np.arange(100.0), "name": Called()}, file)
    return file.getvalue()


def joblib_compat(data: bytes) -> bytes:
    """joblib below 0.10: ZF, the length in hexadecimal, and a zlib stream."""
    return b"ZF" + hex(len(data)).encode().ljust(19) + zlib.compress(data)


def lfs_pointer(data: bytes) -> bytes:
    digest = hashlib.sha256(data).hexdigest()
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize {len(data)}\n".encode() + data


def in_zip_comment(data: bytes) -> bytes:
    return archive(Part(b"archive/data.pkl", TAME), Part(b"archive/version", b"3\n"), comment=data)


STEPS: dict[str, Callable[[bytes], bytes]] = {
    "pickle": lambda _: PAYLOAD,
    "text": lambda _: TEXT_PAYLOAD,
    "tame": lambda _: TAME,
    "npz": lambda data: archive(Part(b"arr_0.npy", npy(data))),
    "npy": npy,
    "npy-2": lambda data: npy(data, 2),
    "npy-3": lambda data: npy(data, 3),
    "npy-suffix": zipped(b"arr_0.npy"),
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "gzip-after-another": lambda data: gzip.compress(TAME, mtime=0) + gzip.compress(data, mtime=0),
    "gzip-split": lambda data: gzip.compress(data[:9], mtime=0) + gzip.compress(data[9:], mtime=0),
    "gzip-bad-crc": lambda data: gzip.compress(data, mtime=0)[:-8] + bytes(8),
    "gzip-cut": lambda data: gzip.compress(data, mtime=0)[:-8],
    "zlib": zlib.compress,
    "zlib-fast": lambda data: zlib.compress(data, 1),
    "zlib-as-text": lambda data: b"x^" + 500 * EMPTY_BLOCK + zlib.compress(data)[2:],
    "zlib-bad-sum": lambda data: zlib.compress(data)[:-4] + bytes(4),
    "bz2": bz2.compress,
    "bz2-split": lambda data: bz2.compress(data[:9]) + bz2.compress(data[9:]),
    "xz": lzma.compress,
    "lzma": lambda data: lzma.compress(data, format=lzma.FORMAT_ALONE),
    "lz4": lz4,
    "zstd": zstd,
    "zf": joblib_compat,
    "tar": tar(),
    "tar-gz": tar("w:gz"),
    "tar-bz2": tar("w:bz2"),
    "tar-xz": tar("w:xz"),
    "tar-odd-name": tar(name="x.dat"),
    "tar-of-folders": tar(name="a/b/../../model.pkl"),
    "zip": zipped(),
    "zip-deflated": zipped(method=8),
    "zip-odd-name": zipped(b"x"),
    "zip-text-name": zipped(b"README.md"),
    "zip-image-name": zipped(b"logo.png"),
    "torch-zip": torch_zip,
    "torch-zip-deflated": lambda data: torch_zip(data, method=8),
    "torch-zip-root": lambda data: torch_zip(data, root=b"model/"),
    "torch-zip-no-root": lambda data: torch_zip(data, root=b""),
    "torch-zip-storage": lambda data: torch_zip(TAME, data_1=data),
    "torch-zip-in-data": lambda data: archive(Part(b"data/data.pkl", data + b"\0"), Part(b"data.pkl", TAME)),
    "torch-zip-second": lambda data: torch_zip(TAME, other_data__pkl=data),
    "torchscript-constants": lambda data: torch_zip(TAME, constants__pkl=data),
    "export-inputs": exported(exports.INPUTS_AT),
    "export-state": exported("data/weights/model.pt"),
    "export-weight": lambda data: exports.packed({**exports.members(), **exports.pickled_weight(data)}),
    "export-instance": lambda data: exports.packed({**exports.members(), **exports.instance(data)}),
    "export-instance-in-capitals": lambda data: exports.packed(
        {**exports.members(), **exports.instance(data, "data/constants/OPAQUE_OBJ_0")}
    ),
    "export-older-state": lambda data: exports.packed({**exports.older(), "serialized_state_dict.json": data}, ""),
    "export-size": lambda _: exports.with_program(exports.put(*exports.SIZE, value="print('trapped')")),
    "export-name": lambda _: exports.with_program(exports.put(*exports.INPUT, value="x=print('trapped')")),
    "export-guard": lambda _: exports.with_program(exports.put("guards_code", value=["print('trapped')"])),
    "bad-crc": one_part(central={"crc": 1}, local={"crc": 1}),
    "bad-local-crc": one_part(local={"crc": 1}),
    "local-name-differs": one_part(local={"name": b"archive/other.pk"}),
    "central-name-differs": one_part(central={"name": b"archive/data.txt"}),
    "encrypted": one_part(local={"flags": 1}, central={"flags": 1}),
    "encrypted-in-directory": one_part(central={"flags": 1}),
    "local-size-differs": one_part(local={"size": 1, "compressed": 1}),
    "central-size-differs": one_part(central={"size": 1, "compressed": 1}),
    "method-differs": one_part(local={"method": 8}),
    "unknown-method": one_part(local={"method": 99}, central={"method": 99}),
    "same-name-twice": twice(b"archive/data.pkl", b"archive/data.pkl"),
    "same-name-other-case": twice(b"archive/data.pkl", b"archive/DATA.PKL"),
    "same-name-with-nul": twice(b"archive/data.pkl", b"archive/data.pkl\0.txt"),
    "name-climbs": lambda data: archive(Part(b"../../model.pkl", data)),
    "name-absolute": lambda data: archive(Part(b"/etc/model.pkl", data)),
    "in-extra": lambda data: archive(
        Part(b"archive/data.pkl", TAME, local={"extra": struct.pack("<HH", 0x4242, len(data)) + data})
    ),
    "in-comment": in_zip_comment,
    "in-gap": lambda data: archive(Part(b"archive/data.pkl", TAME), gap=data),
    "between-members": lambda data: archive(Part(b"archive/data.pkl", TAME), Part(b"a", b"a", before=data)),
    "before-a-zip": lambda data: archive(Part(b"archive/data.pkl", TAME), lead=data),
    "after-a-zip": lambda data: torch_zip(TAME) + data,
    "before-a-tar": lambda data: data + tar()(TAME),
    "after-a-tar": lambda data: tar()(TAME) + data,
    "two-zips": lambda data: torch_zip(data) + torch_zip(TAME),
    "two-zips-turned": lambda data: torch_zip(TAME) + torch_zip(data),
    "directory-hides-a-member": lambda data: archive(
        Part(b"archive/data.pkl", TAME, before=Part(b"x", data).written())
    ),
    "legacy-1": legacy(at=0),
    "legacy-2": legacy(at=1),
    "legacy-3": legacy(at=2),
    "legacy-4": legacy(at=3),
    "legacy-5": legacy(at=4),
    "legacy-6": legacy(at=5),
    "torch-legacy": legacy(at=3),
    "torch-tar": with_torch_members("pickle"),
    "torch-tar-storages": with_torch_members("storages"),
    "torch-tar-tensors": with_torch_members("tensors"),
    "torch-tar-sys-info": with_torch_members("sys_info"),
    "safetensors-tail": safetensors(),
    "after-tame": lambda data: TAME + data,
    "after-two-tame": lambda data: TAME * 2 + data,
    "after-junk": lambda data: b"\0\0junkjunk" + data,
    "after-stop-and-junk": lambda data: TAME + b"\0\0\0junkjunk" + data,
    "before-junk": lambda data: data + b"\0\0\0junk" * 9,
    "before-text": lambda data: data + b"\n# A model\n\nIt is good.\n",
    "lfs-pointer": lfs_pointer,
    "gif": gif,
    "behind-a-crossed-frame": lambda data: b"\x95" + struct.pack("<Q", 3) + b"C\x05abcde0" + data,
    "behind-an-empty-frame": lambda data: b"\x95" + bytes(8) + b"N0" + data,
    "behind-two-frames": lambda data: b"\x95" + struct.pack("<Q", 30) + b"N0\x95" + struct.pack("<Q", 2) + b"N0" + data,
    "behind-a-far-memo-key": lambda data: b"Np1000000\n0" + data,
    "array-then": array_then,
    "joblib-objects": joblib_objects,
    "joblib-beside-an-array": joblib_beside_an_array,
}
