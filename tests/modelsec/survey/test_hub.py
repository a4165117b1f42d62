from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.survey.hub import cache_folder, snapshot_folder, snapshot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"HF_HUB_CACHE": "/a", "HF_HOME": "/b"}, "/a"),
        ({"HUGGINGFACE_HUB_CACHE": "/a", "HF_HOME": "/b"}, "/a"),
        ({"HF_HOME": "/b", "XDG_CACHE_HOME": "/c"}, "/b/hub"),
        ({"XDG_CACHE_HOME": "/c"}, "/c/huggingface/hub"),
        ({"HF_HOME": ""}, "/home/me/.cache/huggingface/hub"),
    ],
)
def test_the_cache_is_where_the_library_keeps_it(
    environment: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    assert cache_folder(environment) == folder


COMMIT = "a" * 40


@pytest.mark.parametrize(
    ("word", "main", "snapshot"),
    [
        ("hf://org/name", COMMIT, ("hf://org/name", COMMIT)),
        ("hf://org/name", f"{COMMIT}\n", ("hf://org/name", COMMIT)),
        ("hf://org/name", "main", ("hf://org/name", "")),
        ("hf://org/name", COMMIT * 1000, ("hf://org/name", "")),
        ("hf://org/name", "", ("hf://org/name", "")),
        (f"hf://org/name@{COMMIT}", "", ("hf://org/name", COMMIT)),
        ("hf://org/name@v1", "", ("hf://org/name", "")),
        ("hf://../name", COMMIT, ("hf://../name", "")),
        ("hf://a/b/c", COMMIT, ("hf://a/b/c", "")),
    ],
)
def test_a_repository_means_its_commit_or_the_one_that_main_was(
    word: str, main: str, snapshot: tuple[str, str], tmp_path: Path
) -> None:
    refs = tmp_path / "models--org--name" / "refs"
    refs.mkdir(parents=True)
    (refs / "main").write_text(main)
    assert snapshot_of(word, {"HF_HUB_CACHE": str(tmp_path)}) == snapshot


def test_a_snapshot_lies_under_its_repository_and_commit() -> None:
    assert snapshot_folder("hf://org/name", "c0ffee", {"HF_HUB_CACHE": "/a"}) == "/a/models--org--name/snapshots/c0ffee"
    assert snapshot_folder("hf://gpt2", "c0ffee", {"HF_HUB_CACHE": "/a"}) == "/a/models--gpt2/snapshots/c0ffee"
