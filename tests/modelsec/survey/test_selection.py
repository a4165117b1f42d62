from __future__ import annotations

import os

import pytest

from modelsec.errors import UsageError
from modelsec.survey.selection import Selection


@pytest.fixture(autouse=True)
def folder(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))


def picks(word: str, root: str = ".") -> bool:
    return Selection((word,), os.path.abspath(root)).picks("bert", "file:models/bert/", ["models/bert/a.bin"])


@pytest.mark.parametrize(
    "word",
    [
        "bert",
        "b*",
        "models/bert",
        "models/bert/",
        "./models/bert",
        "models",
        "models/bert/a.bin",
        "models/*",
        "file:models/bert/",
    ],
)
def test_a_model_is_meant_by_its_name_its_paths_and_globs(word: str) -> None:
    assert picks(word)


@pytest.mark.parametrize("word", ["ber", "models/ber", "bert/", "a.bin", "BERT", "../models/bert"])
def test_nothing_else_means_it(word: str) -> None:
    assert not picks(word)


def test_paths_are_relative_to_where_the_command_is_called() -> None:
    assert picks("../models/bert", root="..")
    assert Selection((), ".").picks("any", "file:any", [])


def test_a_word_that_means_nothing_is_an_error() -> None:
    selection = Selection(("bert", "typo"), ".")
    selection.picks("bert", "file:bert/", [])
    assert selection.missed == ["typo"]
    with pytest.raises(UsageError, match=r"^typo names no model"):
        selection.check()


@pytest.mark.parametrize("word", [".", "./", os.curdir])
def test_the_projects_own_folder_means_everything(word: str) -> None:
    selection = Selection((word,), os.getcwd())
    assert not selection
    assert selection.picks("any", "file:any", [])


def test_folders_are_to_be_one_model_each_when_asked_for() -> None:
    os.makedirs("m/n")
    assert Selection(("m/", "m/n", "."), os.getcwd(), one=True).folders == ("m/", "m/n/", "./")
    assert Selection(("m",), os.getcwd()).folders == ()


@pytest.mark.parametrize("word", ["missing", "..", "/"])
def test_what_is_no_folder_of_the_project_is_not_one_model(word: str) -> None:
    with pytest.raises(UsageError, match="is no folder of the project that could be pinned as one model"):
        Selection((word,), os.getcwd(), one=True)
