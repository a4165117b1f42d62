"""torch.load replaced by something that switches weights_only off.

## What it reports
An assignment to `torch.load`, or `setattr`, `monkeypatch.setattr` and `mock.patch` of it, where the replacement passes a
false `weights_only` on: a `partial`, a lambda, or a function of the file.

## Why it is bad
It undoes the guard for every library in the process, including those whose authors wrote nothing about it.

## References
- CWE-502

## Known problems
A replacement that is imported from another file is not judged.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._torch import replaces

if TYPE_CHECKING:
    from flake8_modelsec.sites import Place

MESSAGE = (
    "torch.load is replaced by a version with weights_only switched off, for every library in this process; "
    "pass weights_only at the one call that needs it, or allow names with torch.serialization.add_safe_globals"
)


def inspect(place: Place) -> list[Found]:
    """Report a statement that replaces `torch.load`."""
    by = replaces(place)
    return [] if by is None else [Found(MESSAGE, node=by)]


WRAPPER = 'import torch\nold = torch.load\ndef new(*a, **k):\n    k["weights_only"] = w\n    return old(*a, **k)\n'
CASES = (
    Bad("import torch, functools\ntorch.load = functools.partial(torch.load, weights_only=False)\n"),
    Bad("import torch\nold = torch.load\ntorch.load = lambda *a, **k: old(*a, **{**k, 'weights_only': False})\n"),
    Bad('import torch\ndef new(*a, **k):\n    k["weights_only"] = False\n    return run(*a, **k)\ntorch.load = new\n'),
    Bad(
        'import torch\ndef test(monkeypatch):\n    monkeypatch.setattr(torch, "load", lambda p: real(p, weights_only=False))\n'
    ),
    Bad(
        'import torch\ndef test(monkeypatch):\n    monkeypatch.setattr("torch.load", lambda p: real(p, weights_only=False))\n'
    ),
    Bad('import torch, functools\nsetattr(torch, "load", functools.partial(torch.load, weights_only=False))\n'),
    Bad("import torch, functools\ntorch.load: object = functools.partial(torch.load, weights_only=False)\n"),
    Bad("import torch, functools\nx, torch.load = 1, functools.partial(torch.load, weights_only=False)\n"),
    Bad(
        'import torch, functools\n@mock.patch("torch.load", functools.partial(torch.load, weights_only=False))\ndef test(): ...\n',
        line=2,
    ),
    Bad(
        "import torch, functools\nts = torch.serialization\nts.load = functools.partial(torch.load, weights_only=False)\n"
    ),
    Bad("import torch\nts = torch.serialization\nts.load = lambda p: old(p, weights_only=False)\n"),
    Bad('@mock.patch("torch.serialization.load", lambda p: real(p, weights_only=False))\ndef test(): ...\n', line=1),
    Good("import torch, functools\nself.ld = functools.partial(torch.load, weights_only=False)\n"),
    Good("import torch, functools\ntorch.load = functools.partial(torch.load, weights_only=True)\n"),
    Good('import torch\ndef test(monkeypatch):\n    monkeypatch.setattr(torch, "load", lambda p: {})\n'),
    Good(WRAPPER + "torch.load = new\n"),
    Missed("import torch\nfrom mine import new\ntorch.load = new\n", why="other files are not read"),
)

RULE = Rule(
    "MSC104",
    "torch-load-replaced",
    "`torch.load` replaced by a version without the guard",
    HIGH,
    CASES,
    statements=(
        ast.Assign,
        ast.AnnAssign,
        ast.Expr,
        ast.With,
        ast.AsyncWith,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.ClassDef,
    ),
    words=("load", "torch.load", "torch.serialization.load"),
    needs=("'torch.load'", '"torch.load"', "'torch.serialization.load'", '"torch.serialization.load"'),
    imports=("torch",),
    inspect=inspect,
)
