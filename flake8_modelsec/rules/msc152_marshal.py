"""marshal of bytes that came from elsewhere.

## What it reports
`marshal.load` and `marshal.loads`, but for bytes that `dumps` made in the same function and constants.

## Why it is bad
marshal holds code objects and crashes the interpreter on malformed input; it is the usual wrapping of hidden payloads.

## References
- CWE-502
- https://docs.python.org/3/library/marshal.html

## Known problems
Bytes that another function made are not told from bytes that came from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.rule import MEDIUM, Bad, Found, Good, Missed, Rule
from flake8_modelsec.rules._pickles import made_here

if TYPE_CHECKING:
    from flake8_modelsec.sites import Call


def check(call: Call) -> Found | None:
    """Report the call."""
    if made_here(call):
        return None
    return Found(f"{call.path} reads code objects and trusts its input; use JSON, or a format made for the data")


CASES = (
    Bad("import marshal\nmarshal.loads(data)\n"),
    Bad("import marshal as m\nm.load(f)\n"),
    Bad("from marshal import loads\nexec(loads(data))\n"),
    Bad("import marshal\nlist(map(marshal.loads, blobs))\n"),
    Good("import marshal\nmarshal.dumps(x)\n"),
    Good("import marshal\nmarshal.loads(marshal.dumps(x))\n"),
    Good("import marshal\nmarshal.loads(b'N')\n"),
    Missed("import marshal\nmarshal.__dict__['loads'](data)\n", why="dictionaries of modules are not followed"),
)

RULE = Rule(
    "MSC152",
    "marshal-load",
    "`marshal.load` and `marshal.loads`",
    MEDIUM,
    CASES,
    calls=("marshal.load", "marshal.loads"),
    check=check,
    copies=True,
)
