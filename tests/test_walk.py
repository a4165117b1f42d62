"""The whole walk, with files that the libraries themselves write: lock, check, swap, check, diff, review, check."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import joblib
import numpy as np
import pandas as pd
import pytest
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression

from modelsec.lockfile import Lockfile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.projects import Project

FEATURES, LABELS = np.eye(4), np.array([0, 1, 0, 1])
SHARDS = "model-0000{}-of-00002.safetensors"


def git(*words: str) -> None:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *identity, *words], check=True, capture_output=True)


def write_models(folder: Path) -> None:
    for below in ("models/bert", "models/shards"):
        (folder / below).mkdir(parents=True)
    estimator = LogisticRegression().fit(FEATURES, LABELS)
    joblib.dump(estimator, folder / "models" / "intent.joblib")
    (folder / "models" / "intent.pkl").write_bytes(pickle.dumps(estimator))
    pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}).to_pickle(folder / "models" / "frame.pkl.gz")
    np.savez(folder / "models" / "arrays.npz", weights=FEATURES)
    save_file({"w": FEATURES}, folder / "models" / "bert" / "model.safetensors")
    (folder / "models" / "bert" / "config.json").write_text(json.dumps({"architectures": ["BertModel"]}))
    for number in (1, 2):
        save_file({f"w{number}": FEATURES}, folder / "models" / "shards" / SHARDS.format(number))
    (folder / "models" / "shards" / "model.safetensors.index.json").write_text("{}")
    (folder / "README.md").write_text("# A project\n")


@pytest.fixture
def walked(project: Project) -> Project:
    """Give a project of real models that is under version control and pinned."""
    write_models(project.folder)
    git("init", "-q")
    assert project("check")[0] == 1
    code, out, _ = project("lock")
    assert (code, out.splitlines()[-1]) == (0, "models.lock written: 6 models, 9 files")
    git("add", "-A")
    git("commit", "-qm", "models")
    assert project("check")[0] == 0
    return project


def kind(name: str, module: ModuleType) -> type:
    made = type(name, (), {"__module__": module.__name__})
    setattr(module, name, made)
    return made


def test_the_models_are_named_and_told_as_they_are(walked: Project) -> None:
    lock = Lockfile.parse(walked.lock)
    assert [(entry.name, entry.source) for entry in lock.entries] == [
        ("arrays", "file:models/arrays.npz"),
        ("bert", "file:models/bert/"),
        ("frame", "file:models/frame.pkl.gz"),
        ("intent.joblib", "file:models/intent.joblib"),
        ("intent.pkl", "file:models/intent.pkl"),
        ("model", "file:models/shards/model.safetensors.index.json"),
    ]
    loads = {file.path: file.loads for entry in lock.entries for file in entry.files}
    assert {path for path, word in loads.items() if word == "objects"} == {
        "frame.pkl.gz",
        "intent.joblib",
        "intent.pkl",
    }
    assert "code" not in loads.values()


def test_a_swapped_estimator_is_told_diffed_and_pinned_anew(walked: Project) -> None:
    from sklearn.ensemble import RandomForestClassifier

    joblib.dump(RandomForestClassifier(2).fit(FEATURES, LABELS), "models/intent.joblib")
    code, out, _ = walked("check")
    assert code == 1
    assert "MSF503 changed: " in out
    assert "sklearn.ensemble._forest.RandomForestClassifier" in out
    assert walked("diff")[1] == "The locks are equal.\n"
    assert walked("lock")[0] == 0
    told = walked("diff")[1]
    assert "~ intent.joblib  file:models/intent.joblib" in told
    assert "        it now imports " in told
    assert "sklearn.linear_model._logistic.LogisticRegression" in told
    assert walked("check")[0] == 0


def test_a_class_of_the_projects_own_is_reviewed(walked: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("mypkg_models")
    monkeypatch.setitem(sys.modules, "mypkg_models", module)
    net = kind("Net", module)()
    net.__dict__.update(weights=FEATURES, name="net")
    joblib.dump(net, "models/intent.joblib")
    assert walked("check")[0] == walked("lock")[0] == 1
    code, out, _ = walked("review", "models/intent.joblib", "--reason", "ours", "--by", "Ada")
    assert (code, "    mypkg_models.Net\n" in out) == (0, True)
    assert walked("check")[0] == 0
    assert "    + review by Ada of " in walked("diff")[1]
    net.__dict__["name"] = "other"
    joblib.dump(net, "models/intent.joblib")
    assert walked("check", "intent.joblib")[0] == 1


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")
def test_a_torch_model_goes_the_same_way(walked: Project) -> None:
    torch = pytest.importorskip("torch")
    torch.save(torch.nn.Linear(4, 2).state_dict(), "models/net.pt")
    assert "MSF501 unpinned" in walked("check")[1]
    assert walked("lock", "net")[0] == 0
    assert walked("check")[0] == 0
    torch.save(torch.nn.Sequential(torch.nn.Linear(4, 2), torch.nn.ReLU()), "models/net.pt")
    code, out, _ = walked("check")
    assert code == 1
    assert "it now imports " in out
    assert "torch.nn.modules.activation.ReLU" in out
    torch.jit.script(torch.nn.Linear(4, 2)).save("models/net.pt")
    assert "torchscript:code" in walked("check")[1]
    assert walked("lock", "net")[0] == 1
    code, out, _ = walked("review", "net", "--by", "Ada", "--reason", "compiled from our own code")
    assert code == 0
    assert "    torchscript:code\n" in out
    assert walked("check")[0] == 0


def test_code_that_comes_to_a_model_folder_is_told(walked: Project) -> None:
    (walked.folder / "models" / "bert" / "modeling_bert.py").write_text("print('hello')\n")
    code, out, _ = walked("check")
    assert code == 1
    assert "MSF505 extra file" in out
    assert walked("lock")[0] == 0
    assert "    + modeling_bert.py  text, loading reads data only" in walked("diff")[1]


def test_a_shard_that_is_missing_is_told(walked: Project) -> None:
    (walked.folder / "models" / "shards" / SHARDS.format(2)).unlink()
    code, out, _ = walked("check", "--format", "json")
    assert code == 1
    (file,) = [file for file in json.loads(out)["files"] if file["findings"]]
    assert (file["path"], file["findings"][0]["id"]) == (f"models/shards/{SHARDS.format(2)}", "MSF502")
