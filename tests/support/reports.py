"""Reports made by hand, for the tests of what shows them."""

from __future__ import annotations

from typing import Any

from modelsec.finding import Finding
from modelsec.pipeline import FileReport


def finding(**fields: Any) -> Finding:
    told = {
        "id": "MSF101",
        "verdict": "refused",
        "message": "posix.system is not on the allow-list",
        "fix": "read what it does before it is allowed",
    }
    return Finding(**{**told, **fields})


def file_report(path: str = "model.pkl", **fields: Any) -> FileReport:
    told = {
        "path": path,
        "size": 45,
        "sha256": "ab" * 32,
        "format": "pickle",
        "verdict": "pass",
        "loads": "objects",
        "imports": (),
        "calls": (),
        "features": (),
        "findings": (),
        "findings_total": len(fields.get("findings", ())),
    }
    return FileReport(**{**told, **fields})


def refused(path: str = "trap.pkl", **fields: Any) -> FileReport:
    return file_report(path, verdict="refused", loads="code", findings=(finding(**fields),))
