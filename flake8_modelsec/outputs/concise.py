"""`path:line:column: CODE message`, one line each."""

from __future__ import annotations

from flake8_modelsec.outputs._output import Output, Shown, mark, place, summary
from modelsec.escape import visible


def render(shown: Shown) -> str:
    """Return the lines and the summary."""
    lines = [f"{place(path, one)}: {one.code} {mark(one)}{visible(one.message)}\n" for path, one in shown.diagnostics]
    return "".join(lines) + summary(shown)


OUTPUT = Output("concise", render)
