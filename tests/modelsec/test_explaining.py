from __future__ import annotations

import io
import pickle
import zipfile

import pytest

from modelsec import explaining, policy
from modelsec.evidence import (
    Call,
    Evidence,
    Extension,
    Fault,
    Feature,
    Global,
    Import,
    Inside,
    Persistent,
    Unknown,
    Unrecognised,
)
from modelsec.explaining import CONTEXT, STATEMENTS, Line, Telling, listing, statement
from modelsec.pipeline import Options, read_with, scan_reader
from modelsec.policy.judging import JUDGES
from modelsec.reader import BytesReader
from tests.support.traps import EVAL, SYSTEM

NET = Global("mypkg", "Net")


def told(data: bytes, name: str = "a.pkl") -> Telling:
    options = Options(digest=False)
    telling = Telling(policy.load(), options, name)
    report = read_with(telling, BytesReader(data), name, options)
    assert report.verdict == scan_reader(BytesReader(data), name, policy.load(), options).verdict
    return telling


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        (Import(NET, 0), "from mypkg import Net"),
        (Call(NET, "reduce", 0, ("a", 1)), "mypkg.Net('a', 1)"),
        (Call(NET, "reduce", 0, ((3,),)), "mypkg.Net((3,))"),
        (Call(NET, "reduce", 0, ()), "mypkg.Net()"),
        (Call(NET, "reduce", 0, Unknown("list")), "mypkg.Net(...)"),
        (Call(None, "reduce", 0, ()), "a computed value()"),
        (Call(NET, "newobj", 0, ()), "mypkg.Net.__new__()"),
        (Call(NET, "build", 0, (None,)), "<made by mypkg.Net>.__setstate__(None)"),
        (Call(NET, "setitem", 0, ()), "<made by mypkg.Net>[...] = ..."),
        (Persistent("x", 0), "persistent_load('x')"),
        (Extension(7, 0), "whatever is registered under extension code 7"),
        (Feature("torchscript:code", 0), "the file carries torchscript:code"),
        (Fault("cut\x1b off", 0), "unreadable: cut\\x1b off"),
        (Unrecognised(), "content of unknown format"),
        (Import(Global("a\nb", "\u202ec"), 0), "from a\\x0ab import \\u202ec"),
    ],
)
def test_each_step_is_one_line(evidence: Evidence, text: str) -> None:
    assert statement(evidence) == text


def test_every_kind_of_evidence_has_its_line_or_is_none() -> None:
    assert {*STATEMENTS, Inside} == {*JUDGES}


def test_every_call_is_told_with_its_own_arguments() -> None:
    both = SYSTEM[:-1] + b"0cposix\nsystem\n(S'echo again'\ntR."
    assert [line.text for line in told(both).lines if "(" in line.text] == [
        "posix.system('echo trapped')",
        "posix.system('echo again')",
    ]


def test_members_are_opened_one_inside_the_other() -> None:
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("deep.pkl", EVAL)
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    lines = [line.strip() for line in listing(told(outer.getvalue(), "a.zip").lines)]
    assert lines[:2] == ["in inner.zip:", "in deep.pkl:"]
    assert lines[2].endswith("from builtins import eval    # <- MSF101")


def test_only_what_is_near_a_finding_is_shown() -> None:
    lines = [Line((), at, f"step {at}", "MSF101" if at == 50 else "") for at in range(100)]
    shown = [line.strip() for line in listing(lines)]
    assert shown[0] == f"... {50 - CONTEXT} steps that are allowed"
    assert [line.split()[2] for line in shown[1:-1]] == [str(at) for at in range(50 - CONTEXT, 50 + CONTEXT + 1)]
    assert shown[-1] == f"... {49 - CONTEXT} more steps"


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explaining, "KEPT", 10)
    data = pickle.dumps([complex(number, 1) for number in range(100)], 2)
    assert len(told(data).lines) == 10
