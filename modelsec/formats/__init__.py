"""The formats that modelsec reads, discovered by walking this folder: one file, one format."""

from __future__ import annotations

import os
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.formats._format import Format


def discover() -> tuple[Format, ...]:
    """Import every format module and return its `FORMAT`, sorted by module name."""
    modules = sorted(
        entry.partition(".")[0]
        for folder in __path__
        for entry in os.listdir(folder)
        if entry.endswith(".py") and not entry.startswith("_")
    )
    return tuple(import_module(f"{__name__}.{module}").FORMAT for module in modules)
