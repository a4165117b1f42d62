"""Each diagnostic with the lines of the source that it is about."""

from __future__ import annotations

from functools import lru_cache

from flake8_modelsec.outputs._output import Output, Shown, content, mark, place, summary
from flake8_modelsec.rule import Diagnostic
from flake8_modelsec.source import Source, Undecodable, decode
from modelsec.escape import visible

SHOWN_LINES = 4
WIDTH = 140
"""Characters of a source line that are shown."""
BOLD, RED, PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[0m"


def render(shown: Shown) -> str:
    """Return each diagnostic with its excerpt, and the summary."""
    return "".join(_one(path, one, shown) for path, one in shown.diagnostics) + summary(shown)


def _one(path: str, one: Diagnostic, shown: Shown) -> str:
    code = f"{RED}{one.code}{PLAIN}" if shown.colours else one.code
    head = f"{code} {mark(one)}{visible(one.message)}\n  --> {place(path, one)}\n"
    source = _source(content(path, shown), one.cell)
    if source is None:
        return head + "\n"
    last = min(one.end_line, one.line + SHOWN_LINES - 1)
    width = len(str(last))
    lines = [f"{'':>{width}} |\n"]
    for number in range(one.line, last + 1):
        text = source.line(number)
        lines.append(f"{number:>{width}} | {visible(text.expandtabs(4)[:WIDTH])}\n")
        if number == one.line:
            lines.append(f"{'':>{width}} | {_under(text, one)}\n")
    return head + "".join(lines) + f"{'':>{width}} |\n\n"


def _under(text: str, one: Diagnostic) -> str:
    end = one.end_column - 1 if one.end_line == one.line else len(text.rstrip())
    before = len(text[: one.column - 1].expandtabs(4))
    length = max(len(text[:end].expandtabs(4)) - before, 1)
    return " " * min(before, WIDTH) + "^" * min(length, max(WIDTH - before, 1))


@lru_cache(maxsize=4)
def _source(data: bytes | None, cell: int) -> Source | None:
    if data is None:
        return None
    try:
        if not cell:
            return Source(decode(data)[0])
        from flake8_modelsec.lint.notebook import read

        return next((Source(one.text) for one in read(data).cells if one.number == cell), None)
    except (Undecodable, ValueError):
        return None


OUTPUT = Output("full", render)
