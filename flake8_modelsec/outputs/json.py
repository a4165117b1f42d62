"""A list of objects in the shape of ruff's JSON, so that what reads one reads both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from flake8_modelsec.edits import BY_DEFAULT, SAFE
from flake8_modelsec.outputs._output import Output, Shown, name_of
from modelsec.escape import encodable

if TYPE_CHECKING:
    from flake8_modelsec.rule import Diagnostic


def render(shown: Shown) -> str:
    """Return the document."""
    return json.dumps([_object(path, one) for path, one in shown.diagnostics], indent=2) + "\n"


def _object(path: str, one: Diagnostic) -> dict[str, Any]:
    return {
        "cell": one.cell or None,
        "code": one.code,
        "end_location": {"column": one.end_column, "row": one.end_line},
        "filename": encodable(path),
        "fix": None if one.fix is None else _fix(one.fix.title, one.fix.safety),
        "location": {"column": one.column, "row": one.line},
        "message": encodable(one.message),
        "name": name_of(one.code),
        "noqa_row": one.line,
        "severity": one.severity,
        "url": None,
    }


def _fix(title: str, safety: str) -> dict[str, Any]:
    return {"applicability": "safe" if safety in (SAFE, BY_DEFAULT) else "unsafe", "edits": [], "message": title}


OUTPUT = Output("json", render)
