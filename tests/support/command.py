"""Runs the command in a process of its own, as users do."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent


def modelsec(*words: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `python -m modelsec` with `words`; `options` are those of `subprocess.run`."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "modelsec", *words],
        env=environment,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        check=False,
        timeout=60,
        **options,
    )


def in_terminal(words: list[str], *, columns: int = 80, **options: Any) -> tuple[int, str]:
    """Run a program whose three streams are one terminal; return its exit code and what the terminal was sent."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", **options.pop("env", {})}
    with subprocess.Popen(words, env=environment, stdin=slave, stdout=slave, stderr=slave, **options) as process:
        os.close(slave)
        seen = b""
        while True:
            try:
                part = os.read(master, 65_536)
            except OSError:  # Linux tells so that the last program has left the terminal
                break
            if not part:
                break
            seen += part
    os.close(master)
    return process.returncode, seen.decode().replace("\r\n", "\n")
