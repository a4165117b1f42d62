from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from modelsec.evidence import (
    BUILD,
    GLOBAL_BUILD,
    REDUCE,
    Blob,
    Call,
    Extension,
    Fault,
    Feature,
    Global,
    Import,
    Made,
    Mapping,
    Persistent,
    Unknown,
)
from modelsec.policy import Judgement, _words, judge
from modelsec.policy.compile import DATA, read
from modelsec.policy.words import hazard, show
from tests.support.judged import POLICY, findings, made, named

if TYPE_CHECKING:
    from modelsec.evidence import Evidence

SYSTEM = named("os.system")
SENTENCES: list[tuple[Evidence, str]] = [
    (Import(SYSTEM, 0), "loading imports os.system, which is not on the allow-list; it runs a shell command"),
    (
        Call(SYSTEM, REDUCE, 0, ("true",)),
        "loading calls os.system, which is not on the allow-list; it runs a shell command",
    ),
    (Import(named("mine.Net"), 0), "loading imports mine.Net, which is not on the allow-list"),
    (Import(Global("a\x1b[2J", "b\u202e"), 0), r"loading imports a\x1b[2J.b\u202e, which is not on the allow-list"),
    (
        Call(named("numpy.float64"), REDUCE, 0, (1,)),
        "loading calls numpy.float64, which is allowed for another use only",
    ),
    (
        Call(named("collections.Counter"), GLOBAL_BUILD, 0, (None,)),
        "loading sets the attributes of collections.Counter itself, which changes it for the whole process",
    ),
    (
        Call(None, REDUCE, 0, ()),
        "loading calls a value that the file computes while it is loaded, so what would run cannot be known",
    ),
    (Extension(7, 0), "loading imports whatever global the loading process has registered under extension code 7"),
    (Feature("torchscript:code", 0), "loading or using this file runs code that it carries: torchscript:code"),
    (
        Feature("git-lfs-pointer", 0, "sha256:ab 5"),
        "this is a Git LFS pointer and the content it points to is not here (sha256:ab 5)",
    ),
    (Fault("the file ends {inside} a member", 3), "the file ends {inside} a member"),
]


@pytest.mark.parametrize(("evidence", "sentence"), SENTENCES)
def test_each_finding_is_one_sentence(evidence: Evidence, sentence: str) -> None:
    found = judge(evidence, (), POLICY).finding
    assert found is not None
    assert found.message == sentence
    assert found.fix != ""


def test_a_finding_carries_place_arguments_and_references() -> None:
    found = judge(Call(SYSTEM, REDUCE, 12, ("true",)), ("a.zip", "b.pkl"), POLICY).finding
    assert found is not None
    assert (found.member, found.offset, found.target, found.arguments) == (
        ("a.zip", "b.pkl"),
        12,
        "os.system",
        "('true',)",
    )
    assert "CWE-502" in found.references
    assert "AML.T0011.000 (ATLAS 4.8.0)" in found.references


SHOWN: list[tuple[Any, str]] = [
    ((), "()"),
    (("a",), "('a',)"),
    (("a\n\x1b", b"\xff", 1.5, None), r"('a\n\x1b', b'\xff', 1.5, None)"),
    ((SYSTEM, made("os.system", "true"), Unknown("list")), "(os.system, os.system('true',), <list>)"),
    ((Blob("bytes", 5, 9000), Mapping((("k", 1),))), "(<9000 bytes of bytes>, {'k': 1})"),
    ((1 << 100_000,), "(<integer of 100001 bits>,)"),
    ((((((((1,),),),),),),), "((((((...,),),),),),)"),
    (tuple(range(20)), "(0, 1, 2, 3, 4, 5, 6, 7, ...)"),
    (tuple(range(8)), "(0, 1, 2, 3, 4, 5, 6, 7)"),
    (Mapping(tuple((n, n) for n in range(9))), "{0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, ...}"),
    (Mapping(tuple((n, n) for n in range(8))), "{0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7}"),
    ((1 << 79,), "(604462909807314587353088,)"),
    ((1 << 80,), "(<integer of 81 bits>,)"),
    ((Made(SYSTEM, Unknown("arguments")),), "(os.system(...),)"),
    ("x" * 78, "'" + "x" * 78 + "'"),
    ("x" * 79, "'" + "x" * 79 + "..."),
]


@pytest.mark.parametrize(("arguments", "text"), SHOWN)
def test_arguments_are_shown_short_and_escaped(arguments: Any, text: str) -> None:
    assert show(arguments) == text


def test_long_arguments_are_cut() -> None:
    assert show(("x" * 5000,)) == "('" + "x" * 79 + "...,)"
    assert len(show(tuple("y" * 78 for _ in range(8)))) == 403


@pytest.mark.parametrize(("length", "shown"), [(76, 400), (77, 403)])
def test_as_much_as_fits_is_shown_whole(length: int, shown: int) -> None:
    assert len(show(("y" * 76,) * 4 + ("y" * length,))) == shown


def test_arguments_that_are_not_followed_are_not_shown() -> None:
    found = judge(Call(SYSTEM, REDUCE, 12, Unknown("arguments")), (), POLICY).finding
    assert found is not None
    assert found.arguments == ""


def test_a_persistent_id_is_shown() -> None:
    found = judge(Persistent("7", 0), (), POLICY).finding
    assert found is not None
    assert found.arguments == "'7'"


def test_a_note_covers_what_lies_below_its_module_and_the_mapped_name() -> None:
    assert hazard(named("subprocess.Popen")) == "starts a program"
    assert hazard(Global("commands", "getoutput", ("subprocess", "getoutput"))) == "runs a shell command"
    assert hazard(Global("mine", "anything", ("subprocess", "Popen"))) == "starts a program"
    assert hazard(named("subprocesses.Popen")) == ""


def test_notes_are_sorted_unique_and_exact() -> None:
    names = [row["name"] for row in read(str(Path(DATA) / "hazards.toml"))["hazard"]]
    assert names == sorted(set(names))
    assert all(all(part.isidentifier() for part in name.split(".")) for name in names)


STREAMS = [b"cos\nsystem\n(S'true'\ntR.", b"cbuiltins\ngetattr\n(cos\nx\nS'y'\ntR.", b"ccollections\nOrderedDict\n)R."]


@pytest.mark.parametrize("stream", STREAMS)
def test_notes_add_words_and_never_decide(stream: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [(found.id, found.verdict, found.target) for found in findings(stream)]
    monkeypatch.setattr(_words, "HAZARDS", {})
    assert [(found.id, found.verdict, found.target) for found in findings(stream)] == before


def test_words_are_looked_up_for_findings_only() -> None:
    judged = judge(Call(named("collections.UserDict"), BUILD, 0, (Unknown("dict"),)), (), POLICY)
    assert judged == Judgement(None, True)
