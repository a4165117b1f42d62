from __future__ import annotations

import pytest

from modelsec import report


def test_the_outputs_are_these() -> None:
    assert report.names() == ("json", "text")


@pytest.mark.parametrize("name", report.names())
def test_each_output_goes_by_its_own_name(name: str) -> None:
    assert report.load(name).name == name
