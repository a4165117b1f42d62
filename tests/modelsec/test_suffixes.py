from __future__ import annotations

import pytest

from modelsec.suffixes import is_model_name, lent_to_members, suffix_of


@pytest.mark.parametrize(
    "name", ["model.pt", "a/b/MODEL.PKL", "frame.pkl.gz", ".pkl", "x.tar.bz2", "a.JOBLIB.Z", "a.z"]
)
def test_a_loader_takes_these(name: str) -> None:
    assert is_model_name(name)


@pytest.mark.parametrize("name", ["model", "pt", "notes.txt", "model.pt/readme", "x.gz", "model.pkl.txt", ""])
def test_no_loader_takes_these(name: str) -> None:
    assert not is_model_name(name)


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a/b/model.PT", ".pt"),
        ("a.b/model", ""),
        (r"a\b.pkl", ".pkl"),
        (r"a.b\model", ""),
        (".pkl", ".pkl"),
        ("a/.keras", ".keras"),
        (".distcp", ".distcp"),
        (".profile", ""),
        (".gz", ""),
        (".", ""),
        ("model.", "."),
        ("x.tar.gz", ".tar.gz"),
        ("x.pkl.gz", ".pkl.gz"),
        ("x.pth.tar.gz", ".pth.tar.gz"),
        ("x.txt.gz", ".gz"),
        ("v1.2.pt", ".pt"),
        (".pkl.gz", ".pkl.gz"),
        ("", ""),
    ],
)
def test_the_suffix_is_that_of_the_last_part(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("suffix", "lent"), [(".pkl", ".pkl"), (".pkl.zip", ".pkl.zip"), (".pt", ""), (".zip", ""), ("", "")]
)
def test_pandas_reads_the_member_of_an_archive_under_the_name_of_a_pickle(suffix: str, lent: str) -> None:
    assert lent_to_members(suffix) == lent
