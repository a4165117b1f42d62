from __future__ import annotations

import sys
import time

import pytest

from modelsec.progress import WIPE, Progress
from tests.support.command import in_terminal


def drawn(capsys: pytest.CaptureFixture[str], line: Progress) -> list[str]:
    """Wait for at least one line, close, and return what was drawn between the wipes."""
    seen = ""
    for _ in range(200):
        seen += capsys.readouterr().err
        if seen:
            break
        time.sleep(0.01)
    line.close()
    seen += capsys.readouterr().err
    assert seen.endswith(WIPE)
    return seen.split(WIPE)[1:-1]


def test_short_work_draws_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True)
    line.file("a.pt")
    line.close()
    assert capsys.readouterr() == ("", "")


def test_long_work_draws_one_line_and_wipes_it(capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True, delay=0.05)
    line.file("a\x1b.pt")
    assert drawn(capsys, line)[0] == r"1 file, reading a\x1b.pt"


def test_one_large_file_shows_life(capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True, delay=0.05)
    line.file("a.pt")
    line.since -= 75
    assert drawn(capsys, line)[0] == "1 file, reading a.pt for 75 s"


def test_a_long_name_is_cut_to_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(wanted=True, delay=0.05)
    line.file("{x}" * 500)
    first = drawn(capsys, line)[0]
    assert first.startswith("1 file, reading …")
    assert first.endswith("{x}")
    assert len(first) <= 80


def test_nothing_is_drawn_where_no_one_watches(capsys: pytest.CaptureFixture[str]) -> None:
    line = Progress(delay=0)
    line.file("a.pt")
    line.close()
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("columns", "width"), [(40, 40), (0, 80)])
def test_a_terminal_gives_the_width_or_has_the_usual_one(columns: int, width: int) -> None:
    program = (
        "import time; from modelsec.progress import Progress\n"
        "line = Progress(delay=0.05); line.file('x' * 500); time.sleep(0.3); line.close()"
    )
    code, text = in_terminal([sys.executable, "-c", program], columns=columns)
    assert code == 0
    assert text.split(WIPE)[1] == "1 file, reading …".ljust(width - 2, "x")
