"""Jobs on the lock: its text, a check of a small project, and the second check of a large one."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

from bench import HERE

if TYPE_CHECKING:
    from bench import Bench
    from table import Row

RUNS = 15


def lock_text(bench: Bench) -> list[Row]:
    """A lock of 10,000 models is read, checked and rendered."""
    path = bench.input("lock_text", 10_000)
    ours = (bench.python, str(HERE / "measured_lock.py"), path)
    toml = (bench.python, str(HERE / "reference_toml.py"), path)
    return [bench.at_most("lock of 10,000 models", ours, toml, 3)]


def check(bench: Bench) -> list[Row]:
    """A check of 20 small models."""
    path = bench.input("small_project", 20)
    within = ("env", "-C", path)
    subprocess.run([*within, *bench.modelsec, "lock", "--isolated"], check=True, capture_output=True)
    ours = (*within, *bench.modelsec, "check", "--isolated")
    return [bench.at_most("check of 20 small models", ours, (*within, *bench.bare), 5, RUNS)]


def check_again(bench: Bench) -> list[Row]:
    """The second check of 10 GB that nobody touched."""
    path = bench.input("large_project", 10)
    within = ("env", "-C", path, "-u", "CI", f"XDG_CACHE_HOME={bench.folder / 'cache'}")
    for command in ("lock", "check"):
        time.sleep(3)  # a file that was written a moment ago is not remembered
        subprocess.run([*within, *bench.modelsec, command, "--isolated"], check=True, capture_output=True)
    ours = (*within, *bench.modelsec, "check", "--isolated")
    started = time.monotonic()
    subprocess.run(ours, check=True, capture_output=True)
    return [bench.below("second check of 10 GB", ours, "s", time.monotonic() - started, 1)]
