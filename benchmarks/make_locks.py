"""Inputs for the jobs on the lock: its text, and projects that are pinned."""

from __future__ import annotations

import hashlib
import json
import pickle
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

IMPORTS = ("collections.OrderedDict", "torch.FloatStorage", "torch._utils._rebuild_tensor_v2")


def lock_text(path: Path, count: int) -> None:
    """A lock of `count` models of torch."""
    from modelsec.lockfile import LockedFile, Lockfile
    from modelsec.lockfile.values import make_entry

    entries = []
    for number in range(count):
        digest = hashlib.sha256(b"%d" % number).hexdigest()
        file = LockedFile(f"m{number:05}.pt", 12345, digest, "torch-zip", "objects", IMPORTS, IMPORTS[:1])
        entries.append(make_entry(f"m{number:05}", f"file:models/m{number:05}.pt", [file]))
    Lockfile().with_entries(entries).write(path)


def small_project(path: Path, count: int) -> None:
    """A project of `count` small models."""
    path.mkdir()
    (path / ".git").mkdir()
    for number in range(count):
        (path / f"m{number}.pkl").write_bytes(pickle.dumps({"weights": [number] * 20}))


def large_project(path: Path, count: int) -> None:
    """A project of `count` models of a gigabyte; holes on disk, so that it costs no room."""
    path.mkdir()
    (path / ".git").mkdir()
    size = 1 << 30
    for number in range(count):
        tensor = {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}
        header = json.dumps({"w": tensor}).encode()
        with (path / f"m{number}.safetensors").open("wb") as stream:
            stream.write(struct.pack("<Q", len(header)) + header)
            stream.truncate(8 + len(header) + size)
