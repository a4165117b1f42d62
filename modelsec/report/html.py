"""The report as one page for people: no script, nothing that is fetched, light and dark.

Rule: every name and literal goes through `_shown`, and the page's own policy forbids what could get past that.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.finding import PASS, REFUSED, UNREADABLE
from modelsec.report._report import Output
from modelsec.report.text import LOADS, counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from modelsec.finding import Finding
    from modelsec.pipeline import FileReport
    from modelsec.report._report import Report

STYLE = """
:root { color-scheme: light dark; --line: #8884; --pass: #1a7f37; --refused: #cf222e; --unreadable: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --pass: #3fb950; --refused: #ff7b72; --unreadable: #d29922; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
code, td { overflow-wrap: anywhere; } code { font-size: .9em; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; }
tr { border-bottom: 1px solid var(--line); } section { border-left: .3rem solid var(--line); padding-left: 1rem; }
.pass { color: var(--pass); } .refused { color: var(--refused); } .unreadable { color: var(--unreadable); }
.pass, .refused, .unreadable { font-weight: 600; } section.refused { border-color: var(--refused); font-weight: 400; }
section.unreadable { border-color: var(--unreadable); font-weight: 400; } section > * { color: CanvasText; }
"""


def render(report: Report, _colour: bool) -> str:
    """Return the page: what it comes to, what fails and why, every file, and what was not read."""
    from base64 import b64encode
    from hashlib import sha256

    style = b64encode(sha256(STYLE.encode()).digest()).decode()
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{style}'\">",
        '<meta name="viewport" content="width=device-width">',
        "<title>modelsec report</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<h1>modelsec report</h1>",
        *_summary(report),
        *(line for file in report.files if file.verdict != PASS for line in _failing(file)),
        *_files(report.files),
        *_list("Not recognised, and not judged", report.unrecognised),
        *_list("Ignored by the project's configuration", _ignored(report)),
        *_list("Notes", report.notes),
        *_list("Errors", report.errors),
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("ascii", "xmlcharrefreplace").decode()


def _shown(text: str) -> str:
    from html import escape

    return escape(visible(text))


def _summary(report: Report) -> Iterator[str]:
    verdict = PASS if report.passes else REFUSED
    yield f'<p class="{verdict}">{"Everything passes." if report.passes else "This run fails."}</p>'
    counts = ", ".join(f"{report.count(verdict):,} {verdict}" for verdict in (PASS, REFUSED, UNREADABLE))
    files = counted(len(report.files), "file")
    yield f"<p>{counted(len(report.models), 'model file')} among {files}: {counts}.</p>"
    if not report.models:
        yield f'<p class="{UNREADABLE}">No model file was found, so this run says nothing about any model.</p>'


def _failing(file: FileReport) -> Iterator[str]:
    yield f'<section class="{file.verdict}">'
    yield f"<h2><code>{_shown(file.path)}</code></h2>"
    yield f'<p><span class="{file.verdict}">{file.verdict}</span> {_shown(file.format)}</p>'
    yield "<ul>"
    yield from (f"<li>{line}</li>" for finding in file.findings for line in _finding(finding))
    if file.findings_total > len(file.findings):
        yield f"<li>and {file.findings_total - len(file.findings):,} more findings</li>"
    yield "</ul>"
    yield "</section>"


def _finding(finding: Finding) -> Iterator[str]:
    parts = [f"<strong>{_shown(finding.id)}</strong> {_shown(finding.message)}"]
    place = [*map(_shown, finding.member), *([] if finding.offset is None else [f"byte {finding.offset}"])]
    if place:
        parts.append(f"at <code>{' &gt; '.join(place)}</code>")
    if finding.arguments:
        parts.append(f"call <code>{_shown(finding.target)}{_shown(finding.arguments)}</code>")
    parts.append(f"way out: {_shown(finding.fix)}")
    if finding.references:
        parts.append(f"<small>{_shown(', '.join(finding.references))}</small>")
    yield "<br>".join(parts)


def _ignored(report: Report) -> Iterator[str]:
    for file in report.files:
        for each in file.ignored:
            until = f", until {each.until}" if each.until else ""
            yield f"{file.path}: {each.finding.id} {each.finding.message} ({each.reason}{until})"


def _files(files: tuple[FileReport, ...]) -> Iterator[str]:
    if not files:
        return
    yield "<h2>Files</h2>"
    yield "<table>"
    yield "<tr><th>file</th><th>verdict</th><th>format</th><th>loading</th><th>imports</th><th>SHA-256</th></tr>"
    for file in files:
        cells = (
            f"<code>{_shown(file.path)}</code>",
            f'<span class="{file.verdict}">{file.verdict}</span>',
            _shown(file.format),
            "" if file.verdict == UNREADABLE or file.size is None else LOADS[file.loads].removeprefix("loading "),
            "<br>".join(f"<code>{_shown(name)}</code>" for name in file.imports),
            f"<code>{file.sha256 or ''}</code>",
        )
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</table>"


def _list(title: str, texts: Iterable[str]) -> Iterator[str]:
    items = [f"<li>{_shown(text)}</li>" for text in texts]
    if items:
        yield from (f"<h2>{title}</h2>", "<ul>", *items, "</ul>")


OUTPUT = Output("html", render)
