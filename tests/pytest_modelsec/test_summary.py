from __future__ import annotations

import pytest

from pytest_modelsec.summary import counted


@pytest.mark.parametrize(("count", "text"), [(0, "0 models"), (1, "1 model"), (2_000, "2,000 models")])
def test_numbers_have_their_noun(count: int, text: str) -> None:
    assert counted(count, "model") == text
