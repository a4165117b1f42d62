from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelsec.finding import Ignored
from modelsec.report._report import Report
from modelsec.report.text import render
from tests.support.reports import file_report, finding, refused

PASSING = file_report("model.pt", format="torch-zip", size=17_756_393)


def test_a_report_reads_like_this() -> None:
    trap = refused(offset=12, member=("data.pkl",), target="posix.system", arguments="('echo hi',)")
    report = Report((PASSING, trap), ("blob",), frozenset({"model.pt", "trap.pkl"}), ("1 left out",))
    assert render(report, False) == (
        "PASS       model.pt  (torch-zip, loading builds objects, 16.9 MiB)\n"
        "REFUSED    trap.pkl  (pickle, loading would run code, 45 bytes)\n"
        "  MSF101 posix.system is not on the allow-list\n"
        "    at       data.pkl > byte 12\n"
        "    call     posix.system('echo hi',)\n"
        "    way out  read what it does before it is allowed\n"
        "\n"
        "Nothing recognises these; they were not judged:\n"
        "  blob\n"
        "Note: 1 left out\n"
        "\n"
        "2 model files among 2 files read: 1 pass, 1 refused, 1 unrecognised.\n"
    )


def test_what_is_ignored_is_told_and_counted() -> None:
    lived_with = (Ignored(finding(), "ours\x1b", "2027-06-30"), Ignored(finding(), "ours"))
    report = Report((file_report(loads="code", ignored=lived_with),), models=frozenset(("model.pkl",)))
    assert render(report, False) == (
        "PASS       model.pkl  (pickle, loading runs code, as ignored, 45 bytes)\n"
        "  ignored  MSF101 posix.system is not on the allow-list (ours\\x1b) until 2027-06-30\n"
        "  ignored  MSF101 posix.system is not on the allow-list (ours)\n"
        "\n"
        "1 model file among 1 file read: 1 pass, 2 findings ignored.\n"
    )


def test_an_unreadable_file_says_nothing_of_what_loading_does() -> None:
    report = Report(
        (file_report("x.pt", verdict="unreadable", format="unknown", size=None),), models=frozenset({"x.pt"})
    )
    assert render(report, False) == (
        "UNREADABLE x.pt  (unknown)\n\n1 model file among 0 files read and 1 not read: 0 pass, 1 unreadable.\n"
    )


def test_a_run_without_a_model_says_so_loudly() -> None:
    assert render(Report(()), False) == (
        "0 model files among 0 files read: 0 pass.\n"
        "NO MODEL FILE WAS FOUND, so this run says nothing about any model.\n"
    )


def test_many_data_files_are_counted_not_listed() -> None:
    data = tuple(file_report(f"{n}.txt", format="text", loads="data") for n in range(30))
    lines = render(Report((*data, PASSING), models=frozenset({"model.pt"})), False).splitlines()
    assert lines[0].startswith("PASS       model.pt")
    assert lines[-1] == "1 model file among 31 files read: 31 pass."
    assert len(lines) == 3


def test_long_lists_are_cut_and_counted() -> None:
    many = tuple(refused(offset=n).findings[0] for n in range(25))
    report = Report(
        (file_report(verdict="refused", findings=many, findings_total=1234),), tuple(f"f{n}" for n in range(22))
    )
    text = render(report, False)
    assert "  and 1,214 more findings; --format json lists them\n" in text
    assert "  and 2 more files; --format json lists them\n" in text


def test_strict_names_the_unrecognised_as_a_fault() -> None:
    assert render(Report((), ("blob",), strict=True), False).startswith(
        "Not recognised, which --strict refuses:\n  blob\n"
    )


def test_faults_of_our_own_are_shown() -> None:
    assert "Error: it broke\n" in render(Report((), errors=("it broke",)), False)


def test_colour_frames_the_verdicts() -> None:
    lines = render(Report((PASSING, refused()), models=frozenset({"model.pt"})), True).splitlines()
    assert lines[0].startswith("\x1b[32mPASS      \x1b[0m model.pt")
    assert lines[1].startswith("\x1b[1;31mREFUSED   \x1b[0m trap.pkl")


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (1023, "1,023 bytes"),
        (1024, "1.0 KiB"),
        (3 << 30, "3.0 GiB"),
        (1 << 50, "1024.0 TiB"),
    ],
)
def test_sizes_are_for_people(size: int, shown: str) -> None:
    assert f", {shown})" in render(Report((file_report(size=size),)), False)


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_name_reaches_the_terminal_as_it_is(name: str) -> None:
    fields = {"target": name, "arguments": name, "message": name, "fix": name, "member": (name,)}
    text = render(Report((refused(name, **fields),), (name,), notes=(name,), errors=(name,)), False)
    assert text.replace("\n", "").isprintable()


def test_the_same_way_out_is_told_once() -> None:
    both = tuple(refused(offset=n, fix=fix).findings[0] for n, fix in enumerate(["ask", "ask", "flee"]))
    lines = render(Report((file_report(verdict="refused", findings=both),)), False).splitlines()
    assert [line.strip() for line in lines if "at  " in line or "way out" in line] == [
        "at       byte 0",
        "at       byte 1",
        "way out  ask",
        "at       byte 2",
        "way out  flee",
    ]
