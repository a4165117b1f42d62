"""The pair: of the corpus in `tests/corpus`, how many malicious files pass and how many ordinary ones do not.

Every file goes alone through each tool, a thousand starts for each; so all peers but the first run with `--full` only.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import measuring
from environments import PEERS, ROOT
from table import Row

if TYPE_CHECKING:
    from pathlib import Path

    from bench import Bench

CLEAN = 0
"""The exit code that lets a pipeline go on, for every tool."""


def pair(bench: Bench) -> list[Row]:
    """Both halves, for modelsec and the first peer."""
    return _rows(bench, [PEERS[0].name])


def others(bench: Bench) -> list[Row]:
    """Both halves, for modelsec and the other peers; some minutes for each."""
    return _rows(bench, [peer.name for peer in PEERS[1:]])


def _rows(bench: Bench, names: list[str]) -> list[Row]:
    folder = bench.folder / "corpus"
    if not folder.exists() and not _write(folder):
        return [Row("the pair", "the corpus needs the dev extra", "-", "-", "0", None)]
    malicious, ordinary = _files(folder / "malicious"), _files(folder / "ordinary")
    rows = []
    for job, files, wanted_clean in (
        (f"malicious files called clean, of {len(malicious)}", malicious, True),
        (f"ordinary files not called clean, of {len(ordinary)}", ordinary, False),
    ):
        ours = _count(bench, bench.scan(), files, clean=wanted_clean)
        for name in names:
            call = bench.peers.get(name)
            theirs = "not installed" if call is None else str(_count(bench, call, files, clean=wanted_clean))
            rows.append(Row(job, str(ours), f"{name} {theirs}", "-", "0", ours == 0 if files else None))
    return rows


def _write(folder: Path) -> bool:
    call = [sys.executable, "-m", "benchmarks.write_corpus", str(folder)]
    return not subprocess.run(call, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False).returncode


def _files(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*") if path.is_file())


def _count(bench: Bench, call: tuple[str, ...], files: list[str], *, clean: bool) -> int:
    def is_counted(path: str) -> bool:
        return (measuring.once((*call, path), bench.folder).code == CLEAN) is clean

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(pool.map(is_counted, files))
