from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from modelsec.errors import UsageError
from modelsec.lockfile import Lockfile, Review
from modelsec.lockfile.values import order_of, root_digest
from tests.support.locks import LOCKS, digest, entry, locked

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2026, 11, 20)


@given(LOCKS)
def test_a_models_digest_is_that_of_model_signing(lock: Lockfile) -> None:
    for made in lock.entries:
        manifest = {PurePosixPath(file.path): bytes.fromhex(file.sha256) for file in made.files}
        root = hashlib.sha256()
        for _, raw in sorted(manifest.items()):  # as model_signing 1.1 builds the digest of its statement's subject
            root.update(raw)
        assert made.sha256 == root.hexdigest()


def test_paths_are_ordered_folder_by_folder() -> None:
    assert sorted(["a-b", "a/b", "a.b", "a"], key=order_of) == ["a", "a/b", "a-b", "a.b"]


def test_the_order_in_which_files_are_given_is_not_told() -> None:
    one, two = locked("a.pt", "1"), locked("b.pt", "2")
    assert entry("m", one, two, source="file:m/") == entry("m", two, one, source="file:m/")
    assert root_digest((one, two)) == root_digest((two, one))


@pytest.mark.parametrize(
    ("source", "revision", "place"),
    [
        ("file:models/a.pt", "", "models/a.pt"),
        ("file:a.pt", "", "a.pt"),
        ("file:models/", "", "models/a.pt"),
        ("file:./", "", "a.pt"),
        ("hf://org/name", "0" * 40, f"hf://org/name@{'0' * 40}/a.pt"),
    ],
)
def test_a_file_has_a_place(source: str, revision: str, place: str) -> None:
    assert entry("m", locked("a.pt"), source=source, revision=revision).place(locked("a.pt")) == place


def test_a_file_is_found_by_its_path() -> None:
    one, two = locked("a.pt", "1"), locked("b.pt", "2")
    made = entry("m", one, two, source="file:m/")
    assert (made.file("a.pt"), made.file("b.pt"), made.file("c.pt")) == (one, two, None)


def test_a_lock_goes_to_its_file_and_comes_back(tmp_path: Path) -> None:
    lock, path = Lockfile((entry("m", locked()),)), tmp_path / "models.lock"
    assert lock.minor == 0
    assert [lock.write(path), lock.write(path), lock.write(path, lock.render())] == [True, False, False]
    assert Lockfile.read(path) == lock == Lockfile.parse(lock.render())
    with pytest.raises(UsageError, match="written by another process"):
        Lockfile().write(path, "another text")


def reviewed(sha256: str, until: dt.date | None = None) -> frozenset[str]:
    review = Review(sha256, ("mypkg.Net",), "who", dt.date(2026, 1, 1), "read", until)
    return entry("m", locked(content="one"), review=review).allowed(TODAY)


def root(content: str) -> str:
    return hashlib.sha256(bytes.fromhex(digest(content))).hexdigest()


def test_a_review_allows_what_it_names_for_its_content_until_its_last_day() -> None:
    assert reviewed(root("one")) == reviewed(root("one"), TODAY) == {"mypkg.Net"}
    assert reviewed(root("one"), TODAY - dt.timedelta(days=1)) == reviewed(root("two")) == frozenset()


def test_without_a_review_nothing_is_allowed() -> None:
    assert entry("m").allowed(TODAY) == frozenset()


def test_a_model_is_found_by_its_name() -> None:
    made = Lockfile().with_entries([entry("b"), entry("a")])
    assert [each.name for each in made.entries] == ["a", "b"]
    assert made.find("b") == entry("b")
    assert made.find("c") is None
