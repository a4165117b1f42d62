"""The pytest plugin that checks every model a test run uses: `pytest --model-scan`.

Rule: importing it costs nothing; pytest does so in every run, whether the scan is on or off.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pytest_modelsec.errors import ModelBlocked, ModelScanWarning, Problem

__all__ = ["ModelBlocked", "ModelScanWarning", "Problem"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from pytest_modelsec import errors

    return getattr(errors, name)
