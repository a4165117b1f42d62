from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_modelsec.entries import hub_cache
from tests.support.pytest_projects import text_of

if TYPE_CHECKING:
    from tests.support.pytest_projects import Project


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"HF_HUB_CACHE": "/a"}, "/a"),
        ({"HF_HOME": "/a"}, "/a/hub"),
        ({"XDG_CACHE_HOME": "/a"}, "/a/huggingface/hub"),
        ({"HF_HUB_CACHE": "/a", "HF_HOME": "/b"}, "/a"),
    ],
)
def test_where_the_hub_keeps_what_it_downloaded(environment: dict[str, str], folder: str) -> None:
    assert hub_cache(environment) == folder


def test_every_problem_of_an_entry_is_told(project: Project) -> None:
    for name in ("one.bin", "two.bin"):
        project.write(f"bert/{name}", {name: 1})
    project.pin("bert", "one.bin", "two.bin", source="file:bert/")
    project.write("bert/one.bin", {"other": 1})
    (project.root / "bert/two.bin").unlink()
    project.write("bert/three.bin", {"three": 1})
    shown = text_of(project.scan("models.lock::bert"))
    assert [word for word in ("does not match", "does not exist", "not among the pinned") if word not in shown] == []
