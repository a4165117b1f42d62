"""Loaders of whole programs and agents.

## What it reports
`torch.jit.load`, `torch.export.load`, and `load` of agents of stable_baselines3, sb3_contrib and ray. Off unless it is
selected.

## Why it is bad
A TorchScript archive is a program, `torch.export.load` falls back to full unpickling when the guarded load fails, and
agents are pickles: to be loaded from known sources only.

## References
- CWE-502
- https://github.com/pytorch/pytorch/blob/main/SECURITY.md

## Known problems
Agents behind names that are bound twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import INFO, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

PROGRAMS = ("torch.jit.load", "torch.export.load")
AGENTS = ("stable_baselines3.", "sb3_contrib.", "ray.rllib.")
METHODS = ("load", "from_checkpoint", "load_from_zip_file")


def check(call: Call) -> Found | None:
    """Report the call."""
    if call.path not in PROGRAMS and not call.path.startswith(AGENTS):
        return None
    return Found(f"{called(call.path)} may run what the file brings along; load only files that models.lock pins")


CASES = (
    Bad("import torch\ntorch.jit.load(p)\n"),
    Bad("import torch\ntorch.export.load(p)\n"),
    Bad("from stable_baselines3 import PPO\nPPO.load(p)\n"),
    Good("import torch\ntorch.load(p)\n"),
    Good("import torch\ntorch.jit.save(m, p)\n"),
    Missed("def f(agent): return agent.load(p)\n", why="the class of a parameter is not known"),
)

RULE = Rule(
    "MSC153",
    "loader-of-programs",
    "`torch.jit.load`, `torch.export.load` and agents' `load`",
    INFO,
    CASES,
    calls=PROGRAMS,
    methods=METHODS,
    imports=("ray", "sb3_contrib", "stable_baselines3"),
    check=check,
    default=False,
)
