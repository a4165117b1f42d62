"""A legacy Keras file, to which safe mode never applied.

## What it reports
`load_model` of a literal `.h5` or `.hdf5` path. Off unless it is selected.

## Why it is bad
Keras ignores `safe_mode` for these files (CVE-2025-9905): a Lambda layer in one runs when it is loaded.

## References
- CVE-2025-9905
- CWE-502

## Known problems
A path that is not written out is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import INFO, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._paths import literal
from flake8_modelsec.rules._words import shown
from flake8_modelsec.rules.msc130_keras_safe_mode import is_keras

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a load of a file of the old kind."""
    path = literal(call, call.arguments.get("filepath", 0)) if is_keras(call.path) else None
    if path is None or not path.lower().endswith((".h5", ".hdf5")):
        return None
    return Found(
        f"load_model of {shown(path)}: safe_mode does not apply to legacy HDF5 files; save it anew as .keras, "
        "or its weights alone"
    )


CASES = (
    Bad('import keras\nkeras.models.load_model("m.h5")\n'),
    Bad('from tensorflow.keras.models import load_model\nload_model("m.HDF5")\n'),
    Bad('import os, keras\nkeras.models.load_model(os.path.join("models", "m.h5"))\n'),
    Good('import keras\nkeras.models.load_model("m.keras")\n'),
    Good("import keras\nkeras.models.load_model(path)\n"),
    Missed("import keras\nkeras.models.load_model(folder + '/m.h5')\n", why="the path is not written out"),
)

RULE = Rule(
    "MSC131",
    "legacy-keras-file",
    "`load_model` of a literal `.h5` or `.hdf5` path",
    INFO,
    CASES,
    methods=("load_model",),
    imports=("keras", "tensorflow", "tf_keras"),
    check=check,
    default=False,
)
