"""A pickle that keeps the bytes of an archive passes where both do; what two readers see in two ways never does."""

from __future__ import annotations

import io
import pickle
import zipfile

import numpy as np
import pytest

from modelsec.formats._zip_inside import archive_inside
from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader
from tests.support.pickles import SYSTEM

POLICY = load()


class Acts:
    """What calls a function when it is loaded."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("called",)


def arrays(*values: object) -> bytes:
    """Give the bytes of an `.npz` file."""
    file = io.BytesIO()
    np.savez(file, *(np.array([value], object if isinstance(value, Acts) else None) for value in values))
    return file.getvalue()


def zipped(name: str, content: bytes) -> bytes:
    """Give the bytes of an archive with one member."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, content)
    return file.getvalue()


def verdict(data: bytes, name: str = "a.pkl") -> str:
    """Judge a file."""
    return scan_reader(BytesReader(data), name, POLICY, Options()).verdict


NUMBERS = arrays(1, 2.5)


@pytest.mark.parametrize("name", ["a.pkl", "a.joblib", "a.pt", "a"])
@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_pickle_with_the_bytes_of_arrays_passes(protocol: int, name: str) -> None:
    data = pickle.dumps({"a": NUMBERS, "b": [1, 2]}, protocol)
    # Protocol 2 spells bytes as text, in which a byte of 128 or more takes two.
    assert zipfile.is_zipfile(io.BytesIO(data)) or protocol < 3
    assert verdict(data, name) == "pass"


def test_several_of_them_pass() -> None:
    assert verdict(pickle.dumps([NUMBERS, {"a": NUMBERS}, arrays("b")])) == "pass"


PAYLOADS = {
    "an array of objects": arrays(Acts()),
    "a pickle of torch": zipped("a/data.pkl", pickle.dumps(Acts())),
    "a pickle": zipped("a.pkl", SYSTEM + b"."),
    "an archive in it": zipped("a.zip", zipped("a.pkl", SYSTEM + b".")),
}


@pytest.mark.parametrize("archive", PAYLOADS.values(), ids=PAYLOADS)
def test_what_the_archive_holds_is_judged(archive: bytes) -> None:
    assert verdict(pickle.dumps({"a": archive})) == "refused"


def test_what_the_pickle_does_is_judged() -> None:
    assert verdict(pickle.dumps([Acts(), NUMBERS])) == "refused"


def _moved(by: int) -> bytes:
    """Give an archive whose end record states its directory elsewhere."""
    at = NUMBERS.rindex(b"PK\5\6") + 16
    return (
        NUMBERS[:at] + (int.from_bytes(NUMBERS[at : at + 4], "little") + by).to_bytes(4, "little") + NUMBERS[at + 4 :]
    )


def _wide() -> bytes:
    """Give an archive with a 64-bit end record, whose place is stated."""
    at = NUMBERS.rindex(b"PK\5\6")
    count, (size, start) = 2, (int.from_bytes(NUMBERS[at + n : at + n + 4], "little") for n in (12, 16))
    numbers = b"".join(number.to_bytes(8, "little") for number in (count, count, size, start))
    record = b"PK\6\6" + (44).to_bytes(8, "little") + b"\x2d\0\x2d\0" + bytes(8) + numbers
    locator = b"PK\6\7" + bytes(4) + at.to_bytes(8, "little") + b"\1\0\0\0"
    return NUMBERS[:at] + record + locator + NUMBERS[at:]


HEAD = len(pickle.dumps(b"x" * len(NUMBERS)).partition(b"x")[0])
DOUBTS = {
    "its directory where miniz looks": _moved(HEAD),
    "one that begins elsewhere": _moved(-1),
    "a 64-bit record": _wide(),
    "a record in its comment": NUMBERS[:-2] + b"\4\0PK\3\4",
}


@pytest.mark.parametrize("archive", DOUBTS.values(), ids=DOUBTS)
def test_an_archive_in_doubt_makes_the_file_unreadable(archive: bytes) -> None:
    data = pickle.dumps(archive)
    assert archive_inside(BytesReader(data), data, ".pkl") is None
    assert verdict(data) == "unreadable"


@pytest.mark.parametrize("suffix", [".keras", ".zip", ".skops", ".mar"])
def test_a_suffix_of_a_zip_reader_makes_it_an_archive(suffix: str) -> None:
    assert verdict(pickle.dumps({"a": NUMBERS}), f"a{suffix}") == "unreadable"


def test_one_behind_the_pickle_is_not_inside() -> None:
    assert verdict(pickle.dumps({"a": 1}) + NUMBERS) == "unreadable"
    assert verdict(pickle.dumps({"a": 1}) + NUMBERS + pickle.dumps(1)) == "unreadable"


def test_one_in_other_bytes_is_not_inside_a_pickle() -> None:
    data = b"words " * 10 + NUMBERS + b" words"
    assert archive_inside(BytesReader(data), data, ".txt") is None
    assert verdict(data, "a.bin") == "unreadable"
