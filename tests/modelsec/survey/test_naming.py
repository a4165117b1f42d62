from __future__ import annotations

import pytest

from modelsec.lockfile.sources import is_name
from modelsec.survey.grouping import Group
from modelsec.survey.naming import name_all

COMMIT = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"


def names(*sources: str, taken: tuple[str, ...] = (), revision: str = "") -> list[str]:
    return name_all([Group(source, revision, ()) for source in sources], set(taken))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("file:models/intent.joblib", "intent"),
        ("file:a/v1.2.pt", "v1.2"),
        ("file:a/frame.pkl.gz", "frame"),
        ("file:a/Big Model (1).PT", "big-model-1"),
        ("file:a/größe.pt", "gr-e"),
        ("file:a/模型.pt", "model"),
        ("file:a/.pkl", "pkl"),
        ("file:a/README.md", "readme"),
        ("file:models/bert/", "bert"),
        ("file:m/big.safetensors.index.json", "big"),
        ("hf://prajjwal1/bert-tiny", "bert-tiny"),
    ],
)
def test_a_name_is_short_and_speaks(source: str, name: str) -> None:
    assert names(source) == [name]


def test_models_that_would_share_a_name_all_get_a_longer_one() -> None:
    assert names("file:a/model.pt", "file:b/model.pt", "file:c/x.pt") == ["a-model", "b-model", "x"]


def test_files_of_one_stem_are_told_by_their_suffix() -> None:
    assert names("file:m/intent.joblib", "file:m/intent.pkl", "file:n/x.pt") == ["intent.joblib", "intent.pkl", "x"]
    assert names("file:m/a.pt", "file:m/a.pkl", "file:n/a.pt") == ["a.pt", "a.pkl", "a"]


def test_a_name_that_is_taken_stays_with_its_model() -> None:
    assert names("file:a/model.pt", taken=("model",)) == ["a-model"]
    assert names("file:model.pt", taken=("model",)) == ["model.pt"]
    assert names("file:model.pt", taken=("model", "model.pt")) == ["model.pt-2"]
    assert names("hf://o/n", "hf://p/n", revision=COMMIT) == ["o-n", "p-n"]
    assert names("hf://o/n", taken=("n", "o-n"), revision=COMMIT) == ["o-n-6f75de8b"]


def test_the_order_changes_no_name() -> None:
    sources = ["file:a/model.pt", "file:b/model.bin", "file:b/model.pt", "file:model.pt"]
    given = dict(zip(sources, names(*sources), strict=True))
    assert given == dict(zip(sources[::-1], names(*sources[::-1]), strict=True))
    assert len(set(given.values())) == len(sources)
    assert all(map(is_name, given.values()))
