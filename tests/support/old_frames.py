"""Frames as pandas from 0.14.1 to 1.2 wrote them, by today's pandas: block managers keep all they have in a state."""

from __future__ import annotations

import copyreg
import io
import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from pandas.core.internals.managers import BlockManager, SingleBlockManager

if TYPE_CHECKING:
    from collections.abc import Callable

VALUES = "values"
"""Of a block; it has no `to_numpy`."""


def dumps(thing: object, protocol: int, placed: Callable[[Any], Any] = lambda place: place) -> bytes:
    """Return the pickle of `thing`; `placed` may put each block elsewhere."""

    class Pickler(pickle.Pickler):
        def reducer_override(self, given: object) -> Any:
            if isinstance(given, (BlockManager, SingleBlockManager)):
                return copyreg.__newobj__, (type(given),), _state(given, placed)  # type: ignore[attr-defined]  # it is there
            return NotImplemented

    stream = io.BytesIO()
    Pickler(stream, protocol).dump(thing)
    return stream.getvalue()


def _state(manager: Any, placed: Callable[[Any], Any]) -> tuple[Any, ...]:
    axes = list(manager.axes)
    values = [getattr(block, VALUES) for block in manager.blocks]
    places = [block.mgr_locs.indexer for block in manager.blocks]
    blocks = [{"values": one, "mgr_locs": placed(place)} for one, place in zip(values, places, strict=True)]
    return axes, values, [axes[0][place] for place in places], {"0.14.1": {"axes": axes, "blocks": blocks}}


def frame(columns: dict[Any, Any]) -> pd.DataFrame:
    """Return a frame of `columns`, whose names and texts are plain objects, as they were then."""
    made = pd.DataFrame({name: _plain(values) for name, values in columns.items()})
    made.columns = pd.Index(list(columns), dtype=object)
    return made


def _plain(values: Any) -> Any:
    return np.array(values, dtype=object) if isinstance(values, list) and isinstance(values[0], str) else values


def added(count: int) -> pd.DataFrame:
    """Return a frame to which `count` columns were added one by one: each has a block of its own."""
    made = frame({"first": [1.5, 2.5]})
    for number in range(count):
        made[f"column{number}"] = [number, number * 3] if number % 2 else [number / 2, number / 4]
    made.columns = pd.Index(list(made.columns), dtype=object)
    return made
