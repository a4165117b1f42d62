"""torchmetrics: the metrics that it exports, as they are made and after an update."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

import torch
import torchmetrics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

ARGUMENTS: tuple[dict[str, Any], ...] = (
    {"task": "multiclass", "num_classes": 3},
    {},
    {"num_classes": 3},
    {"fs": 8000, "mode": "nb"},
    {"num_outputs": 1},
)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield each metric, one that has seen data, and a collection."""
    for name in torchmetrics.__all__:
        kind = getattr(torchmetrics, name)
        if inspect.isclass(kind):
            yield name, partial(_metric, kind)
    yield "updated", _updated
    yield "collection", lambda: torchmetrics.MetricCollection([torchmetrics.MeanMetric(), _updated()])


def _metric(kind: Any) -> Any:
    for options in ARGUMENTS:
        try:
            return kind(**options)
        except (TypeError, ValueError, ModuleNotFoundError):
            continue
    raise TypeError(kind)


def _updated() -> Any:
    made = torchmetrics.Accuracy(task="multiclass", num_classes=3)
    made(torch.tensor([0, 1, 2]), torch.tensor([0, 1, 1]))
    return made
