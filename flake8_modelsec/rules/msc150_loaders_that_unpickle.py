"""Loaders that always unpickle.

## What it reports
`torch.package.PackageImporter`, fastai's `load_learner`, and loads of distributed checkpoints.

## Why it is bad
Each unpickles objects, or runs code that the archive brings along, and has no safe mode that covers it.

## References
- CWE-502

## Known problems
A subclass in another file is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

LEARNER = "load_learner"
CHECKPOINTS = """
    load load_state_dict load_sharded_optimizer_state_dict optimizer.load_sharded_optimizer_state_dict
    state_dict_loader.load state_dict_loader.load_state_dict
""".split()
CALLS = (
    "torch.package.PackageImporter",
    "torch.package.package_importer.PackageImporter",
    *(f"torch.distributed.checkpoint.{name}" for name in CHECKPOINTS),
)


def check(call: Call) -> Found | None:
    """Report the call; fastai exports its loader from many modules."""
    if call.path not in CALLS and not call.path.startswith("fastai."):
        return None
    return Found(
        f"{called(call.path)} unpickles what it reads and has no safe mode; load weights from safetensors, and only files "
        "that models.lock pins"
    )


CASES = (
    Bad("import torch.package\ntorch.package.PackageImporter(p)\n"),
    Bad("from torch.package import PackageImporter as P\nP(p).load_pickle('a', 'b')\n"),
    Bad("from fastai.learner import load_learner\nload_learner(p)\n"),
    Bad("import fastai.vision.all as fv\nfv.load_learner(p)\n"),
    Bad("from torch.distributed.checkpoint import load_sharded_optimizer_state_dict as load\nload(a, b, c)\n"),
    Bad("from fastai.vision.all import *\nload_learner(p)\n"),
    Bad("import torch.distributed.checkpoint as dcp\ndcp.load(state, checkpoint_id=p)\n"),
    Bad("from torch.distributed.checkpoint import load_state_dict\nload_state_dict(s, reader)\n"),
    Good("import torch.distributed.checkpoint as dcp\ndcp.save(state, checkpoint_id=p)\n"),
    Good("from torch.package import PackageExporter\nPackageExporter(p)\n"),
    Good("import torch\ntorch.jit.load(p)\n"),
    Good("model.load_state_dict(state)\n"),
    Good("from mine import load_learner\nload_learner(p)\n"),
    Missed("from mine import PackageImporter\nPackageImporter(p)\n", why="other files are not read"),
)

RULE = Rule(
    "MSC150",
    "loader-that-unpickles",
    "`PackageImporter`, `load_learner` and distributed checkpoint loads",
    MEDIUM,
    CASES,
    calls=CALLS,
    methods=(LEARNER,),
    imports=("fastai",),
    check=check,
)
