"""What may import a module in a file, from its bytes alone: in a statement, or by its name.

Rule: what only a string or a comment tells of is no import; what cannot be told from the bytes is one of everything.
Lines end at LF alone: whoever asks has made other ends to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flake8_modelsec.brackets import callee
from flake8_modelsec.spelling import APART, BLANK, FOUND, GAP, IMPORTER, LOOKED_UP, MANY, MODULES, OPENED, ends_text

if TYPE_CHECKING:
    from collections.abc import Iterator


def import_lines(data: bytes) -> list[bytes]:
    """Return what may import a module, in a statement or by name: lines, joined where they belong together.

    The whole file is one of them where what imports by name is given another name, and `PIECES` where a name given to
    it is written in pieces.
    """
    lines: list[bytes] = []
    at = data.find(IMPORT)
    while at >= 0:
        start, stop = data.rfind(b"\n", 0, at) + 1, _line_end(data, at)
        line = data[start:stop]
        if _is_plain(line) and data[start - 2 : start - 1] != b"\\":
            lines.append(line)
        elif _is_shown(data[start:at], by_name=is_by_name(line)):
            stop = at + len(IMPORT)
        else:
            start, stop = _import_start(data, at), _import_end(data, at + len(IMPORT))
            line = data[start:stop]
            lines.extend(_by_name(data, start, stop) if is_by_name(line) else (line,))
        at = data.find(IMPORT, stop)
    if b"sys" in b"".join(lines) and b"modules" in data:
        lines.extend(_looked_up(data))
    return lines


def _by_name(data: bytes, start: int, stop: int) -> Iterator[bytes]:
    """Yield what may import a module by its name, where that is done from `start` to `stop`."""
    line = data[start:stop]
    if RENAMED.search(line) and (AS in line or not line.lstrip().startswith(b"from")):
        yield data
        if APART.search(data):
            yield PIECES
    if any(WITH_TEXT.match(data, match.end()) for match in CALLED.finditer(data, start, stop)):
        line = data[start : stop + NEAR]
    if FOUND.search(line):
        yield PIECES
    yield line


def _looked_up(data: bytes) -> Iterator[bytes]:
    """Yield what may get at modules in `sys.modules`."""
    at = data.find(MODULES)
    while at >= 0:
        if ITEM.match(data, at + len(MODULES)):
            yield data[at : at + NEAR]
        if LOOKED_UP.match(data, at):
            yield PIECES
        at = data.find(MODULES, at + len(MODULES))
    if _renames_modules(data):
        yield data
        if APART.search(data):
            yield PIECES


def is_by_name(line: bytes) -> bool:
    """Say whether a line may import a module by its name, and give it any other."""
    return CALL_OF_IMPORT in line or CALL_IN_TEST in line


def _is_plain(line: bytes) -> bool:
    """Say whether a line is an import statement for which no other line has to be looked at, as most are."""
    if not line.lstrip().startswith(STATEMENTS):
        return False
    return b"(" not in line and b"\\" not in line and not is_by_name(line)


def _is_shown(before: bytes, *, by_name: bool) -> bool:
    """Say whether an import behind this beginning of a line is one that a string or a comment tells of."""
    opening = before.lstrip()
    if not opening.startswith(SHOWN) or ends_text(before) or b"{" in before:
        return False
    # A statement begins no line with these marks, but it may stand behind a block's colon there.
    return opening.startswith((b"#", b">>>")) or not (by_name or b":" in before or b";" in before)


def _renames_modules(data: bytes) -> bool:
    """Say whether `sys` or `sys.modules` may be given another name, or is spelled otherwise."""
    for match in SYS.finditer(data):
        before = data[max(match.start() - NEAR, 0) : match.start()].rstrip(BLANK)
        if match["other"] or before[-1:] in (b"=", b",") or (before[-1:] == b"(" and callee(before[:-1]) is None):
            return True
    return False


def _import_start(data: bytes, at: int) -> int:
    """Return where the line of an import begins, or the first of those that backslashes join to it."""
    start = data.rfind(b"\n", 0, at) + 1
    while data[max(start - 3, 0) : start].endswith((b"\\\n", b"\\\r\n")):
        start = data.rfind(b"\n", 0, start - 1) + 1
    return start


def _import_end(data: bytes, at: int) -> int:
    """Return where an import statement ends whose names begin at `at`: behind a closing bracket, or at a line's end."""
    stop = _line_end(data, at)
    line = data[at:stop]
    bracketed = line.lstrip(BLANK).startswith(b"(")
    if bracketed:
        close = data.find(b")", at)
        if close >= 0 and b"#" not in data[at:close]:  # as most are
            return _line_end(data, close)
    while stop < len(data) and (b")" not in line.partition(b"#")[0] if bracketed else line.rstrip().endswith(b"\\")):
        at, stop = stop + 1, _line_end(data, stop + 1)
        line = data[at:stop]
        bracketed = bracketed or line.lstrip(BLANK).startswith(b"(")
    return stop


def _line_end(data: bytes, at: int) -> int:
    end = data.find(b"\n", at)
    return end if end >= 0 else len(data)


IMPORT = b"import"
CALL_OF_IMPORT, CALL_IN_TEST = b"import_", b"importorskip"
"""In imports whose module need not stand on the line: `__import__`, `import_module`, `importorskip`."""
RENAMED = re.compile(IMPORTER + rb"(?:[\"']?\s*(?:[\r\n),;#\]]|$)|\s+(?:as|if|else)\b)")
"""What imports by name, where it is not called at once."""
CALLED = re.compile(IMPORTER)
WITH_TEXT = re.compile(rb"(?!\s*\()|\s*\((?:" + MANY + b"|" + OPENED + rb"(?:[bBrRuU]{0,2}[\"']|\w+\s*[=\\#]))")
"""What stands behind such a call's name where a text written there may be the module's, or it is not told what is."""
ITEM = re.compile(rb"[\s\\]*(?:#|\[(?:" + MANY + b"|" + OPENED + rb"[bBrRuU]{0,2}[\"']))")
"""The same behind `sys.modules`."""
AS = b" as "
SYS = re.compile(
    rb"sys(?:(?P<other>[ \t\f\\]+(?:(?<=\\)\n[\s\\]*)?(?:as|import|if|else)\b"
    rb"|(?=[\s\\#])" + GAP + rb"\.|\.(?=[\s\\#])" + GAP + rb"modules|[\s\\]*\)[\s\\]*\."
    rb"|,[\s\\]*[\"']modules|\.modules[\s\\]*\)[\s\\]*\[)"
    rb"|(?:\.modules)?\s*(?:[\n;#\\]|$)|\.modules\s*(?:\)|,|if\b|else\b))"
)
"""`sys` and `sys.modules` as values, or spelled in another way."""
STATEMENTS = (b"from ", b"import ")
SHOWN = (b"#", b">", b"...")
"""Begin comments and what examples in strings are entered behind."""
NEAR = 400
"""Bytes behind these in which the module's name is looked for."""
PIECES = b"?"
"""Stands for an import of what cannot be told from the bytes."""
