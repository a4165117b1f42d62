"""`--add-noqa`: write `# noqa: CODE` behind every line that is reported, for a project that starts with many.

Rule: nothing but a comment is added, where flake8 and ruff look for it: at the end of the line that is reported or,
where that one ends in a backslash or in a string, of the first line behind that does not. Every other byte stays.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
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
    ends = comment_lines(text)
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


def comment_lines(text: str) -> dict[int, int]:
    """Map each line that backslashes or strings join to later ones to the last of those, where a comment may stand."""
    found: dict[int, int] = {}
    first = 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text, newline=None).readline):
            if token.type in (tokenize.DEDENT, tokenize.ENDMARKER):
                continue
            first = first or token.start[0]
            if token.type in (tokenize.NL, tokenize.NEWLINE):
                found.update((number, token.start[0]) for number in range(first, token.start[0]))
                first = 0
    except (tokenize.TokenError, SyntaxError):
        return found
    return found


def _same(old: str, new: str) -> bool:
    try:
        return ast.dump(parse(old)) == ast.dump(parse(new))
    except (SyntaxError, RecursionError, ValueError):
        return False
