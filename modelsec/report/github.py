"""Workflow commands that GitHub shows as annotations, the worst first: of each kind it shows ten a step."""

from __future__ import annotations

from modelsec.escape import visible
from modelsec.report._log import LEVELS, place
from modelsec.report._telling import shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from modelsec.report._log import Log, Remark

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def write(log: Log) -> str:
    """Return one command a line; nothing in a name can begin another."""
    notes = [f"::notice title={_property(log.tool)}::{_text(note)}\n" for note in log.notes]
    return "".join([*(_command(log.tool, remark) for remark in log.worst_first), *notes])


def _command(tool: str, remark: Remark) -> str:
    properties = {"title": f"{tool} ({remark.code})"}
    if remark.path:
        properties["file"] = remark.path
    words = f"{remark.code} {remark.message}"
    if remark.text is not None:
        text = remark.text
        ends = {"line": text.line, "endLine": text.end_line, "col": text.column, "endColumn": text.end_column}
        properties.update({name: str(number) for name, number in ends.items()})
    elif remark.path:
        words += f" (at {place(remark)})"
    told = ",".join(f"{name}={_property(text)}" for name, text in properties.items())
    return f"::{COMMANDS[LEVELS[remark.severity]]} {told}::{_text(words)}\n"


def _text(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")


OUTPUT = shared("github", write)
