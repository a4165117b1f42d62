from __future__ import annotations

import pytest

from modelsec.errors import ConfigError
from modelsec.ignore import Patterns


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.pkl", "a/b/c.pkl"),
        ("a/*.pkl", "a/c.pkl"),
        ("/c.pkl", "c.pkl"),
        ("**/c.pkl", "c.pkl"),
        ("**/c.pkl", "a/b/c.pkl"),
        ("a/**", "a/b/c.pkl"),
        ("a/**/c.pkl", "a/c.pkl"),
        ("a/**/c.pkl", "a/x/y/c.pkl"),
        ("c.p?l", "c.pkl"),
        ("[a-c].pkl", "b.pkl"),
        ("[!a].pkl", "b.pkl"),
        ("[]a].pkl", "].pkl"),
        ("[.pkl", "[.pkl"),
        (r"\#x", "#x"),
        (r"\!x", "!x"),
        ("x  ", "x"),
        ("x\\ ", "x "),
        ("a.b", "a.b"),
    ],
)
def test_excludes(pattern: str, path: str) -> None:
    assert Patterns((pattern,)).excludes(path, is_folder=False)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("", "x"),
        ("# x", "# x"),
        ("a/*.pkl", "a/b/c.pkl"),
        ("/c.pkl", "a/c.pkl"),
        ("a/b", "x/a/b"),
        ("*.pkl", "c.pkl.txt"),
        ("a/**", "a"),
        ("c?pkl", "c/pkl"),
        ("[!a]x", "/x"),
        ("a.b", "axb"),
        ("folder/", "folder"),
    ],
)
def test_keeps(pattern: str, path: str) -> None:
    assert not Patterns((pattern,)).excludes(path, is_folder=False)


@pytest.mark.parametrize(
    ("patterns", "path", "covered"),
    [
        (("models/",), "models/a/b.pt", True),
        (("models",), "models/a.pt", True),
        (("*.pt",), "a/b.pt", True),
        (("models/**",), "models/a.pt", True),
        (("models/", "!models/old/"), "models/old/b.pt", False),
        (("models/", "!*.pkl"), "models/b.pkl", False),
        (("!*.pkl", "models/"), "models/b.pkl", False),
        (("/models/",), "a/models/b.pt", False),
        (("models/",), "models", False),
        ((), "a", False),
    ],
)
def test_a_file_is_covered_by_its_own_name_or_the_nearest_folder(
    patterns: tuple[str, ...], path: str, covered: bool
) -> None:
    assert Patterns(patterns).covers(path) is covered


@pytest.mark.parametrize("pattern", ["[z-a]", "x[9-0]y"])
def test_a_pattern_that_cannot_be_read_is_an_error(pattern: str) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        Patterns((pattern,))


def test_a_trailing_slash_takes_folders_only() -> None:
    assert Patterns(("folder/",)).excludes("a/folder", is_folder=True)


def test_the_last_pattern_that_matches_decides() -> None:
    patterns = Patterns(("*.pkl", "!keep.pkl", "a/keep.pkl"))
    assert not patterns.excludes("keep.pkl", is_folder=False)
    assert patterns.excludes("a/keep.pkl", is_folder=False)
    assert patterns.excludes("other.pkl", is_folder=False)
