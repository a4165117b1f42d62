"""Jobs on growth: four times the input may take at most five times the time, on hostile input too.

The start of the process is taken off both times. Hostile inputs need not pass; they have to end.
"""

from __future__ import annotations

from functools import partial

from bench import Bench, note
from table import Row

MOST = 5.0
CASES = (
    # kind, n, what it shows
    ("objects_p4", 100_000, "objects"),
    ("zip_members", 50_000, "members of a zip"),
    ("torch_zip_members", 12_500, "members of a torch zip"),
    ("safetensors", 250, "MB hashed"),
    ("deep", 250_000, "nested lists"),
    ("put_gaps", 250_000, "memo places with gaps"),
    ("put_again", 250_000, "one memo place written again"),
    ("marks", 250_000, "marks"),
    ("marks_filled", 250_000, "marks with a value"),
    ("stack_globals", 250_000, "STACK_GLOBAL of one name"),
    ("other_globals", 25_000, "different globals, refused"),
    ("reduces", 250_000, "REDUCE with arguments"),
    ("refused_reduces", 250_000, "REDUCE with arguments, refused"),
    ("builds", 100_000, "BUILD with a state"),
    ("one_instance_builds", 100_000, "BUILD on one instance, refused"),
    ("small_dicts", 250_000, "small dictionaries"),
    ("stacked_pickles", 25_000, "pickles in one file"),
)


def _grows(bench: Bench, kind: str, count: int, words: str) -> list[Row]:
    start = bench.meter.measure(bench.scan(bench.input("tiny", 10)), runs=5)[0].cpu
    small, large = bench.input(kind, count), bench.input(kind, 4 * count)
    first, second = bench.meter.measure(bench.scan(small), bench.scan(large), runs=2)
    ratio = (second.cpu - start) / max(first.cpu - start, 0.001)
    bench.drop(small, large)
    return [
        Row(
            f"growth: {words}, {4 * count:,}",
            f"{second.cpu:.2f} s{note(second)}",
            f"{count:,}: {first.cpu:.2f} s",
            f"{ratio:.1f} x",
            f"<= {MOST:g} x",
            ratio <= MOST and second.code in (0, 1),
        )
    ]


JOBS = {
    f"growth-{kind.replace('_', '-')}": partial(_grows, kind=kind, count=n, words=words) for kind, n, words in CASES
}
