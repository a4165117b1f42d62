"""What every job is given: the commands, the inputs made on demand, and the comparisons that become rows."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import environments
from measuring import Meter, Reading
from table import Row

HERE = Path(__file__).parent
MEGABYTE = 1 << 20


@dataclass
class Bench:
    """One run of the benchmarks."""

    modelsec: tuple[str, ...]
    peers: dict[str, tuple[str, ...] | None]
    """How each peer is called; None where it could not be installed."""
    folder: Path

    def __post_init__(self) -> None:
        self.meter = Meter(self.folder)
        self.python = str(Path(self.modelsec[0]).with_name("python"))
        self.bare = (self.python, "-c", "pass")

    def input(self, kind: str, count: int) -> str:
        """Return the path of an input, written if it is not there yet. Its suffix is one that every tool reads."""
        path = self.folder / f"{kind}-{count}{SUFFIXES.get(kind, '.pkl')}"
        if not path.exists():
            subprocess.run([sys.executable, str(HERE / "make.py"), kind, str(path), str(count)], check=True)
        return str(path)

    def drop(self, *paths: str) -> None:
        """Remove inputs that are no longer needed; folders stay to the end."""
        for path in paths:
            Path(path).unlink(missing_ok=True)

    def scan(self, *arguments: str) -> tuple[str, ...]:
        """Return the command that scans with modelsec; configuration is left out, as it is for the peers."""
        return (*self.modelsec, "scan", "--isolated", *arguments)

    def sha256(self, *paths: str) -> tuple[str, ...]:
        return (self.python, str(HERE / "reference_sha256.py"), *paths)

    def genops(self, path: str) -> tuple[str, ...]:
        return (self.python, str(HERE / "reference_genops.py"), path)

    def peer(self, name: str, path: str) -> tuple[str, ...] | None:
        command = self.peers.get(name)
        return None if command is None else (*command, path)

    def help_of(self, name: str) -> tuple[str, ...] | None:
        """Return the least that a peer can be asked for; not every one tells its version."""
        command = self.peers.get(name)
        return None if command is None else (command[0], "--help")

    def at_most(self, job: str, ours: tuple[str, ...], other: tuple[str, ...], most: float, runs: int = 5) -> Row:
        """Compare CPU time: ours may be at most `most` times the other's. A file that does not pass meets no goal."""
        mine, theirs = self.meter.measure(ours, other, runs=runs)
        ratio = mine.cpu / theirs.cpu
        return Row(
            job,
            cpu(mine),
            f"{label(other)} {cpu(theirs)}",
            f"{ratio:.2f} x",
            f"<= {most:g} x",
            ratio <= most and not mine.code,
        )

    def faster(
        self, job: str, ours: tuple[str, ...], other: tuple[str, ...] | None, least: float, runs: int = 3
    ) -> Row:
        """Compare CPU time: the other must need at least `least` times ours."""
        if other is None:
            (mine,) = self.meter.measure(ours, runs=runs)
            return Row(job, cpu(mine), "not installed", "-", f">= {least:g} x", None)
        mine, theirs = self.meter.measure(ours, other, runs=runs)
        ratio = theirs.cpu / mine.cpu
        return Row(
            job,
            cpu(mine),
            f"{label(other)} {cpu(theirs)}",
            f"{ratio:.1f} x",
            f">= {least:g} x",
            ratio >= least and not mine.code,
        )

    def below(self, job: str, ours: tuple[str, ...], unit: str, value: float, most: float) -> Row:
        """Judge one measured quantity of ours by an absolute bound."""
        (mine,) = self.meter.measure(ours)
        shown = f"{value:.3f} {unit}" if value < 1 else f"{value:.1f} {unit}"
        return Row(job, shown + note(mine), "-", "-", f"< {most:g} {unit}", value < most and not mine.code)

    def peak_above_python(self, command: tuple[str, ...]) -> float:
        """Return the peak memory of a command above that of a bare interpreter, in MB."""
        mine, bare = self.meter.measure(command, self.bare, runs=1)
        return (mine.peak - bare.peak) / MEGABYTE


SUFFIXES = {
    "torch_zip": ".pt",
    "torch_zip_members": ".pt",
    "zip_members": ".zip",
    "safetensors": ".safetensors",
    "safetensors_shards": "",
    "small_files": "",
    "lock_text": ".lock",
    "small_project": "",
    "large_project": "",
    "small_pickles": "",
}


def label(command: tuple[str, ...]) -> str:
    """Return the short name of a reference."""
    if len(command) > 1 and command[1].endswith(".py"):
        return Path(command[1]).stem.removeprefix("reference_")
    return "python -c pass" if command[1:2] == ("-c",) else Path(command[0]).name


def cpu(reading: Reading) -> str:
    digits = 3 if reading.cpu < 1 else 2
    return f"{reading.cpu:.{digits}f} s" + note(reading)


def note(reading: Reading) -> str:
    return f" (exit {reading.code})" if reading.code else ""


def version_of(name: str, command: tuple[str, ...] | None) -> str:
    return f"{name} not installed" if command is None else f"{name} {environments.installed_version(command, name)}"
