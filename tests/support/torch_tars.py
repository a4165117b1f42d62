"""torch's oldest file, built by hand as torch 0.1 wrote it."""

from __future__ import annotations

import io
import struct
import tarfile

COUNT = b"\x80\x02K%c."
OBJECT = b"\x80\x02ccollections\nOrderedDict\n)R(U\x06weightU\x0294QU\x04biasK\x5fQu."


def described(key: int, second: bytes, kind: str) -> bytes:
    """Pickle (key, second, class) by protocol 2, `second` being the opcodes that push it."""
    return b"\x80\x02K%c" % key + second + b"q\x00ctorch\n%s\nq\x01\x87q\x02." % kind.encode()


def storage(key: int, kind: str, count: int, data: bytes) -> bytes:
    return described(key, b"X\x03\x00\x00\x00cpu", kind) + struct.pack("<q", count) + data


def tensor(key: int, storage_key: int, kind: str, sizes: tuple[int, ...], strides: tuple[int, ...]) -> bytes:
    numbers = struct.pack(f"<i4x{2 * len(sizes) + 1}q", len(sizes), *sizes, *strides, 0)
    return described(key, b"K%c" % storage_key, kind) + numbers


STORAGES = (
    COUNT % 2 + storage(90, "FloatStorage", 6, bytes(24)) + storage(91, "LongStorage", 2, bytes(16)) + b"\x80\x02]."
)
TENSORS = COUNT % 2 + tensor(94, 90, "FloatTensor", (2, 3), (3, 1)) + tensor(95, 91, "LongTensor", (2,), (1,))
MEMBERS = {"sys_info": b"\x80\x02}q\x00.", "pickle": OBJECT, "tensors": TENSORS, "storages": STORAGES}


def packed(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:", format=tarfile.PAX_FORMAT) as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return file.getvalue()
