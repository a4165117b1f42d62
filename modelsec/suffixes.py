"""The file names that some model loader takes.

Rule: a suffix never decides what a file is. It decides one thing: a file that nothing recognises fails when its name
says that a loader may be pointed at it, and is only listed otherwise.
"""

from __future__ import annotations

MODEL_SUFFIXES = frozenset(
    (
        ".bin",  # torch.save, transformers
        ".ckpt",  # torch, lightning, tensorflow 1
        ".cbm",  # catboost
        ".dill",  # dill
        ".distcp",  # torch.distributed.checkpoint
        ".engine",  # tensorrt
        ".gguf",  # llama.cpp
        ".ggml",
        ".h5",  # keras
        ".hdf5",
        ".joblib",  # joblib
        ".keras",  # keras 3
        ".lgb",  # lightgbm
        ".mar",  # torchserve
        ".mat",  # scipy.io
        ".mlmodel",  # coreml
        ".model",  # sentencepiece, xgboost, gensim
        ".msgpack",  # flax
        ".nemo",  # nemo
        ".npy",  # numpy
        ".npz",
        ".onnx",  # onnx
        ".ort",
        ".p",  # pickle
        ".params",  # mxnet
        ".pb",  # tensorflow
        ".pdparams",  # paddle
        ".pickle",
        ".pkl",
        ".plan",  # tensorrt
        ".pt",  # torch
        ".pt2",
        ".pte",
        ".pth",
        ".ptl",
        ".safetensors",
        ".sav",  # scikit-learn tutorials
        ".skops",  # skops
        ".tar",  # torch's oldest layout, nemo
        ".tflite",
        ".th",
        ".torch",
        ".ubj",  # xgboost
        ".weights",
        ".xgb",
        ".z",  # joblib's own for zlib
    )
)
COMPRESSIONS = frozenset((".gz", ".bz2", ".xz", ".lzma", ".lz4", ".zst", ".zip"))
"""pandas and joblib look through these: `frame.pkl.gz` is a pickle to them."""


def is_model_name(name: str) -> bool:
    """Say whether a loader may be pointed at a file of this name: `model.PKL`, `frame.pkl.gz`, `.pkl`."""
    stem, suffix = _split(name.rpartition("/")[2].lower())
    if suffix in COMPRESSIONS:
        suffix = _split(stem)[1]
    return suffix in MODEL_SUFFIXES


def is_model_suffix(suffix: str) -> bool:
    """Say whether a suffix, or the one before a compression, is one that some model loader takes."""
    return _first(suffix) in MODEL_SUFFIXES


def _first(suffix: str) -> str:
    return "." + suffix[1:].partition(".")[0]


ARCHIVES = COMPRESSIONS | {".tar"}
PICKLES = frozenset((".p", ".pickle", ".pkl"))


def lent_to_members(suffix: str) -> str:
    """Return the suffix under which pandas reads the one member of an archive, whatever its name, or an empty text."""
    return suffix if _first(suffix) in PICKLES else ""


def suffix_of(name: str) -> str:
    """Return the lower-case suffix of a file or member name, with its dot, or an empty string.

    Where compressions stand behind one of a model, that belongs to it: `.pkl.gz`, `.pkl.tar.gz`. A name that is nothing
    but the suffix of a model is one, too, to a loader that looks at the end of names.
    """
    stem, *parts = name.replace("\\", "/").rpartition("/")[2].lower().split(".")
    if len(parts) < 2:
        suffix = "." + parts[0] if parts else ""
        return suffix if stem or suffix in MODEL_SUFFIXES else ""
    first = len(parts) - 1
    while first and "." + parts[first] in ARCHIVES:
        first -= 1
    model = "." + parts[first] in MODEL_SUFFIXES
    return "." + ".".join(parts[first if model else -1 :])


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    return stem, dot + suffix
