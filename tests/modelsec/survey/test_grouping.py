from __future__ import annotations

import pytest

from modelsec.lockfile import Lockfile
from modelsec.survey.grouping import group, hub_of
from tests.support.locks import entry, lock, locked

COMMIT = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"
SNAPSHOT = f"cache/models--org--tiny/snapshots/{COMMIT}"


def sources(paths: list[str], pinned: Lockfile | None = None) -> dict[str, list[str]]:
    return {each.source: [path for path, _ in each.files] for each in group(paths, pinned or Lockfile())}


def test_single_files_are_asked_one_by_one() -> None:
    groups = group(["a.pt", "src/app.py"], Lockfile())
    assert [(each.source, each.known) for each in groups] == [("file:a.pt", False), ("file:src/app.py", False)]


@pytest.mark.parametrize(
    ("mark", "weights"),
    [
        ("config.json", "model.safetensors"),
        ("config.json", "pytorch_model-00001-of-00002.bin"),
        ("adapter_config.json", "adapter_model.bin"),
        ("params.json", "consolidated.00.pth"),
        ("model_index.json", "unet/diffusion_pytorch_model.bin"),
        ("config_sentence_transformers.json", "0_Transformer/model.safetensors"),
        ("MLmodel", "model.pkl"),
        ("saved_model.pb", "variables/variables.index"),
        (".metadata", "__0_0.distcp"),
    ],
)
def test_a_folder_that_a_library_writes_is_one_model(mark: str, weights: str) -> None:
    files = sorted([mark, weights, "code/modeling_x.py"])
    assert sources([f"m/bert/{name}" for name in files]) == {"file:m/bert/": files}


@pytest.mark.parametrize(
    "paths",
    [
        ["app/config.json", "app/model.pkl", "app/main.py"],
        ["app/config.json", "app/model.pt"],
        ["config.json", "model.safetensors"],
    ],
)
def test_a_source_tree_with_a_model_is_no_model_folder(paths: list[str]) -> None:
    assert sources(paths) == {f"file:{path}": [path.rpartition("/")[2]] for path in paths}


def test_the_topmost_folder_has_what_lies_below() -> None:
    paths = ["p/model_index.json", "p/unet/config.json", "p/unet/model.safetensors", "p-2/x.pt"]
    assert list(sources(paths)) == ["file:p-2/x.pt", "file:p/"]


def test_shards_with_their_index_are_one_model() -> None:
    shards = [f"m/big-0000{number}-of-00002.safetensors" for number in (1, 2)]
    others = ["m/big-00001-of-00003.safetensors", "m/other.safetensors"]
    assert sources([*shards, "m/big.safetensors.index.json", *others]) == {
        "file:m/big.safetensors.index.json": ["big.safetensors.index.json", *(path[2:] for path in shards)],
        "file:m/big-00001-of-00003.safetensors": ["big-00001-of-00003.safetensors"],
        "file:m/other.safetensors": ["other.safetensors"],
    }
    assert sources(shards) == {"file:m/big-00001-of-00002.safetensors": [path[2:] for path in shards]}


def test_a_snapshot_of_the_hub_is_one_model_of_its_repository_and_commit() -> None:
    (found,) = group([f"{SNAPSHOT}/config.json", f"{SNAPSHOT}/onnx/model.onnx"], Lockfile())
    assert (found.source, found.revision) == ("hf://org/tiny", COMMIT)
    assert [path for path, _ in found.files] == ["config.json", "onnx/model.onnx"]


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        (SNAPSHOT, (SNAPSHOT, "hf://org/tiny", COMMIT)),
        (f"{SNAPSHOT}/deep/er", (SNAPSHOT, "hf://org/tiny", COMMIT)),
        (f"models--gpt2/snapshots/{COMMIT}", (f"models--gpt2/snapshots/{COMMIT}", "hf://gpt2", COMMIT)),
        ("models--org--tiny/snapshots/main", None),
        (f"models--org--tiny/blobs/{COMMIT}", None),
        (f"snapshots/{COMMIT}", None),
    ],
)
def test_a_snapshot_is_known_by_its_layout(folder: str, found: tuple[str, str, str] | None) -> None:
    assert hub_of(folder) == found


def test_what_the_lock_says_comes_first() -> None:
    pinned = lock(
        entry("all", locked("a.pt"), source="file:m/"),
        entry("part", locked("b.pt"), source="file:m/in/b.pt"),
        entry("inner", locked("c.pt"), source="file:m/own/"),
    )
    paths = ["m/a.pt", "m/in/b.pt", "m/in/new.pt", "m/own/c.pt", "m/own/d.pt", "x.pt"]
    assert sources(paths, pinned) == {
        "file:m/": ["a.pt", "in/new.pt"],
        "file:m/in/b.pt": ["b.pt"],
        "file:m/own/": ["c.pt", "d.pt"],
        "file:x.pt": ["x.pt"],
    }


def test_the_project_itself_can_be_pinned_as_one_model() -> None:
    assert sources(["a.pt", "b/c.json"], lock(entry("all", locked("a.pt"), source="file:./"))) == {
        "file:./": ["a.pt", "b/c.json"]
    }
