"""The linter against its peers: findings on the rules' own cases, and CPU time on a tree of sources.

    python benchmarks/lint.py [--tree DIR]... [--peers DIR]

Needs the `dev` extra in the Python of the run. The peers are installed from the package index, each into an
environment of its own. semgrep brings no rules along: `semgrep.yml` beside this file says what its public rules report.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from environments import ROOT, Peer, command_of, default_folder, installed_version
from measuring import Meter

sys.path.insert(0, str(ROOT))

from flake8_modelsec.registry import rules
from flake8_modelsec.rule import Bad, Good

PYTHONS = ((3, 11), (3, 12), (3, 13))
BANDIT = ("-q", "-r", "-f", "custom", "--msg-template", "{relpath}:{line}: {test_id}", "-t", "B301,B302,B506,B614,B615")
FLAKE8 = ("--isolated", "-j1", "--format", "%(path)s:%(row)d: %(code)s")
# --no-git-ignore: a temporary folder is no repository; --max-target-bytes 0 and --timeout 0: every file, to its end.
SEMGREP = (
    "scan",
    "--metrics=off",
    "--disable-version-check",
    "--quiet",
    "--emacs",
    "--no-git-ignore",
    "--max-target-bytes=0",
    "--timeout=0",
    "--config",
    str(Path(__file__).with_name("semgrep.yml")),
)
PEERS = (
    Peer(
        "ruff",
        ("ruff",),
        PYTHONS,
        ("check", "--isolated", "--no-cache", "--output-format", "concise", "--select", "S301,S302,S506"),
    ),
    Peer("bandit", ("bandit",), PYTHONS, BANDIT),
    Peer("torchfix", ("torchfix", "flake8"), PYTHONS, ("--select", "TOR102", "--jobs", "1")),
    Peer("semgrep", ("semgrep",), PYTHONS, SEMGREP),
    Peer("flake8", ("flake8",), PYTHONS, FLAKE8),
)
PLUGINS = {
    "dlint": Peer("flake8", ("flake8", "dlint"), PYTHONS, (*FLAKE8, "--select", "DUO103,DUO109,DUO119,DUO120")),
    "flake8-bandit": Peer(
        "flake8", ("flake8", "flake8-bandit"), PYTHONS, (*FLAKE8, "--select", "S301,S302,S506,S614,S615")
    ),
}
PLACE = re.compile(r"^(?:\./)?(?P<path>\S+?\.py):(?P<line>\d+)")
SLOW = 2.0
"""MB of sources on which what takes over 10 times ruff's time is measured, and scaled by bytes."""


@dataclass(frozen=True)
class Case:
    """One case as a file: the lines that are to be reported."""

    family: str
    name: str
    lines: frozenset[int]


def write_cases(folder: Path) -> list[Case]:
    """Write every case that needs neither a lock nor versions as a file of its own."""
    cases = []
    for rule in rules():
        for case in rule.cases:
            if not isinstance(case, (Bad, Good)) or rule.requires or case.lock is not None or not rule.default:
                continue
            name = f"case_{len(cases):03}.py"
            (folder / name).write_text(case.code, encoding="utf-8")
            lines = {case.line or len(case.code.rstrip("\n").split("\n"))} if isinstance(case, Bad) else set()
            cases.append(Case(rule.code, name, frozenset(lines)))
    return cases


def reported(command: tuple[str, ...], folder: Path) -> dict[str, set[int]]:
    """Return the lines that a tool reports, by file."""
    done = subprocess.run([*command, "."], cwd=folder, capture_output=True, text=True, check=False)
    found: dict[str, set[int]] = {}
    for line in done.stdout.splitlines():
        match = PLACE.match(line)
        if match:
            found.setdefault(match["path"], set()).add(int(match["line"]))
    return found


def findings(commands: dict[str, tuple[str, ...]], folder: Path) -> str:
    """Return the table: found of wanted, and false reports, by family and tool."""
    cases = write_cases(folder)
    families = sorted({case.family for case in cases})
    results = {name: reported(command, folder) for name, command in commands.items()}
    lines = ["| family | wanted | " + " | ".join(results) + " |", "|---" * (len(results) + 2) + "|"]
    for family in [*families, "all"]:
        chosen = [case for case in cases if family in (case.family, "all")]
        cells = []
        for found in results.values():
            hits = sum(len(case.lines & found.get(case.name, set())) for case in chosen)
            wrong = sum(1 for case in chosen if not case.lines and found.get(case.name))
            cells.append(f"{hits}" + (f", {wrong} false" if wrong else "") if hits or wrong else "-")
        wanted = sum(len(case.lines) for case in chosen)
        lines.append(f"| {family} | {wanted} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def times(commands: dict[str, tuple[str, ...]], tree: Path, sample: Path) -> str:
    """Return the table of CPU seconds on a tree; slow tools run on a sample of it."""
    sources = sorted(tree.rglob("*.py"))
    whole = sum(path.stat().st_size for path in sources)
    taken = 0
    for path in sources[:: max(len(sources) // 100, 1)]:
        if taken < SLOW * 1e6:
            taken += path.stat().st_size
            (sample / f"{path.stem}_{taken}.py").write_bytes(path.read_bytes())
    lines = [f"{tree}: {len(sources):,} files, {whole / 1e6:.0f} MB", "", "| tool | CPU s | of ruff |", "|---|---|---|"]
    meter = Meter(sample)
    fast = {name: (*command, str(tree)) for name, command in commands.items() if name in QUICK}
    readings = dict(zip(fast, meter.measure(*fast.values()), strict=True))
    base = readings["ruff"].cpu
    for name, command in commands.items():
        if name in readings:
            lines.append(f"| {name} | {readings[name].cpu:.2f} | {readings[name].cpu / base:.2f} x |")
            continue
        (reading,) = meter.measure((*command, "."), runs=1)
        scaled = reading.cpu * whole / taken
        lines.append(f"| {name} | about {scaled:.0f}, from {taken / 1e6:.1f} MB | {scaled / base:.0f} x |")
    return "\n".join(lines)


QUICK = ("modelsec", "modelsec, warm", "ruff")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tree", type=Path, action="append", default=[])
    parser.add_argument("--peers", type=Path, default=default_folder())
    given = parser.parse_args()
    ours = (str(Path(sys.executable).with_name("modelsec")), "lint", "--output-format", "concise")
    commands: dict[str, tuple[str, ...]] = {"modelsec": (*ours, "--isolated")}
    for peer in PEERS:
        command = command_of(peer, given.peers)
        if command is not None:
            commands[peer.name] = command
    for name, peer in PLUGINS.items():
        command = command_of(peer, given.peers / name)
        if command is not None:
            commands[name] = command
    print(", ".join(f"{name} {installed_version(command, name)}" for name, command in commands.items()))
    with tempfile.TemporaryDirectory() as folder:
        tools = {name: command for name, command in commands.items() if name != "flake8"}
        print(f"\n{findings(tools, Path(folder))}\n")
    for tree in given.tree:
        with tempfile.TemporaryDirectory() as folder:
            print(f"{times({**commands, 'modelsec, warm': ours}, tree, Path(folder))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
