"""Keras' safe mode switched off.

## What it reports
A false `safe_mode` given to a loader of keras, tf.keras or tf_keras, and `enable_unsafe_deserialization`.

## Why it is bad
A Lambda layer holds Python bytecode. Safe mode is what keeps a `.keras` file from running it.

## Fix safety
On request (`--unsafe-fixes`) the value becomes `True`: models with Lambda layers then fail to load.

## References
- CWE-502
- CVE-2025-1550, CVE-2025-9906, CVE-2026-1462: safe mode bypassed; keras 3.13.2 has the mends

## Known problems
Loaders on objects whose class is not known are not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._passing import passing
from flake8_modelsec.rules._words import called, written

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

LOADERS = {
    "load_model": 3,
    "deserialize_keras_object": 2,
    "deserialize": None,
    "from_config": None,
    "model_from_json": None,
}
SWITCH = "enable_unsafe_deserialization"


def is_keras(path: str) -> bool:
    """Say whether a path lies in keras, tf_keras or in the keras of tensorflow, wherever that is kept."""
    root, _, rest = path.partition(".")
    return root in ("keras", "tf_keras") or (root == "tensorflow" and "keras" in rest.split("."))


def check(call: Call) -> Found | None:
    """Report a loader without safe mode, or the switch for all of them."""
    if not is_keras(call.path):
        return None
    name = call.path.rpartition(".")[2]
    if name == SWITCH:
        return Found(f"{SWITCH} lets every Keras file of this process run code; leave it out and load weights alone")
    value = call.arguments.get("safe_mode", LOADERS[name])
    if not value.falsy or value.content is None:
        return unknown(call, "safe_mode", value)
    return Found(
        f"{called(call.path)} with {written('safe_mode', value)} runs the code of Lambda layers in the file; leave safe mode "
        "on and load weights alone",
        passing(call, "safe_mode", "True", edits.UNSAFE, position=LOADERS[name]),
    )


CASES = (
    Bad(
        "import keras\nkeras.models.load_model(p, safe_mode=False)\n",
        fixed="import keras\nkeras.models.load_model(p, safe_mode=True)\n",
        unsafe=True,
    ),
    Bad(
        "import tensorflow as tf\ntf.keras.models.load_model(p, safe_mode=False)\n",
        fixed="import tensorflow as tf\ntf.keras.models.load_model(p, safe_mode=True)\n",
        unsafe=True,
    ),
    Bad(
        "from tensorflow import keras\nkeras.saving.load_model(p, None, True, False)\n",
        fixed="from tensorflow import keras\nkeras.saving.load_model(p, None, True, True)\n",
        unsafe=True,
    ),
    Bad(
        "from tf_keras.models import load_model as ld\nld(p, safe_mode=0)\n",
        fixed="from tf_keras.models import load_model as ld\nld(p, safe_mode=True)\n",
        unsafe=True,
    ),
    Bad(
        "import keras\nkeras.saving.deserialize_keras_object(c, safe_mode=False)\n",
        fixed="import keras\nkeras.saving.deserialize_keras_object(c, safe_mode=True)\n",
        unsafe=True,
    ),
    Bad("import keras\nkeras.config.enable_unsafe_deserialization()\n"),
    Bad(
        "import keras\nclass M(keras.Model): ...\nM.from_config(c, safe_mode=False)\n",
        fixed="import keras\nclass M(keras.Model): ...\nM.from_config(c, safe_mode=True)\n",
        unsafe=True,
    ),
    Bad('import keras\nkeras.models.load_model(p, **{"safe_mode": False})\n'),
    Bad(
        "import tensorflow.compat.v1 as tf\ntf.keras.models.load_model(p, safe_mode=False)\n",
        fixed="import tensorflow.compat.v1 as tf\ntf.keras.models.load_model(p, safe_mode=True)\n",
        unsafe=True,
    ),
    Good("import keras\nkeras.models.load_model(p)\n"),
    Good("import keras\nkeras.models.load_model(p, safe_mode=True)\n"),
    Good("import keras\nkeras.models.load_model(p, safe_mode=flag)\n"),
    Good("import mine\nmine.load_model(p, safe_mode=False)\n"),
    Missed(
        "def f(model, c): return model.from_config(c, safe_mode=False)\n", why="the class of a parameter is not known"
    ),
)

RULE = Rule(
    "MSC130",
    "keras-safe-mode-off",
    "Keras loaders with a false `safe_mode`, and `enable_unsafe_deserialization`",
    HIGH,
    CASES,
    methods=(*LOADERS, SWITCH),
    imports=("keras", "tensorflow", "tf_keras"),
    check=check,
    fixes="`safe_mode=True` (unsafe)",
)
