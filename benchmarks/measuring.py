"""What a command costs: CPU seconds of it and its children, peak memory, bytes read.

CPU time and not wall time, so that another load on the machine counts little; the least of several runs, taken in turn
(A B A B), so that what it still costs falls on both sides.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LAUNCH = Path(__file__).with_name("launch.py")
QUIET = {"PROMPTFOO_DISABLE_TELEMETRY": "1", "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": ""}
PLENTY = 10.0
"""CPU seconds after which a command is not run again: what is that long is not noise."""


@dataclass(frozen=True)
class Reading:
    """One run, or the least of several."""

    cpu: float
    peak: int
    """Bytes, of the largest process."""
    read: int | None
    """Bytes read by system calls, the modules of the start included; None where the system does not count."""
    code: int
    """The exit code; negative for a signal."""


def once(command: tuple[str, ...], folder: Path) -> Reading:
    """Run `command` in `folder`, its output thrown away."""
    here, there = os.pipe()
    environment = {name: text for name, text in {**os.environ, **QUIET}.items() if text}
    call = [sys.executable, "-S", "-E", str(LAUNCH), str(there), *command]
    with subprocess.Popen(
        call,
        cwd=folder,
        env=environment,
        pass_fds=(there,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ):
        os.close(there)
        with os.fdopen(here) as line:
            return Reading(**json.loads(line.read()))


class Meter:
    """Runs commands and remembers what they cost."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[tuple[str, ...], list[Reading]] = {}

    def measure(self, *commands: tuple[str, ...], runs: int = 3) -> list[Reading]:
        """Run the commands in turn until each has `runs` readings; return the least of each."""
        for turn in range(runs):
            for command in commands:
                readings = self.known.setdefault(command, [])
                if len(readings) <= turn and (not readings or readings[0].cpu < PLENTY):
                    readings.append(once(command, self.folder))
        return [self._least(command) for command in commands]

    def _least(self, command: tuple[str, ...]) -> Reading:
        readings = self.known[command]
        best = min(readings, key=lambda reading: reading.cpu)
        read = None if best.read is None else min(reading.read or 0 for reading in readings)
        return Reading(best.cpu, min(reading.peak for reading in readings), read, best.code)
