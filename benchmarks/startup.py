"""Jobs on what a user waits for at least: the start, one small file, a folder of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from environments import PEERS

if TYPE_CHECKING:
    from bench import Bench
    from table import Row

RUNS = 15


def version(bench: Bench) -> list[Row]:
    """`modelsec --version`, beside bare Python and beside every peer's help."""
    job, ours = "modelsec --version", (*bench.modelsec, "--version")
    return [
        bench.at_most(job, ours, bench.bare, 2, RUNS),
        *(bench.faster(job, ours, bench.help_of(peer.name), 1) for peer in PEERS),
    ]


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
    """Two thousand small files of ten kinds; the peers pass over those whose suffix they do not know."""
    return _many(bench, "small_files", "2,000 small files")


def pickles(bench: Bench) -> list[Row]:
    """Two thousand pickles of 3.5 KB, all of which every peer reads."""
    return _many(bench, "small_pickles", "2,000 small pickles")


def _many(bench: Bench, kind: str, job: str) -> list[Row]:
    path = bench.input(kind, 2_000)
    scan = bench.scan("--jobs", "1", path)  # as the peers, which know one process
    return [
        *(bench.faster(job, scan, bench.peer(name, path), 5) for name in ("picklescan", "modelscan", "modelaudit")),
        bench.at_most(job, scan, bench.sha256(path), 5),
    ]
