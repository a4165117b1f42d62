"""SARIF 2.1.0, as code scanning services read it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from flake8_modelsec.checker import VERSION
from flake8_modelsec.outputs._output import LEVELS, TOOL, Output, Shown, name_of
from modelsec.escape import encodable

if TYPE_CHECKING:
    from flake8_modelsec.rule import Diagnostic

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(shown: Shown) -> str:
    """Return the document."""
    codes = sorted({one.code for _, one in shown.diagnostics})
    run = {
        "tool": {"driver": {"name": TOOL, "version": VERSION, "rules": [_rule(code) for code in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(path, one) for path, one in shown.diagnostics],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    from flake8_modelsec.pages import page
    from flake8_modelsec.registry import find

    rule = find(code)
    described: dict[str, Any] = {}
    if rule is not None:
        described = {
            "shortDescription": {"text": f"reports {rule.summary}"},
            "help": {"text": f"modelsec explain {code}", "markdown": page(code)},
        }
    return {"id": code, "name": name_of(code), **described}


def _result(path: str, one: Diagnostic) -> dict[str, Any]:
    region = {
        "startLine": one.line,
        "startColumn": one.column,
        "endLine": one.end_line,
        "endColumn": one.end_column,
    }
    return {
        "ruleId": one.code,
        "level": LEVELS[one.severity],
        "message": {"text": encodable(one.message)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(encodable(path).replace("\\", "/"))},
                    "region": region,
                }
            }
        ],
    }


OUTPUT = Output("sarif", render)
