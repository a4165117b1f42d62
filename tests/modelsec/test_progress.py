from __future__ import annotations

import pytest

from modelsec import progress
from modelsec.progress import Progress


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_short_work_draws_nothing(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True)
    clock[0] += 0.9
    line.file("a.pt")
    line.close()
    assert capsys.readouterr() == ("", "")


def test_long_work_draws_one_line_and_wipes_it(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True)
    clock[0] += 1.5
    line.file("a\x1b.pt")
    line.file("too soon")
    clock[0] += 0.2
    line.file("x" * 500)
    line.close()
    line.close()
    first, second, wiped = capsys.readouterr().err.split("\r\x1b[K")[1:]
    assert first == r"1 files, reading a\x1b.pt"
    assert second.startswith("3 files, reading …xxx")
    assert len(second) <= 80
    assert wiped == ""


def test_nothing_is_drawn_where_no_one_watches(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress()
    clock[0] += 5
    line.file("a.pt")
    assert capsys.readouterr() == ("", "")
