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

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule

if TYPE_CHECKING:
    from flake8_modelsec.names.values import Value
    from flake8_modelsec.sites import Call

UNTRUSTED = "skops.io.get_untrusted_types()"


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
    if value.expression is None or value.scope is None or not isinstance(value.expression, (ast.Name, ast.Call)):
        return False
    return any(
        path.endswith("get_untrusted_types()") for path in call.file.resolver.paths(value.expression, value.scope)
    )


CASES = (
    Bad("import skops.io as sio\nsio.load(p, trusted=True)\n"),
    Bad("import skops.io as sio\nsio.load(p, trusted=sio.get_untrusted_types(file=p))\n"),
    Bad("from skops.io import load, get_untrusted_types\nt = get_untrusted_types(file=p)\nload(p, trusted=t)\n"),
    Bad("from skops import io\nio.loads(data, trusted=True)\n"),
    Good("import skops.io as sio\nsio.load(p)\n"),
    Good('import skops.io as sio\nsio.load(p, trusted=["mine.Type"])\n'),
    Good("import skops.io as sio\nsio.load(p, trusted=types)\n"),
    Missed(
        "import skops.io as sio\nsio.load(p, trusted=sorted(sio.get_untrusted_types(file=p)))\n",
        why="other calls are not followed",
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
