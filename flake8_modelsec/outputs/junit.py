"""JUnit's XML: a suite for each file, a failing case for each diagnostic."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from flake8_modelsec.outputs._output import TOOL, Output, Shown, place
from modelsec.escape import visible

if TYPE_CHECKING:
    from flake8_modelsec.rule import Diagnostic


def render(shown: Shown) -> str:
    """Return the document; a run without diagnostics is one passing case."""
    suites = []
    for path, group in groupby(shown.diagnostics, key=lambda item: item[0]):
        cases = [_case(path, one) for _, one in group]
        suites.append(_suite(_attribute(path), cases, len(cases)))
    if not suites:
        suites.append(_suite(f'"{TOOL}"', ['    <testcase name="no findings"/>\n'], 0))
    total = len(shown.diagnostics)
    head = f'<testsuites name="{TOOL}" tests="{max(total, 1)}" failures="{total}">\n'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{"".join(suites)}</testsuites>\n'


def _suite(name: str, cases: list[str], failures: int) -> str:
    head = f'  <testsuite name={name} tests="{len(cases)}" failures="{failures}">\n'
    return f"{head}{''.join(cases)}  </testsuite>\n"


def _case(path: str, one: Diagnostic) -> str:
    name = _attribute(f"{one.code} {place(path, one)}")
    head = f'    <testcase name={name} classname={_attribute(path)} line="{one.line}">\n'
    failure = f"      <failure message={_attribute(one.message)}>{escape(place(path, one))}</failure>\n"
    return f"{head}{failure}    </testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(visible(text))


OUTPUT = Output("junit", render)
