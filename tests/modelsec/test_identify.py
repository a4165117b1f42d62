from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import modelsec
from modelsec import identify
from modelsec.errors import Changed, LimitExceeded, Malformed
from modelsec.evidence import Emit, Evidence, Fault, Feature, Unrecognised
from modelsec.formats import named
from modelsec.formats._format import DATA, STRUCTURE, Format
from modelsec.identify import CONTAINERS, EMPTY, TAIL, UNKNOWN, Visitor
from modelsec.inflate import Budget
from modelsec.limits import Limits
from modelsec.reader import BytesReader
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

    from modelsec.formats._format import Visit
    from modelsec.reader import Reader

TOLD: list[tuple[tuple[str, ...], Evidence]] = []


@pytest.fixture(autouse=True)
def nothing_told() -> None:
    TOLD.clear()


def sink(chain: tuple[str, ...], evidence: Evidence) -> bool:
    TOLD.append((chain, evidence))
    return True


def form(name: str, begin: bytes, kind: str = STRUCTURE, error: Exception | None = None, end: int = 4) -> Format:
    """Make a format that takes what begins so, tells its own name, and then ends or fails."""

    def read(_: Reader, visit: Visit) -> int:
        visit.emit(Feature(name, 0))
        if error is not None:
            raise error
        return end

    return Format(name, kind, lambda head, _reader, _suffix: head.startswith(begin), read)


def known(monkeypatch: pytest.MonkeyPatch, *forms: Format) -> None:
    """Let these be all the formats there are."""

    def taking(kind: str, head: bytes, reader: Reader, suffix: str) -> list[Format]:
        return [form for form in forms if form.kind == kind and form.matches(head, reader, suffix)]

    monkeypatch.setattr(identify, "taking", taking)


def inspect(monkeypatch: pytest.MonkeyPatch, data: bytes, *forms: Format) -> str:
    known(monkeypatch, *forms)
    return Visitor(sink, Limits(), "").inspect(BytesReader(data))


def told() -> list[str]:
    return [
        fact.name if isinstance(fact, Feature) else str(getattr(fact, "message", type(fact).__name__))
        for _, fact in TOLD
    ]


def test_every_structure_that_takes_the_bytes_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert inspect(monkeypatch, b"abcd", form("one", b"a"), form("two", b"ab"), form("not", b"b")) == "one"
    assert told() == ["one", "two"]


def test_data_is_asked_only_where_no_structure_takes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    data, other = form("data", b"a", DATA), form("other", b"a", DATA)
    assert inspect(monkeypatch, b"abcd", data, other, form("one", b"a")) == "one"
    assert inspect(monkeypatch, b"abcd", data, other) == "data"
    assert told() == ["one", "data"]


@pytest.mark.parametrize(("data", "name"), [(b"", EMPTY), (b"zzzz", UNKNOWN)])
def test_what_nothing_takes_is_told(monkeypatch: pytest.MonkeyPatch, data: bytes, name: str) -> None:
    assert inspect(monkeypatch, data, form("one", b"a")) == name
    assert [((), Unrecognised())] == TOLD


def test_bytes_that_follow_the_end_are_a_fault_and_read_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    inspect(monkeypatch, b"abcdXYZ!", form("one", b"a"), form("two", b"X"))
    fault = Fault("bytes follow the end of the one structure", 4)
    assert [((), Feature("one", 0)), ((), fault), ((TAIL,), Feature("two", 0))] == TOLD


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (Malformed("it is bent", 3), Fault("not a whole one: it is bent", 3)),
        (LimitExceeded("too deep (limit nesting)", 2), Fault("too deep (limit nesting)", 2)),
    ],
)
def test_an_error_stands_beside_what_was_told_before(
    monkeypatch: pytest.MonkeyPatch, error: Exception, fault: Fault
) -> None:
    inspect(monkeypatch, b"abcd", form("one", b"a", error=error), form("two", b"a"))
    assert [fact for _, fact in TOLD] == [Feature("one", 0), fault, Feature("two", 0)]


def test_a_file_that_changes_ends_the_inspection(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Changed):
        inspect(monkeypatch, b"abcd", form("one", b"a", error=Changed("it changed")))


def test_a_format_that_cannot_look_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bool:
        message = "it is bent"
        raise Malformed(message, 1)

    broken = Format("broken", STRUCTURE, fails, lambda *_: 0)
    assert inspect(monkeypatch, b"abcd", broken) == UNKNOWN
    assert [((), Fault("it is bent", 1))] == TOLD


def test_members_are_read_under_their_chain_until_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(reader: Reader, visit: Visit) -> int:
        visit.member("m", reader)
        return reader.size

    known(monkeypatch, Format("nest", STRUCTURE, lambda *_: True, read))
    Visitor(sink, Limits(nesting=2), "").inspect(BytesReader(b"abcd"))
    assert [(("m", "m", "m"), Fault("members lie more than 2 deep (limit nesting)", 0))] == TOLD


def test_nothing_is_read_behind_the_end_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    known(monkeypatch, form("one", b"a"), form("two", b"X"))
    Visitor(sink, Limits(nesting=0), "").inspect(BytesReader(b"abcdXYZ!"))
    assert told() == ["one", "bytes follow the end of the one structure"]


def member(monkeypatch: pytest.MonkeyPatch, name: str, **more: Any) -> tuple[str, list[str]]:
    """Read one member; return its format's name and the suffixes that formats are asked with."""
    suffixes: list[str] = []

    def taking(_kind: str, _head: bytes, _reader: Reader, suffix: str) -> list[Format]:
        suffixes.append(suffix)
        return [form("one", b"a")]

    monkeypatch.setattr(identify, "taking", taking)
    return Visitor(sink, Limits(), ".zip").member(name, BytesReader(b"abcd"), **more), suffixes


