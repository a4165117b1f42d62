"""skops told to trust whatever a file asks for.

## What it reports
`skops.io.load` and `loads` with `trusted=True`, or with the result of `get_untrusted_types`.

## Why it is bad
skops loads named types only. Trusting everything, or the list that the file itself gives, is no question asked.

## References
- CWE-502

## Known problems
A list that went through another function is not followed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_modelsec.names.bindings import VALUE
from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_modelsec.names.bindings import Scope
    from flake8_modelsec.names.values import Value
    from flake8_modelsec.sites import Call

ASKED = "get_untrusted_types()"
COPIES = ("list", "set", "sorted", "tuple")
MOST_STEPS = 20


def check(call: Call) -> Found | None:
    """Report trust that the file gives itself."""
    value = call.arguments.get("trusted", 1)
    if value.is_constant and value.content is True:
        return Found(
            "skops.io.load with trusted=True builds any type that the file names; name the types that you trust"
        )
    if _asked_the_file(call, value):
        return Found(
            "skops.io.load trusts the types that the file itself asks for; read that list, and name the types that you trust"
        )
    return None


def _asked_the_file(call: Call, value: Value) -> bool:
    if value.expression is None or value.scope is None:
        return False
    parts = list(_parts(value.expression, value.scope, call))
    return any(path.endswith(ASKED) for node, scope in parts for path in call.file.resolver.paths(node, scope))


def _parts(node: ast.expr, scope: Scope, call: Call, steps: int = 0) -> Iterator[tuple[ast.expr, Scope]]:
    """Yield the expressions whose items are trusted: through names, copies, sums and `*` in lists."""
    inner: list[ast.expr] = []
    binding = call.file.resolver.single(node.id, scope) if isinstance(node, ast.Name) else None
    if binding is not None and binding.kind == VALUE and isinstance(binding.node, ast.expr):
        inner, scope = [binding.node], binding.scope
    elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        inner = [item.value for item in node.elts if isinstance(item, ast.Starred)]
    elif isinstance(node, ast.BinOp):
        inner = [node.left, node.right]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in COPIES:
        inner = node.args[:1]
    yield node, scope
    for part in inner if steps < MOST_STEPS else ():
        yield from _parts(part, scope, call, steps + 1)


CASES = (
    Bad("import skops.io as sio\nsio.load(p, trusted=True)\n"),
    Bad("import skops.io as sio\nsio.load(p, trusted=sio.get_untrusted_types(file=p))\n"),
    Bad("from skops.io import load, get_untrusted_types\nt = get_untrusted_types(file=p)\nload(p, trusted=t)\n"),
    Bad("from skops import io\nio.loads(data, trusted=True)\n"),
    Good("import skops.io as sio\nsio.load(p)\n"),
    Good('import skops.io as sio\nsio.load(p, trusted=["mine.Type"])\n'),
    Good("import skops.io as sio\nsio.load(p, trusted=types)\n"),
    Bad("import skops.io as sio\nsio.load(p, trusted=sorted(sio.get_untrusted_types(file=p)))\n"),
    Bad('import skops.io as sio\nt = sio.get_untrusted_types(file=p)\nsio.load(p, trusted=["a", *t])\n'),
    Bad('import skops.io as sio\nt = sio.get_untrusted_types(file=p)\nsio.load(p, trusted=t + ["a"])\n'),
    Good("import skops.io as sio\nsio.load(p, trusted=[t for t in sio.get_untrusted_types(file=p) if t in OK])\n"),
    Missed(
        "import skops.io as sio\nsio.load(p, trusted=reviewed(sio.get_untrusted_types(file=p)))\n",
        why="other functions may filter",
    ),
)

RULE = Rule(
    "MSC122",
    "skops-trusting-the-file",
    "`skops.io.load` that trusts everything, or what the file asks for",
    MEDIUM,
    CASES,
    calls=("skops.io.load", "skops.io.loads", "skops.io._persist.load", "skops.io._persist.loads"),
    check=check,
)
