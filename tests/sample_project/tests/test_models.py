from __future__ import annotations

from typing import TYPE_CHECKING, Any

import joblib
import pytest
from safetensors.numpy import load_file
from sample import MODELS, bundled, vocabulary  # type: ignore[import-not-found]  # found in the project's own runs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def classifier() -> Any:
    return joblib.load(MODELS / "classifier.joblib")


@pytest.fixture
def embeddings() -> Path:
    return MODELS / "embeddings.safetensors"


def test_the_classifier_tells_small_from_large(classifier: Any) -> None:
    assert list(classifier.predict([[0.0], [3.0]])) == [0, 1]


def test_the_classifier_is_sure(classifier: Any) -> None:
    assert classifier.predict_proba([[3.0]]).max() > 0.5


def test_the_embeddings_are_square(embeddings: Path) -> None:
    assert load_file(embeddings)["embeddings"].shape == (8, 8)


def test_words_have_numbers() -> None:
    assert vocabulary() == {"hello": 0, "world": 1}


def test_the_bundle_scales(tmp_path: Path) -> None:
    assert bundled("scaler.joblib", tmp_path)["scale"].sum() == 3


@pytest.mark.parametrize("name", ["weights.pt"])
def test_weights(name: str) -> None:
    torch = pytest.importorskip("torch")
    assert torch.load(MODELS / name, weights_only=True)["weight"].shape == (2, 4)


def test_a_model_that_is_trained_here_needs_no_pin(tmp_path: Path) -> None:
    joblib.dump({"trained": True}, tmp_path / "fresh.joblib")
    assert joblib.load(tmp_path / "fresh.joblib")["trained"]


def test_a_model_by_name(locked_model: Any) -> None:
    assert joblib.load(locked_model("scaler"))["scale"].sum() == 3
