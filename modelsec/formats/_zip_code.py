"""Archives that hold code, or a description of it, beside models: told by the names that their loaders look for.

Source: `torch/package/package_importer.py`; the model archiver of TorchServe, "MAR-INF"; Keras 3,
`keras/src/saving/saving_lib.py`, `_load_model_from_fileobj`, which reads the configuration before it looks for weights;
`skops/io/_persist.py`, which imports and calls what the schema names and the caller trusts.
"""

from __future__ import annotations

from modelsec.evidence import Fault, Feature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Visit
    from modelsec.formats._zip import Names

RUNS = {"/.data/extern_modules": "torch-package:code", "/mar-inf/manifest.json": "torchserve:handler"}
"""Behind the folder of the archive: torch looks names up whatever their case."""
CONFIG, KERAS = "config.json", ".keras"
BESIDE = ("metadata.json", "model.weights.h5", "model.weights.npz")
"""What Keras writes beside its configuration."""


SCHEMA, SKOPS = "schema.json", ".skops"
ARRAYS = (".npy", ".npz")
"""What skops writes beside its schema."""


def tell_code(names: Names, visit: Visit) -> None:
    """Tell what the loader of such an archive runs, and which are not read."""
    for name in names:
        spelled = f"/{name}".lower()
        for ending, feature in RUNS.items():
            if spelled.endswith(ending):
                visit.emit(Feature(feature, 0, name))
    if CONFIG in names and (visit.suffix.startswith(KERAS) or not names.isdisjoint(BESIDE)):
        visit.emit(Fault("the configuration of a Keras model can name code, and is not read", None))
    if SCHEMA in names and (visit.suffix.startswith(SKOPS) or all(name.endswith(ARRAYS) for name in names - {SCHEMA})):
        visit.emit(Fault("the schema of skops names what loading calls, and is not read", None))
