"""Writes what modelsec prints into the README: `python -m tests.readme`. A test holds that it is fresh."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from modelsec.config import PREFIX
from modelsec.settings import SETTINGS
from pytest_modelsec import hookspecs
from pytest_modelsec.handles import lock_view, locked_models
from pytest_modelsec.plugin import INI, MARKERS, OPTIONS
from tests.support.command import ROOT, modelsec
from tests.support.traps import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable

README = ROOT / "README.md"


def fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"


def run_block(folder: str) -> str:
    done = modelsec("scan", ".", cwd=folder)
    return fenced("console", f"$ modelsec scan .\n{done.stdout}\n$ echo $?\n{done.returncode}")


def lock_block(folder: str) -> str:
    project = Path(folder, "project")
    (project / "models").mkdir(parents=True)
    (project / "pyproject.toml").write_text("[tool.modelsec]\n")
    model = project / "models" / "intent.pkl"
    model.write_bytes(COUNTS)
    told = [f"$ modelsec lock\n{modelsec('lock', cwd=project).stdout}"]
    _, _, entry = (project / "models.lock").read_text().partition("[[model]]")
    model.write_bytes(SYSTEM)
    told.append(f"$ cp from/elsewhere.pkl models/intent.pkl; modelsec check\n{modelsec('check', cwd=project).stdout}")
    return fenced("console", "\n".join(told)) + "\n\n" + fenced("toml", f"[[model]]{entry}")


COUNTS = b"ccollections\nOrderedDict\n)R(Vhello\nI3\nu."
"""A pickle of protocol 0, so that its digest is the same whatever is installed."""


def help_block(_: str) -> str:
    return "\n\n".join(fenced("console", f"$ {' '.join(words)}\n{modelsec(*words[1:]).stdout}") for words in HELPS)


def json_block(folder: str) -> str:
    document = json.loads(modelsec("scan", "--format", "json", "trap.pkl", cwd=folder).stdout)
    return fenced("json", json.dumps(document, indent=2))


def plugin_run(folder: str) -> str:
    project = Path(folder, "tested")
    (project / "models").mkdir(parents=True)
    (project / "pyproject.toml").write_text("[tool.modelsec]\n")
    model = project / "models" / "intent.pkl"
    model.write_bytes(COUNTS)
    modelsec("lock", cwd=project)
    model.write_bytes(SYSTEM)
    (project / "test_intent.py").write_text(TESTS)
    words = ("-p", "pytest_modelsec.plugin", "-p", "no:cacheprovider", "--model-scan", "--no-header")
    alone = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "100"}
    told = {name: text for name, text in alone.items() if name not in ("CI", "GITHUB_ACTIONS", "PYTEST_ADDOPTS")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words], cwd=project, env=told, capture_output=True, text=True, check=False
    )
    lines = done.stdout.rstrip().splitlines()
    del lines[-1]  # how long it took
    return fenced("console", "$ pytest --model-scan\n" + "\n".join(line.replace("=" * 20, "") for line in lines[1:]))


TESTS = """\
import pathlib, pickle, pytest

@pytest.fixture(scope="session")
def intent():
    return pathlib.Path("models/intent.pkl")

def test_intent(intent):
    assert pickle.loads(intent.read_bytes())

def test_again(intent):
    assert intent.exists()
"""


def plugin_options(_: str) -> str:
    options = [(f"`{flag}{_value(given)}`", str(given["help"])) for flag, given in OPTIONS]
    settings = [(f"`{name} = {_default(default)}`", text) for name, _, text, default in INI]
    markers = [(f"`@pytest.mark.{name}`", text.strip()) for name, _, text in (line.partition(":") for line in MARKERS)]
    names = ("Option", "Setting, with its default", "Marker", "Fixture", "Hook in `conftest.py`")
    tables = zip(names, (options, settings, markers, FIXTURES, HOOKS), strict=True)
    return "\n\n".join(
        "\n".join((f"| {name} | |", "|---|---|", *(f"| {left} | {right} |" for left, right in rows)))
        for name, rows in tables
    )


def _value(given: dict[str, Any]) -> str:
    return f"={given['metavar']}" if "metavar" in given else ""


def _default(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _first_sentence(function: Callable[..., object]) -> str:
    return (function.__doc__ or "").partition("\n")[0]


FIXTURES = [
    (f"`{name}`", _first_sentence(function))
    for name, function in (("locked_model", locked_models), ("model_lock", lock_view))
]
HOOKS = [
    (f"`{function.__name__}(config)`", _first_sentence(function))
    for function in (hookspecs.pytest_modelsec_models, hookspecs.pytest_modelsec_policy)
]


def settings_block(_: str) -> str:
    rows = [
        f"| `{key}` | {f'`{PREFIX}{key.upper()}`' if setting.mirrored else ''} | {setting.help} |"
        for key, setting in SETTINGS.items()
    ]
    return "\n".join(("| Setting | Variable | |", "|---|---|---|", *rows))


COMMANDS = ("scan", "lock", "check", "diff", "review", "explain", "lint", "fix")
HELPS = (("modelsec", "--help"), *(("modelsec", command, "--help") for command in COMMANDS))
BLOCKS = {"run": run_block, "help": help_block, "json": json_block, "lock": lock_block}
BLOCKS |= {"plugin-run": plugin_run, "plugin-options": plugin_options, "settings": settings_block}


def rendered(text: str) -> str:
    """Return `text` with every block between `begin` and `end` markers made anew."""
    with tempfile.TemporaryDirectory() as folder:
        np.savez(Path(folder, "model.npz"), weights=np.eye(4), bias=np.zeros(4))
        Path(folder, "trap.pkl").write_bytes(SYSTEM)
        for name, block in BLOCKS.items():
            pattern = rf"(?<=<!-- begin: {name} -->\n).*?(?=<!-- end: {name} -->)"
            fresh = f"\n{block(folder)}\n\n".replace("\\", r"\\")
            text = re.sub(pattern, fresh, text, count=1, flags=re.DOTALL)
    return text


if __name__ == "__main__":
    README.write_text(rendered(README.read_text()))
    sys.exit(0)
