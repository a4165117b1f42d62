from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from modelsec.survey.look import Survey, is_one, locked
from modelsec.survey.session import Session
from tests.support.reports import file_report

if TYPE_CHECKING:
    from tests.support.projects import Project

PLAIN = b"\x80\x04K\x01."


def look(*words: str) -> Survey:
    return Session(words).survey()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"path": "a.txt", "format": "text"}, False),
        ({"path": "a.bin", "format": "text"}, True),
        ({"path": "a", "format": "pickle"}, True),
        ({"path": "a", "format": "text", "verdict": "refused"}, True),
        ({"path": "a.zip", "format": "zip"}, False),
        ({"path": "a.zip", "format": "zip", "imports": ("x.Y",)}, True),
        ({"path": "a.pt", "format": "zip"}, True),
        ({"path": "a", "format": "unknown", "verdict": "unrecognised"}, False),
    ],
)
def test_a_file_is_a_model_when_loading_it_builds_something(fields: dict[str, str], expected: bool) -> None:
    assert is_one(file_report(**fields)) == expected


def test_a_report_is_pinned_field_by_field() -> None:
    report = file_report(size=5, imports=("a.B",), calls=("a.B",), features=("f",))
    file = locked("x", report)
    assert (file.path, file.size, file.sha256) == ("x", 5, report.sha256)
    assert (file.format, file.loads, file.imports, file.calls, file.features) == (
        "pickle",
        "objects",
        ("a.B",),
        ("a.B",),
        ("f",),
    )


def test_the_models_come_in_a_fixed_order_with_their_names(project: Project) -> None:
    for name in ("z.npy", "b/model.npy", "a/model.npy", "notes.txt"):
        project.write(name, "words\n" if name.endswith("txt") else None)
    assert [(model.entry.name, model.entry.source) for model in look().models] == [
        ("a-model", "file:a/model.npy"),
        ("b-model", "file:b/model.npy"),
        ("z", "file:z.npy"),
    ]


def test_only_what_is_named_is_read(project: Project) -> None:
    project.write("a.npy")
    project.write("b.npy")
    project("lock")
    session = Session(("a",))
    read: list[str] = []
    session.tick = read.append
    session.survey()
    assert read == ["a.npy"]


def test_two_spellings_of_one_name_are_not_mistaken_for_each_other(project: Project) -> None:
    project.write("caf\u00e9.npy")
    project.write("cafe\u0301.npy", PLAIN)
    survey = look()
    assert [report.verdict for model in survey.models for report in model.reports] == ["pass", "unreadable"]


def test_a_composed_name_is_pinned_and_the_file_found(project: Project) -> None:
    project.write("cafe\u0301.npy")
    project("lock")
    assert 'path = "caf\u00e9.npy"' in project.lock
    assert project("check")[0] == 0


def test_what_is_left_out_is_counted(project: Project) -> None:
    project.write("pyproject.toml", '[tool.modelsec]\nexclude = ["data/"]\n')
    project.write("data/a.npy")
    project.write("venv/a.npy")
    assert look().notes == ("1 left out by include and exclude in the project's configuration", "not looked into: venv")


def test_only_what_is_included_is_looked_at(project: Project) -> None:
    project.write("pyproject.toml", '[tool.modelsec]\ninclude = ["models/", "!models/old/"]\n')
    for path in ("models/a.npy", "models/old/b.npy", "other/c.npy"):
        project.write(path)
    survey = look()
    assert [report.path for model in survey.models for report in model.reports] == ["models/a.npy"]
    assert survey.notes[0].startswith("3 left out by include and exclude")  # with the configuration itself


def test_include_leaves_out_nothing_that_is_pinned(project: Project) -> None:
    project.write("loose.npy")
    project.write("folder/config.json", '{"model_type": "bert"}')
    project.write("folder/model.safetensors", b"\x02\x00\x00\x00\x00\x00\x00\x00{}")
    assert project("lock")[0] == 0
    project.write("pyproject.toml", '[tool.modelsec]\ninclude = ["models/"]\n')
    assert project("check")[0] == 0
    project.write("folder/modeling_new.py", "print(1)\n")
    assert "MSF505 extra file" in project("check")[1]


def test_what_nothing_recognises_is_listed(project: Project) -> None:
    project.write("blob", b"\xde\xad\xbe\xef\x00\x01" * 100)
    project.write("empty", b"")
    assert look().unrecognised == ("blob",)
