"""How `modelsec lint` prints what it found: one file, one output, in its `OUTPUT`, under the names that ruff uses."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_modelsec.outputs._output import Output


def names() -> tuple[str, ...]:
    """Return the names of all outputs, sorted: what `--output-format` takes."""
    return tuple(
        sorted(
            entry.removesuffix(".py")
            for folder in __path__
            for entry in os.listdir(folder)
            if entry.endswith(".py") and not entry.startswith("_")
        )
    )


def load(name: str) -> Output:
    """Import the output of this name, one of `names()`."""
    output: Output = import_module(f"{__name__}.{name}").OUTPUT
    return output
