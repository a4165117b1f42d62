"""Reports and problems as text, so that processes can hand them to each other.

Rule: the text is plain JSON. Nothing that travels between processes is unpickled.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from modelsec.finding import Finding
from modelsec.pipeline import FileReport
from pytest_modelsec.errors import Problem

if TYPE_CHECKING:
    from pytest_modelsec.verdicts import Key


def report_facts(report: FileReport) -> dict[str, Any]:
    """Return a report as plain values."""
    return {**fields(report), "findings": [fields(finding) for finding in report.findings]}


def report_of(facts: dict[str, Any]) -> FileReport:
    """Return the report that `report_facts` took apart."""
    findings = tuple(Finding(**_tuples(finding)) for finding in facts["findings"])
    return FileReport(**{**_tuples(facts), "findings": findings})


def fields(value: object) -> dict[str, Any]:
    """Return the fields of one of the engine's values by name."""
    return {name: getattr(value, name) for name in type(value).__slots__}  # type: ignore[attr-defined]  # set by `value`


def _tuples(facts: dict[str, Any]) -> dict[str, Any]:
    """Return the same with the tuples that JSON has no word for."""
    return {name: tuple(field) if isinstance(field, list) else field for name, field in facts.items()}


def problem_facts(problem: Problem) -> list[Any]:
    """Return a problem as plain values."""
    return list(fields(problem).values())


def problem_of(facts: list[Any]) -> Problem:
    """Return the problem that `problem_facts` took apart."""
    code, headline, fix, details, path, model = facts
    return Problem(code, headline, fix, tuple((label, text) for label, text in details), path, model)


def verdicts_text(known: dict[Key, FileReport]) -> str:
    """Return every verdict of a run in one text."""
    return json.dumps([[list(key), report_facts(report)] for key, report in known.items()])


def verdicts_of(text: str) -> dict[Key, FileReport]:
    """Return the verdicts that `verdicts_text` put into a text."""
    return {tuple(key): report_of(facts) for key, facts in json.loads(text)}
