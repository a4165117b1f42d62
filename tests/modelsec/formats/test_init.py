from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec import formats

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_module_without_an_underscore_is_a_format() -> None:
    (folder,) = formats.__path__
    modules = [name for name in sorted(os.listdir(folder)) if name.endswith(".py") and not name.startswith("_")]
    assert len(formats.discover()) == len(modules)


def test_what_is_no_format_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("__init__.py", "_private.py", "notes.txt", "old.pyc"):
        (tmp_path / name).touch()
    monkeypatch.setattr(formats, "__path__", [str(tmp_path)])
    assert formats.discover() == ()
