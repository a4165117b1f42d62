from __future__ import annotations

import pytest

from modelsec.survey.hub import cache_folder, snapshot_folder


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


def test_a_snapshot_lies_under_its_repository_and_commit() -> None:
    assert snapshot_folder("hf://org/name", "c0ffee", {"HF_HUB_CACHE": "/a"}) == "/a/models--org--name/snapshots/c0ffee"
    assert snapshot_folder("hf://gpt2", "c0ffee", {"HF_HUB_CACHE": "/a"}) == "/a/models--gpt2/snapshots/c0ffee"
