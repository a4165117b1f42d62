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


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    return stem, dot + suffix
