from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from modelsec import policy
from modelsec.evidence import REDUCE, Call, Fault, Feature, Global, Import, Unrecognised
from modelsec.identify import Visitor
from modelsec.limits import DEFAULT, Limits
from modelsec.pipeline import FileReport, Judging, Options, scan_file, scan_reader
from modelsec.reader import BytesReader, FileReader
from modelsec.regular import NotRegular
from tests.support.traps import EVAL, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from modelsec.evidence import Evidence

POLICY = policy.load()
ORDERED = Global("collections", "OrderedDict")
EVIL = Global("os", "system")


def judged(*evidence: Evidence, path: str = "file", named: bool = True, limits: Limits = DEFAULT) -> FileReport:
    judging = Judging(POLICY, Options(named=named, limits=limits), path)
    for fact in evidence:
        judging((), fact)
    return judging.report(path, 1, None, "pickle")


def scanned(data: bytes, *, digest: bool = True) -> FileReport:
    return scan_reader(BytesReader(data), "model.pkl", POLICY, Options(digest=digest))


@pytest.mark.parametrize(
    ("evidence", "verdict", "loads"),
    [
        ((), "pass", "data"),
        ((Import(ORDERED, 0),), "pass", "objects"),
        ((Import(EVIL, 0),), "refused", "code"),
        ((Fault("bent", 0),), "unreadable", "objects"),
        ((Import(EVIL, 0), Fault("bent", 0)), "refused", "code"),
        ((Fault("bent", 0), Import(EVIL, 0)), "refused", "code"),
        ((Feature("torchscript:code", 0),), "refused", "code"),
    ],
)
def test_the_worst_evidence_is_the_verdict(evidence: tuple[Evidence, ...], verdict: str, loads: str) -> None:
    report = judged(*evidence)
    assert (report.verdict, report.loads) == (verdict, loads)


@pytest.mark.parametrize(
    ("path", "named", "verdict"),
    [("file", True, "unreadable"), ("file.bin", False, "unreadable"), ("file", False, "unrecognised")],
)
def test_what_nothing_recognises_fails_where_it_claims_to_be_a_model(path: str, named: bool, verdict: str) -> None:
    assert judged(Unrecognised(), path=path, named=named).verdict == verdict


def test_a_worse_verdict_beats_unrecognised() -> None:
    assert judged(Unrecognised(), Import(EVIL, 0), named=False).verdict == "refused"


def test_imports_calls_and_features_are_sorted_names_of_python_3() -> None:
    old = Global("__builtin__", "list", ("builtins", "list"))
    report = judged(Import(old, 0), Import(ORDERED, 0), Call(old, REDUCE, 0, ()), Feature("b", 0), Feature("a", 0))
    assert report.imports == ("builtins.list", "collections.OrderedDict")
    assert report.calls == ("builtins.list",)
    assert report.features == ("a", "b")


def test_findings_are_kept_up_to_the_limit_and_counted_beyond() -> None:
    report = judged(*(Fault("bent", n) for n in range(5)), limits=Limits(findings=2))
    assert (len(report.findings), report.findings_total) == (2, 5)


def test_a_call_that_was_found_often_enough_is_settled() -> None:
    judging = Judging(POLICY, Options(limits=Limits(repeated_findings=2)), "file")
    call = Call(None, REDUCE, 0, ())
    assert [judging((), call) for _ in range(3)] == [False, True, True]


@pytest.mark.parametrize("trap", [SYSTEM, EVAL])
def test_a_trap_is_refused_and_hashed(trap: bytes) -> None:
    report = scanned(trap)
    assert (report.verdict, report.format, report.size) == ("refused", "pickle", len(trap))
    assert report.sha256 == hashlib.sha256(trap).hexdigest()


def test_without_a_digest_nothing_is_hashed() -> None:
    assert scanned(SYSTEM, digest=False).sha256 is None


def test_a_file_over_the_limit_is_not_read() -> None:
    report = scan_reader(BytesReader(SYSTEM), "a.pkl", POLICY, Options(limits=Limits(file_bytes=len(SYSTEM) - 1)))
    assert (report.verdict, report.sha256) == ("unreadable", None)
    assert "file_bytes" in report.findings[0].message


def test_a_file_is_opened_read_and_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.npy"
    np.save(path, np.eye(3))
    before = os.listdir("/proc/self/fd")
    report = scan_file(str(path), POLICY, Options())
    assert (report.verdict, report.path) == ("pass", str(path))
    assert os.listdir("/proc/self/fd") == before


def test_what_is_no_regular_file_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NotRegular):
        scan_file(str(tmp_path), POLICY, Options())


def shrink(path: Path) -> None:
    os.truncate(path, 5)


def rewrite(path: Path) -> None:
    path.write_bytes(b"N." + b"x" * (path.stat().st_size - 2))


@pytest.mark.parametrize("change", [shrink, rewrite])
def test_a_file_that_changes_while_it_is_read_has_no_verdict_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "a.npy"
    np.save(path, np.eye(3))
    whole = Visitor.inspect

    def inspect_then_change(visitor: Visitor, reader: FileReader) -> str:
        form = whole(visitor, reader)
        change(path)
        return form

    monkeypatch.setattr(Visitor, "inspect", inspect_then_change)
    report = scan_file(str(path), POLICY, Options())
    assert (report.verdict, report.sha256) == ("unreadable", None)
    assert "while it was read" in report.findings[0].message
