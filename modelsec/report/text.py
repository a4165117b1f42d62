"""The report as text, for people: what fails comes with its place, its call and the way out.

Rule: every name and literal goes through `visible`, so that no file can write to the terminal in its own voice.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.finding import PASS, REFUSED, UNREADABLE
from modelsec.report._report import Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.finding import Finding, Ignored
    from modelsec.pipeline import FileReport
    from modelsec.report._report import Report

COLOURS = {PASS: "32", REFUSED: "1;31", UNREADABLE: "1;33"}
LOADS = {"data": "loading reads data only", "objects": "loading builds objects", "code": "loading would run code"}
SHOWN_FINDINGS = 20
"""Findings printed for one file; the count says how many there are."""
SHOWN_PATHS = 20
SHOWN_DATA = 10
"""Runs of up to this many files show those that are plain data as well; larger ones count them."""


def render(report: Report, colour: bool) -> str:
    """Return one block for each file that fails, one line for each model that passes, and the summary."""
    lines: list[str] = []
    few = len(report.files) <= SHOWN_DATA
    for file in report.files:
        if few or file.verdict != PASS or file.path in report.models:
            lines.append(_heading(file, colour))
            if file.findings or file.ignored:
                lines.extend(_reasons(file))
    if report.unrecognised:
        lines.append("")
        lines.append(
            "Not recognised, which --strict refuses:"
            if report.strict
            else "Nothing recognises these; they were not judged:"
        )
        lines.extend(f"  {visible(path)}" for path in report.unrecognised[:SHOWN_PATHS])
        lines.extend(_more(len(report.unrecognised) - SHOWN_PATHS, "files"))
    lines.extend(f"Note: {visible(note)}" for note in report.notes)
    lines.extend(f"Error: {visible(error)}" for error in report.errors)
    lines.extend(["", *_summary(report, colour)])
    return "\n".join(lines).lstrip("\n") + "\n"


def _heading(file: FileReport, colour: bool) -> str:
    is_known = file.verdict != UNREADABLE and file.size is not None
    loads = LOADS.get(file.loads, file.loads) if is_known else ""
    if file.loads == "code" and file.verdict == PASS:
        loads = f"loading runs code, as {'ignored' if file.ignored else 'reviewed'}"
    facts = ", ".join([fact for fact in (file.format, loads, _size(file.size)) if fact])
    return f"{_painted(f'{file.verdict.upper():<10}', file.verdict, colour)} {visible(file.path)}  ({visible(facts)})"


def _reasons(file: FileReport) -> Iterator[str]:
    shown = file.findings[:SHOWN_FINDINGS]
    for at, finding in enumerate(shown, 1):
        yield from _finding(finding)
        if finding.fix not in ("", *(following.fix for following in shown[at : at + 1])):  # once for a row of equals
            yield f"    way out  {visible(finding.fix)}"
    yield from _more(file.findings_total - min(len(file.findings), SHOWN_FINDINGS), "findings")
    yield from map(_ignored, file.ignored[:SHOWN_FINDINGS])
    yield from _more(len(file.ignored) - SHOWN_FINDINGS, "ignored")


def _finding(finding: Finding) -> Iterator[str]:
    yield f"  {finding.id} {visible(finding.message)}"
    place = " > ".join(
        (*map(visible, finding.member), *([f"byte {finding.offset}"] if finding.offset is not None else []))
    )
    if place:
        yield f"    at       {place}"
    if finding.arguments:
        yield f"    call     {visible(finding.target)}{visible(finding.arguments)}"


def _ignored(ignored: Ignored) -> str:
    told = f"  ignored  {ignored.finding.id} {visible(ignored.finding.message)} ({visible(ignored.reason)})"
    return f"{told} until {ignored.until}" if ignored.until else told


def _more(count: int, what: str) -> list[str]:
    return [f"  and {count:,} more {what}; --format json lists them"] if count > 0 else []


def _summary(report: Report, colour: bool) -> Iterator[str]:
    counts = [(report.count(verdict), verdict) for verdict in (PASS, REFUSED, UNREADABLE)]
    parts = [_painted(f"{count:,} {name}", name, colour) for count, name in counts if count or name == PASS]
    if report.unrecognised:
        parts.append(f"{len(report.unrecognised):,} unrecognised")
    if report.ignored:
        parts.append(f"{counted(report.ignored, 'finding')} ignored")
    files = counted(len(report.files) - report.unread, "file") + " read"
    unread = f" and {report.unread:,} not read" if report.unread else ""
    yield f"{counted(len(report.models), 'model file')} among {files}{unread}: {', '.join(parts)}."
    if not report.models:
        yield _painted("NO MODEL FILE WAS FOUND, so this run says nothing about any model.", UNREADABLE, colour)


def counted(count: int, noun: str) -> str:
    """Return a number of things: `1 file`, `2,000 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _size(size: int | None) -> str:
    if size is None:
        return ""
    if size < 1 << 10:
        return counted(size, "byte")
    amount, unit = size / (1 << 10), "KiB"
    for larger in ("MiB", "GiB", "TiB"):
        if amount < 1 << 10:
            break
        amount, unit = amount / (1 << 10), larger
    return f"{amount:.1f} {unit}"


def _painted(text: str, verdict: str, colour: bool) -> str:
    return f"\x1b[{COLOURS[verdict]}m{text}\x1b[0m" if colour else text


OUTPUT = Output("text", render)
