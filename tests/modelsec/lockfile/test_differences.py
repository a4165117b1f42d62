from __future__ import annotations

import datetime as dt

import pytest

from modelsec.lockfile import Lockfile, Review
from modelsec.lockfile.differences import SHOWN_FILES, differences
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
            entry("a", *OLD.files, review=REVIEW),
            ["~ a  file:models/a.pt", "    + review by Ada of 2026-01-01 until 2027-01-01: allows x.Y (read it)"],
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
