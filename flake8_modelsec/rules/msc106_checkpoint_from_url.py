"""A checkpoint from a URL, unpickled.

## What it reports
`torch.hub.load_state_dict_from_url` and `torch.utils.model_zoo.load_url` without `weights_only=True`. Their default is
False, in torch 2.13 too. Under `strict`, a call without `check_hash=True` is a note.

## Why it is bad
Whoever controls the host, the path or the cache folder decides which functions are called while the file is loaded.

## Fix safety
`weights_only=True` is added on request (`--unsafe-fixes`): the default is False, so that behaviour changes.

## References
- CWE-494
- CWE-502

## Known problems
A computed `weights_only` is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec import edits
from flake8_modelsec.rule import HIGH, INFO, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._notes import unknown
from flake8_modelsec.rules._passing import passing
from flake8_modelsec.rules._torch import KEYWORD

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

MESSAGE = (
    "a checkpoint from a URL is unpickled, because the default of weights_only is False here; pass weights_only=True "
    "and check_hash=True, or load safetensors"
)
NOTE = "a checkpoint from a URL is not checked against the hash in its name; pass check_hash=True"
POSITION = 6
"""load_state_dict_from_url(url, model_dir, map_location, progress, check_hash, file_name, weights_only)"""


def check(call: Call) -> Found | None:
    """Report a download that is unpickled."""
    value = call.arguments.get(KEYWORD, POSITION)
    if value.falsy or not value.given:
        return Found(MESSAGE, passing(call, KEYWORD, "True", edits.UNSAFE, position=POSITION))
    if not value.is_constant:
        return unknown(call, KEYWORD, value)
    hashed = call.arguments.get("check_hash", 4)
    if call.file.context.strict and (hashed.falsy or not hashed.given):
        return Found(NOTE, severity=INFO)
    return None


HUB = "import torch\ntorch.hub.load_state_dict_from_url"
ZOO = "from torch.utils import model_zoo\nmodel_zoo.load_url"
CASES = (
    Bad(HUB + "(url)\n", fixed=HUB + "(url, weights_only=True)\n", unsafe=True),
    Bad(HUB + "(url, weights_only=False)\n", fixed=HUB + "(url, weights_only=True)\n", unsafe=True),
    Bad(HUB + "(url, check_hash=True)\n", fixed=HUB + "(url, check_hash=True, weights_only=True)\n", unsafe=True),
    Bad(ZOO + "(url)\n", fixed=ZOO + "(url, weights_only=True)\n", unsafe=True),
    Bad(
        "from torch.hub import load_state_dict_from_url as get\nget(url)\n",
        fixed="from torch.hub import load_state_dict_from_url as get\nget(url, weights_only=True)\n",
        unsafe=True,
    ),
    Good(HUB + "(url, weights_only=True)\n"),
    Good(HUB + "(url, weights_only=flag)\n"),
    Good(HUB + "(url, **options)\n"),
    Good("import torch\ntorch.hub.download_url_to_file(url, path)\n"),
    Missed(HUB + "(url, weights_only=bool(0))\n", why="calls are not evaluated"),
)

RULE = Rule(
    "MSC106",
    "checkpoint-from-url",
    "`torch.hub.load_state_dict_from_url` and `model_zoo.load_url` without `weights_only=True`",
    HIGH,
    CASES,
    calls=(
        "torch.hub.load_state_dict_from_url",
        "torch.utils.model_zoo.load_url",
        "torchvision._internally_replaced_utils.load_state_dict_from_url",
        "torchvision.models.utils.load_state_dict_from_url",
    ),
    check=check,
    fixes="adds `weights_only=True` (unsafe)",
)
