"""category_encoders: every encoder, fitted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import category_encoders
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

DATA = pd.DataFrame({"a": ["x", "y", "z"] * 20, "b": ["p", "q"] * 30})
TARGET = pd.Series([0, 1, 1, 0] * 15)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield each encoder with named columns, and over all that hold text."""
    for name in category_encoders.__all__:
        kind = getattr(category_encoders, name)
        yield name, partial(_fitted, kind, ["a", "b"])
        yield f"{name}-all", partial(_fitted, kind, None)


def _fitted(kind: Any, columns: list[str] | None) -> Any:
    return kind(cols=columns).fit(DATA, TARGET)