@pytest.mark.parametrize(
    ("name", "given", "suffix"),
    [
        ("a.pt", "", ".pt"),
        ("a.txt", "", ".txt"),
        ("a.txt", ".pt", ".pt"),
        ("a", ".pt", ".pt"),
        ("a.pkl", ".pt", ".pkl"),
        ("a", "", ""),
    ],
)
def test_a_member_has_the_suffix_of_its_name_or_that_of_its_loader(
    monkeypatch: pytest.MonkeyPatch, name: str, given: str, suffix: str
) -> None:
    assert member(monkeypatch, name, suffix=given) == ("one", [suffix])


def test_members_below_the_limit_have_no_format(monkeypatch: pytest.MonkeyPatch) -> None:
    known(monkeypatch, form("one", b"a"))
    assert Visitor(sink, Limits(nesting=0), "").member("m", BytesReader(b"abcd")) == UNKNOWN


def test_who_asked_for_a_member_hears_its_own_evidence_and_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[Evidence, int]] = []
    answers: list[int] = []

    def hear(evidence: Evidence, ask: Emit) -> int:
        heard.append((evidence, ask(evidence)))
        return 7

    def read(reader: Reader, visit: Visit) -> int:
        answers.append(visit.emit(Feature("outer", 0)))
        visit.member("inner", BytesReader(b"inner"))
        return reader.size

    def inner(reader: Reader, visit: Visit) -> int:
        answers.append(visit.emit(Feature("inner", 0)))
        return reader.size

    outer = Format("outer", STRUCTURE, lambda head, *_: head == b"outer", read)
    known(monkeypatch, outer, Format("inner", STRUCTURE, lambda head, *_: head == b"inner", inner))
    Visitor(sink, Limits(), "").member("m", BytesReader(b"outer"), hear=hear)
    assert heard == [(Feature("outer", 0), True)]
    assert answers == [7, True]
    assert [(("m",), Feature("outer", 0)), (("m", "inner"), Feature("inner", 0))] == TOLD


def test_all_members_draw_on_one_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    budgets: list[object] = []

    def read(reader: Reader, visit: Visit) -> int:
        assert isinstance(visit, Visitor)
        budgets.append(visit.budget)
        if not visit.chain:
            visit.member("m", reader)
        return reader.size

    known(monkeypatch, Format("nest", STRUCTURE, lambda *_: True, read))
    budget = Budget(Limits())
    Visitor(sink, Limits(), "", (), budget).inspect(BytesReader(b"abcd"))
    assert budgets == [budget, budget]


def structures(data: bytes) -> list[tuple[tuple[str, ...], str]]:
    told: list[tuple[tuple[str, ...], str]] = []
    visit = Visitor(lambda _chain, _evidence: 0, Limits(), "", structure=lambda chain, name: told.append((chain, name)))
    visit.inspect(BytesReader(data))
    return told


def test_a_format_that_stands_by_itself_is_told() -> None:
    assert structures(SYSTEM) == [((), "pickle")]


def test_what_lies_in_a_mere_container_stands_by_itself() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.pkl", SYSTEM)
    assert [(chain[-1], name) for chain, name in structures(gzip.compress(stream.getvalue()))] == [("a.pkl", "pickle")]


def test_the_parts_of_a_format_are_no_formats_of_their_own() -> None:
    stream = io.BytesIO()
    np.savez(stream, a=np.eye(2))
    assert structures(stream.getvalue()) == [((), "npz")]


def test_text_is_no_structure() -> None:
    assert structures(b"only words\n") == []


def test_every_container_is_a_format() -> None:
    assert named(STRUCTURE) >= CONTAINERS


IMPORTS = b"cmodule_beside_it\nname\nnone of this is an opcode"
"""What loading imports a module of, and then stops at; under any other name it is text."""


def archived(name: str, *, compressed: bool = False) -> bytes:
    file = io.BytesIO()
    if compressed:
        with tarfile.open(fileobj=file, mode="w:gz") as archive:
            member = tarfile.TarInfo(name)
            member.size = len(IMPORTS)
            archive.addfile(member, io.BytesIO(IMPORTS))
    else:
        with zipfile.ZipFile(file, "w") as zipped:
            zipped.writestr(name, IMPORTS)
    return file.getvalue()


LOADED = {
    "frame.pkl.gz": gzip.compress(IMPORTS),
    "model.joblib": zlib.compress(IMPORTS),
    "frame.pkl.zip": archived("m.txt"),
    "frame.pkl.tar.gz": archived("m", compressed=True),
    "storage.pkl": b"\x80\x04ctorch.storage\n_load_from_bytes\nC" + bytes([len(IMPORTS)]) + IMPORTS + b"\x85R.",
}


@pytest.mark.parametrize("name", LOADED)
def test_what_a_loader_finds_inside_is_read_as_one_would(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(LOADED[name])
    report = modelsec.scan(tmp_path / name).files[0]
    assert ("module_beside_it.name" in report.imports, report.verdict) == (True, "refused")


@pytest.mark.parametrize("name", ["notes.gz", "notes.zip", "notes.tar.gz"])
def test_text_in_what_no_loader_of_pickles_takes_is_text(name: str, tmp_path: Path) -> None:
    inside = {".gz": LOADED["frame.pkl.gz"], "zip": LOADED["frame.pkl.zip"], "rgz": LOADED["frame.pkl.tar.gz"]}
    (tmp_path / name).write_bytes(inside["rgz" if ".tar" in name else name[-3:]])
    assert modelsec.scan(tmp_path / name).files[0].verdict == "pass"
