from __future__ import annotations

import datetime as dt

import pytest

from modelsec.lockfile import Lockfile, Review
from modelsec.lockfile.differences import MOST_FILES, SHOWN_FILES, differences
from modelsec.value import replace
from tests.support.locks import entry, lock, locked

COMMIT = "a" * 40
REVIEW = Review("0" * 64, ("x.Y",), "Ada", dt.date(2026, 1, 1), "read it", dt.date(2027, 1, 1))
OLD = entry("a", locked("a.pt", imports=("x.Y",)))


@pytest.mark.parametrize(
    ("new", "lines"),
    [
        (OLD, []),
        (
            entry("a", locked("a.pt", "other", imports=("x.Y", "os.system"), loads="code")),
            [
                "~ a  file:models/a.pt",
                "    ~ a.pt  sha256 7692c3ad3540 -> d9298a10d1b0",
                "        loading is code instead of objects",
                "        it now imports os.system",
            ],
        ),
        (
            entry("a", *OLD.files, source="file:b/a.pt"),
            ["~ a  file:b/a.pt", "    source  file:models/a.pt -> file:b/a.pt"],
        ),
        (
            entry("a", *OLD.files, locked("b.py", "code", format="text", loads="data"), source="file:models/"),
            [
                "~ a  file:models/",
                "    source  file:models/a.pt -> file:models/",
                "    + b.py  text, loading reads data only, 4 bytes",
            ],
        ),
        (
            entry("a", locked("b.pt", imports=("x.Y",)), source="file:models/b.pt"),
            [
                "~ a  file:models/b.pt",
                "    source  file:models/a.pt -> file:models/b.pt",
                "    moved  a.pt -> b.pt",
            ],
        ),
        (
            entry("a", locked("b.pt", imports=("x.Y",), loads="code"), source="file:models/b.pt"),
            [
                "~ a  file:models/b.pt",
                "    source  file:models/a.pt -> file:models/b.pt",
                "    - a.pt  torch-zip, loading builds objects, 3 bytes",
                "        imports x.Y",
                "    + b.pt  torch-zip, loading runs code, 3 bytes",
                "        imports x.Y",
            ],
        ),
        (
            entry("a", *OLD.files, review=REVIEW),
            ["~ a  file:models/a.pt", "    + review by Ada of 2026-01-01 until 2027-01-01: allows x.Y (read it)"],
        ),
        (
            entry("a", locked("a.pt", format="pickle", imports=("x.Y",))),
            ["~ a  file:models/a.pt", "    ~ a.pt", "        the format is pickle instead of torch-zip"],
        ),
    ],
)
def test_a_change_is_told_as_a_reviewer_reads_it(new: object, lines: list[str]) -> None:
    assert differences(lock(OLD), Lockfile((new,))) == lines  # type: ignore[arg-type]  # an entry


def test_models_that_came_and_went_are_told() -> None:
    hub = entry("b", locked("b.bin", features=("keras:Lambda",)), source="hf://o/b", revision=COMMIT)
    assert differences(lock(OLD), lock(hub)) == [
        "- a  file:models/a.pt",
        f"+ b  hf://o/b@{COMMIT}",
        "    + b.bin  torch-zip, loading builds objects, 3 bytes",
        "        carries keras:Lambda",
    ]


def test_files_of_data_of_a_large_folder_are_counted_and_the_others_told() -> None:
    data = [locked(f"{number}.json", str(number), loads="data") for number in range(SHOWN_FILES)]
    lines = differences(lock(), lock(entry("a", locked("model.bin"), *data, source="file:a/")))
    assert lines[1:] == [
        "    + model.bin  torch-zip, loading builds objects, 3 bytes",
        f"    + {SHOWN_FILES} more files",
    ]


def test_a_review_that_went_or_was_written_anew_is_told() -> None:
    ever = replace(REVIEW, until=None, reason="read it again")
    old = entry("a", *OLD.files, review=REVIEW)
    gone = "    - review by Ada of 2026-01-01 until 2027-01-01: allows x.Y (read it)"
    anew = "    + review by Ada of 2026-01-01: allows x.Y (read it again)"
    assert differences(lock(old), lock(OLD))[1:] == [gone]
    assert differences(lock(old), lock(entry("a", *OLD.files, review=ever)))[1:] == [gone, anew]


def test_a_new_model_is_told_with_its_review() -> None:
    lines = differences(lock(), lock(entry("a", *OLD.files, review=REVIEW)))
    assert [line.split()[0] for line in lines] == ["+", "+", "imports", "+"]
    assert lines[-1].startswith("    + review by Ada")


def test_as_many_files_of_data_as_are_shown_are_told() -> None:
    data = [locked(f"{number}.json", str(number), loads="data") for number in range(SHOWN_FILES)]
    assert len(differences(lock(), lock(entry("a", *data, source="file:a/")))) == 1 + SHOWN_FILES


def test_a_file_of_data_that_carries_something_is_told_in_a_large_folder() -> None:
    data = [locked(f"{number}.json", str(number), loads="data") for number in range(SHOWN_FILES)]
    carries = locked("a.gguf", loads="data", features=("gguf:chat-template",))
    assert differences(lock(), lock(entry("a", *data, carries, source="file:a/")))[1:] == [
        "    + a.gguf  torch-zip, loading reads data only, 3 bytes",
        "        carries gguf:chat-template",
        f"    + {SHOWN_FILES} more files",
    ]


def test_of_files_that_build_objects_so_many_are_told() -> None:
    files = [locked(f"{number}.pt", str(number)) for number in range(MOST_FILES + 3)]
    lines = differences(lock(), lock(entry("a", *files, source="file:a/")))
    assert (len(lines), lines[-1]) == (1 + MOST_FILES + 1, "    + 3 more files")
