from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

from modelsec.discover import Barred, Discovery, Found
from modelsec.errors import UsageError
from modelsec.regular import NotRegular, open_regular

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tree"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def found(*paths: str) -> list[str]:
    return [entry.path for entry in Discovery(paths or (".",)) if isinstance(entry, Found)]


def barred(*paths: str) -> list[tuple[str, bool]]:
    return [(entry.path, entry.fails) for entry in Discovery(paths or (".",)) if isinstance(entry, Barred)]


def sentence(*paths: str) -> str:
    (entry,) = [entry for entry in Discovery(paths or (".",)) if isinstance(entry, Barred)]
    return entry.message


def test_a_named_file_is_named_and_a_found_one_is_not(tree: Path) -> None:
    (tree / "b.pkl").touch()
    (tree / "a").mkdir()
    (tree / "a" / "c").touch()
    assert list(Discovery(("b.pkl", "a"))) == [Found("b.pkl", named=True), Found("a/c", named=False)]


def test_the_order_is_fixed_files_before_folders(tree: Path) -> None:
    for name in ("z", "b/y", "b/c/x", "a/w", "d"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).touch()
    assert found() == ["d", "z", "a/w", "b/y", "b/c/x"]


def test_a_folder_named_like_a_file_is_walked(tree: Path) -> None:
    (tree / "model.pkl").mkdir()
    (tree / "model.pkl" / "data").touch()
    assert found("model.pkl") == found() == ["model.pkl/data"]


@pytest.mark.parametrize("path", ["missing.pkl", "", "a/b", "x" * 300, "nul\0byte", "missing\x1b"])
def test_a_path_that_is_not_there_is_a_usage_error(path: str) -> None:
    with pytest.raises(UsageError, match="cannot be scanned") as caught:
        Discovery((path,))
    assert str(caught.value).isprintable()


def test_a_link_to_nothing_that_was_named_is_a_usage_error(tree: Path) -> None:
    (tree / "link").symlink_to("missing")
    with pytest.raises(UsageError, match="link cannot be scanned: the link leads nowhere"):
        Discovery(("link",))


def test_a_named_link_is_followed(tree: Path) -> None:
    (tree.parent / "real").mkdir()
    (tree.parent / "real" / "model.pt").touch()
    (tree / "folder").symlink_to("../real")
    (tree / "file").symlink_to("../real/model.pt")
    assert found("folder", "file") == ["folder/model.pt", "file"]


def test_a_file_is_told_once_under_its_given_name(tree: Path) -> None:
    (tree / "a.pt").touch()
    assert list(Discovery((".", "./a.pt", "."))) == [Found("./a.pt", named=True)]


def test_a_link_inside_the_tree_is_read_under_its_own_name(tree: Path) -> None:
    (tree / "blob").touch()
    (tree / "model.pt").symlink_to("blob")
    assert found() == ["blob", "model.pt"]


@pytest.mark.parametrize(
    ("link", "target", "fails"),
    [("model.pt", "out", True), ("link", "out.pt", True), ("link", "out", False), ("link", "folder", True)],
)
def test_a_link_out_of_the_tree_is_said_and_not_followed(tree: Path, link: str, target: str, fails: bool) -> None:
    (tree.parent / "out").touch()
    (tree.parent / "out.pt").touch()
    (tree.parent / "folder").mkdir()
    (tree / link).symlink_to(f"../{target}")
    assert barred() == [(link, fails)]
    assert "leads out of ." in sentence()
    assert found() == []


def test_a_sibling_with_the_same_beginning_is_outside(tree: Path) -> None:
    (tree.parent / "tree2").mkdir()
    (tree.parent / "tree2" / "a.pt").touch()
    (tree / "a.pt").symlink_to("../tree2/a.pt")
    assert barred() == [("a.pt", True)]


def test_a_folder_loop_is_counted_and_ends(tree: Path) -> None:
    (tree / "a").mkdir()
    (tree / "a" / "file").touch()
    (tree / "a" / "up").symlink_to("..")
    discovery = Discovery((".",))
    assert list(discovery) == [Found("a/file", named=False)]
    assert discovery.links == 1


@pytest.mark.parametrize(("name", "fails"), [("link.pt", True), ("link", False)])
@pytest.mark.parametrize("target", ["missing", "link", "link.pt"])
def test_a_link_to_nowhere_is_said(tree: Path, name: str, target: str, fails: bool) -> None:
    (tree / name).symlink_to(target)
    assert barred() == [(name, fails)]
    assert "leads nowhere" in sentence()


