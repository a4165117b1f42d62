"""`--add-noqa`: write `# noqa: CODE` behind every line that is reported, for a project that starts with many.

Rule: nothing but a comment is added, at the end of the statement's last line; every other byte stays. A line that
ends in a backslash, or inside a string, takes no comment and is left alone.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from flake8_modelsec.source import Source, decode, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flake8_modelsec.rule import Diagnostic

WITH_CODES = re.compile(r"#\s*noqa\s*:\s*[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*", re.IGNORECASE)


def annotated(data: bytes, diagnostics: Iterable[Diagnostic]) -> bytes:
    """Return the bytes with a comment for each diagnostic; the same bytes where that is not possible.

    Raises:
        ValueError: the source cannot be read.
    """
    text, encoding = decode(data)
    source = Source(text)
    codes: dict[int, set[str]] = {}
    ends = statement_ends(parse(text))
    for one in diagnostics:
        codes.setdefault(ends.get(one.line, one.line), set()).add(one.code)
    result = text
    for number in sorted(codes, reverse=True):
        start = source.starts[number - 1]
        line = source.line(number)
        result = result[:start] + _with_comment(line, sorted(codes[number])) + result[start + len(line) :]
    return result.encode(encoding) if _same(text, result) else data


def _with_comment(line: str, codes: list[str]) -> str:
    if line.rstrip().endswith("\\"):
        return line
    match = WITH_CODES.search(line)
    if match:
        return (
            line[: match.end()] + "".join(f", {code}" for code in codes if code not in match[0]) + line[match.end() :]
        )
    return f"{line.rstrip()}  # noqa: {', '.join(codes)}"


def statement_ends(tree: ast.Module) -> dict[int, int]:
    """Map each line of a statement that holds no other to the statement's last line, where a comment stands."""
    found: dict[int, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not hasattr(node, "body"):
            for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                found[number] = node.end_lineno or node.lineno
    return found


def _same(old: str, new: str) -> bool:
    try:
        return ast.dump(parse(old)) == ast.dump(parse(new))
    except (SyntaxError, RecursionError, ValueError):
        return False
