"""What `strict` adds: a note where an argument decides and its value cannot be known in this file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_modelsec.names.values import DEFAULT, UNKNOWN
from flake8_modelsec.rule import INFO, Found
from flake8_modelsec.rules._words import called

if TYPE_CHECKING:
    from flake8_modelsec.names.values import Value
    from flake8_modelsec.sites import Call


def unknown(call: Call, name: str, value: Value) -> Found | None:
    """Return the note for an argument that is computed, spread from a mapping, or a caller's to give."""
    if not call.file.context.strict or value.kind not in (UNKNOWN, DEFAULT):
        return None
    message = f"what {called(call.path)} is given for {name} cannot be known in this file; write the value out"
    return Found(message, severity=INFO)
