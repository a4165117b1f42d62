"""The gate's share of the differential harness; `python -m tests.fuzz` runs it for as long as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fuzz.compare import BATCH, run

if TYPE_CHECKING:
    import pytest

STREAMS = 20_000


def test_what_unpicklers_ask_for_is_told() -> None:
    result = run(STREAMS, first_seed=1)
    assert result.failures == []
    assert (result.streams, result.died) == (STREAMS, 0)
    assert result.asking > STREAMS // 4


def test_the_harness_notices_what_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.compare.told", lambda _data: set())
    assert run(BATCH, first_seed=1).failures
