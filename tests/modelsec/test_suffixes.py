from __future__ import annotations

import pytest

from modelsec.suffixes import is_model_name


@pytest.mark.parametrize(
    "name", ["model.pt", "a/b/MODEL.PKL", "frame.pkl.gz", ".pkl", "x.tar.bz2", "a.JOBLIB.Z", "a.z"]
)
def test_a_loader_takes_these(name: str) -> None:
    assert is_model_name(name)


@pytest.mark.parametrize("name", ["model", "pt", "notes.txt", "model.pt/readme", "x.gz", "model.pkl.txt", ""])
def test_no_loader_takes_these(name: str) -> None:
    assert not is_model_name(name)
