"""Which features of a file are harmless, by exact name: operators and types that a program of `torch.export` names.

Rule: a table of whole names decides, and it is read only for a file that tells such a feature. A name that is not in it
is refused.
"""

from __future__ import annotations

import os

PATH = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "features.txt")
NAMED = ("pt2:operator:", "pt2:pytree:")
"""How the features begin that the table knows; every other one is code, whatever it is called."""
TABLE: set[str] = set()
"""The table, once it was asked for."""


def is_harmless(name: str) -> bool:
    """Say whether the feature stands in the table."""
    if not name.startswith(NAMED):
        return False
    if not TABLE:
        TABLE.update(table())
    return name in TABLE


def table() -> list[str]:
    """Return the names of the table, in its order: each line is a beginning and its ends, or a whole name."""
    with open(PATH, encoding="utf-8") as stream:
        rows = [line.split() for line in stream if not line.startswith("#")]
    return [row[0] + end for row in rows for end in row[1:] or ("",)]
