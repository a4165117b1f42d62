"""Write one input: `python benchmarks/make.py KIND PATH COUNT`. A process of its own, since some need gigabytes."""

from __future__ import annotations

import sys
from pathlib import Path

import make_containers
import make_hostile
import make_locks
import make_pickles


def main() -> None:
    kind, path, count = sys.argv[1:]
    for module in (make_pickles, make_hostile, make_containers, make_locks):
        writer = getattr(module, kind, None)
        if writer is not None:
            writer(Path(path), int(count))
            return
    message = f"there is no input of the kind {kind}"
    raise SystemExit(message)


if __name__ == "__main__":
    main()
