"""imbalanced-learn: every sampler and ensemble, as made and as fitted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from imblearn.utils.testing import all_estimators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

X = np.random.RandomState(0).rand(80, 3)
Y = (np.arange(80) % 4 == 0).astype(int)


def objects() -> Iterator[tuple[str, Make]]:
    """Yield every estimator."""
    for name, kind in all_estimators():
        yield f"{name}-made", kind
        yield f"{name}-fitted", partial(_fitted, kind)


def _fitted(kind: Any) -> Any:
    made = kind()
    few = {name: 2 for name in ("n_estimators",) if name in made.get_params()}
    return made.set_params(**few).fit(X, Y)
