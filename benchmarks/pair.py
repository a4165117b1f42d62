"""The pair: of the corpus in `tests/corpus`, how many malicious files pass and how many ordinary ones are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bench import Bench
    from table import Row


def pair(_bench: Bench) -> list[Row]:
    return []
