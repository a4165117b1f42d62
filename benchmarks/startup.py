"""Jobs on what a user waits for at least: the start, one small file, a folder of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from environments import PEERS

if TYPE_CHECKING:
    from bench import Bench
    from table import Row

RUNS = 15


def version(bench: Bench) -> list[Row]:
    """`modelsec --version`."""
    return [bench.at_most("modelsec --version", (*bench.modelsec, "--version"), bench.bare, 2, RUNS)]


def small_file(bench: Bench) -> list[Row]:
    """A scan of one small file, beside bare Python and beside every peer's scan of it."""
    path = bench.input("tiny", 10)
    job, scan = "scan of a small file", bench.scan(path)
    return [
        bench.at_most(job, scan, bench.bare, 3, RUNS),
        *(bench.faster(job, scan, bench.peer(peer.name, path), 1) for peer in PEERS),
    ]


def bombs(bench: Bench) -> list[Row]:
    """Small files that stand for large ones: as quick as any other small file."""
    rows = []
    for kind, count in (("laughs", 20), ("twins", 60)):
        rows.append(bench.at_most(f"{kind}, {count} levels", bench.scan(bench.input(kind, count)), bench.bare, 3, RUNS))
    return rows


def folder(bench: Bench) -> list[Row]:
    """Ten thousand small files of ten kinds."""
    path = bench.input("small_files", 10_000)
    scan = bench.scan(path)
    return [
        bench.faster("10,000 small files", scan, bench.peer("picklescan", path), 5),
        bench.at_most("10,000 small files", scan, bench.sha256(path), 5),
    ]
