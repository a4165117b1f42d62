"""Jobs on pickles that are long in opcodes."""

from __future__ import annotations

from bench import MEGABYTE, Bench, note
from table import Row

BASE_MB, MEMO_BYTES = 32, 8


def vocabulary(bench: Bench) -> list[Row]:
    """A dictionary of 2 million tokens."""
    return _job(bench, "vocabulary p4, 2 M", bench.input("vocabulary", 2_000_000), 10, 4, 2_000_002)


def floats(bench: Bench) -> list[Row]:
    """A list of 5 million floats."""
    return _job(bench, "floats p4, 5 M", bench.input("floats", 5_000_000), 20, 4, 1)


def objects_p4(bench: Bench) -> list[Row]:
    """A million small objects."""
    return _job(bench, "objects p4, 1 M", bench.input("objects_p4", 1_000_000), 8, 4, 2_000_010)


def objects_p2(bench: Bench) -> list[Row]:
    """The same for Python 2."""
    return _job(bench, "objects p2, 1 M", bench.input("objects_p2", 1_000_000), 5, None, 2_000_010)


def objects_p0(bench: Bench) -> list[Row]:
    """The same as text; a pickler of protocol 0 gives every tuple of arguments a memo place too."""
    return _job(bench, "objects p0, 1 M", bench.input("objects_p0", 1_000_000), 3, None, 3_000_010)


def _job(bench: Bench, job: str, path: str, picklescan: float, genops: float | None, memo: int) -> list[Row]:
    scan = bench.scan(path)
    rows = [bench.faster(job, scan, bench.peer("picklescan", path), picklescan)]
    if genops is not None:
        rows.append(bench.faster(job, scan, bench.genops(path), genops))
    (mine,) = bench.meter.measure(scan)
    peak, most = mine.peak / MEGABYTE, BASE_MB + MEMO_BYTES * memo / MEGABYTE
    rows.append(Row(f"{job}, peak", f"{peak:.0f} MB{note(mine)}", "-", "-", f"<= {most:.0f} MB", peak <= most))
    bench.drop(path)
    return rows
