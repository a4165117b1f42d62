"""Small real files, written by the libraries that users write them with; none of them is refused."""

from __future__ import annotations

import bz2
import collections
import gzip
import importlib.util
import io
import json
import lzma
import pickle
import tarfile
import warnings
import zipfile
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import safetensors.numpy
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeClassifier

from tests.support import media

if TYPE_CHECKING:
    from collections.abc import Callable

TORCH = importlib.util.find_spec("torch") is not None
VALUE = {
    "a": [1, 2.5, "text", b"bytes", None, True, 2**70],
    "b": collections.OrderedDict(x=(1, 2)),
    "c": {1, 2},
    "d": 1 + 2j,
    "e": bytearray(b"x" * 8),
}
JOBLIB = {"zlib": ".z", "gzip": ".gz", "bz2": ".bz2", "lzma": ".lzma", "xz": ".xz", "lz4": ".lz4"}


def written(write: Callable[[io.BytesIO], object]) -> bytes:
    """Return what `write` puts into a file."""
    file = io.BytesIO()
    write(file)
    return file.getvalue()


def joblib_files() -> dict[str, bytes]:
    value = {"a": np.arange(3.0), "b": np.array(["x", None], dtype=object), "c": [1]}
    compressed = {
        f"model.pkl{suffix}": written(partial(joblib.dump, value, compress=(way, 3))) for way, suffix in JOBLIB.items()
    }
    return {"model.joblib": written(partial(joblib.dump, value)), **compressed}


def numpy_files() -> dict[str, bytes]:
    fields: Any = np.zeros(2, dtype=[("x", "<f4"), ("y", "<i8", (2,))])
    return {
        "array.npy": written(lambda file: np.save(file, np.arange(4.0))),
        "fields.npy": written(lambda file: np.save(file, fields)),
        "objects.npy": written(lambda file: np.save(file, np.array([1, "x"], dtype=object))),
        "arrays.npz": written(lambda file: np.savez(file, a=np.arange(3), b=np.ones(2))),
        "packed.npz": written(lambda file: np.savez_compressed(file, a=np.arange(3))),
        "model.safetensors": safetensors.numpy.save({"a": np.ones((2, 2), np.float32)}, {"made": "here"}),
    }


def archives(data: bytes) -> dict[str, bytes]:
    def zipped(file: io.BytesIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("notes.txt", "some notes\n" * 9)
            archive.writestr("model.pkl", data)

    def tarred(file: io.BytesIO) -> None:
        with tarfile.open(fileobj=file, mode="w") as archive:
            entry = tarfile.TarInfo("model.pkl")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))

    tar = written(tarred)
    return {
        "model.zip": written(zipped),
        "model.tar": tar,
        "model.tar.gz": gzip.compress(tar, mtime=0),
        "model.pkl.gzip": gzip.compress(data, mtime=0),
        "model.pkl.bzip2": bz2.compress(data),
        "model.pkl.xzip": lzma.compress(data),
    }


def torch_files() -> dict[str, bytes]:
    import torch

    state = {"weight": torch.ones(2, 2), "bias": torch.zeros(2), "steps": 7}
    files = {
        "model.pt": written(lambda file: torch.save(state, file)),
        "legacy.pt": written(lambda file: torch.save(state, file, _use_new_zipfile_serialization=False)),
        "module.pt": written(lambda file: torch.save(torch.nn.Linear(2, 1), file)),
    }
    return {name: data for name, data in files.items() if data}


def pickles() -> dict[str, bytes]:
    """Return the files that are pickles from their first byte on."""
    model = LinearRegression().fit([[0.0], [1.0]], [0.0, 1.0])
    plain = {f"plain{protocol}.pkl": pickle.dumps(VALUE, protocol) for protocol in range(6)}
    objects: dict[str, Any] = {"array": np.arange(4.0), "scalar": np.float64(1.5), "model": model}
    files = {f"{name}.pkl": pickle.dumps(value, protocol) for protocol, (name, value) in enumerate(objects.items(), 2)}
    legacy = {"legacy.pt": torch_files()["legacy.pt"]} if TORCH else {}
    return {**plain, **files, "model.joblib": joblib_files()["model.joblib"], **legacy}


@cache
def seeds() -> dict[str, bytes]:
    """Return every seed by a file name that users give it."""
    tree = DecisionTreeClassifier(max_depth=1).fit([[0.0], [1.0]], [0, 1])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {
            **pickles(),
            "tree.pkl": pickle.dumps(tree),
            **joblib_files(),
            **numpy_files(),
            **archives(pickle.dumps(VALUE)),
            **(torch_files() if TORCH else {}),
            "config.json": json.dumps({"layers": [1, 2], "name": "é"}).encode(),
            "README.md": b"# A model\n\nIt is good at some things.\n",
            "picture.png": media.png(),
            "sound.wav": media.wav(),
        }
