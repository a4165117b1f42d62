"""What the sample project does with its models."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parent.parent / "models"


def vocabulary() -> dict[str, int]:
    """Load the vocabulary as many projects do."""
    with (MODELS / "vocabulary.pkl").open("rb") as stream:
        words: dict[str, int] = pickle.load(stream)
    return words


def bundled(name: str, folder: Path, bundle: Path = MODELS / "bundle.zip") -> Any:
    """Unpack one model of the bundle and load it."""
    import joblib

    with zipfile.ZipFile(bundle) as archive:
        return joblib.load(archive.extract(name, folder))
