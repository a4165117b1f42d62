"""surprise: recommenders and the ratings that they were trained on."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

RATINGS = pd.DataFrame([(str(n % 5), str(n % 7), 1.0 + n % 5) for n in range(35)], columns=["u", "i", "r"])
ALGORITHMS = "SVD SVDpp NMF SlopeOne CoClustering NormalPredictor BaselineOnly KNNBasic KNNWithMeans KNNWithZScore"
ALGORITHMS += " KNNBaseline"


def objects() -> Iterator[tuple[str, Make]]:
    """Yield every algorithm, as made and as fitted, and what they are fed and answer."""
    for name in ALGORITHMS.split():
        yield f"{name}-made", partial(_made, name)
        yield f"{name}-fitted", partial(_fitted, name)
    yield "ratings", _ratings
    yield "reader", lambda: _surprise().Reader(rating_scale=(1, 5))
    yield "data", _data
    yield "predictions", lambda: _fitted("SVD").test([("0", "1", 3.0)])


def _surprise() -> Any:
    return importlib.import_module("surprise")


def _made(name: str) -> Any:
    return getattr(_surprise(), name)(**({"verbose": False} if name.startswith("KNN") else {}))


def _data() -> Any:
    return _surprise().Dataset.load_from_df(RATINGS, _surprise().Reader(rating_scale=(1, 5)))


def _ratings() -> Any:
    return _data().build_full_trainset()


def _fitted(name: str) -> Any:
    return _made(name).fit(_ratings())
