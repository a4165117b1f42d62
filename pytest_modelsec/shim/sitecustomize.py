"""What a child process of a scanned run begins with; Python imports it by this name, because its folder comes first.

Rule: the child stays what it was. A `sitecustomize` of the user's own is imported as it would have been, and without
the run's word, or where modelsec is not installed, nothing is done.
"""

from __future__ import annotations

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def begin() -> None:
    """Step aside for the user's own module, then watch as the run that started this process does."""
    sys.path[:] = [path for path in sys.path if os.path.abspath(path) != HERE]
    ours = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # type: ignore[import-not-found]  # noqa: F401 - the user's own, if there is one
    except ImportError:
        if ours is not None:
            sys.modules["sitecustomize"] = ours
    told = os.environ.get("MODELSEC_CHILD")
    if told:
        try:
            from pytest_modelsec import child
        except ImportError:  # another environment's Python
            return
        child.begin(told)


begin()
