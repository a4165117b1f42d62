"""Archives whose loaders run code of theirs do not pass, whatever else lies in them."""

from __future__ import annotations

import pytest

from tests.support.inspecting import TAME, Told
from tests.support.zips import Part, archive

KERAS = "the configuration of a Keras model can name code, and is not read"


def told(*names: str, suffix: str = "") -> Told:
    parts = [Part(name.encode(), TAME if name.endswith(".pkl") else b"{}") for name in names]
    return Told(archive(*parts), suffix)


@pytest.mark.parametrize("name", ["m/.data/extern_modules", ".data/extern_modules", "m/.DATA/EXTERN_MODULES"])
@pytest.mark.parametrize("beside", ["m/model/model.pkl", "m/data.pkl", "m/archive_format"])
def test_a_package_of_torch_holds_code(name: str, beside: str) -> None:
    assert ("torch-package:code", name) in told(name, beside, "m/module.py").features


def test_an_archive_of_torchserve_holds_a_handler() -> None:
    assert told("MAR-INF/MANIFEST.json", "handler.py").features == [("torchserve:handler", "MAR-INF/MANIFEST.json")]


@pytest.mark.parametrize(
    ("names", "suffix"),
    [
        (("config.json",), ".keras"),
        (("config.json", "metadata.json"), ""),
        (("config.json", "model.weights.npz"), ".zip"),
    ],
)
def test_an_archive_of_keras_is_not_read_yet(names: tuple[str, ...], suffix: str) -> None:
    assert KERAS in told(*names, suffix=suffix).faults


@pytest.mark.parametrize(
    ("names", "suffix"), [(("schema.json",), ""), (("schema.json", "1.npy"), ""), (("schema.json", "a.txt"), ".skops")]
)
def test_an_archive_of_skops_is_not_read_yet(names: tuple[str, ...], suffix: str) -> None:
    assert "the schema of skops names what loading calls, and is not read" in told(*names, suffix=suffix).faults


@pytest.mark.parametrize(
    "names",
    [("schema.json", "rows.csv"), ("config.json", "model.pkl"), ("a/config.json", "a/metadata.json"), ("a.py",)],
)
def test_other_archives_are_plain(names: tuple[str, ...]) -> None:
    found = told(*names)
    assert (found.features, found.faults) == ([], [])
