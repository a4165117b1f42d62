"""Words and questions that several rules share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_modelsec.names.values import Value

LONGEST = 40
"""Characters of a value that a message shows."""


def shown(content: object) -> str:
    """Return a constant as a message shows it."""
    text = repr(content)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def written(name: str, value: Value) -> str:
    """Return `name=value` as a message shows it, and where it comes from if it is a default."""
    return f"{name}={shown(value.content)}" + (" (a parameter's default)" if value.kind == "default" else "")


def called(path: str) -> str:
    """Return a callee's path as a message shows it: the last three parts at most."""
    return ".".join(path.split(".")[-3:])
