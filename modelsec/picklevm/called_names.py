"""Names under which code that loads, or that uses what was loaded, calls attributes and items of what a stream made.

Rule: under a name of `CALLED` no value may stand that could be called; under one of `LOADED` no class and no function.
An instance may stand there, because a layer may be called `to`.
Threat: published code calls `ckpt["model"].to(device).float().fuse().eval()`. An instance of any allowed class answers
that by its attributes, which the stream chose: it calls a global with what the loader gives.
Source: torch/nn/modules/module.py, torch/_tensor.py; `attempt_load` of yolov5 and ultralytics, `set_swish` of
efficientnet, `remove_weight_norm` of vocoders, `tie_weights` of transformers; argparse and omegaconf for settings.
What computes is left out: `max`, `mean`, `sum` and `squeeze` are names of functions that people keep under the same
name, `numel`, `count` and `score` name the states of metrics, `type` and `transform` hold classes in settings.
"""

from __future__ import annotations

METHODS = frozenset(b"append clear copy extend get items keys pop setdefault update values".split())
CALLED = METHODS | {b"_load_specials", b"get_vecattr", b"set_vecattr"}
"""On dictionaries and lists, and on the parts of a model of gensim; beside every name in double underscores."""
TYPES = frozenset(b"bfloat16 double float half".split())
"""Methods that are named like the type that they change to; each is called without arguments."""
NETWORKS = TYPES | frozenset(
    b"buffers children cpu cuda eval flatten_parameters forward fuse load_state_dict modules named_buffers "
    b"named_children named_modules named_parameters parameters remove_weight_norm requires_grad_ set_swish "
    b"share_memory state_dict tie_weights to train xpu zero_grad".split()
)
TENSORS = frozenset(b"clone contiguous data_ptr detach item numpy size tolist".split())
SETTINGS = frozenset(
    b"_asdict decode encode endswith has_key iteritems lower popitem replace split startswith strip to_dict".split()
)
"""On settings and the texts in them, such as `args.arch.startswith("resnet")`."""
ESTIMATORS = frozenset(
    b"astype decision_function fit get_params predict predict_log_proba predict_proba set_params to_numpy "
    b"tobytes".split()
)
"""On estimators, arrays and tables: `joblib.load(path).predict(data)`."""
LOADED = NETWORKS | TENSORS | SETTINGS | ESTIMATORS
HOMES = frozenset(("__builtin__", "builtins", "numpy"))
KINDS = ("bool", "bytes", "double", "float", "half", "int", "long", "short", "str", "unicode")
SCALARS = frozenset((*KINDS, "bfloat", "complex", "qint", "quint", "uint"))
SIZES = "0123456789_"


def is_type_of(key: bytes, module: str, name: str) -> bool:
    """Say whether a global may stand under a name of `LOADED`: it is a type of numbers or texts.

    Settings keep `{"cuda": torch.float16}`, and nothing can call a type of torch; or `{"float": float}`, and what that
    makes of nothing is a number.
    """
    return name.rstrip(SIZES) in SCALARS and (module == "torch" or (module in HOMES and key in TYPES))
