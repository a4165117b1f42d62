from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec.pins import Pins, hub_place, spelling
from tests.support.locks import entry, lock, locked

if TYPE_CHECKING:
    from pathlib import Path

COMMIT = "a" * 40
HUB = f"/cache/hub/models--org--name--x/snapshots/{COMMIT}"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (f"{HUB}/model.bin", f"hf://org/name--x@{COMMIT}/model.bin"),
        (f"{HUB}/sub/model.bin", f"hf://org/name--x@{COMMIT}/sub/model.bin"),
        ("/cache/hub/models--org--name/snapshots/main/model.bin", ""),
        (f"/cache/hub/datasets--org--name/snapshots/{COMMIT}/a.bin", ""),
        ("/models/a.pt", ""),
    ],
)
def test_where_a_file_of_the_hubs_cache_comes_from(path: str, place: str) -> None:
    assert hub_place(path) == place


def test_paths_lead_to_pins(tmp_path: Path) -> None:
    one = entry("one", locked("one.pt"), source="file:models/one.pt")
    bert = entry("bert", locked("config.json", "c"), locked("sub/m.bin", "m"), source="file:bert/")
    hub = entry("hub", locked("model.bin", "h"), source="hf://org/name--x", revision=COMMIT)
    pins = Pins(lock(one, bert, hub), str(tmp_path))
    names = {
        str(tmp_path / "models" / "one.pt"): "one",
        str(tmp_path / "bert" / "sub" / "m.bin"): "bert",
        f"{HUB}/model.bin": "hub",
    }
    assert {path: pin[0].name for path in names if (pin := pins.at(path))} == names
    assert pins.at(str(tmp_path / "other.pt")) is None


def test_a_folder_belongs_to_its_model_as_a_whole(tmp_path: Path) -> None:
    pins = Pins(lock(entry("bert", locked("config.json"), source="file:bert/")), str(tmp_path))
    found = [pins.folder_of(str(tmp_path / name)) for name in ("bert/x.py", "bert/a/b/x.py", "x.py", "bertram/x.py")]
    assert [each.name if each else None for each in found] == ["bert", "bert", None, None]


def test_a_snapshot_of_the_hub_belongs_to_its_model_at_the_pinned_commit_alone(tmp_path: Path) -> None:
    pins = Pins(lock(entry("hub", locked("model.bin"), source="hf://org/name--x", revision=COMMIT)), str(tmp_path))
    other = HUB.replace(COMMIT, "b" * 40)
    found = [pins.folder_of(f"{folder}/modeling_x.py") for folder in (HUB, f"{HUB}/sub", other, str(tmp_path))]
    assert [each.name if each else None for each in found] == ["hub", "hub", None, None]


def test_a_folders_links_are_resolved_and_the_files_own_is_not(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "linked").symlink_to("real")
    (tmp_path / "real" / "m.pt").symlink_to("elsewhere")
    assert spelling(str(tmp_path / "linked" / "m.pt")) == str(tmp_path / "real" / "m.pt")
