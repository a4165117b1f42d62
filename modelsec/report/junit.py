"""JUnit's XML, for the test views of CI servers: one case a file, which fails with all that is said of it.

Rule: the document is plain ASCII and well-formed whatever the files are called; XML cannot spell every character.
"""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.report._log import place
from modelsec.report._telling import shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from modelsec.report._log import Case, Log, Remark


def write(log: Log) -> str:
    """Return the document; a run without cases is one that passes."""
    from itertools import groupby

    from modelsec.report._log import Case

    cases = log.cases or (Case(log.tool, "no findings", log.tool),)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites name={_attribute(log.tool)} {_counts(list(cases))}>",
    ]
    for suite, group in groupby(cases, key=lambda case: case.suite):
        members = list(group)
        lines.append(f"  <testsuite name={_attribute(suite)} {_counts(members)}>")
        lines.extend(line for case in members for line in _case(case))
        lines.append("  </testsuite>")
    text = "\n".join([*lines, "</testsuites>", ""])
    return text.encode("ascii", "xmlcharrefreplace").decode()


def _counts(cases: list[Case]) -> str:
    return f'tests="{len(cases)}" failures="{sum(bool(case.remarks) for case in cases)}" errors="0" skipped="0"'


def _case(case: Case) -> Iterator[str]:
    line = f' line="{case.line}"' if case.line else ""
    head = f"    <testcase name={_attribute(case.name)} classname={_attribute(case.classname)}{line}"
    if not case.remarks:
        yield f"{head}/>"
        return
    first = case.remarks[0]
    yield f"{head}>"
    yield f"      <failure type={_attribute(first.code)} message={_attribute(first.message)}>"
    yield from (_escaped(line) for remark in case.remarks for line in _told(remark))
    yield "      </failure>"
    yield "    </testcase>"


def _told(remark: Remark) -> Iterator[str]:
    yield f"{place(remark)}: {remark.code} {remark.message}"
    yield from (f"    {name}: {text}" for name, text in remark.facts)
    if remark.fix:
        yield f"    way out: {remark.fix}"


def _escaped(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(visible(text))


def _attribute(text: str) -> str:
    from xml.sax.saxutils import quoteattr

    return quoteattr(visible(text))


OUTPUT = shared("junit", write)
