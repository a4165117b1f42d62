from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from modelsec import git
from modelsec.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def call(folder: Path, *words: str) -> None:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    call(tmp_path, "init", "-q")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "models.lock").write_text("one\n")
    call(tmp_path, "add", "-A")
    call(tmp_path, "commit", "-qm", "one")
    (tmp_path / "in" / "models.lock").write_text("two\n")
    return tmp_path / "in" / "models.lock"


def test_the_text_at_a_revision_is_read(file: Path) -> None:
    assert git.text_at("HEAD", str(file)) == "one\n"
    assert git.text_at("HEAD", str(file.with_name("other"))) is None


def test_a_filter_of_the_repository_is_not_run(file: Path, tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text("*.lock diff=odd filter=odd\n")
    for key in ("diff.odd.textconv", "filter.odd.smudge", "filter.odd.clean", "core.pager"):
        call(tmp_path, "config", key, f"touch {tmp_path / 'ran'}")
    assert git.text_at("HEAD", str(file)) == "one\n"
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("revision", ["nowhere", "", "--help", "HEAD:in", ":2"])
def test_what_is_no_revision_is_an_error(file: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="name a commit, a branch or a tag"):
        git.text_at(revision, str(file))


def test_without_a_conflict_there_is_no_side(file: Path) -> None:
    assert git.side(git.OURS, str(file)) is None


def test_a_git_that_is_not_there_is_an_error(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(UsageError, match="git cannot be asked"):
        git.text_at("HEAD", str(file))
    assert git.side(git.OURS, str(file)) is None
    assert git.person(str(file.parent)) == ""


def test_the_person_is_as_git_knows_them(file: Path) -> None:
    call(file.parent, "config", "user.name", "Ada")
    call(file.parent, "config", "user.email", "ada@example.org")
    assert git.person(str(file.parent)) == "Ada <ada@example.org>"
