from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.projects import Project


@pytest.fixture
def repository(project: Project) -> Project:
    """Give a project whose first commit has no lock, and whose second pins one model."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")

    def git(*words: str) -> None:
        identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
        subprocess.run(["git", *identity, *words], check=True, capture_output=True)

    git("init", "-q")
    git("commit", "-q", "--allow-empty", "-m", "nothing")
    git("tag", "empty")
    project.write("a.pkl", b"\x80\x04K\x01.")
    project("lock")
    git("add", "-A")
    git("commit", "-qm", "one")
    return project


def test_without_a_revision_the_last_commit_is_compared(repository: Project) -> None:
    assert repository("diff") == (0, "The locks are equal.\n", "")
    repository.write("a.pkl", b"ccollections\nOrderedDict\n)R.")
    repository("lock")
    code, out, _ = repository("diff")
    assert code == 0
    first, second, *others = out.splitlines()
    assert first == "~ a  file:a.pkl"
    assert second.startswith("    ~ a.pkl  sha256 ")
    assert others == [
        "        loading is objects instead of data",
        "        it now imports collections.OrderedDict",
        "        it now calls collections.OrderedDict",
    ]


def test_a_lock_that_was_not_there_yet_was_empty(repository: Project) -> None:
    assert repository("diff", "empty")[1].startswith("+ a  file:a.pkl\n")
    assert repository("diff", "HEAD", "empty")[1] == "- a  file:a.pkl\n"


def test_two_lock_files_are_compared(repository: Project) -> None:
    shutil.copy("models.lock", "old.lock")
    repository.write("b.npy")
    repository("lock")
    assert repository("diff", "old.lock", "models.lock")[1].startswith("+ b  file:b.npy\n")


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "-h", "HEAD:a.pkl", "HEAD~9"])
def test_what_is_no_revision_is_a_usage_error(repository: Project, revision: str) -> None:
    code, out, err = repository("diff", "--", revision)
    assert (code, out) == (2, "")
    assert err.endswith("; name a commit, a branch or a tag, or two lock files\n")


def test_outside_of_a_repository_git_is_told_of(project: Project) -> None:
    code, _, err = project("diff")
    assert code == 2
    assert "the lock at HEAD cannot be read: " in err


def test_three_locks_are_not_compared(project: Project) -> None:
    assert project("diff", "a", "b", "c")[0] == 2
