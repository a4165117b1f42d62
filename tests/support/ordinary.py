"""Writes files as people write them: by the libraries that they train, save and share with.

Rule: every entry is a file name and what writes it; what is written is never loaded here.
"""

from __future__ import annotations

import bz2
import datetime as dt
import decimal
import gzip
import io
import json
import lzma
import pickle
import tarfile
import uuid
from collections import Counter, OrderedDict, defaultdict, deque
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import joblib
import numpy as np
import pandas as pd
import scipy.sparse
from safetensors.numpy import save_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Literal

    Writer = Callable[[Path], object]

WORDS = {
    word: number for number, word in enumerate(["[PAD]", "[UNK]", "hello", "##ing", "größe", "日本", "😀", "c", "."])
}
RANDOM = np.random.default_rng(0)
WEIGHTS = {"layer.0.weight": RANDOM.normal(size=(8, 4)).astype("f4"), "layer.0.bias": np.zeros(8, "f4")}
FRAME = pd.DataFrame(
    {
        "number": [1, 2, 3],
        "part": [0.5, 1.5, float("nan")],
        "text": ["a", "b", None],
        "kind": pd.Categorical(["x", "y", "x"]),
        "time": pd.date_range("2024-01-01", periods=3),
        "zoned": pd.date_range("2024-01-01", periods=3, tz="Europe/Berlin"),
        "span": pd.to_timedelta([1, 2, 3], unit="h"),
        "flag": [True, False, True],
        "whole": pd.array([1, None, 3], dtype="Int64"),
        "maybe": pd.array([True, None, False], dtype="boolean"),
        "month": pd.period_range("2024-01", periods=3, freq="M"),
        "sparse": pd.arrays.SparseArray([0, 0, 1]),
    }
)


def pickled(value: Any, protocol: int = 4) -> Writer:
    return lambda path: path.write_bytes(pickle.dumps(value, protocol=protocol))


def dumped(value: Any, **options: Any) -> Writer:
    return lambda path: joblib.dump(value, path, **options)


def saved(tensors: dict[str, Any], **options: Any) -> Writer:
    return lambda path: save_file(tensors, path, **options)


def array(value: Any) -> Writer:
    return lambda path: np.save(path, np.asarray(value))


def several(*values: Any) -> Writer:
    return lambda path: path.write_bytes(b"".join(pickle.dumps(value) for value in values))


def text(content: str) -> Writer:
    return lambda path: path.write_text(content, encoding="utf-8")


PLAIN: dict[str, Any] = {
    "vocabulary": WORDS,
    "merges": [("h", "e"), ("l", "l"), ("he", "ll")],
    "settings": {"lr": 1e-3, "epochs": 10, "name": "run-1", "tags": {"a", "b"}, "none": None, "deep": [[[(1, 2)]]]},
    "counts": Counter("mississippi"),
    "ordered": OrderedDict(a=1, b=[2, 3]),
    "grouped": defaultdict(list, {"a": [1]}),
    "queue": deque([1, 2, 3], maxlen=5),
    "moments": [dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc), dt.date(2024, 1, 1)],
    "odd": [
        decimal.Decimal("1.5"),
        uuid.UUID(int=5),
        PurePosixPath("a/b"),
        2**100,
        -(2**70),
        1 + 2j,
        b"\0\xff",
        slice(1, 2),
    ],
    "shared": [WORDS, WORDS, (WORDS, [WORDS])],
    "nothing": {},
}
"""Values that need nothing but Python."""
ARRAYS: dict[str, Any] = {
    "weights": WEIGHTS,
    "objects": np.array([{"a": 1}, None, "x"], dtype=object),
    "records": np.array([(1, 2.5, "a")], dtype=[("i", "i4"), ("f", "f8"), ("s", "U4")]),
    "scalars": [np.float32(1.5), np.int64(3), np.bool_(True), np.str_("x"), np.datetime64("2024-01-01")],
    "masked": np.ma.array([1, 2, 3], mask=[False, True, False]),
    "fortran": np.asfortranarray(np.arange(12.0).reshape(3, 4)),
    "generator": np.random.default_rng(1),
    "empty": np.zeros((0, 3)),
    "half": np.arange(5, dtype="f2"),
    "big-endian": np.arange(5, dtype=">i8"),
    "dtypes": [np.dtype("f4"), np.dtype([("a", "O"), ("b", "f8", (2,))])],
}
SPARSE = {kind: scipy.sparse.eye_array(5, format=kind) for kind in ("csr", "csc", "coo", "lil", "dok", "bsr", "dia")}
CODECS = {"zlib": 3, "gzip": ("gzip", 3), "bz2": ("bz2", 3), "xz": ("xz", 1), "lzma": ("lzma", 1), "lz4": ("lz4", 1)}


def general() -> dict[str, Writer]:
    """Files of Python, numpy, scipy, pandas, joblib and safetensors."""
    files: dict[str, Writer] = {}
    for name, value in PLAIN.items():
        files |= {f"{name}-{protocol}.pkl": pickled(value, protocol) for protocol in range(6)}
    for name, value in ARRAYS.items():
        files |= {f"{name}-{protocol}.pkl": pickled(value, protocol) for protocol in (2, 4, 5)}
        files |= {f"{name}.joblib": dumped(value)}
    for name, value in SPARSE.items():
        files |= {f"sparse-{name}.pkl": pickled(value), f"sparse-{name}.joblib": dumped(value)}
    for name, compress in CODECS.items():
        files[f"{name}.joblib"] = dumped(WEIGHTS, compress=compress)
    return files | numpy_files() | pandas_files() | safetensors_files() | other_names()


