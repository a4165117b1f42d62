"""The weights-only guard widened by a name that can reach code.

## What it reports
`torch.serialization.add_safe_globals([...])` or `safe_globals([...])` with a function that calls, imports or looks up what
it is given (`getattr`, `eval`, `os.system`, `functools.partial` …), or with anything but a list that is written out. To
put back what `get_safe_globals()` gave is quiet.

## Why it is bad
Each name in the list may be called by the file with arguments of its choice. A list that the file itself gives (for
example from `get_unsafe_globals_in_checkpoint`) allows whatever the file asks for.

## References
- CWE-502

## Known problems
Classes of your own are taken as they are: their `__setstate__` and `__reduce__` helpers are not read.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.rule import HIGH, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._reaching import reaches_code
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report a list that lets a file reach code, or that is not written out."""
    value = call.arguments.get("safe_globals", 0)
    if call.call is None or value.expression is None:
        return None
    restored = call.file.resolver.paths(value.expression, value.scope or call.scope)
    if any(path.endswith("get_safe_globals()") for path in restored):
        return None
    items = list(_items(value.expression, value.scope or call.scope, call))
    if None in items:
        return Found(
            f"{called(call.path)} is given a list that is not written out, so that nobody can review what it allows; "
            "name each class and function"
        )
    for item in items:
        for path in call.file.resolver.paths(item, value.scope or call.scope):
            if reaches_code(path):
                return Found(
                    f"{called(call.path)} allows {path.removeprefix('builtins.')}, with which a file reaches code; "
                    "leave it out and load weights alone"
                )
    return None


def _items(node: ast.expr, scope: Scope, call: Call, steps: int = 0) -> Iterator[ast.expr | None]:
    """Yield the names that are allowed; None for what is not written out."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)) and steps < 10:
        for item in node.elts:
            if isinstance(item, ast.Starred):
                yield from _items(item.value, scope, call, steps + 1)
            else:
                yield item.elts[0] if isinstance(item, ast.Tuple) and item.elts else item
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and steps < 10:
        yield from _items(node.left, scope, call, steps + 1)
        yield from _items(node.right, scope, call, steps + 1)
    else:
        binding = call.file.resolver.single(node.id, scope) if isinstance(node, ast.Name) else None
        if binding is not None and isinstance(binding.node, (ast.List, ast.Tuple, ast.BinOp)) and steps < 10:
            yield from _items(binding.node, binding.scope, call, steps + 1)
        else:
            yield None


ADD = "import torch, os, functools\ntorch.serialization.add_safe_globals"
CASES = (
    Bad(ADD + "([getattr])\n"),
    Bad(ADD + "([MyClass, os.system])\n"),
    Bad(ADD + '([(functools.partial, "functools.partial")])\n'),
    Bad(ADD + "(names)\n"),
    Bad(ADD + "([*names])\n"),
    Bad(ADD + "(torch.serialization.get_unsafe_globals_in_checkpoint(path))\n"),
    Bad("from torch.serialization import safe_globals\nwith safe_globals([eval]):\n    ...\n", line=2),
    Bad("from torch.serialization import safe_globals\nfrom builtins import exec as e\nwith safe_globals([e]): ...\n"),
    Bad("import torch, timeit\ntorch.serialization.add_safe_globals([timeit.timeit])\n"),
    Bad("import torch, pickle\ntorch.serialization.add_safe_globals([pickle.loads])\n"),
    Good("import torch\nold = torch.serialization.get_safe_globals()\ntorch.serialization.add_safe_globals(old)\n"),
    Good(ADD + "([MyClass, other.Class])\n"),
    Good(
        "import torch\nfrom torch.distributed.tensor import DTensor\ntorch.serialization.add_safe_globals([DTensor, set])\n"
    ),
    Good("import torch\nNAMES = [A, B]\ntorch.serialization.add_safe_globals(NAMES)\n"),
    Good(ADD + '([(A, "a.A")])\n'),
    Good("import torch\ndef getattr(x): ...\ntorch.serialization.add_safe_globals([getattr])\n"),
    Missed("import torch, mine\ntorch.serialization.add_safe_globals([mine.run])\n", why="other files are not read"),
)

RULE = Rule(
    "MSC107",
    "widened-guard",
    "`add_safe_globals` and `safe_globals` with a name that reaches code, or with a list that is not written out",
    HIGH,
    CASES,
    calls=("torch.serialization.add_safe_globals", "torch.serialization.safe_globals"),
    check=check,
)
