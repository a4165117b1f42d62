from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from flake8_modelsec.lint.discovery import find
from modelsec.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "a.py",
        "b.pyi",
        "c.ipynb",
        "d.txt",
        "sub/e.py",
        "venv/f.py",
        "sub/node_modules/g.py",
        "out/h.py",
        "run.sh",
    ):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()
    return tmp_path


def found(*paths: str, **settings: object) -> list[str]:
    return [file.path for file in find(paths, lambda _path, _folder: False, **settings)]  # type: ignore[arg-type]


def test_sources_notebooks_and_environment_files_are_found() -> None:
    assert found(".") == ["a.py", "b.pyi", "c.ipynb", "run.sh", "out/h.py", "sub/e.py"]


def test_a_file_that_is_named_is_checked_whatever_it_is_called() -> None:
    assert found("d.txt", "venv/f.py", "d.txt") == ["d.txt", "venv/f.py"]


def test_gitignore_is_followed_in_its_folder_and_above(tree: Path) -> None:
    (tree / ".gitignore").write_text("out/\nb.*\n")
    (tree / "sub" / ".gitignore").write_text("/e.py\n")
    assert found(".") == ["a.py", "c.ipynb", "run.sh"]
    assert found("out", root=str(tree)) == ["out/h.py"]
    assert found("sub", root=str(tree)) == []
    assert "out/h.py" in found(".", ignores=False)


def test_what_is_excluded_is_not_entered(tree: Path) -> None:
    gone = os.path.join(str(tree), "sub")
    assert [file.path for file in find((".",), lambda path, _folder: path == gone)][-1] == "out/h.py"


def test_a_link_to_a_folder_is_not_entered(tree: Path) -> None:
    (tree / "loop").symlink_to(".")
    assert "loop/a.py" not in found(".")


@pytest.mark.parametrize("path", ["missing", "", "a\0b"])
def test_a_path_that_does_not_exist_is_an_error(path: str) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        found(path)


@pytest.fixture
def as_nobody(tree: Path) -> Iterator[None]:
    """Root may list everything; a test of permissions needs someone who may not."""
    tree.chmod(0o755)
    (tree / "sub").chmod(0)
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)
    (tree / "sub").chmod(0o755)


@pytest.mark.usefixtures("as_nobody")
def test_a_folder_that_may_not_be_listed_is_told_as_a_file_that_cannot_be_read() -> None:
    assert found(".") == ["a.py", "b.pyi", "c.ipynb", "run.sh", "out/h.py", "sub"]
    with pytest.raises(PermissionError):
        Path("sub").read_bytes()


def test_a_pipe_is_never_opened(tree: Path) -> None:
    os.mkfifo(tree / "pipe.py")
    os.mkfifo(tree / "sub" / ".gitignore")
    before = found(".")
    (tree / "sub" / ".gitignore").unlink()
    assert before == found(".")
    assert "pipe.py" not in before
    with pytest.raises(UsageError, match="neither a file nor a folder"):
        found("pipe.py")


def test_a_pipe_above_the_named_folder_is_never_opened(tree: Path) -> None:
    os.mkfifo(tree / "sub.gitignore")
    (tree / "sub.gitignore").rename(tree / ".gitignore")
    assert [file.path for file in find(("sub",), lambda *_: False, root=str(tree))] == found("sub")
