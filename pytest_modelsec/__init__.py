"""The pytest plugin that checks every model a test run uses: `pytest --model-scan`."""

from __future__ import annotations

from pytest_modelsec.errors import ModelBlocked, ModelScanWarning, Problem

__all__ = ["ModelBlocked", "ModelScanWarning", "Problem"]
