"""The pickle of a torch zip and its storages agree on how long these are."""

from __future__ import annotations

import pytest

from modelsec.pipeline import Options, scan_reader
from modelsec.policy import load
from modelsec.reader import BytesReader
from tests.support.assembler import assemble
from tests.support.inspecting import Told
from tests.support.zips import Part, archive


def persistent(word: str = "BINUNICODE 'storage'", kind: str = "FloatStorage", device: str = "BINUNICODE 'cpu'") -> str:
    return f"""
        MARK
        {word}
        GLOBAL torch {kind}
        BINUNICODE 'KEY'
        {device}
        BININT COUNT
        TUPLE
        BINPERSID
        POP
        """


def pickled(*storages: tuple[str, str, int]) -> bytes:
    """Refer to storages by class, key and number of elements."""
    steps = "".join(
        persistent(kind=kind).replace("KEY", key).replace("COUNT", str(count)) for kind, key, count in storages
    )
    return assemble(f"PROTO 2\n{steps}\nNONE\nSTOP")


def told(content: bytes, **storages: bytes) -> Told:
    names = [Part(b"m/data/" + name[1:].encode(), data) for name, data in storages.items()]
    return Told(archive(Part(b"m/data.pkl", content), *names))


def test_storages_of_the_stated_length_pass() -> None:
    content = pickled(
        ("FloatStorage", "0", 2), ("HalfStorage", "1", 3), ("FloatStorage", "0", 2), ("BoolStorage", "9", 1)
    )
    assert told(content, _0=bytes(8), _1=bytes(6), _9=bytes(1)).faults == []


@pytest.mark.parametrize(("count", "size"), [(1 << 29, 8), (3, 8), (1, 8), (0, 8), (-1, 8), (2, 0)])
def test_another_length_is_told(count: int, size: int) -> None:
    stated = 4 * count
    message = f"the storage 'm/data/0' has {size} bytes, of which the pickle has {stated}"
    assert told(pickled(("FloatStorage", "0", count)), _0=bytes(size)).faults == [message]


def test_names_are_one_to_torch_whatever_their_case() -> None:
    pickle = Part(b"m/DATA.pkl", pickled(("FloatStorage", "0", 3)))
    faults = ["the storage 'M/Data/0' has 8 bytes, of which the pickle has 12"]
    assert Told(archive(pickle, Part(b"M/Data/0", bytes(8)))).faults == faults


def test_a_storage_is_held_to_each_length_that_is_stated() -> None:
    content = pickled(("FloatStorage", "0", 2), ("DoubleStorage", "0", 2))
    assert told(content, _0=bytes(8)).faults == ["the storage 'm/data/0' has 8 bytes, of which the pickle has 16"]


def test_a_class_whose_elements_have_no_known_size_is_told() -> None:
    faults = told(pickled(("OtherStorage", "0", 2)), _0=bytes(8)).faults
    assert faults == ["not a whole pickle: OtherStorage is no storage class whose element size is known"]


@pytest.mark.parametrize(
    ("other", "codes"),
    [
        ({}, []),
        ({"word": "BINUNICODE 'other'"}, ["MSF106"]),
        ({"word": "BININT 3"}, ["MSF106"]),
        ({"word": "EMPTY_TUPLE"}, ["MSF106"]),
        ({"kind": "float32"}, ["MSF106", "MSF201"]),
        ({"device": "EMPTY_TUPLE"}, ["MSF106"]),
        ({"device": "BINFLOAT 1.5"}, ["MSF106"]),
        ({"device": "BININT 0"}, []),
    ],
)
def test_a_persistent_id_of_another_form_is_judged_by_itself(other: dict[str, str], codes: list[str]) -> None:
    steps = (2 * persistent() + persistent(**other)).replace("KEY", "0").replace("COUNT", "2")
    content = archive(Part(b"m/data.pkl", assemble(f"PROTO 2\n{steps}\nNONE\nSTOP")), Part(b"m/data/0", bytes(8)))
    report = scan_reader(BytesReader(content), "m.pt", load(), Options())
    assert [finding.id for finding in report.findings] == codes


@pytest.mark.parametrize("key", ["1", "0\\x00", "0\\x00zz", "/0", "0 "])
def test_a_storage_that_is_not_there_under_its_whole_name_is_told(key: str) -> None:
    name = "m/data/" + key.replace("\\x00", "\0")
    message = f"the pickle names the storage {name!r}, which the archive does not have"
    assert told(pickled(("FloatStorage", key, 1 << 29)), _0=bytes(8)).faults == [message]


@pytest.mark.parametrize(
    ("step", "instead"),
    [
        ("BINUNICODE '0'", "SHORT_BINBYTES b'0'"),
        ("BINUNICODE '0'", "SHORT_BINSTRING b'\\xc3\\xa9'"),
        ("BININT 2", "SHORT_BINBYTES b'2'"),
    ],
)
def test_a_name_or_a_length_that_is_not_known_is_told(step: str, instead: str) -> None:
    steps = persistent().replace("KEY", "0").replace("COUNT", "2").replace(step, instead)
    faults = told(assemble(f"PROTO 2\n{steps}\nNONE\nSTOP"), _0=bytes(8)).faults
    reason = "a storage is named by bytes, whose text depends on the loader, or its length is no number"
    assert faults == [f"not a whole pickle: {reason}"]


@pytest.mark.parametrize(("storages", "faults"), [(2, 0), (3, 1)])
def test_limit_members(storages: int, faults: int) -> None:
    content = pickled(*(("FloatStorage", str(number % 2), number // 2) for number in range(storages)))
    assert len(told(content, _0=b"", _1=b"").faults) == faults
