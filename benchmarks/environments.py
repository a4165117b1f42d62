"""Virtual environments: modelsec from a wheel of this checkout, each peer from the package index."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Peer:
    """Another scanner: what to install, on which Pythons it runs, and how it is called."""

    name: str
    packages: tuple[str, ...]
    pythons: tuple[tuple[int, int], ...]
    arguments: tuple[str, ...]
    """Before the path that is to be scanned."""


PEERS = (
    # numpy: it is asked for when a npy file is met.
    Peer("picklescan", ("picklescan", "numpy"), ((3, 11), (3, 12), (3, 13)), ("-p",)),
    Peer("modelscan", ("modelscan",), ((3, 10), (3, 11), (3, 12)), ("-p",)),
    # typing_extensions: needed and not declared.
    Peer("fickling", ("fickling", "typing_extensions"), ((3, 10), (3, 11), (3, 12), (3, 13)), ("-s",)),
    Peer(
        "modelaudit",
        ("modelaudit",),
        ((3, 10), (3, 11), (3, 12), (3, 13)),
        ("scan", "--no-cache", "--no-whitelist"),
    ),
)


def default_folder() -> Path:
    """Return where the peers' environments are kept between runs."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "modelsec-benchmarks"


def command_of(peer: Peer, folder: Path) -> tuple[str, ...] | None:
    """Return how to call `peer`, installed below `folder` if it is not yet; None where that cannot be."""
    home = folder / peer.name
    program = home / "bin" / peer.name
    if not (home / "installed").is_file():
        python = _python_for(peer)
        if python is None or not _install(python, home, peer.packages):
            return None
        (home / "installed").write_text(" ".join(peer.packages), encoding="utf-8")
    return (str(program), *peer.arguments)


def installed_version(command: tuple[str, ...], name: str) -> str:
    """Return the version of the distribution `name` in the environment of `command`."""
    ask = f"from importlib.metadata import version; print(version({name!r}))"
    done = subprocess.run(
        [Path(command[0]).with_name("python"), "-I", "-c", ask], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"


def modelsec(folder: Path) -> tuple[str, ...]:
    """Build a wheel of this checkout, install it with its codecs into a fresh environment and return its command."""
    home = folder / "modelsec-environment"
    if not _install(sys.executable, home, (f"{ROOT}[archives]",)):
        message = "modelsec could not be built and installed; pip says why above"
        raise SystemExit(message)
    return (str(home / "bin" / "modelsec"),)


def with_tests(folder: Path) -> str:
    """Install this checkout with pytest and the libraries whose tests are run, and return that environment's Python."""
    home = folder / "plugin-environment"
    if not _install(sys.executable, home, (f"{ROOT}[archives,pytest]", "joblib", "pandas", "scikit-learn")):
        message = "the plugin could not be installed beside joblib and scikit-learn; pip says why above"
        raise SystemExit(message)
    return str(home / "bin" / "python")


def _python_for(peer: Peer) -> str | None:
    if sys.version_info[:2] in peer.pythons:
        return sys.executable
    for version in reversed(peer.pythons):
        found = shutil.which(".".join(["python" + str(version[0]), str(version[1])]))
        if found and not subprocess.run([found, "-c", "pass"], capture_output=True, check=False).returncode:
            return found
    return None


def _install(python: str, home: Path, packages: tuple[str, ...]) -> bool:
    shutil.rmtree(home, ignore_errors=True)
    for call in (
        [python, "-I", "-m", "venv", str(home)],
        [str(home / "bin" / "python"), "-I", "-m", "pip", "install", "-qq", "--disable-pip-version-check", *packages],
    ):
        if subprocess.run(call, stdout=sys.stderr, check=False).returncode:
            shutil.rmtree(home, ignore_errors=True)
            return False
    return True
