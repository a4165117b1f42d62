"""Projects with model files for the tests of the commands around the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from modelsec import cli
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

REFUSED = b"cmypkg.models\nClassifier\n)R."
"""A pickle that calls a class of the project's own."""


class Project:
    """A folder that commands are called in."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def __call__(self, *words: str) -> tuple[int, str, str]:
        """Run `modelsec` with `words` and return its exit code and what it wrote."""
        self.capsys.readouterr()
        code = cli.main(list(words))
        return code, *self.capsys.readouterr()

    def write(self, path: str, data: bytes | str | None = None) -> Path:
        """Write a file; without data a small array, as numpy writes it."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if data is None:
            np.save(target, np.arange(4))
        else:
            target.write_bytes(data.encode() if isinstance(data, str) else data)
        return target

    @property
    def lock(self) -> str:
        """The text of the lock."""
        return (self.folder / "models.lock").read_text()


__all__ = ["REFUSED", "SYSTEM", "Project"]
