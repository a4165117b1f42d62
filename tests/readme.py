"""Writes what modelsec prints into the README: `python -m tests.readme`. A test holds that it is fresh."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path

import numpy as np

from tests.support.command import ROOT, modelsec
from tests.support.traps import SYSTEM

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


COMMANDS = ("scan", "lock", "check", "diff", "review", "explain")
HELPS = (("modelsec", "--help"), *(("modelsec", command, "--help") for command in COMMANDS))
BLOCKS = {"run": run_block, "help": help_block, "json": json_block, "lock": lock_block}


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
