from __future__ import annotations

import pytest_modelsec
from pytest_modelsec.errors import ModelBlocked, ModelScanWarning, Problem


def test_what_users_import_is_there() -> None:
    public = {name: getattr(pytest_modelsec, name) for name in pytest_modelsec.__all__}
    assert public == {"ModelBlocked": ModelBlocked, "ModelScanWarning": ModelScanWarning, "Problem": Problem}
