"""The report as JSON, for programs: a contract with a version, in `modelsec/data/report-1.schema.json`.

Rule: the document is plain ASCII and valid whatever the files are called; keys are added within a version, and
removed or changed in meaning only with a new one.
"""

from __future__ import annotations

from modelsec.escape import encodable
from modelsec.report._report import Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from modelsec.finding import Finding, Ignored
    from modelsec.pipeline import FileReport
    from modelsec.report._report import Report

SCHEMA = "modelsec-report/1"


def render(report: Report, _colour: bool) -> str:
    """Return the document; colours are no part of it."""
    import json

    document = {
        "schema": SCHEMA,
        "files": [_file(file) for file in report.files],
        "unrecognised": list(report.unrecognised),
        "summary": report.summary(),
        "notes": list(report.notes),
        "errors": list(report.errors),
    }
    return json.dumps(_encodable(document), indent=2) + "\n"


def _file(file: FileReport) -> dict[str, Any]:
    return {
        "path": file.path,
        "size": file.size,
        "sha256": file.sha256,
        "format": file.format,
        "verdict": file.verdict,
        "loads": file.loads,
        "imports": list(file.imports),
        "calls": list(file.calls),
        "features": list(file.features),
        "findings": [_finding(finding, file.sha256 or file.path) for finding in file.findings],
        "findings_total": file.findings_total,
        "ignored": [_ignored(each, file.sha256 or file.path) for each in file.ignored],
        **({"model": file.model} if file.model else {}),
    }


def _ignored(ignored: Ignored, sha256: str) -> dict[str, Any]:
    return {**_finding(ignored.finding, sha256), "reason": ignored.reason, "until": ignored.until or None}


def _finding(finding: Finding, sha256: str) -> dict[str, Any]:
    return {
        "id": finding.id,
        "verdict": finding.verdict,
        "member": list(finding.member),
        "offset": finding.offset,
        "global": finding.target,
        "arguments": finding.arguments,
        "message": finding.message,
        "fix": finding.fix,
        "references": list(finding.references),
        "fingerprint": finding.fingerprint(sha256),
    }


def _encodable(node: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(node, str):
        return encodable(node)
    if isinstance(node, list):
        return [_encodable(item) for item in node]
    if isinstance(node, dict):
        return {key: _encodable(item) for key, item in node.items()}
    return node


OUTPUT = Output("json", render)
