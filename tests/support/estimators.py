"""Every public estimator of scikit-learn, without what finding them would change in the process."""

from __future__ import annotations

import sys
from typing import Any

from sklearn.utils import all_estimators


def estimators() -> dict[str, Any]:
    """Give scikit-learn's estimators by name.

    The search imports all of scikit-learn, a wrapper of dask with it, and dask changes how every exception of the
    process is pickled: dask is out of sight meanwhile.
    """
    hidden = sys.modules.get("dask") is None
    if hidden:
        sys.modules["dask"] = None  # type: ignore[assignment]  # which is how Python says: not to be imported
    try:
        return dict(all_estimators())
    finally:
        if hidden:
            del sys.modules["dask"]
