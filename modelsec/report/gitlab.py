"""GitLab's code quality report.

Source: GitLab documentation, "Code Quality report format": an issue without a line is not shown, and no two may have
one fingerprint.
"""

from __future__ import annotations

from modelsec.escape import encodable
from modelsec.report._log import BLOCKER, HIGH, INFO, LOW, MEDIUM, fingerprints
from modelsec.report._telling import shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from modelsec.report._log import Log, Remark

SEVERITIES = {BLOCKER: "blocker", HIGH: "critical", MEDIUM: "major", LOW: "minor", INFO: "info"}


def write(log: Log) -> str:
    """Return the document; a fingerprint stays when lines above are added or removed."""
    import json

    remarks = log.worst_first
    issues = [
        {
            "check_name": remark.code,
            "description": encodable(f"{remark.code} ({log.rule(remark.code).name}): {remark.message}"),
            "fingerprint": fingerprint,
            "location": {"path": encodable(remark.path) or ".", **_lines(remark)},
            "severity": SEVERITIES[remark.severity],
        }
        for remark, fingerprint in zip(remarks, fingerprints(remarks), strict=True)
    ]
    return json.dumps(issues, indent=2) + "\n"


def _lines(remark: Remark) -> dict[str, Any]:
    text = remark.text
    if text is None:
        return {"lines": {"begin": 1}}
    begin, end = {"line": text.line, "column": text.column}, {"line": text.end_line, "column": text.end_column}
    return {"positions": {"begin": begin, "end": end}}


OUTPUT = shared("gitlab", write)
