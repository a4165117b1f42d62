from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.errors import ConfigError
from modelsec.lockfile import Lockfile, Review
from modelsec.lockfile.reading import parse
from tests.support.locks import LOCKS, digest, entry, lock, locked

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = Review(digest("x"), ("mypkg.Net",), "Ada <ada@example.org>", dt.date(2026, 11, 20), "read it in #1")
WHOLE = lock(
    entry("bert", locked("a.bin", "a", imports=("x.y",), calls=("x.y",)), locked("b.json", "b"), source="file:bert/"),
    entry("legacy", locked("legacy.h5", "c", features=("keras:Lambda",)), review=REVIEW),
)
TEXT = WHOLE.render()


@given(LOCKS)
def test_what_was_written_is_read_back(made: Lockfile) -> None:
    assert parse(made.render()) == made


@given(LOCKS)
def test_a_lock_has_one_text(made: Lockfile) -> None:
    text = made.render()
    assert parse(text).render() == text
    assert Lockfile(made.entries[::-1]).render() == text


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_line_ends_of_other_systems_are_read(ending: str) -> None:
    assert parse(TEXT.replace("\n", ending)) == WHOLE


FLAWS = [
    ("[[model]]", "[[[", "is not valid TOML"),
    ('lock-version = "1.0"\n', "", "no lock-version"),
    ('"1.0"', '"one"', "no lock-version"),
    ('"1.0"', "1.0", "no lock-version"),
    *(
        ('"1.0"', f'"{version}"', "no lock-version")
        for version in ("1", "1.", ".0", "1.x", "x.0", "1.\u00b2", "1.1234567")
    ),
    ('"1.0"', '"2.0"', "has version 2.0"),
    ('"1.0"', '"123456.0"', "has version 123456.0"),
    ('created-by = "modelsec"\n', "", "the key created-by is missing"),
    ('created-by = "modelsec"', "created-by = 1", "created-by is not a string"),
    ('created-by = "modelsec"', 'created-by = "modelsec"\nother = 1', "other is not a key"),
    ('name = "bert"\n', "", "line 6, model 1: the key name is missing"),
    ('name = "bert"', 'name = "bert"\nnmae = 1', "nmae is not a key"),
    ('name = "bert"', "name = 3", "line 6, model 1: name is not a string"),
    ('name = "bert"', 'name = "Bert"', "the name is not made of"),
    ('name = "bert"', 'name = "legacy"', "two models are called legacy"),
    ('source = "file:bert/"', 'source = "file:../bert/"', "source file:../bert/ holds"),
    ('source = "file:bert/"', 'source = "file:bert"', "is not one of its files"),
    ('source = "file:bert/"', 'source = "file:bert/"\nrevision = "main"', "revision is not a commit"),
    (f'sha256 = "{WHOLE.entries[0].sha256}"', f'sha256 = "{digest("z")}"', "is not what its files give"),
    ('path = "a.bin"', 'path = "/a.bin"', "path /a.bin is not relative"),
    ('path = "a.bin"', 'path = "B.JSON"', "one file on systems that fold case"),
    ("size = 1\n", "size = -1\n", "is negative"),
    ("size = 1\n", "size = true\n", "size is not an integer"),
    ("size = 1\n", 'size = "1"\n', "size is not an integer"),
    (digest("a"), digest("a").upper(), "64 lower-case hex"),
    ('loads = "objects"', 'loads = "anything"', "is not one of data, objects, code"),
    ('format = "torch-zip"', 'format = ""', "format of a.bin is empty"),
    ('imports = [\n    "x.y",', 'imports = [\n    "x.y",\n    "x.y",', "each there once"),
    ('imports = [\n    "x.y",', "imports = [\n    1,", "each there once"),
    ('"keras:Lambda"', '"keras:\\u202eLambda"', "each there once"),
    ("date = 2026-11-20", "date = 2026-11-20T10:00:00", "date is not a date"),
    ('reason = "read it in #1"\n', "", "the key reason is missing"),
    ('reason = "read it in #1"', 'reason = " "', "reason of the review is empty"),
    (f'sha256 = "{digest("x")}"', 'sha256 = ""', "sha256 of the review"),
    ("[[model.file]]", "[[model.fill]]", "fill is not a key"),
]


@pytest.mark.parametrize(("old", "new", "words"), FLAWS)
def test_a_broken_lock_is_one_sentence_with_its_place_and_the_way_out(old: str, new: str, words: str) -> None:
    assert old in TEXT
    with pytest.raises(ConfigError) as caught:
        parse(TEXT.replace(old, new, 1), "project/models.lock")
    sentence = str(caught.value)
    assert sentence.startswith("project/models.lock")
    assert words in sentence
    assert sentence.rpartition("; ")[2] in (
        "restore the file from version control, or mend it by hand",
        "use a newer one",
    )
    assert "\n" not in sentence


