"""A report as a log: what other tools are told of it.

Rule: a run that fails has a remark that says why, so that no reader of a log takes a failing run for a passing one.
"""

from __future__ import annotations

from modelsec.finding import PASS, REFUSED
from modelsec.report._log import BLOCKER, HIGH, Artifact, Case, Log, Remark, Rule
from modelsec.report._report import Output
from modelsec.report.text import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from modelsec.finding import Finding
    from modelsec.pipeline import FileReport
    from modelsec.report._report import Report

TOOL = "modelsec"
UNRECOGNISED, NO_MODEL, NOTHING_SETTLED = "MSF203", "MSF901", "MSF902"
"""What is said of a file that nothing recognises, and of a run as a whole."""


def shared(name: str, write: Callable[[Log], str]) -> Output:
    """Return the output whose document `write` makes of any log."""
    return Output(name, lambda report, _colour: write(log_of(report)), write)


def log_of(report: Report) -> Log:
    """Return what is told of a report."""
    rules = _Rules()
    cases = [_case(file.path, file.format, _remarks(file)) for file in report.files]
    for path in report.unrecognised:
        told = (rules.remark(UNRECOGNISED, path),) if report.strict else ()
        cases.append(_case(path, "unrecognised", told))
    if report.require_models and not report.models:
        cases.append(_case("a model file is there", "run", (rules.remark(NO_MODEL),)))
    if report.errors:
        faults = tuple(rules.remark(NOTHING_SETTLED, detail=error) for error in report.errors)
        cases.append(_case("the run came to its end", "run", faults))
    unlisted = [(file.path, file.findings_total - len(file.findings)) for file in report.files]
    more = [f"{path}: {counted(count, 'more finding')} not listed" for path, count in unlisted if count > 0]
    ignored = [f"{counted(report.ignored, 'finding')} ignored by the project's configuration"] if report.ignored else []
    return Log(
        TOOL,
        rules,
        tuple(remark for case in cases for remark in case.remarks),
        tuple(cases),
        tuple(_artifact(file) for file in report.files),
        (*report.notes, *more, *ignored),
        tuple(_remark(file, each.finding, each.reason) for file in report.files for each in file.ignored),
        report.errors,
        report.exit_code,
    )


def _case(name: str, kind: str, remarks: tuple[Remark, ...]) -> Case:
    return Case(TOOL, name, f"{TOOL}.{kind}", remarks)


def _artifact(file: FileReport) -> Artifact:
    facts = (("format", file.format), ("verdict", file.verdict), ("loads", file.loads))
    return Artifact(file.path, file.size, file.sha256, facts)


def _remarks(file: FileReport) -> tuple[Remark, ...]:
    return () if file.verdict == PASS else tuple(_remark(file, finding) for finding in file.findings)


def _remark(file: FileReport, finding: Finding, reason: str = "") -> Remark:
    facts = (
        ("verdict", finding.verdict),
        ("global", finding.target),
        ("arguments", finding.arguments),
        ("references", ", ".join(finding.references)),
        ("sha256", file.sha256 or ""),
    )
    return Remark(
        finding.id,
        _severity(finding.verdict),
        finding.message,
        file.path,
        member=finding.member,
        offset=finding.offset,
        fix=finding.fix,
        fingerprint=finding.fingerprint(file.sha256 or file.path),
        facts=tuple((name, text) for name, text in facts if text),
        reason=reason,
    )


def _severity(verdict: str) -> str:
    return BLOCKER if verdict == REFUSED else HIGH


class _Rules:
    """What the codes of findings mean, read when the first is asked for."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Any]] = {}

    def __call__(self, code: str) -> Rule:
        table = self._table(code)
        title = str(table["title"])
        tags = ("security", *(_tag(str(name)) for name in table["references"]))
        page = f"**{code}: {title}** ({table['verdict']})\n\nWay out: {table['fix']}.\n\n`modelsec explain {code}`\n"
        return Rule(code, title.replace(" ", "-"), title, f"{title}; way out: {table['fix']}", page, tags)

    def remark(self, code: str, path: str = "", detail: str = "") -> Remark:
        """Return a finding whose words are those of its table."""
        table = self._table(code)
        message = str(table["message"]).format(detail=detail)
        return Remark(code, _severity(str(table["verdict"])), message, path, fix=str(table["fix"]))

    def _table(self, code: str) -> dict[str, Any]:
        if not self.tables:
            import os

            from modelsec.toml import loads

            path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "findings.toml")
            with open(path, encoding="utf-8") as stream:
                found = loads(stream.read(), path, "install modelsec again")["finding"]
            self.tables = {table["id"]: table for table in found}
        return self.tables[code]


def _tag(reference: str) -> str:
    """Return a reference as GitHub and others group by it."""
    return f"external/cwe/{reference.lower()}" if reference.startswith("CWE-") else reference
