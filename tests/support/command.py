"""Runs the command in a process of its own, as users do."""

from __future__ import annotations

import os
import subprocess
import sys
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
