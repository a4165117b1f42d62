from __future__ import annotations

import unicodedata

import pytest

from modelsec.lockfile.sources import (
    COMMIT_DIGITS,
    PATH_CHARACTERS,
    flaw_of_path,
    flaw_of_source,
    folded,
    is_digest,
    is_folder,
    is_name,
    nfc,
    place_of,
    root_of,
)

COMMIT = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"


@pytest.mark.parametrize(
    "path", ["a", "a/b.pt", "größe.pt", "日本/模型.bin", "a b", "a:b", "-rf", "...", "😀", "a" * PATH_CHARACTERS]
)
def test_an_ordinary_path_has_no_flaw(path: str) -> None:
    assert flaw_of_path(path) == ""


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "empty part"),
        ("/etc/passwd", "not relative"),
        ("../a", ".."),
        ("a/../b", ".."),
        ("./a", "."),
        ("a//b", "empty part"),
        ("a/", "empty part"),
        ("C:/a", "drive"),
        ("c:", "drive"),
        ("a\\b", "backslash"),
        ("a\nb", "cannot be shown"),
        ("a\x00b", "cannot be shown"),
        ("\u202egpj.pt", "cannot be shown"),
        ("\udcff.pt", "cannot be shown"),
        (unicodedata.normalize("NFD", "größe.pt"), "NFC"),
        ("a" * 4097, "longer"),
    ],
)
def test_a_path_that_could_be_another_has_a_flaw(path: str, words: str) -> None:
    assert words in flaw_of_path(path)


@pytest.mark.parametrize(
    ("source", "revision"),
    [
        ("file:models/a.pt", ""),
        ("file:models/bert/", ""),
        ("file:./", ""),
        ("hf://org/name", COMMIT),
        ("hf://gpt2", COMMIT),
        ("https://example.org/a.pt", ""),
        ("s3://bucket/a.pt", ""),
        ("s3://bucket/deeply/in/folders/a.pt", ""),
        ("torchhub:resnet.pth", ""),
    ],
)
def test_an_ordinary_source_has_no_flaw(source: str, revision: str) -> None:
    assert flaw_of_source(source, revision) == ""


@pytest.mark.parametrize(
    ("source", "revision", "words"),
    [
        ("models/a.pt", "", "begin"),
        ("file:", "", "begin"),
        ("ftp://a/b", "", "begin"),
        ("file:../a.pt", "", ".."),
        ("file:/a.pt", "", "relative"),
        ("file:a//", "", "empty"),
        ("https://user:secret@example.org/a.pt", "", "credentials"),
        ("https://example.org/a.pt?token=1", "", "query"),
        ("https://example.org/a b", "", "character"),
        ("https://example.org/a\nb", "", "character"),
        ("https://example.org/\u202eb", "", "character"),
        ("hf://org/name", "", "commit"),
        ("hf://a/b/c", COMMIT, "repository"),
        ("hf://../name", COMMIT, "repository"),
        ("hf://org/na%me", COMMIT, "repository"),
    ],
)
def test_a_source_that_could_lead_elsewhere_has_a_flaw(source: str, revision: str, words: str) -> None:
    assert words in flaw_of_source(source, revision)


@pytest.mark.parametrize("name", ["a", "bert-tiny", "0.1_x"])
def test_a_name_is_lower_case_and_plain(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "A", ".a", "-a", "a b", "a/b", "é", "a" * 201])
def test_nothing_else_is_a_name(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize(("one", "two"), [("A.pt", "a.PT"), ("straße", "STRASSE"), ("é", "E\u0301"), ("\u017f", "s")])
def test_names_of_one_file_fold_to_one(one: str, two: str) -> None:
    assert folded(one) == folded(two)


@pytest.mark.parametrize(
    ("source", "root"), [("file:a/b/", "a/b"), ("file:a/b", "a"), ("file:b", ""), ("file:./", ""), ("file:.a/", ".a")]
)
def test_the_root_of_a_source_is_its_folder(source: str, root: str) -> None:
    assert root_of(source) == root


@pytest.mark.parametrize(
    ("text", "digits", "known"),
    [
        ("a" * 64, 64, True),
        ("0123456789abcdef" * 4, 64, True),
        (COMMIT, COMMIT_DIGITS, True),
        ("a" * 63, 64, False),
        ("a" * 65, 64, False),
        ("A" * 64, 64, False),
        ("g" * 64, 64, False),
        (["a"] * 64, 64, False),
    ],
)
def test_a_digest_is_so_many_hex_digits(text: object, digits: int, known: bool) -> None:
    assert is_digest(text, digits) is known


def test_a_digest_is_that_of_sha256_and_a_commit_has_forty_digits() -> None:
    assert (is_digest("a" * 64), is_digest("a" * 40), COMMIT_DIGITS) == (True, False, len(COMMIT))


@pytest.mark.parametrize(
    ("source", "revision", "place"),
    [
        ("file:models/", "", "models/f.pt"),
        ("file:models/f.pt", "", "models/f.pt"),
        ("file:f.pt", "", "f.pt"),
        ("file:./", "", "f.pt"),
        ("hf://org/name", COMMIT, f"hf://org/name@{COMMIT}/f.pt"),
        ("https://example.org/a", "", "https://example.org/a/f.pt"),
    ],
)
def test_the_place_of_a_file_is_its_sources_and_its_own(source: str, revision: str, place: str) -> None:
    assert place_of(source, revision, "f.pt") == place


@pytest.mark.parametrize(
    ("source", "folder"),
    [("file:a/", True), ("file:./", True), ("file:a", False), ("hf://a/b", True), ("s3://a", True)],
)
def test_all_below_a_folder_belongs_to_the_model(source: str, folder: bool) -> None:
    assert is_folder(source) is folder


def test_names_of_two_files_fold_to_two() -> None:
    assert (folded("A.pt"), folded("stra\u00dfe"), folded("E\u0301")) == ("a.pt", "strasse", "\u00e9")


def test_composed_characters_are_kept_and_others_composed() -> None:
    assert (nfc("plain"), nfc("\u00e9"), nfc("e\u0301")) == ("plain", "\u00e9", "\u00e9")