def numpy_files() -> dict[str, Writer]:
    arrays = {**{name: value for name, value in ARRAYS.items() if isinstance(value, np.ndarray)}, "plain": np.eye(3)}
    files: dict[str, Writer] = {f"{name}.npy": value.dump for name, value in arrays.items()}
    files |= {f"{name}-saved.npy": array(v) for name, v in arrays.items()}
    files["all.npz"] = lambda path: np.savez(path, **{name: np.asarray(value) for name, value in arrays.items()})
    files["packed.npz"] = lambda path: np.savez_compressed(path, **WEIGHTS)
    files["sparse.npz"] = lambda path: scipy.sparse.save_npz(path, scipy.sparse.eye_array(5, format="csr"))
    return files


def pandas_files() -> dict[str, Writer]:
    frames = {
        "frame": FRAME,
        "series": FRAME["number"],
        "indexed": FRAME.set_index(["text", "number"]),
        "by-time": FRAME.set_index("time"),
        "columns": pd.DataFrame(np.eye(2), columns=pd.MultiIndex.from_product([["a"], ["b", "c"]])),
        "intervals": pd.Series(pd.interval_range(0, 3)),
        "empty": pd.DataFrame(),
    }
    files: dict[str, Writer] = {}
    for name, frame in frames.items():
        files |= {f"pandas-{name}-{protocol}.pkl": pickled(frame, protocol) for protocol in (2, 4, 5)}
        files[f"pandas-{name}.joblib"] = dumped(frame)
    for ending in ("gz", "bz2", "xz", "zst", "zip", "tar", "tar.gz", "tar.bz2", "tar.xz"):
        files[f"pandas.pkl.{ending}"] = FRAME.to_pickle
    return files


def safetensors_files() -> dict[str, Writer]:
    files: dict[str, Writer] = {"model.safetensors": saved(WEIGHTS, metadata={"format": "pt"})}
    # One tensor with names of many lengths, so that the header begins with every byte that it can begin with.
    for length in range(1, 1500, 7):
        name = "n" * length
        files[f"header-{length}.safetensors"] = saved({name: WEIGHTS["layer.0.bias"]})
    return files


def bundled(mode: Literal["w", "w:gz", "w:xz"]) -> Writer:
    """Pack a model behind its code, as SageMaker and MLflow take it: a zip archive as the last member."""

    def write(path: Path) -> None:
        model = io.BytesIO()
        np.savez(model, **WEIGHTS)
        with tarfile.open(path, mode) as bundle:
            for name, data in {"code/inference.py": b"import numpy\n", "model.npz": model.getvalue()}.items():
                entry = tarfile.TarInfo(name)
                entry.size = len(data)
                bundle.addfile(entry, io.BytesIO(data))

    return write


def other_names() -> dict[str, Writer]:
    """The same bytes under other names, and codecs put around them by hand."""
    data = pickle.dumps(WORDS)
    return {
        "model.tar": bundled("w"),
        "model.tar.gz": bundled("w:gz"),
        "model.tar.xz": bundled("w:xz"),
        "vocabulary": pickled(WORDS),
        "VOCABULARY.PKL": pickled(WORDS),
        "vocabulary.dat": pickled(WORDS),
        "vocabulary.p": pickled(WORDS, 0),
        "several.pkl": several(WORDS, [1, 2], "end"),
        "cifar.bin": several({"data": np.zeros((2, 3), "u1"), "labels": [1, 2]}),
        "by-hand.pkl.gz": lambda path: path.write_bytes(gzip.compress(data)),
        "by-hand.pkl.bz2": lambda path: path.write_bytes(bz2.compress(data)),
        "by-hand.pkl.xz": lambda path: path.write_bytes(lzma.compress(data)),
    }


def hub(folder: Path) -> None:
    """Write the small files of a model's folder on a hub."""
    settings = {"architectures": ["BertModel"], "hidden_size": 8, "torch_dtype": "float32", "vocab_size": len(WORDS)}
    files: dict[str, Writer] = {
        "README.md": text("---\nlicense: mit\ntags:\n- bert\n---\n\n# A model\n\nTrained on `corpus`, see below.\n"),
        "config.json": text(json.dumps(settings, indent=2)),
        "tokenizer.json": text(json.dumps({"version": "1.0", "model": {"type": "WordPiece", "vocab": WORDS}})),
        "tokenizer_config.json": text(json.dumps({"do_lower_case": True, "model_max_length": 512})),
        "special_tokens_map.json": text(json.dumps({"unk_token": "[UNK]", "pad_token": "[PAD]"})),
        "vocab.json": text(json.dumps(WORDS, ensure_ascii=False)),
        "vocab.txt": text("\n".join(WORDS)),
        "merges.txt": text("#version: 0.2\nh e\nl l\nc i\nI N\n"),
        ".gitattributes": text("*.bin filter=lfs diff=lfs merge=lfs -text\n*.pt filter=lfs diff=lfs merge=lfs -text\n"),
        ".gitignore": text("checkpoints/\n*.log\n"),
        "LICENSE": text("Permission is hereby granted, free of charge, to any person\n"),
        "requirements.txt": text("torch>=2\nnumpy\nclick\n"),
        "train.py": text("import torch\n\nprint(torch.__version__)\n"),
        "results.csv": text("epoch,loss\n1,0.5\n2,0.25\n"),
        "labels.txt": text("cat\ndog\nimpala\nsystem\n"),
        "trainer_state.json": text(json.dumps({"epoch": 3.0, "log_history": [{"loss": 0.5}]})),
        "model.safetensors": saved(WEIGHTS, metadata={"format": "pt"}),
        "model.safetensors.index.json": text(json.dumps({"weight_map": {"layer.0.bias": "model.safetensors"}})),
    }
    for name, write in files.items():
        write(folder / name)
