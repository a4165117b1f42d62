"""Runs the plugin's tests on every supported Python, with the oldest and the newest pytest: `nox`.

CI runs the oldest and the newest pair of these; the whole gate, with torch, is `python -m tests.gate` on Python 3.11.
"""

from __future__ import annotations

import nox

PYTHONS = ("3.10", "3.11", "3.12", "3.13")
OLDEST = "==8.0.0"
NEWEST = ""
WITH = ("hypothesis", "joblib", "jsonschema", "numpy", "pytest-asyncio", "pytest-cov", "pytest-xdist", "safetensors")

nox.options.default_venv_backend = "venv"


@nox.session(python=PYTHONS)
@nox.parametrize("pytest", [OLDEST, NEWEST], ids=["oldest", "newest"])
def plugin(session: nox.Session, pytest: str) -> None:
    """Test the plugin against one pytest."""
    session.install("-e", ".[pytest,archives]", f"pytest{pytest}", *WITH)
    session.run("python", "-m", "pytest", "-q", "-p", "no:asyncio", "tests/pytest_modelsec", *session.posargs)
