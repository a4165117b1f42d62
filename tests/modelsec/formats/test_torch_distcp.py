from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest
import torch

import modelsec
from tests.support.inspecting import Told

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from torch.distributed import checkpoint as kept

    folder = tmp_path_factory.mktemp("checkpoint")
    kept.save({"weight": torch.ones(3), "epoch": 7}, checkpoint_id=folder, no_dist=True)
    return folder


def verdict(path: Path) -> str:
    return modelsec.scan(path).files[0].verdict


@pytest.mark.filterwarnings("ignore")
def test_the_index_of_a_checkpoint_passes_and_its_pieces_do_not(checkpoint: Path) -> None:
    (piece,) = checkpoint.glob("*.distcp")
    assert verdict(checkpoint / ".metadata") == "pass"
    assert verdict(piece) == "unreadable"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["__0_0.distcp", ".distcp"])
def test_a_piece_that_is_one_whole_file_does_not_pass_either(name: str, tmp_path: Path) -> None:
    """The index beside it may state a place inside its weights."""
    torch.save({"weight": torch.ones(3)}, tmp_path / "saved.pt")
    (tmp_path / "saved.pt").rename(tmp_path / name)
    assert verdict(tmp_path / name) == "unreadable"


def test_what_lies_in_a_piece_is_told_all_the_same() -> None:
    told = Told(b"cos\nsystem\n(S'true'\ntR.", ".distcp")
    assert told.kind == "pickle"
    assert told.imports == {"os.system"}
    assert any(".metadata" in fault for fault in told.faults)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "path",
    [
        "model.safetensors",
        "../__0_0.distcp",
        "a/b.distcp",
        "a\\b.distcp",
        ".distcp",
        "m.pt:b.distcp",
        b"a.distcp",
        None,
    ],
)
def test_an_index_that_points_elsewhere_is_refused(path: Any, tmp_path: Path) -> None:
    from torch.distributed.checkpoint.filesystem import _StorageInfo

    (tmp_path / ".metadata").write_bytes(pickle.dumps(_StorageInfo(path, 0, 9)))
    assert verdict(tmp_path / ".metadata") == "refused"
