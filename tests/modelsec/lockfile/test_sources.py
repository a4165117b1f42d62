from __future__ import annotations

import unicodedata

import pytest

from modelsec.lockfile.sources import flaw_of_path, flaw_of_source, folded, is_name, root_of

COMMIT = "6f75de8b60a9f8a2fdf7b69cbd86d9e64bcb3837"


@pytest.mark.parametrize("path", ["a", "a/b.pt", "größe.pt", "日本/模型.bin", "a b", "a:b", "-rf", "...", "😀"])
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
        ("hf://org/name", "", "commit"),
        ("hf://a/b/c", COMMIT, "repository"),
        ("hf://../name", COMMIT, "repository"),
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
