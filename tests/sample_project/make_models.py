"""Makes the models of the sample project with the libraries that its users would take: `python make_models.py`."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path

import joblib
import numpy as np
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression

MODELS = Path(__file__).resolve().parent / "models"


def main() -> None:
    MODELS.mkdir(exist_ok=True)
    classifier = LogisticRegression().fit([[0.0], [1.0], [2.0], [3.0]], [0, 0, 1, 1])
    joblib.dump(classifier, MODELS / "classifier.joblib", compress=3)
    save_file({"embeddings": np.eye(8, dtype="float32")}, MODELS / "embeddings.safetensors")
    (MODELS / "vocabulary.pkl").write_bytes(pickle.dumps({"hello": 0, "world": 1}))
    joblib.dump({"scale": np.ones(3)}, MODELS / "scaler.joblib")
    with zipfile.ZipFile(MODELS / "bundle.zip", "w") as bundle:
        bundle.write(MODELS / "scaler.joblib", "scaler.joblib")
    try:
        import torch
    except ImportError:
        return
    torch.manual_seed(0)
    torch.save(torch.nn.Linear(4, 2).state_dict(), MODELS / "weights.pt")


if __name__ == "__main__":
    main()
