"""A failed weights-only load that is tried again without the guard.

## What it reports
A `torch.load` in the handler of a `try` whose body loads with `weights_only=True`, when it leaves `weights_only` out or
switches it off.

## Why it is bad
A hostile file makes the first load fail on purpose: the handler is then the way in. The guard is worth nothing.

## Fix safety
On request (`--unsafe-fixes`), where the handler holds nothing but the retry, `raise` takes its place, so that the failure
reaches the caller.

## References
- CWE-502
- CWE-636

## Known problems
A retry behind the `try`, or in another function, is not seen as one.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec import edits
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
    return Found(MESSAGE, _fix(call)) if retries(call) and (is_missing(call) or is_off(call)) else None


def _fix(call: Call) -> edits.Fix | None:
    node, parent = call.statement.node, call.statement.parent
    handler = parent.node if parent is not None else None
    if not isinstance(handler, ast.ExceptHandler) or len(handler.body) > 1 or not isinstance(node, ast.stmt):
        return None
    return edits.Fix("let the failure through", edits.UNSAFE, (edits.replace(node, "raise"),))


TRY = "import torch\ntry:\n    x = torch.load(f, weights_only=True)\nexcept Exception:\n"
CASES = (
    Bad(TRY + "    x = torch.load(f, weights_only=False)  # old\n", fixed=TRY + "    raise  # old\n", unsafe=True),
    Bad(TRY + "    torch.load(f)\n", fixed=TRY + "    raise\n", unsafe=True),
    Bad(TRY + "    log()\n    x = torch.load(f)\n"),
    Bad(TRY + "    if retry:\n        x = torch.load(f)\n"),
    Bad(
        "import torch\nopts = {'weights_only': True}\ntry:\n    x = torch.load(f, **opts)\nexcept OSError:\n    x = torch.load(f)\n"
    ),
    Bad(
        "import torch\ntry:\n    x = run(torch.load, f, weights_only=True)\nexcept OSError:\n    x = run(torch.load, f)\n"
    ),
    Bad(TRY + "    try:\n        x = torch.load(f)\n    except OSError:\n        raise\n", line=6),
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
    fixes="`raise` in place of the retry (unsafe)",
)
