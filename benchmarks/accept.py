"""The accept rate: of real model pickles on popular hubs, how many import allowed names alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from environments import ROOT
from table import Row

if TYPE_CHECKING:
    from bench import Bench

GOAL = 97.5


def accepted(_bench: Bench) -> list[Row]:
    """The rate over `tests/data/traced_imports.json`; the refusals, each with its reason, go to standard error."""
    call = [sys.executable, "-m", "tests.accepted"]
    ran = subprocess.run(
        call, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    sys.stderr.write(ran.stdout + ran.stderr)
    found = re.search(r"accepted: ([\d.]+)%", ran.stdout)
    rate = float(found[1]) if found else 0.0
    return [Row("traced files of hubs that are accepted", f"{rate} %", "-", "-", f">= {GOAL} %", rate >= GOAL)]