LINES = TEXT.splitlines(keepends=True)


@given(st.data())
def test_any_text_is_a_lock_or_one_sentence(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        change = data.draw(st.sampled_from(["drop", "double", "cut", "junk"]))
        line = lines[at]
        lines[at] = {"drop": "", "double": line * 2, "cut": line[: len(line) // 2], "junk": line + data.draw(JUNK)}[
            change
        ]
    told = lock_or_sentence("".join(lines))
    assert parse(told.render()).entries == told.entries if isinstance(told, Lockfile) else "\n" not in told


def lock_or_sentence(text: str) -> Lockfile | str:
    try:
        return parse(text)
    except ConfigError as error:
        return str(error)


JUNK = st.text(max_size=20) | st.sampled_from(
    ["[model]\n", "name = 1\n", "[[model.file]]\n", "size = 99999999999999999999\n", "a.b.c = [{x = 1}]\n"]
)


@pytest.mark.parametrize(
    ("models", "words"),
    [("[1]", ", model 1: a table is needed"), ('[{name = "b\u200b"}]', ", model b\\u200b: the key source is missing")],
)
def test_models_that_are_not_written_as_blocks_have_no_line(models: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(f'lock-version = "1.0"\ncreated-by = "modelsec"\nmodel = {models}\n')
    assert str(caught.value).startswith(f"models.lock{words}")


def test_a_lock_is_read_from_its_text_and_says_whether_writing_it_changed_the_file(tmp_path: Path) -> None:
    assert Lockfile.parse(TEXT) == WHOLE
    assert (WHOLE.write(tmp_path / "models.lock"), WHOLE.write(tmp_path / "models.lock")) == (True, False)


def test_an_empty_file_has_a_size() -> None:
    assert parse(TEXT.replace("size = 1\n", "size = 0\n", 1)).entries[0].files[0].size == 0


def test_a_model_without_files_is_an_error() -> None:
    head, _, _ = TEXT.partition("[[model.file]]")
    with pytest.raises(ConfigError, match="it has no file"):
        parse(head.replace(WHOLE.entries[0].sha256, digest("")) + "file = []\n")


def test_two_models_cannot_share_a_file() -> None:
    twins = lock(entry("one", locked("a.pt"), source="file:m/"), entry("two", locked("A.pt"), source="file:m/A.pt"))
    with pytest.raises(ConfigError, match=r"m/A\.pt and m/a\.pt of one are one file on systems that fold case"):
        parse(twins.render())
    twins = lock(entry("one", locked("a.pt"), source="file:m/"), entry("two", locked("a.pt"), source="file:m/a.pt"))
    with pytest.raises(ConfigError, match=r"m/a\.pt belongs to two models, one and two"):
        parse(twins.render())


def test_credentials_in_a_source_are_told_and_not_printed() -> None:
    text = lock(entry("tiny", locked("a.bin"), source="https://me:secret@host/tiny")).render()
    with pytest.raises(ConfigError, match="source holds a query or credentials, which have no place in a lock") as told:
        parse(text)
    assert "secret" not in str(told.value)


def test_a_newer_minor_version_is_read_with_keys_that_are_not_known() -> None:
    newer = TEXT.replace('"1.0"', '"1.7"').replace("size = 1\n", "size = 1\nmood = 3\n")
    assert parse(newer) == Lockfile(WHOLE.entries, 7)


def test_a_lock_with_conflict_marks_says_how_to_resolve_them() -> None:
    with pytest.raises(ConfigError, match=r"run modelsec lock --resolve$"):
        parse(f"<<<<<<< HEAD\n{TEXT}=======\n>>>>>>> theirs\n")


@pytest.mark.parametrize("content", [b"\xff\xfe", b'name = "\xe9"'])
def test_other_encodings_are_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "models.lock").write_bytes(content)
    with pytest.raises(ConfigError, match="is not UTF-8 at byte"):
        Lockfile.read(tmp_path / "models.lock")


def test_a_missing_lock_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot be read \(No such file"):
        Lockfile.read(tmp_path / "models.lock")


def test_an_overlong_lock_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from modelsec.lockfile import reading

    monkeypatch.setattr(reading, "LOCK_BYTES", len(TEXT) - 1)
    (tmp_path / "models.lock").write_text(TEXT)
    with pytest.raises(ConfigError, match="is no lock"):
        Lockfile.read(tmp_path / "models.lock")
    monkeypatch.setattr(reading, "LOCK_BYTES", len(TEXT))
    assert Lockfile.read(tmp_path / "models.lock") == WHOLE


def test_a_lock_that_is_no_file_is_an_error_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "models.lock")
    with pytest.raises(ConfigError, match=r"models\.lock cannot be read: it is a pipe, .*; restore the file"):
        Lockfile.read(tmp_path / "models.lock")
