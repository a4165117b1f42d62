"""Workflow commands that GitHub shows as annotations."""

from __future__ import annotations

from flake8_modelsec.outputs._output import LEVELS, Output, Shown
from modelsec.escape import visible

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(shown: Shown) -> str:
    """Return one command a line."""
    lines = []
    for path, one in shown.diagnostics:
        places = (
            f"file={_property(path)},line={one.line},endLine={one.end_line},col={one.column},endColumn={one.end_column}"
        )
        command = COMMANDS[LEVELS[one.severity]]
        lines.append(f"::{command} title={TITLE.format(one.code)},{places}::{_text(f'{one.code} {one.message}')}\n")
    return "".join(lines)


TITLE = "modelsec ({})"


def _text(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")


OUTPUT = Output("github", render)
