"""Makes notebooks."""

from __future__ import annotations

from typing import Any


def notebook(*sources: str | list[str]) -> dict[str, Any]:
    """Return a notebook whose code cells have these sources, with a text cell in front."""
    cells: list[dict[str, Any]] = [{"cell_type": "markdown", "metadata": {}, "source": ["torch.load(p)\n"]}]
    cells += [
        {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": source}
        for source in sources
    ]
    info = {"language_info": {"name": "python"}}
    return {"cells": cells, "metadata": info, "nbformat": 4, "nbformat_minor": 5}