def test_a_hub_revision_may_lead_to_its_own_blobs(tree: Path) -> None:
    revision = tree / "models--org--name" / "snapshots" / "abc"
    revision.mkdir(parents=True)
    (tree / "models--org--name" / "blobs").mkdir()
    (tree / "models--org--name" / "blobs" / "123").touch()
    (revision / "model.bin").symlink_to("../../blobs/123")
    (tree / "other").touch()
    (revision / "other.bin").symlink_to("../../../other")
    (revision / "blobs").symlink_to("../../blobs")
    assert found(str(revision)) == [str(revision / "model.bin")]
    assert barred(str(revision)) == [(str(revision / "blobs"), True), (str(revision / "other.bin"), True)]


def test_the_blobs_of_a_hub_revision_may_be_shared_by_the_whole_cache(tree: Path) -> None:
    revision = tree / "models--org--name" / "snapshots" / "abc"
    revision.mkdir(parents=True)
    (tree / "models--org--name" / "blobs").mkdir()
    (tree / "blobs").mkdir()
    (tree / "blobs" / "456").touch()
    (tree / "models--org--name" / "blobs" / "123").symlink_to("../../blobs/456")
    (revision / "model.bin").symlink_to("../../blobs/123")
    assert found(str(revision)) == [str(revision / "model.bin")]


@pytest.mark.parametrize(("name", "fails"), [("pipe.pkl", True), ("pipe", False)])
def test_a_pipe_is_never_opened(name: str, fails: bool) -> None:
    os.mkfifo(name)
    assert barred() == [(name, fails)]
    assert barred(name) == [(name, True)]
    assert sentence() == "it is a pipe, not a file, and was not opened"
    with pytest.raises(NotRegular, match="a pipe"):
        open_regular(name)


def test_a_link_to_a_pipe_is_never_opened(tree: Path) -> None:
    os.mkfifo("pipe")
    (tree / "link.pt").symlink_to("pipe")
    assert barred() == [("link.pt", True), ("pipe", False)]


def test_a_socket_is_never_opened() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.bin")
        assert sentence() == "it is a socket, not a file, and was not opened"


def test_a_device_is_never_opened() -> None:
    assert sentence("/dev/zero") == "it is a device, not a file, and was not opened"
    with pytest.raises(NotRegular, match="a device"):
        open_regular("/dev/zero")


def test_a_folder_without_permission_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_: str) -> list[str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("modelsec.discover.os.scandir", denied)
    assert barred() == [(".", True)]
    assert "Permission denied" in sentence()


@pytest.mark.parametrize("name", ["new\nline.pt", "\x1b[31m.pt", "\udcff\udcfe.pt", "-rf.pt"])
def test_odd_names_are_found_as_they_are(tree: Path, name: str) -> None:
    (tree / name).touch()
    assert found() == [name]


def test_a_thousand_folders_deep_is_no_recursion() -> None:
    descriptor = os.open(".", os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("d", dir_fd=descriptor)
        below = os.open("d", os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = below
    os.close(descriptor)
    try:
        assert found() == []
    finally:
        os.removedirs("/".join("d" * 1500))  # pytest's own removal recurses


def test_what_the_configuration_excludes_is_counted(tree: Path) -> None:
    (tree / "old").mkdir()
    (tree / "old" / "a.pt").touch()
    (tree / "b.pt").touch()
    discovery = Discovery((".",), lambda path, is_folder: is_folder and path == str(tree / "old"))
    assert list(discovery) == [Found("b.pt", named=False)]
    assert discovery.exclusions == 1


def test_what_was_named_is_never_excluded(tree: Path) -> None:
    (tree / "a.pt").touch()
    assert list(Discovery(("a.pt",), lambda _path, _is_folder: True)) == [Found("a.pt", named=True)]


@pytest.mark.parametrize("folder", [".git", "__pycache__"])
def test_bookkeeping_is_marked_but_for_model_names(tree: Path, folder: str) -> None:
    (tree / folder / "objects").mkdir(parents=True)
    (tree / folder / "objects" / "ab12").touch()
    (tree / folder / "objects" / "trap.pkl").touch()
    assert list(Discovery((".",))) == [
        Found(f"{folder}/objects/ab12", named=False, record=True),
        Found(f"{folder}/objects/trap.pkl", named=False),
    ]


def test_a_mount_inside_itself_is_said(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a").mkdir()
    monkeypatch.setattr("modelsec.discover._identity", lambda _: (1, 2))
    assert barred() == [("a", True)]
    assert sentence() == "the folder holds itself, and is not walked again"


def test_bookkeeping_that_was_named_is_a_folder_like_any_other(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".git" / "HEAD").touch()
    assert list(Discovery((".git",))) == [Found(".git/HEAD", named=False)]
