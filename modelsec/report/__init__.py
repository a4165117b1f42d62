"""The report of a run and its outputs, discovered by walking this folder: one file, one output."""

from __future__ import annotations

import os

from modelsec.report._report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.report._report import Output

__all__ = ["Report", "load", "names"]


def names() -> tuple[str, ...]:
    """Return the names of all outputs, sorted: what `--format` and `--output` take."""
    return tuple(
        sorted(
            entry.removesuffix(".py")
            for folder in __path__
            for entry in os.listdir(folder)
            if entry.endswith(".py") and not entry.startswith("_")
        )
    )


def load(name: str) -> Output:
    """Import the output of this name, one of `names()`; the others stay unloaded."""
    output: Output = __import__(f"{__name__}.{name}", fromlist=("OUTPUT",)).OUTPUT
    return output
