"""Measure modelsec beside its peers and beside what the machine can do, and print one table.

python benchmarks/run.py [--only NAME...] [--full] [--peers DIR] [--keep DIR] [--list]
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import accept
import checkpoints
import environments
import growth
import locks
import opcodes
import pair
import plugin
import quarter
import startup
import table
from bench import Bench, version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Job: TypeAlias = Callable[[Bench], list[table.Row]]

JOBS: dict[str, Job] = {
    "torch-zip": checkpoints.torch_zip,
    "safetensors": checkpoints.safetensors,
    "vocabulary": opcodes.vocabulary,
    "floats": opcodes.floats,
    "objects-p4": opcodes.objects_p4,
    "objects-p2": opcodes.objects_p2,
    "objects-p0": opcodes.objects_p0,
    "version": startup.version,
    "small-file": startup.small_file,
    "bombs": startup.bombs,
    "folder": startup.folder,
    "lock": locks.lock_text,
    "check": locks.check,
    "pickles": startup.pickles,
    **growth.JOBS,
    "plugin-off": plugin.off,
    "plugin-trivial": plugin.trivial,
    "pair": pair.pair,
    "accepted": accept.accepted,
}
FULL: dict[str, Job] = {
    **{f"quarter-{name}": job for name, job in quarter.JOBS.items()},
    "others-pair": pair.others,
    "again": locks.check_again,
    "plugin-suites": plugin.suites,
}


def main() -> int:
    """Run the jobs; 0 when every goal that could be judged is met, else 1."""
    options = _options()
    if options.list:
        print("\n".join([*JOBS, *FULL]))
        return 0
    wanted = _wanted(options.only, full=options.full)
    with tempfile.TemporaryDirectory(prefix="modelsec-benchmark-") as room:
        folder = options.keep or Path(room)
        folder.mkdir(parents=True, exist_ok=True)
        bench = _bench(folder, options.peers)
        heading, rows = _heading(bench), []
        for name in wanted:
            started = time.monotonic()
            rows.extend({**JOBS, **FULL}[name](bench))
            print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    print(heading, table.text(rows), sep="\n")
    return 1 if any(row.met is False for row in rows) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", help="run these jobs; a name may be cut short (growth, objects)"
    )
    parser.add_argument(
        "--full", action="store_true", help="also run every peer on the inputs at a quarter of their size"
    )
    parser.add_argument(
        "--peers",
        type=Path,
        default=environments.default_folder(),
        metavar="DIR",
        help="where the peers are kept installed",
    )
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="write the inputs here and keep those that are used again"
    )
    parser.add_argument("--list", action="store_true", help="print the names of the jobs and leave")
    return parser.parse_args()


def _wanted(only: list[str] | None, *, full: bool) -> list[str]:
    if not only:
        return [*JOBS, *(FULL if full else ())]
    known = [*JOBS, *FULL]
    wanted = [name for name in known if any(name.startswith(start) for start in only)]
    unknown = [start for start in only if not any(name.startswith(start) for name in known)]
    if unknown:
        message = f"there is no job {', '.join(unknown)}; --list names them"
        raise SystemExit(message)
    return wanted


def _bench(folder: Path, peers: Path) -> Bench:
    peers.mkdir(parents=True, exist_ok=True)
    return Bench(
        modelsec=environments.modelsec(folder),
        peers={peer.name: environments.command_of(peer, peers) for peer in environments.PEERS},
        folder=folder,
    )


def _heading(bench: Bench) -> str:
    tools = [version_of("modelsec", bench.modelsec), *(version_of(name, call) for name, call in bench.peers.items())]
    machine = f"CPython {platform.python_version()}, {platform.system()} {platform.machine()}"
    method = "CPU seconds of the command and its children, least of several runs, warm cache."
    return f"{machine}; {', '.join(tools)}.\n{method}\n"


if __name__ == "__main__":
    raise SystemExit(main())
