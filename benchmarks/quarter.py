"""Jobs for `--full`: every peer on the opcode-heavy inputs, at a quarter of their size since some need minutes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from environments import PEERS

if TYPE_CHECKING:
    from bench import Bench
    from table import Row

INPUTS = {
    "torch_zip": 272,
    "vocabulary": 500_000,
    "floats": 1_250_000,
    "objects_p4": 250_000,
    "objects_p2": 250_000,
    "objects_p0": 250_000,
}


def _all_peers(bench: Bench, kind: str, count: int) -> list[Row]:
    path = bench.input(kind, count)
    job = f"quarter size: {kind.replace('_', ' ')}, verdict only"
    return [bench.faster(job, bench.scan("--no-hash", path), bench.peer(peer.name, path), 1, runs=2) for peer in PEERS]


JOBS = {kind.replace("_", "-"): partial(_all_peers, kind=kind, count=count) for kind, count in INPUTS.items()}
