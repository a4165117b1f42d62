"""GitLab's code quality report."""

from __future__ import annotations

import json
from hashlib import sha256

from flake8_modelsec.outputs._output import Output, Shown, name_of
from flake8_modelsec.rule import HIGH, INFO, LOW, MEDIUM
from modelsec.escape import encodable

SEVERITIES = {HIGH: "critical", MEDIUM: "major", LOW: "minor", INFO: "info"}


def render(shown: Shown) -> str:
    """Return the document; a fingerprint stays when lines above are added or removed."""
    seen: dict[str, int] = {}
    issues = []
    for path, one in shown.diagnostics:
        key = f"{path}:{one.code}:{one.message}"
        seen[key] = seen.get(key, 0) + 1
        issues.append(
            {
                "check_name": one.code,
                "description": encodable(f"{one.code} ({name_of(one.code)}): {one.message}"),
                "fingerprint": sha256(f"{key}:{seen[key]}".encode(errors="surrogatepass")).hexdigest(),
                "location": {
                    "path": encodable(path),
                    "positions": {
                        "begin": {"line": one.line, "column": one.column},
                        "end": {"line": one.end_line, "column": one.end_column},
                    },
                },
                "severity": SEVERITIES[one.severity],
            }
        )
    return json.dumps(issues, indent=2) + "\n"


OUTPUT = Output("gitlab", render)
