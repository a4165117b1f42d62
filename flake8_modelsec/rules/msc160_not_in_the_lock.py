"""A model that the lock does not pin.

## What it reports
A load of a literal path or hub id that `models.lock` does not pin, or pins as a file that would run code and that nobody
reviewed. Active only in projects that have a lock.

## Why it is bad
The lock is what reviews and `modelsec check` look at; what is loaded beside it is looked at by nobody.

## Example
Run `modelsec lock` and review what it adds.

## References
- CWE-494

## Known problems
A relative path is taken to start at the project's root; absolute paths are not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.locked import Lock, Pinned
from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._hub import DOWNLOADS, FROM_PRETRAINED, download
from flake8_modelsec.rules._paths import UNTOLD, opened
from flake8_modelsec.rules._torch import LOADS
from flake8_modelsec.rules._words import shown

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

KERAS = ("keras", "tensorflow.keras", "tf_keras")
FILES = {
    **dict.fromkeys(LOADS, "f"),
    "torch.jit.load": "f",
    "joblib.load": "filename",
    "numpy.load": "file",
    "pandas.read_pickle": "filepath_or_buffer",
    "safetensors.torch.load_file": "filename",
    "safetensors.numpy.load_file": "filename",
    "safetensors.safe_open": "filename",
    **{f"{root}.{room}.load_model": "filepath" for root in KERAS for room in ("models", "saving")},
    **{f"{module}.{name}": "file" for module in ("pickle", "dill", "cloudpickle") for name in ("load", "Unpickler")},
    "skops.io.load": "file",
    "torch.export.load": "f",
    "torch.package.PackageImporter": "file_or_buffer",
    "onnxruntime.InferenceSession": "path_or_bytes",
    "onnx.load": "f",
}
"""Callee to the argument that names the file."""
WAY_OUT = "run modelsec lock, and review what it adds"


def check(call: Call) -> Found | None:
    """Report a model that the lock knows nothing of, or nothing good."""
    lock = call.file.context.lock
    if lock is None:
        return None
    if call.path in FILES:
        return _file(call, lock)
    found = download(call)
    if found is None:
        return None
    if found.name not in lock.commits:
        return Found(f"models.lock does not pin {found.name}; {WAY_OUT}")
    if found.name in lock.refused:
        return Found(f"models.lock pins {found.name} with a file that would run code and was not reviewed; review it")
    return None


def _file(call: Call, lock: Lock) -> Found | None:
    path = opened(call, call.arguments.get(FILES[call.path], 0))
    if path is None or path.startswith(("/", "~")) or ":" in path or UNTOLD in path:
        return None
    if not lock.knows(path):
        return Found(f"models.lock does not pin {shown(path)}; {WAY_OUT}")
    if lock.would_run_code(path):
        return Found(f"models.lock pins {shown(path)}, which would run code and was not reviewed; review it")
    return None


LOCK = Lock(
    files={
        "m/a.pt": Pinned((), "data", reviewed=False),
        "m/": Pinned((), "data", reviewed=False),
        "b.pkl": Pinned(("os.system",), "code", reviewed=False),
    },
    commits={"org/name": "0" * 40},
)
TORCH = "import torch\ntorch.load"
CASES = (
    Bad(TORCH + '("m/b.pt", weights_only=True)\n', lock=LOCK),
    Bad('import joblib\njoblib.load("b.pkl")\n', lock=LOCK),
    Bad('import joblib\nP = "c.pkl"\njoblib.load(P)\n', lock=LOCK),
    Bad('from transformers import AutoModel\nAutoModel.from_pretrained("org/other")\n', lock=LOCK),
    Good(TORCH + '("m/a.pt")\n', lock=LOCK),
    Good(TORCH + '("./m/a.pt")\n', lock=LOCK),
    Good(TORCH + '("/m/b.pt")\n', lock=LOCK),
    Good(TORCH + "(path)\n", lock=LOCK),
    Good('from transformers import AutoModel\nAutoModel.from_pretrained("org/name")\n', lock=LOCK),
    Good(TORCH + '("m/b.pt")\n'),
    Bad('import torch\ntorch.load(open("m/b.pt", "rb"))\n', lock=LOCK),
    Bad('import pickle\nwith open("m/b.pkl", "rb") as f:\n    pickle.load(f)\n', lock=LOCK),
    Bad('import joblib, os\njoblib.load(os.path.join("m", "b.joblib"))\n', lock=LOCK),
    Bad('import numpy as np\nfrom pathlib import Path\nnp.load(Path("m") / "b.npy")\n', lock=LOCK),
    Bad('import tf_keras\ntf_keras.models.load_model("m/b.keras")\n', lock=LOCK),
    Good('import pickle\nwith open("m/a.pt", "rb") as f:\n    pickle.load(f)\n', lock=LOCK),
    Good('import pickle\nwith open("data.txt") as f:\n    read(f)\n', lock=LOCK),
    Missed(
        'import torch\nf = Path("m/b.pt").open("rb")\ntorch.load(f)\n',
        why="files that other calls open are not followed",
        lock=LOCK,
    ),
)

RULE = Rule(
    "MSC160",
    "model-not-in-the-lock",
    "a literal model path or hub id that `models.lock` does not pin",
    HIGH,
    CASES,
    calls=(*FILES, *DOWNLOADS),
    methods=(FROM_PRETRAINED,),
    imports=("diffusers", "peft", "transformers"),
    check=check,
    requires="lock",
)
