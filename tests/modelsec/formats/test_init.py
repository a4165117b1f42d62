from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from modelsec import formats
from modelsec.formats._format import DATA, STRUCTURE

ROOT = Path(__file__).parents[3]


def test_every_module_without_an_underscore_is_a_format() -> None:
    (folder,) = formats.__path__
    modules = [name for name in sorted(os.listdir(folder)) if name.endswith(".py") and not name.startswith("_")]
    assert len(formats.discover()) == len(modules)


def test_what_is_no_format_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("__init__.py", "_private.py", "notes.txt", "old.pyc"):
        (tmp_path / name).touch()
    monkeypatch.setattr(formats, "__path__", [str(tmp_path)])
    assert formats.discover() == ()


@pytest.mark.parametrize("kind", [STRUCTURE, DATA])
def test_the_candidates_are_the_formats_that_can_begin_so(kind: str) -> None:
    known = [form for form in formats.discover() if form.kind == kind and not form.archive]
    for first in range(256):
        expected = tuple(form for form in known if not form.first or first in form.first)
        assert formats.candidates(kind, first, archive=False) == expected


def test_the_formats_of_archives_are_asked_for_archives_alone() -> None:
    every, others = (set(formats.candidates(STRUCTURE, 0, archive=archive)) for archive in (True, False))
    assert {form.name for form in every - others} == {"npz", "pt2", "torch-zip", "torchscript", "zip"}


def test_a_kind_has_the_names_of_its_formats() -> None:
    assert formats.named(STRUCTURE) == {form.name for form in formats.discover() if form.kind == STRUCTURE}


def test_formats_that_cannot_begin_so_stay_unloaded(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(b"\x80\x04N.")
    program = "import sys, modelsec; modelsec.scan(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name for name in formats.names() if f"modelsec.formats.{name}" in done.stdout.split()}
    assert loaded == {"lzma_alone", "pickle", "safetensors", "tar", "torch_distcp", "torch_legacy", "torch_tar"}
