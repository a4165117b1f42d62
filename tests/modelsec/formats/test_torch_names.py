from __future__ import annotations

import pytest

from modelsec.formats._torch_names import folders, scripted, storages

PLAIN = frozenset({"m/data.pkl", "m/data/0", "m/version"})
SCRIPT = frozenset({"m/data.pkl", "m/data/0", "m/constants.pkl", "m/code/x.py"})


def test_every_folder_with_a_pickle_is_found() -> None:
    assert folders(frozenset({"a/data.pkl", "b/c/data.pkl", "data.pkl", "d/xdata.pkl"})) == ("", "a/", "b/c/")


def test_torch_finds_members_whatever_their_case() -> None:
    assert folders(frozenset({"m/Data.PKL"})) == ("m/",)
    assert scripted(frozenset({"m/data.pkl", "M/Code/x.py"})) == ("m/",)
    assert storages(PLAIN)("M/DATA/0")


@pytest.mark.parametrize("names", [PLAIN, frozenset({"m/code/x.py"}), frozenset({"constants.pkl"}), frozenset()])
def test_what_is_no_torchscript(names: frozenset[str]) -> None:
    assert scripted(names) == ()


@pytest.mark.parametrize("left_out", ["m/constants.pkl", "m/code/x.py"])
def test_either_mark_makes_it_torchscript(left_out: str) -> None:
    assert scripted(SCRIPT - {left_out}) == ("m/",)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("m/data/0", True), ("m/data/x.npy", False), ("m/data/x/0", False), ("m/data.pkl", False), ("n/data/0", False)],
)
def test_storages_lie_beside_their_pickle(name: str, *, is_one: bool) -> None:
    assert storages(PLAIN)(name) is is_one


def test_a_pickle_in_a_folder_named_data_is_no_storage() -> None:
    assert not storages(frozenset({"data.pkl", "data/data.pkl"}))("data/data.pkl")


def test_without_a_pickle_nothing_is_a_storage() -> None:
    assert not storages(frozenset({"m/data/0"}))("m/data/0")
