"""A failed weights-only load that is tried again without the guard.

## What it reports
A `torch.load` in the handler of a `try` whose body loads with `weights_only=True`, when it leaves `weights_only` out or
switches it off.

## Why it is bad
A hostile file makes the first load fail on purpose: the handler is then the way in. The guard is worth nothing.

## Fix safety
On request (`--unsafe-fixes`) the handler is dropped where it is the only one and holds nothing but the retry; the failure
then reaches the caller.

## References
- CWE-502
- CWE-636

## Known problems
A retry behind the `try`, or in another function, is not seen as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._torch import LOADS, is_missing, is_off, retries

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call

MESSAGE = (
    "the handler of a failed weights_only=True load loads again without the guard, so that a hostile file only has "
    "to fail first; let it fail, or allow what the file needs with torch.serialization.safe_globals"
)


def check(call: Call) -> Found | None:
    """Report a load that undoes the guard of the one that failed."""
    return Found(MESSAGE) if retries(call) and (is_missing(call) or is_off(call)) else None


TRY = "import torch\ntry:\n    x = torch.load(f, weights_only=True)\nexcept Exception:\n"
CASES = (
    Bad(TRY + "    x = torch.load(f, weights_only=False)\n"),
    Bad(TRY + "    x = torch.load(f)\n"),
    Bad(TRY + "    if retry:\n        x = torch.load(f)\n"),
    Bad(
        "import torch\nopts = {'weights_only': True}\ntry:\n    x = torch.load(f, **opts)\nexcept OSError:\n    x = torch.load(f)\n"
    ),
    Good(TRY + "    x = torch.load(g, weights_only=True)\n"),
    Good(TRY + "    raise\n"),
    Good("import torch\ntry:\n    x = read(f)\nexcept OSError:\n    x = torch.load(f, weights_only=True)\n"),
    Missed(
        "import torch\nfor flag in (True, False):\n    try:\n        torch.load(f, weights_only=flag)\n    except OSError: ...\n",
        why="the values of a loop's variable are not followed",
    ),
)

RULE = Rule(
    "MSC103",
    "unsafe-retry",
    "a failed `weights_only=True` load that is tried again without it",
    HIGH,
    CASES,
    calls=LOADS,
    check=check,
)
