"""Jobs on checkpoints: the digest is nearly all of the work, and memory does not grow with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import MEGABYTE, Bench

if TYPE_CHECKING:
    from table import Row


def torch_zip(bench: Bench) -> list[Row]:
    """One torch checkpoint of 1 GB, 320 tensors."""
    path = bench.input("torch_zip", 1000)
    rows = [
        *_hashed(bench, "torch zip 1 GB", path),
        *_unhashed(bench, "torch zip 1 GB", path),
        bench.faster("torch zip 1 GB, verdict only", bench.scan("--no-hash", path), bench.peer("picklescan", path), 2),
    ]
    bench.drop(path)
    return rows


def safetensors(bench: Bench) -> list[Row]:
    """Four shards of 500 MB."""
    path = bench.input("safetensors_shards", 500)
    return [*_hashed(bench, "safetensors 4 x 500 MB", path), *_unhashed(bench, "safetensors 4 x 500 MB", path)]


def _hashed(bench: Bench, job: str, path: str) -> list[Row]:
    scan = bench.scan(path)
    return [
        bench.at_most(f"{job}, digest and verdict", scan, bench.sha256(path), 1.05),
        bench.below(f"{job}, peak above Python", scan, "MB", bench.peak_above_python(scan), 64),
    ]


def _unhashed(bench: Bench, job: str, path: str) -> list[Row]:
    scan = bench.scan("--no-hash", "--jobs", "1", path)  # the modules of other processes are not the file's either
    mine, start = bench.meter.measure(scan, bench.scan("--no-hash", bench.input("tiny", 10)))
    rows = [bench.below(f"{job}, verdict only", scan, "CPU s", mine.cpu, 0.1)]
    if mine.read is not None and start.read is not None:  # the modules of Python and modelsec are not the file's
        beyond = (mine.read - start.read) / MEGABYTE
        rows.append(bench.below(f"{job}, verdict only, bytes read beyond the start", scan, "MB", beyond, 1))
    return rows
