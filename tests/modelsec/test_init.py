from __future__ import annotations

import pytest

import modelsec


def test_the_public_names_are_sorted_and_there() -> None:
    assert modelsec.__all__ == sorted(modelsec.__all__)
    assert all(hasattr(modelsec, name) for name in modelsec.__all__)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="'modelsec' has no attribute 'loads'"):
        _ = modelsec.loads
