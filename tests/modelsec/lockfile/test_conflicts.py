from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from modelsec.errors import ConfigError
from modelsec.lockfile.conflicts import has_conflicts, sides
from modelsec.lockfile.reading import parse
from tests.support.locks import entry, lock, locked

if TYPE_CHECKING:
    from pathlib import Path

    from modelsec.lockfile import Lockfile

BASE = lock(*(entry(f"model-{letter}") for letter in "abcdefgh"))
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def merged(folder: Path, ours: Lockfile, theirs: Lockfile, *options: str) -> tuple[int, str]:
    """Merge with git; return how many conflicts there are, and the text."""
    for name, made in (("ours", ours), ("base", BASE), ("theirs", theirs)):
        (folder / name).write_text(made.render())
    command = ["git", "merge-file", "-p", *options, "ours", "base", "theirs"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def changed(made: Lockfile, *names: str, content: str = "two") -> Lockfile:
    return made.with_entries(
        [entry(e.name, locked(f"{e.name}.pt", content)) if e.name in names else e for e in made.entries]
    )


@needs_git
def test_changes_of_different_models_merge_by_themselves(tmp_path: Path) -> None:
    ours, theirs = changed(BASE, "model-a", "model-e"), changed(BASE, "model-c", "model-h")
    assert merged(tmp_path, ours, theirs) == (0, changed(BASE, "model-a", "model-c", "model-e", "model-h").render())


@needs_git
@pytest.mark.parametrize("style", [[], ["--diff3"], ["--zdiff3"]])
def test_the_sides_of_a_conflict_name_every_model_of_both(tmp_path: Path, style: list[str]) -> None:
    ours, theirs = (
        changed(BASE, "model-c", content=content).with_entries(
            [*changed(BASE, "model-c", content=content).entries, entry(new)]
        )
        for content, new in (("two", "model-bb"), ("three", "model-ba"))
    )
    conflicts, text = merged(tmp_path, ours, theirs, *style)
    assert conflicts > 0
    assert has_conflicts(text)
    read = [parse(side, whole=False) for side in sides(text)]
    assert {e.source for side in read for e in side.entries} == {e.source for e in (*ours.entries, *theirs.entries)}


@needs_git
@pytest.mark.parametrize("style", [[], ["--diff3"], ["--zdiff3"]])
def test_the_sides_of_a_conflict_in_one_model_are_those_that_were_merged(tmp_path: Path, style: list[str]) -> None:
    ours, theirs = changed(BASE, "model-c"), changed(BASE, "model-c", content="three")
    _, text = merged(tmp_path, ours, theirs, *style)
    assert [parse(side) for side in sides(text)] == [ours, theirs]


@needs_git
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_merge_is_a_conflict_or_a_lock_that_says_what_one_side_says(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    names = st.sampled_from([f"model-{letter}" for letter in "abcdefghij"])
    drawn = []
    for content in ("two", "three"):
        gone, new = data.draw(st.sets(names, max_size=2)), data.draw(st.sets(names, max_size=2))
        kept = [
            each
            for each in changed(BASE, *data.draw(st.sets(names, max_size=2)), content=content).entries
            if each.name not in gone | new
        ]
        drawn.append(lock(*kept, *(entry(name, locked(f"{name}.pt", content)) for name in new)))
    ours, theirs = drawn
    conflicts, text = merged(tmp_path_factory.mktemp("merge"), ours, theirs)
    said = {*ours.entries, *theirs.entries}
    if conflicts:
        for side in sides(text):
            parse(side, whole=False)
    else:
        assert {*parse(text).entries} <= said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<<<<<<< a\nx\n", "has no end"),
        ("x\n>>>>>>> b\n", "out of order at line 2"),
        ("<<<<<<< a\n<<<<<<< a\n", "out of order at line 2"),
        ("<<<<<<< a\n>>>>>>> b\n", "out of order at line 2"),
        ("<<<<<<< a\n=======\n||||||| c\n>>>>>>> b\n", "out of order at line 3"),
    ],
)
def test_marks_that_git_does_not_write_are_an_error(text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        sides(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<<<<<<< ours\n", True),
        ("a\n>>>>>>> theirs", True),
        ("<<<<<<< a\n=======\n>>>>>>> b\n", True),
        ("# not <<<<<<< at the start\n", False),
        ("# not >>>>>>> at the start\n", False),
        ("a\n=======\n", False),
        ("", False),
    ],
)
def test_a_conflict_is_told_by_marks_at_the_start_of_a_line(text: str, expected: bool) -> None:
    assert has_conflicts(text) is expected


def test_a_line_of_equals_signs_outside_a_conflict_is_text() -> None:
    assert sides("a\n=======\nb\n") == ("a\n=======\nb\n", "a\n=======\nb\n")
