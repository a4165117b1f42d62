"""A failed weights-only load that is tried again without the guard.

## What it reports
A `torch.load` in the handler of a `try` whose body loads with `weights_only=True`, when it leaves `weights_only` out or
switches it off.

## Why it is bad
A hostile file makes the first load fail on purpose: the handler is then the way in. The guard is worth nothing.

## Fix safety
On request (`--unsafe-fixes`) the handler is dropped with all that it does, so that the failure reaches the caller. Where
it is the only one, the `try` goes with it and what it tries stays.

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
    from flake8_modelsec.names.bindings import Statement
    from flake8_modelsec.sites import Call

MESSAGE = (
    "the handler of a failed weights_only=True load loads again without the guard, so that a hostile file only has "
    "to fail first; let it fail, or allow what the file needs with torch.serialization.safe_globals"
)


def check(call: Call) -> Found | None:
    """Report a load that undoes the guard of the one that failed."""
    handler = retries(call)
    if handler is None or not (is_missing(call) or is_off(call)):
        return None
    return Found(MESSAGE, _fix(handler))


def _fix(handler: Statement) -> edits.Fix | None:
    attempt = handler.parent.node if handler.parent is not None else None
    if not isinstance(attempt, ast.stmt) or not isinstance(handler.node, ast.ExceptHandler):
        return None
    handlers, finalbody, orelse = (getattr(attempt, name, []) for name in ("handlers", "finalbody", "orelse"))
    if len(handlers) > 1 or (finalbody and not orelse):
        return edits.Fix("drop the handler", edits.UNSAFE, (edits.drop_statement(handler.node),))
    if finalbody:
        return None  # `else` and `finally` need a handler
    return edits.Fix("drop the handler, and the try around what is left", edits.UNSAFE, (edits.unwrap(attempt),))


TRY = "import torch\ntry:\n    x = torch.load(f, weights_only=True)\nexcept Exception:\n"
GUARDED = "import torch\nx = torch.load(f, weights_only=True)\n"
CASES = (
    Bad(TRY + "    x = torch.load(f, weights_only=False)  # old\n", fixed=GUARDED, unsafe=True),
    Bad(TRY + "    torch.load(f)\n", fixed=GUARDED, unsafe=True),
    Bad(TRY + "    log()\n    if retry:\n        x = torch.load(f)\n", fixed=GUARDED, unsafe=True),
    Bad(
        "import torch\ntry:\n    with open(p) as f:\n        x = torch.load(\n            f,  # first\n            weights_only=True,\n        )\nexcept OSError:\n    x = torch.load(p)\nelse:\n    # done\n    log(x)\nuse(x)\n",
        fixed="import torch\nwith open(p) as f:\n    x = torch.load(\n        f,  # first\n        weights_only=True,\n    )\n# done\nlog(x)\nuse(x)\n",
        line=9,
        unsafe=True,
    ),
    Bad(
        TRY + "    x = torch.load(f)\nfinally:\n    f.close()\n",
        fixed="import torch\ntry:\n    x = torch.load(f, weights_only=True)\nfinally:\n    f.close()\n",
        line=5,
        unsafe=True,
    ),
    Bad(
        TRY.replace("Exception", "OSError") + "    raise\nexcept Exception:\n    x = torch.load(f)\n",
        fixed=TRY.replace("Exception", "OSError") + "    raise\n",
        unsafe=True,
    ),
    Bad(TRY + "    x = torch.load(f)\nelse:\n    y = 1\nfinally:\n    f.close()\n", line=5),
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
    fixes="drops the handler (unsafe)",
)
